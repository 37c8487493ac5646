import { numberOrTitle, sightOfCaller, visibleCase, visibleParty } from '../../cases/index.js';
import type { SubjectTable } from '../../platform/index.js';

/** What stands for a respondent's answer is known to who sees that respondent's concerns. */
export const answerSubjects = {
  answer_cover: {
    documents: { instead: { en: 'Attach it to counsel, or to the party.', zh: '请附于代理律师或当事人。' } },
    named: {
      from: `answer_cover x JOIN party p ON p.alliance_id = x.alliance_id AND p.id = x.party_id
               JOIN case_file c ON c.alliance_id = x.alliance_id AND c.id = x.case_id`,
      id: 'x.id',
      en: 'p.name',
      zh: 'coalesce(p.name_zh, p.name)',
      beside: { en: numberOrTitle('c', 'en'), zh: numberOrTitle('c', 'zh') },
      link: `'/silent?case=' || c.id`,
    },
    known: ({ tx, binds }, id) => {
      const sight = sightOfCaller(tx.caller);
      if (!tx.caller.permissions.includes('cases.read')) return 'FALSE';
      return `EXISTS (
      SELECT FROM answer_cover x JOIN party p ON p.alliance_id = x.alliance_id AND p.id = x.party_id
       WHERE x.alliance_id = ${binds.bind(tx.caller.allianceId)} AND x.id = ${id}
         AND ${visibleCase(sight, 'x.case_id', binds)} AND ${visibleParty(sight, 'p', binds)})`;
    },
  },
} as const satisfies SubjectTable;
