import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { seenCheck } from './seen-checks.js';

const withTheExpert = { instead: { en: 'Put it with the expert.', zh: '请附于该专家。' } };

/** Conflict checks, to who may know of them; what is asked blindly and who spoke with whom is no notice's. */
export const checksSubjects = {
  conflict_check: {
    known: ({ tx, binds }, id) => {
      const seen = seenCheck(tx, 'nk', binds);
      return seen === 'FALSE'
        ? seen
        : `EXISTS (SELECT FROM conflict_check nk WHERE nk.alliance_id = ${binds.bind(tx.caller.allianceId)} AND nk.id = ${id} AND ${seen})`;
    },
    named: {
      from: 'conflict_check ck JOIN expert cx ON cx.alliance_id = ck.alliance_id AND cx.id = ck.expert_id',
      id: 'ck.id',
      ...namesSql('cx'),
      link: `'/conflict-checks/' || ck.id`,
    },
    documents: withTheExpert,
  },
  conflict_question: { isUntold: true, known: () => 'FALSE', documents: withTheExpert },
  expert_contact: { isUntold: true, known: () => 'FALSE', documents: withTheExpert },
} as const satisfies SubjectTable<AskedAsReader>;
