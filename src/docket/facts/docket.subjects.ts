import { numberOrTitle, sightOfCaller, visibleCase, visibleParty } from '../../cases/index.js';
import type { SubjectTable } from '../../platform/index.js';

/** What people are told of the docket. */
export const docketSubjects = {
  deadline: {
    named: {
      from: 'deadline d JOIN case_file c ON c.alliance_id = d.alliance_id AND c.id = d.case_id',
      id: 'd.id',
      en: `d.action->>'en'`,
      zh: `d.action->>'zh'`,
      beside: { en: numberOrTitle('c', 'en'), zh: numberOrTitle('c', 'zh') },
      link: `'/deadlines/' || d.id`,
    },
    known: ({ tx, binds }, id) => {
      const sight = sightOfCaller(tx.caller);
      return `EXISTS (
      SELECT FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
       WHERE d.alliance_id = ${binds.bind(tx.caller.allianceId)} AND d.id = ${id}
         AND ${visibleCase(sight, 'd.case_id', binds)} AND ${visibleParty(sight, 'p', binds)})`;
    },
  },
} as const satisfies SubjectTable;
