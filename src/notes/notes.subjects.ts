import { numberOrTitle } from '../cases/index.js';
import { searchPattern } from '../identity/index.js';
import { type Bilingual } from '../kernel/index.js';
import { inBoth, type Subject, type SubjectTable } from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import type { NoteKind } from './domain/note.js';
import { notesFrom, readableNote } from './readable-note.js';

/** How much of a text stands for it where it is named; `note` is the alias of the table. */
export const nameOfNote = (note: string): string =>
  `left(regexp_replace(${note}.text, '\\s+', ' ', 'g'), 80)`;

/** Where a note is, as a path. */
export const linkOfNote = (note: string): string =>
  `'/cases/' || ${note}.case_id || '/notes?note=' || ${note}.id`;

const standing = (note: string, kind: NoteKind): string =>
  `${note}.kind = '${kind}' AND ${note}.withdrawn_at IS NULL`;

/** Notes of a kind, to who may read them; those withdrawn to nobody any more. Found by their words. */
const subjectOf = (kind: NoteKind, name: Bilingual): Subject<AskedAsReader> => ({
  known: (asked, id) => {
    const may = readableNote(asked);
    return may === 'FALSE'
      ? may
      : `EXISTS (SELECT FROM ${notesFrom} WHERE said.id = ${id} AND ${standing('said', kind)} AND ${may})`;
  },
  // By another alias than in `known`, which is asked of each of these.
  named: {
    from: 'note called JOIN case_file c ON c.alliance_id = called.alliance_id AND c.id = called.case_id',
    id: 'called.id',
    ...inBoth(nameOfNote('called')),
    beside: { en: numberOrTitle('c', 'en'), zh: numberOrTitle('c', 'zh') },
    link: linkOfNote('called'),
    search: {
      kind: name,
      matches: ({ tx, binds: { bind } }, typed) =>
        `called.alliance_id = ${bind(tx.caller.allianceId)} AND ${standing('called', kind)}
         AND called.id IN (SELECT note_matching(${bind(searchPattern(typed))}))`,
    },
  },
  documents: {
    keptBy: 'notes.write',
    keeps: ({ tx, binds: { bind } }, id) =>
      `EXISTS (SELECT FROM note kept WHERE kept.id = ${id} AND kept.author_id = ${bind(tx.caller.personId)}::uuid)`,
  },
});

/** What people are told of notes and tasks, what documents lie with them, and how they are found. */
export const noteSubjects = {
  note: subjectOf('note', { en: 'Note', zh: '备注' }),
  task: subjectOf('task', { en: 'Task', zh: '任务' }),
} satisfies SubjectTable<AskedAsReader>;
