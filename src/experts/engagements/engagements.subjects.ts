import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { seenBudget } from './budgets.store.js';
import { engagementsWithChecks, seenEngagement } from './seen-engagements.js';

const withTheExpert = { instead: { en: 'Put it with the expert.', zh: '请附于该专家。' } };

/** Engagements, to who may know of them; their budgets also to who decides on them, who is told a pseudonym alone. */
export const engagementsSubjects = {
  expert_engagement: {
    known: ({ tx, binds }, id) => {
      const seen = seenEngagement(tx, 'k', binds);
      return seen === 'FALSE'
        ? seen
        : `EXISTS (SELECT FROM ${engagementsWithChecks} WHERE e.alliance_id = ${binds.bind(tx.caller.allianceId)} AND e.id = ${id} AND ${seen})`;
    },
    named: {
      from: 'expert_engagement ce JOIN expert cx ON cx.alliance_id = ce.alliance_id AND cx.id = ce.expert_id',
      id: 'ce.id',
      ...namesSql('cx'),
      link: `'/expert-engagements/' || ce.id`,
    },
    documents: withTheExpert,
  },
  expert_budget: {
    known: ({ tx, binds }, id) => {
      const seen = seenBudget(tx, binds);
      return `EXISTS (SELECT FROM expert_budget b JOIN (${engagementsWithChecks}) ON e.alliance_id = b.alliance_id AND e.id = b.engagement_id
        WHERE b.alliance_id = ${binds.bind(tx.caller.allianceId)} AND b.id = ${id} AND ${seen})`;
    },
    named: {
      from: 'expert_budget cb JOIN expert_engagement ce ON ce.alliance_id = cb.alliance_id AND ce.id = cb.engagement_id',
      id: 'cb.id',
      en: `'Consulting expert ' || ce.code`,
      zh: `'咨询专家' || ce.code`,
      link: `'/expert-budgets/' || cb.id`,
    },
    documents: withTheExpert,
  },
  expert_statement: {
    known: ({ tx, binds }, id) => {
      const seen = seenEngagement(tx, 'k', binds);
      return seen === 'FALSE'
        ? seen
        : `EXISTS (SELECT FROM expert_statement s JOIN (${engagementsWithChecks}) ON e.alliance_id = s.alliance_id AND e.id = s.engagement_id
             WHERE s.alliance_id = ${binds.bind(tx.caller.allianceId)} AND s.id = ${id} AND ${seen})`;
    },
    named: {
      from: `expert_statement cs JOIN expert_engagement ce ON ce.alliance_id = cs.alliance_id AND ce.id = cs.engagement_id
        JOIN expert cx ON cx.alliance_id = ce.alliance_id AND cx.id = ce.expert_id`,
      id: 'cs.id',
      ...namesSql('cx'),
      link: `'/expert-engagements/' || ce.id`,
    },
    documents: withTheExpert,
  },
  expert_rate_band: { isUntold: true, known: () => 'FALSE', documents: withTheExpert },
} as const satisfies SubjectTable<AskedAsReader>;
