import type { SubjectTable } from '../../platform/index.js';

/** What people are told of views: by whom one of their own was withdrawn, and why. */
export const viewSubjects = {
  view: {
    documents: { instead: { en: 'A view is a setting of one person.', zh: '视图为个人设置。' } },
    known: ({ tx, binds }, id) => `EXISTS (
      SELECT FROM saved_view v WHERE v.alliance_id = ${binds.bind(tx.caller.allianceId)} AND v.id = ${id}
         AND v.person_id = ${binds.bind(tx.caller.personId)}::uuid)`,
  },
} as const satisfies SubjectTable;
