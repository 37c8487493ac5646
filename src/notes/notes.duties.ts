import { type DutyTable, inBothJson } from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import { linkOfNote, nameOfNote } from './notes.subjects.js';
import { notesFrom, openTask, readableNote } from './readable-note.js';

/** Tasks wait for whoever is to do them, as long as they may read them. */
export const noteDuties = {
  task: {
    what: { en: 'A task was given to you', zh: '有任务待您办理' },
    action: { en: 'Open the task', zh: '查看任务' },
    why: { en: 'It was given to you', zh: '该任务由您承办' },
    held: {
      from: `note said WHERE said.alliance_id = current_setting('hezong.alliance')::uuid AND ${openTask}`,
      id: 'said.id',
      caseId: 'said.case_id',
      day: 'said.due_on',
      holder: `'person:' || said.for_id`,
    },
    open: (asked) => {
      const may = readableNote(asked);
      if (may === 'FALSE') return undefined;
      return `SELECT said.id, said.case_id, ${inBothJson(nameOfNote('said'), nameOfNote('said'))} AS name, said.due_on AS day, ${linkOfNote('said')} AS link
        FROM ${notesFrom} WHERE ${openTask} AND said.for_id = ${asked.binds.bind(asked.tx.caller.personId)}::uuid AND ${may}`;
    },
  },
} as const satisfies DutyTable<AskedAsReader>;
