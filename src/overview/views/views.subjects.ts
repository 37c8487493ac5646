import type { SubjectTable } from '../../platform/index.js';

/** What people are told of views: by whom one of their own was withdrawn, and why. */
export const viewSubjects = {
  view: {
    known: ({ tx, binds }, id) => `EXISTS (
      SELECT FROM saved_view v WHERE v.alliance_id = ${binds.bind(tx.caller.allianceId)} AND v.id = ${id}
         AND v.person_id = ${binds.bind(tx.caller.personId)}::uuid)`,
  },
} as const satisfies SubjectTable;
