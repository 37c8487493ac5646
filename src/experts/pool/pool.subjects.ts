import { searchPattern } from '../../identity/index.js';
import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { seenExpert } from './seen-experts.js';

/** Experts, to who may know of them. */
export const poolSubjects = {
  expert: {
    known: ({ tx, binds }, id) =>
      `EXISTS (SELECT FROM expert kx WHERE kx.alliance_id = ${binds.bind(tx.caller.allianceId)} AND kx.id = ${id}
         AND ${seenExpert(tx.caller, 'kx', binds)})`,
    documents: { keptBy: 'experts.write' },
    named: {
      from: 'expert ex',
      id: 'ex.id',
      ...namesSql('ex'),
      link: `'/experts/' || ex.id`,
      search: {
        kind: { en: 'Expert', zh: '专家' },
        matches: ({ tx, binds: { bind } }, typed) =>
          `ex.alliance_id = ${bind(tx.caller.allianceId)} AND ex.id IN (SELECT expert_matching(${bind(searchPattern(typed))}))`,
      },
    },
  },
} as const satisfies SubjectTable<AskedAsReader>;
