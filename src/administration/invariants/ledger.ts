import { entriesAmiss } from '../../ledger/index.js';
import { bySql, type Invariant } from './invariant.js';

/** Postings of an entry in the sum of each account. */
const sums = (entry: string, sign = ''): string =>
  `SELECT account_id, ${sign}minor AS minor FROM ledger_posting WHERE entry_id = ${entry}`;

const unlike = (one: string, other: string, sign = '-'): string =>
  `EXISTS (SELECT FROM (${sums(one)} UNION ALL ${sums(other, sign)}) both_of GROUP BY account_id HAVING sum(minor) <> 0)`;

/** V1: what was entered adds up, is numbered without gap, and takes back or pays exactly what it names. */
export const entriesBalanced = bySql(
  'entries',
  'every entry adds up to zero in its fund, numbers have no gap, and what takes back or pays another entry has its amounts',
  `SELECT 'entry ' || e.id || ': its ' || count(l.entry_id) || ' of ' || e.line_count || ' lines add up to ' || coalesce(sum(l.minor), 0) AS breach
     FROM ledger_entry e LEFT JOIN ledger_posting l ON l.entry_id = e.id
    WHERE e.alliance_id = $1 GROUP BY e.id, e.line_count
   HAVING coalesce(sum(l.minor), 0) <> 0 OR count(l.entry_id) <> e.line_count`,
  `SELECT 'fund ' || f.id || ': ' || count(e.id) || ' entries, of which the last is no. ' || f.last_no AS breach
     FROM fund f LEFT JOIN ledger_entry e ON e.alliance_id = f.alliance_id AND e.fund_id = f.id
    WHERE f.alliance_id = $1 GROUP BY f.id, f.last_no HAVING count(e.id) <> f.last_no OR coalesce(max(e.no), 0) <> f.last_no`,
  `SELECT 'entry ' || e.id || ': a line is not of its fund, day, number or phase' AS breach
     FROM ledger_entry e JOIN ledger_posting l ON l.entry_id = e.id
    WHERE e.alliance_id = $1 AND (l.fund_id, l.on_day, l.entry_no, l.is_pending) IS DISTINCT FROM (e.fund_id, e.on_day, e.no, e.phase = 'pending')`,
  `SELECT 'entry ' || e.id || ': it does not mirror what it takes back' AS breach
     FROM ledger_entry e WHERE e.alliance_id = $1 AND e.reverses_id IS NOT NULL AND ${unlike('e.id', 'e.reverses_id', '')}`,
  `SELECT 'entry ' || e.id || ': it does not pay what was set aside' AS breach
     FROM ledger_entry e JOIN ledger_entry p ON p.id = e.resolves_id
    WHERE e.alliance_id = $1 AND (p.phase <> 'pending' OR (e.phase = 'post' AND ${unlike('e.id', 'p.id')}))`,
);

/** What an entry says is what it said when it was entered. */
export const entriesUnchanged: Invariant = {
  name: 'entry-hash',
  claim: 'every entry says what it said when it was entered',
  breaches: (read) => read(entriesAmiss),
};

const kept = `SELECT a.id, coalesce(b.posted_minor, 0) AS posted, coalesce(b.pending_in_minor, 0) AS pending_in, coalesce(b.pending_out_minor, 0) AS pending_out
  FROM ledger_account a LEFT JOIN ledger_balance b ON b.account_id = a.id WHERE a.alliance_id = $1`;

const replayed = `SELECT a.id, coalesce(sum(l.minor) FILTER (WHERE NOT l.is_pending), 0) AS posted,
       coalesce(sum(l.minor) FILTER (WHERE l.is_pending AND l.minor > 0 AND r.id IS NULL), 0) AS pending_in,
       coalesce(-sum(l.minor) FILTER (WHERE l.is_pending AND l.minor < 0 AND r.id IS NULL), 0) AS pending_out
  FROM ledger_account a LEFT JOIN ledger_posting l ON l.alliance_id = a.alliance_id AND l.account_id = a.id
  LEFT JOIN ledger_entry r ON r.alliance_id = l.alliance_id AND r.resolves_id = l.entry_id
 WHERE a.alliance_id = $1 GROUP BY a.id`;

/** V1: what stands on each account is what its lines come to. */
export const balancesReplayed = bySql(
  'balances',
  'what stands on each account is what its entries come to, what is set aside included',
  `SELECT 'account ' || k.id || ': it is kept at ' || k.posted || ', and its lines come to ' || r.posted AS breach
     FROM (${kept}) k JOIN (${replayed}) r ON r.id = k.id
    WHERE (k.posted, k.pending_in, k.pending_out) IS DISTINCT FROM (r.posted, r.pending_in, r.pending_out)`,
);

