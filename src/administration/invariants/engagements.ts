import { engagementFaults, type KeptSpending } from '../../experts/index.js';
import type { Tx } from '../../platform/index.js';
import { bySql, type Invariant, toldAtMost } from './invariant.js';

/** Facts after which a check is another than it was. */
const ofCheck = `'check.cleared', 'check.waived', 'check.found_waivable', 'check.blocked', 'check.rechecked', 'check.names_sent', 'check.withdrawn'`;

/** Nothing of substance before a check was decided, no budget but by who pays, and no more of an engagement once its check is blocked. */
export const engagementsCleared = bySql(
  'engagements',
  'every engagement was signed while its check was clear or waived, under a cap that who pays approved; none goes on under a check that is blocked or called off',
  `SELECT 'engagement ' || e.id || ': was signed while its check was not clear' AS breach
     FROM expert_engagement e
     LEFT JOIN LATERAL (SELECT s.audit_seq FROM outbox s WHERE s.alliance_id = e.alliance_id AND s.type = 'engagement.signed'
                           AND s.subject_id = e.id ORDER BY s.audit_seq DESC LIMIT 1) signed ON TRUE
     LEFT JOIN LATERAL (SELECT o.type FROM outbox o WHERE o.alliance_id = e.alliance_id AND o.subject_id = e.check_id AND o.type IN (${ofCheck})
                           AND o.audit_seq < signed.audit_seq ORDER BY o.audit_seq DESC LIMIT 1) stood ON TRUE
    WHERE e.alliance_id = $1 AND e.signed_at IS NOT NULL AND coalesce(stood.type, '') NOT IN ('check.cleared', 'check.waived')`,
  `SELECT 'engagement ' || e.id || ': has a cap that is not the one approved last' AS breach
     FROM expert_engagement e
     LEFT JOIN LATERAL (SELECT b.cap_minor FROM expert_budget b WHERE b.alliance_id = e.alliance_id AND b.engagement_id = e.id
                           AND b.status = 'approved' ORDER BY b.closed_at DESC, b.id DESC LIMIT 1) last ON TRUE
    WHERE e.alliance_id = $1 AND (e.signed_at IS NOT NULL OR e.status = 'approved') AND e.cap_minor IS DISTINCT FROM last.cap_minor`,
  `SELECT 'budget ' || b.id || ': is ' || b.status || ' without a question that is' AS breach
     FROM expert_budget b WHERE b.alliance_id = $1
      AND NOT EXISTS (SELECT FROM approval_question q WHERE q.alliance_id = b.alliance_id AND q.kind = 'expert_budget' AND q.about_id = b.id
                         AND q.state = b.status)`,
  `SELECT 'engagement ' || e.id || ': goes on under a check that is ' || k.status AS breach
     FROM expert_engagement e JOIN conflict_check k ON k.alliance_id = e.alliance_id AND k.id = e.check_id
    WHERE e.alliance_id = $1 AND k.status IN ('blocked', 'declined', 'withdrawn') AND e.ended_at IS NULL
      AND NOT EXISTS (SELECT FROM inbox i JOIN outbox o ON o.alliance_id = i.alliance_id AND o.id = i.fact_id
                       WHERE i.alliance_id = e.alliance_id AND i.consumer = 'engagements' AND o.subject_id = k.id)`,
  `SELECT 'statement ' || s.id || ': was approved by who sent it or entered its time' AS breach
     FROM expert_statement s WHERE s.alliance_id = $1 AND s.status = 'approved'
      AND (s.decided_by = s.sent_by OR EXISTS (SELECT FROM expert_time t WHERE t.alliance_id = s.alliance_id AND t.engagement_id = s.engagement_id
              AND t.statement_id = s.id AND t.entered_by = s.decided_by))`,
);

const sums = (
  so: string,
): string => `jsonb_build_object('hours', coalesce(sum(t.hours) FILTER (WHERE ${so}), 0)::text,
  'travelHours', coalesce(sum(t.travel_hours) FILTER (WHERE ${so}), 0)::text,
  'expensesMinor', coalesce(sum(t.expenses_minor) FILTER (WHERE ${so}), 0)::text)`;

const spendingSql = `SELECT e.id, e.cap_minor AS "capMinor", e.hourly_minor AS "hourlyMinor", e.travel_percent AS "travelPercent",
    ${sums('t.withdrawn_at IS NULL')} AS all, ${sums(`s.status = 'approved'`)} AS billed,
    (SELECT coalesce(sum(b.total_minor), 0)::text FROM expert_statement b
      WHERE b.alliance_id = e.alliance_id AND b.engagement_id = e.id AND b.status = 'approved') AS "billedMinor"
  FROM expert_engagement e JOIN expert_time t ON t.alliance_id = e.alliance_id AND t.engagement_id = e.id
  LEFT JOIN expert_statement s ON s.alliance_id = t.alliance_id AND s.id = t.statement_id
 WHERE e.alliance_id = $1 AND ($2::uuid IS NULL OR e.id > $2) GROUP BY e.alliance_id, e.id ORDER BY e.id LIMIT $3`;

const atOnce = 1000;

const pageAfter = (tx: Tx, after: string | null): Promise<KeptSpending[]> =>
  tx.query<KeptSpending>(spendingSql, [tx.caller.allianceId, after, atOnce]);

/** What experts have cost, worked out again as it was when their time was entered. */
export const spendingCapped: Invariant = {
  name: 'spending',
  claim:
    'no engagement has cost more than its cap, and approved statements bill exactly what the time in them costs',
  breaches: async (read) => {
    const breaches: string[] = [];
    for (let after: string | null = null; breaches.length < toldAtMost;) {
      const page: readonly KeptSpending[] = await read((tx) => pageAfter(tx, after));
      for (const one of page)
        breaches.push(...engagementFaults(one).map((fault) => `engagement ${one.id}: ${fault}`));
      if (page.length < atOnce) break;
      after = page.at(-1)?.id ?? null;
    }
    return breaches;
  },
};
