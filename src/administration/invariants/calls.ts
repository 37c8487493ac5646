import { bySql } from './invariant.js';

const madeByCalls = `e.made_for_kind IN ('cash_call', 'call_line', 'line_decision', 'member_payment')`;
const orRecovered = `(${madeByCalls} OR e.made_for_kind = 'recovery')`;

/** What was posted on accounts of a kind (`a`) for calls, by fund and member. */
const posted = (kind: string, sign = '', made = madeByCalls): string =>
  `SELECT l.fund_id, a.holder, sum(${sign}l.minor) AS minor
     FROM ledger_posting l JOIN ledger_entry e ON e.id = l.entry_id JOIN ledger_account a ON a.id = l.account_id
    WHERE l.alliance_id = $1 AND a.kind = '${kind}' AND ${made} GROUP BY l.fund_id, a.holder`;

const open = `SELECT fund_id, member_id::text AS holder, sum(amount_minor - paid_minor - relieved_minor) AS minor
  FROM call_line WHERE alliance_id = $1 GROUP BY fund_id, member_id`;

/** What is still owed back to who carries: what recoveries gave back of it is gone. */
const carried = `SELECT l.fund_id, part.one->>'memberId' AS holder, sum(part.sign * (part.one->>'minor')::bigint) AS minor
  FROM line_decision d JOIN call_line l ON l.alliance_id = d.alliance_id AND l.id = d.line_id
 CROSS JOIN LATERAL (SELECT 1 AS sign, jsonb_array_elements(d.carried) AS one UNION ALL SELECT -1, jsonb_array_elements(d.recovered)) part
 WHERE d.alliance_id = $1 AND d.kind = 'reallocation' AND d.state = 'approved' AND l.status = 'reallocated' GROUP BY 1, 2`;

const unlike = (what: string, one: string, other: string): string =>
  `SELECT 'member ' || coalesce(o.holder, p.holder) || ': ${what} ' || coalesce(o.minor, 0) || ', and the ledger says ' || coalesce(p.minor, 0) AS breach
     FROM (${one}) o FULL JOIN (${other}) p ON p.fund_id = o.fund_id AND p.holder = o.holder
    WHERE coalesce(o.minor, 0) <> coalesce(p.minor, 0)`;

/** What was called is what the ledger says is owed, member by member, to the last unit. */
export const callsPosted = bySql(
  'calls',
  'the lines of every call add up to it, what is open of a member’s lines is its receivable, and what is carried is owed back',
  `SELECT 'call ' || k.id || ': its lines add up to ' || coalesce(sum(l.amount_minor), 0) || ' of ' || k.total_minor AS breach
     FROM cash_call k LEFT JOIN call_line l ON l.alliance_id = k.alliance_id AND l.call_id = k.id AND l.kind = 'share'
    WHERE k.alliance_id = $1 AND k.issued_on IS NOT NULL GROUP BY k.id, k.total_minor HAVING coalesce(sum(l.amount_minor), 0) <> k.total_minor`,
  unlike('its open lines come to', open, posted('receivable')),
  unlike('it carries', carried, posted('carry', '-', orRecovered)),
  `SELECT 'call ' || k.id || ': it is ' || k.status || ', and a line of it is ' || l.status AS breach
     FROM cash_call k JOIN call_line l ON l.alliance_id = k.alliance_id AND l.call_id = k.id
    WHERE k.alliance_id = $1 AND k.status IN ('closed', 'cancelled') AND l.amount_minor - l.paid_minor - l.relieved_minor <> 0`,
);

/** What of payments went to lines and was not taken back. */
const given = `SELECT m.payment_id, m.line_id, m.principal_minor, m.interest_minor
  FROM member_payment_part m JOIN member_payment n ON n.alliance_id = m.alliance_id AND n.id = m.payment_id
 WHERE m.alliance_id = $1 AND m.match_no = n.match_no AND n.member_id IS NOT NULL AND n.reversed_at IS NULL`;

/** Money that came in went where it is said it went. */
export const paymentsPlaced = bySql(
  'payments',
  'every payment went to lines and prepaid capital as a whole or waits in suspense, and every line was paid by what went to it',
  `SELECT 'payment ' || y.id || ': ' || coalesce(sum(p.principal_minor + p.interest_minor), 0) + y.prepaid_minor || ' of ' || y.amount_minor || ' went somewhere' AS breach
     FROM member_payment y LEFT JOIN (${given}) p ON p.payment_id = y.id
    WHERE y.alliance_id = $1 GROUP BY y.id
   HAVING coalesce(sum(p.principal_minor + p.interest_minor), 0) + y.prepaid_minor
       <> CASE WHEN y.member_id IS NULL OR y.reversed_at IS NOT NULL THEN 0 ELSE y.amount_minor END`,
  `SELECT 'line ' || l.id || ': ' || l.paid_minor || ' is paid, and ' || coalesce(sum(p.principal_minor), 0) || ' went to it' AS breach
     FROM call_line l LEFT JOIN (SELECT line_id, principal_minor FROM (${given}) g
                                 UNION ALL SELECT line_id, principal_minor FROM line_set_off WHERE alliance_id = $1) p ON p.line_id = l.id
    WHERE l.alliance_id = $1 GROUP BY l.id, l.paid_minor HAVING l.paid_minor <> coalesce(sum(p.principal_minor), 0)`,
  `SELECT 'fund ' || f.fund_id || ': ' || f.minor || ' waits to be matched, and ' || coalesce(-s.minor, 0) || ' lies in suspense' AS breach
     FROM (SELECT fund_id, sum(CASE WHEN member_id IS NULL AND reversed_at IS NULL THEN amount_minor ELSE 0 END) AS minor FROM member_payment WHERE alliance_id = $1 GROUP BY fund_id) f
     LEFT JOIN (${posted('suspense')}) s ON s.fund_id = f.fund_id WHERE f.minor <> coalesce(-s.minor, 0)`,
);
