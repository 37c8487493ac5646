import { Injectable } from '@nestjs/common';
import { inOneLine } from '../identity/index.js';
import type { CalendarDate, Instant } from '../kernel/index.js';
import {
  Binds,
  columnsOf,
  insertRows,
  instantText,
  limitTo,
  newId,
  NotFoundError,
  type Tx,
  updateRow,
} from '../platform/index.js';
import type { AskedAsReader, Reader } from '../walls/index.js';
import type { Note } from './domain/note.js';
import { NoteMentionRow, NoteRow, NoteVersionRow } from './note.entity.js';
import { notesFrom, openTask, readableNote } from './readable-note.js';

/** What a note said until a moment. */
export interface EarlierNote {
  readonly version: number;
  readonly text: string;
  readonly forId: string | null;
  readonly dueOn: CalendarDate | null;
  readonly untilAt: Instant;
}

/** A note with what it said before and whom it names. */
export interface ListedNote extends Note {
  readonly earlier: readonly EarlierNote[];
  readonly mentionIds: readonly string[];
}

/** Which notes of a case to list, the newest first. */
export interface NotesWish {
  readonly caseId?: string;
  readonly id?: string;
  readonly show?: 'open_tasks' | 'tasks' | 'notes' | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

const columns = columnsOf(NoteRow, 'said', ['allianceId', 'search']);

const parts = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('version', v.version, 'text', v.text, 'forId', v.for_id, 'dueOn', v.due_on,
      'untilAt', ${instantText('v.until_at')}) ORDER BY v.version), '[]')
     FROM note_version v WHERE v.alliance_id = said.alliance_id AND v.note_id = said.id) AS earlier,
  ARRAY(SELECT m.person_id FROM note_mention m WHERE m.alliance_id = said.alliance_id AND m.note_id = said.id
         ORDER BY m.person_id) AS "mentionIds"`;

const shows = {
  open_tasks: openTask,
  tasks: `said.kind = 'task'`,
  notes: `said.kind = 'note'`,
};

/** Notes as rows. */
@Injectable()
export class NotesStore {
  async insert(tx: Tx, note: Note, mentionIds: readonly string[]): Promise<void> {
    await insertRows(tx, NoteRow, {
      ...note,
      allianceId: tx.caller.allianceId,
      search: inOneLine(note.text),
    });
    await this.name(tx, note.id, mentionIds);
  }

  /** Writes what a note says now and keeps what it said before. Answers those it did not name before. */
  async revise(tx: Tx, before: Note, note: Note, mentionIds: readonly string[]): Promise<readonly string[]> {
    const { allianceId } = tx.caller;
    const { id: noteId, version, text, forId, dueOn } = before;
    const earlier = { allianceId, noteId, version, text, forId, dueOn, untilAt: tx.now };
    await insertRows(tx, NoteVersionRow, earlier);
    await this.update(tx, note);
    return this.name(tx, noteId, mentionIds);
  }

  async update(tx: Tx, { id, ...note }: Note): Promise<void> {
    const search = note.withdrawnAt === null ? inOneLine(note.text) : '';
    await updateRow(tx, NoteRow, { id, allianceId: tx.caller.allianceId }, { ...note, search });
  }

  /** One the caller may read, locked. Not found where there is none such. */
  async lock(tx: Tx, reader: Reader, id: string): Promise<Note> {
    const asked = { tx, reader, binds: new Binds() };
    const [found] = await tx.query<Note>(
      `SELECT ${columns} FROM ${notesFrom} WHERE said.id = ${asked.binds.bind(id)} AND ${readableNote(asked)} FOR UPDATE OF said`,
      asked.binds.values,
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** One, whoever asks: for telling of it. */
  async find(tx: Tx, id: string): Promise<Note | undefined> {
    const [found] = await tx.query<Note>(
      `SELECT ${columns} FROM note said WHERE said.alliance_id = $1 AND said.id = $2`,
      [tx.caller.allianceId, id],
    );
    return found;
  }

  /** Those the caller may read, the newest first. One query. */
  list(asked: AskedAsReader, { caseId, id, show, before, limit }: NotesWish): Promise<ListedNote[]> {
    const { bind } = asked.binds;
    const only = [
      readableNote(asked),
      ...(caseId === undefined ? [] : [`said.case_id = ${bind(caseId)}`]),
      ...(id === undefined ? [] : [`said.id = ${bind(id)}`]),
      ...(before === undefined ? [] : [`said.id < ${bind(before)}`]),
      ...(show === undefined ? [] : [shows[show]]),
    ];
    return asked.tx.query<ListedNote>(
      `SELECT ${columns}, ${parts} FROM ${notesFrom} WHERE ${only.join(' AND ')} ORDER BY said.id DESC ${limitTo(limit)}`,
      asked.binds.values,
    );
  }

  /** Names people in a note. Who was named stays named: they were told. Answers those it did not name before. */
  private async name(tx: Tx, noteId: string, personIds: readonly string[]): Promise<readonly string[]> {
    const { allianceId } = tx.caller;
    const named = await tx.query<{ id: string }>(
      'SELECT person_id AS id FROM note_mention WHERE alliance_id = $1 AND note_id = $2',
      [allianceId, noteId],
    );
    const fresh = personIds.filter((one) => !named.some(({ id }) => id === one));
    if (fresh.length > 0)
      await insertRows(
        tx,
        NoteMentionRow,
        fresh.map((personId) => ({ allianceId, noteId, personId })),
      );
    return fresh;
  }
}

/** A note nobody has written yet. */
export const freshNote = (
  tx: Tx,
  said: Pick<Note, 'caseId' | 'kind' | 'audience' | 'memberId' | 'authorId' | 'text' | 'forId' | 'dueOn'>,
): Note => ({
  ...said,
  id: newId(),
  version: 1,
  writtenAt: tx.now,
  doneAt: null,
  doneBy: null,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawReason: null,
});