/** V2: what is shared of a pool is laid on members, to the last unit. */
export const allocationsWhole = bySql(
  'allocations',
  'what an allocation takes from its one pool lies on members, to the last unit',
  `SELECT 'entry ' || e.id || ': it shares costs of ' || count(DISTINCT a.id) FILTER (WHERE a.kind = 'expense') || ' pools' AS breach
     FROM ledger_entry e JOIN ledger_posting l ON l.entry_id = e.id JOIN ledger_account a ON a.id = l.account_id
    WHERE e.alliance_id = $1 AND e.kind = 'allocation' GROUP BY e.id
   HAVING count(DISTINCT a.id) FILTER (WHERE a.kind = 'expense') <> 1
       OR sum(l.minor) FILTER (WHERE a.kind IN ('expense', 'capital')) IS DISTINCT FROM 0
       OR bool_or(a.kind NOT IN ('expense', 'capital'))`,
);

/** V3: no fund has spent what it has not, and money of one is nowhere in another. */
export const fundsFenced = bySql(
  'funds',
  'no fund has spent or set aside more than it has, every line is of its own fund, and a closed fund is settled',
  `SELECT 'fund ' || a.fund_id || ': its cash is at ' || b.posted_minor || ' with ' || b.pending_out_minor || ' set aside' AS breach
     FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id
    WHERE a.alliance_id = $1 AND a.kind = 'cash' AND b.posted_minor - b.pending_out_minor < 0`,
  `SELECT 'entry ' || l.entry_id || ': a line is on an account of another fund' AS breach
     FROM ledger_posting l JOIN ledger_account a ON a.id = l.account_id WHERE l.alliance_id = $1 AND a.fund_id <> l.fund_id`,
  `SELECT 'fund ' || f.id || ': its group defends in another case' AS breach
     FROM fund f JOIN joint_group g ON g.alliance_id = f.alliance_id AND g.id = f.group_id
    WHERE f.alliance_id = $1 AND g.case_id IS DISTINCT FROM f.case_id`,
  `SELECT 'fund ' || f.id || ': it is closed, and money is left on account ' || a.id AS breach
     FROM fund f JOIN ledger_account a ON a.alliance_id = f.alliance_id AND a.fund_id = f.id JOIN ledger_balance b ON b.account_id = a.id
    WHERE f.alliance_id = $1 AND f.status = 'closed' AND (b.pending_in_minor <> 0 OR b.pending_out_minor <> 0 OR (b.posted_minor <> 0
      AND a.kind IN ('cash', 'receivable', 'capital', 'payable', 'expense', 'suspense', 'carry')))`,
);

/** Periods stand where their steps led them, and nothing came into one that was locked. */
export const periodsHold = bySql(
  'periods',
  'every period stands where its steps led, its entries are dated in it, and none came in after it was locked',
  `SELECT 'period ' || p.id || ': it is ' || p.state || ', and its steps led to ' || coalesce(m.to_state, 'open') AS breach
     FROM ledger_period p LEFT JOIN LATERAL (SELECT to_state FROM ledger_period_move m WHERE m.alliance_id = p.alliance_id AND m.period_id = p.id
                                              ORDER BY m.moved_at DESC, m.id DESC LIMIT 1) m ON true
    WHERE p.alliance_id = $1 AND p.state <> coalesce(m.to_state, 'open')`,
  `SELECT 'entry ' || e.id || ': it is not dated in its period' AS breach
     FROM ledger_entry e JOIN ledger_period p ON p.id = e.period_id
    WHERE e.alliance_id = $1 AND e.on_day NOT BETWEEN p.from_day AND p.until_day`,
  `SELECT 'entry ' || e.id || ': it came into a period that was locked' AS breach
     FROM ledger_entry e JOIN ledger_period_move m ON m.alliance_id = e.alliance_id AND m.period_id = e.period_id AND m.to_state = 'locked'
    WHERE e.alliance_id = $1 AND e.recorded_at > m.moved_at`,
  `SELECT 'period ' || p.id || ': it is locked with ' || sum(l.minor) || ' in suspense' AS breach
     FROM ledger_period p JOIN ledger_account a ON a.alliance_id = p.alliance_id AND a.fund_id = p.fund_id AND a.kind = 'suspense'
     JOIN ledger_posting l ON l.alliance_id = a.alliance_id AND l.account_id = a.id AND NOT l.is_pending AND l.on_day <= p.until_day
    WHERE p.alliance_id = $1 AND p.state = 'locked' GROUP BY p.id HAVING sum(l.minor) <> 0`,
);
