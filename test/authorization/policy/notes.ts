import { holds } from '../personas.js';
import { cases, notes } from '../things.js';
import { actsFor, type Area, type Clause, haveCases, seesCase } from './words.js';

const writeNotes = [
  'coordinator',
  'treasurer',
  'member_representative',
  'member_counsel',
  'outside_counsel',
] as const;

/** Of the office it is those who keep the cases. */
export const readsNote: Clause = {
  says: 'it is of the caller’s firm or client; the office’s, where the caller keeps the cases; or the whole case’s, of which the ethics officer reads nothing',
  otherwise: 'hidden',
  holds: (who, { firm, marks = [] }) => {
    if (firm !== undefined) return actsFor(who, firm);
    if (marks.includes('of the office')) return holds(who, 'coordinator');
    return who.roles.some((role) => role !== 'ethics_officer');
  },
};

const wroteIt: Clause = {
  says: 'the caller wrote it',
  otherwise: 'refused',
  holds: (who, { of }) => who.key === of,
};

const withdrawsIt: Clause = {
  says: 'the caller wrote it, or it is of the caller’s own firm, or of nobody alone and the caller keeps the cases',
  otherwise: 'refused',
  holds: (who, { of, firm }) =>
    who.key === of ||
    (firm === undefined
      ? holds(who, 'coordinator')
      : holds(who, 'member_representative', 'member_counsel') && actsFor(who, firm)),
};

/** Notes and tasks on a case. */
export const notesArea: Area = {
  name: 'Notes and tasks',
  says: 'A note is for the readers its author chose: a firm with its counsel, the office, or who reads in the case.',
  rules: [
    {
      route: 'GET /cases/{id}/notes',
      roles: haveCases,
      about: cases,
      provided: [seesCase],
      lists: [{ things: notes.filter(({ place }) => place === 'joint'), shown: [seesCase, readsNote] }],
    },
    { route: 'POST /cases/{id}/notes', roles: writeNotes, about: cases, provided: [seesCase] },
    { route: 'GET /cases/{id}/note-readers', roles: writeNotes, about: cases, provided: [seesCase] },
    { route: 'GET /notes/{id}', roles: haveCases, about: notes, provided: [seesCase, readsNote] },
    {
      route: 'PUT /notes/{id}',
      roles: writeNotes,
      about: notes,
      provided: [seesCase, readsNote, wroteIt],
    },
    {
      route: 'POST /notes/{id}/moves',
      roles: writeNotes,
      about: notes,
      provided: [seesCase, readsNote, withdrawsIt],
    },
  ],
};
