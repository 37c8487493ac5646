import { bySql } from './invariant.js';

/** What is posted on an expense account for a cost, its reversal included. */
const expense = `SELECT e.alliance_id, e.made_for_id AS cost_id, sum(l.minor) AS minor
   FROM ledger_entry e JOIN ledger_posting l ON l.entry_id = e.id JOIN ledger_account a ON a.id = l.account_id
  WHERE e.alliance_id = $1 AND e.made_for_kind = 'cost' AND a.kind = 'expense' GROUP BY 1, 2`;

const number = `'cost C-' || lpad(k.no::text, 4, '0') || ' (' || k.id || ')'`;

/** What is spent of each pool, what its plan approves of it, and by what decisions let it go over: as costs are approved. */
const pools = `SELECT k.group_id, k.pool_key, sum(k.fund_minor) AS spent, max((p.approved ->> k.pool_key)::bigint) AS planned,
     coalesce(sum(k.over_minor) FILTER (WHERE k.status <> 'reversed'), 0) AS over
   FROM cost k JOIN cost_plan p ON p.alliance_id = k.alliance_id AND p.id = k.plan_id
  WHERE k.alliance_id = $1 AND (k.status IN ('approved', 'allocated', 'paid')
     OR k.status = 'reversed' AND EXISTS (SELECT FROM cost b WHERE b.alliance_id = k.alliance_id AND b.reverses_id = k.id))
  GROUP BY k.group_id, k.fund_id, k.pool_key`;

/** What an approved cost comes to is what the ledger says of it; one that was taken back comes to nothing. */
export const costsPosted = bySql(
  'costs',
  'each cost that was approved has postings of its amount, one that was reversed of nothing, none was approved by who entered or coded it, and no pool is spent above what was approved of it',
  `SELECT ${number} || ': is ' || k.status || ' with ' || coalesce(x.minor, 0) || ' posted' AS breach
     FROM cost k LEFT JOIN (${expense}) x ON x.cost_id = k.id
    WHERE k.alliance_id = $1 AND k.reverses_id IS NULL
      AND coalesce(x.minor, 0) <> CASE WHEN k.status IN ('approved', 'allocated', 'paid') THEN k.fund_minor ELSE 0 END`,
  `SELECT ${number} || ': takes back ' || o.id || ', of another amount or not reversed' AS breach
     FROM cost k JOIN cost o ON o.alliance_id = k.alliance_id AND o.id = k.reverses_id
    WHERE k.alliance_id = $1 AND (o.status <> 'reversed' OR o.fund_minor <> -k.fund_minor OR o.pool_key <> k.pool_key
      OR o.service_until <> k.service_until)`,
  `SELECT ${number} || ': is paid, with no payment that the bank confirmed' AS breach
     FROM cost k WHERE k.alliance_id = $1 AND k.status = 'paid' AND NOT EXISTS (SELECT FROM cost_payment y
       WHERE y.alliance_id = k.alliance_id AND y.cost_id = k.id AND y.state = 'posted')`,
  `SELECT ${number} || ': was approved without a question' AS breach
     FROM cost k WHERE k.alliance_id = $1 AND k.approved_at IS NOT NULL AND k.reverses_id IS NULL
      AND NOT EXISTS (SELECT FROM approval_question q WHERE q.alliance_id = k.alliance_id AND q.kind = 'cost' AND q.about_id = k.id
        AND q.state = 'approved')`,
  `SELECT ${number} || ': was approved by ' || n.person_id || ', who entered or coded it' AS breach
     FROM cost k JOIN approval_question q ON q.alliance_id = k.alliance_id AND q.about_id = k.id AND q.state = 'approved'
      AND q.kind IN ('cost', 'cost_over_budget')
     JOIN approval_answer n ON n.alliance_id = q.alliance_id AND n.question_id = q.id
    WHERE k.alliance_id = $1 AND k.approved_at IS NOT NULL AND n.person_id IN (k.entered_by, k.coded_by)`,
  `SELECT 'group ' || group_id || ': ' || spent || ' is approved of pool ' || pool_key || ', above ' || planned + over AS breach
     FROM (${pools}) x WHERE spent > coalesce(planned, 0) + over`,
);

/** Sealed bytes look like chance; 16 in a row that are all printable were never sealed. */
export const narrativesSealed = bySql(
  'narratives',
  'what a cost is said to be for is sealed',
  `SELECT ${number} || ': its narrative is not sealed' AS breach FROM cost k
    WHERE k.alliance_id = $1 AND k.narrative IS NOT NULL
      AND (length(k.narrative) < 29 OR encode(substring(k.narrative FROM length(k.narrative) - 15), 'hex') ~ '^([2-7][0-9a-f])*$')`,
);
