import type { SubjectTable } from '../../platform/index.js';

const ofOnePerson = {
  instead: { en: 'How people are told is a setting of theirs.', zh: '通知方式为个人设置。' },
};

/** What people are told of how they are told: a letter of what waits by its addressee, an absence by both it names. */
export const tellingSubjects = {
  digest: {
    known: ({ tx, binds }, id) => `${id} = ${binds.bind(tx.caller.personId)}::uuid`,
    documents: ofOnePerson,
  },
  absence: {
    documents: ofOnePerson,
    known: ({ tx, binds }, id) => `EXISTS (
      SELECT FROM absence a WHERE a.alliance_id = ${binds.bind(tx.caller.allianceId)} AND a.id = ${id}
         AND ${binds.bind(tx.caller.personId)}::uuid IN (a.person_id, a.deputy_id))`,
  },
} as const satisfies SubjectTable;
