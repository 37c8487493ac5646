import { NoteMentionRow, NoteRow, NoteVersionRow } from './note.entity.js';

/** The rows of this module. */
export const notesEntities = [NoteRow, NoteVersionRow, NoteMentionRow];
