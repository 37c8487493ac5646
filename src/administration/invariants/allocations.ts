import { bySql } from './invariant.js';

/** What is posted for a run on capital accounts, member by member, its reversal included. */
const capital = `SELECT e.made_for_id AS run_id, a.holder AS member, sum(l.minor) AS minor
   FROM ledger_entry e JOIN ledger_posting l ON l.entry_id = e.id JOIN ledger_account a ON a.id = l.account_id
  WHERE e.alliance_id = $1 AND e.made_for_kind = 'allocation_run' AND a.kind = 'capital' GROUP BY 1, 2`;

const run = `'allocation ' || r.no || ' (' || r.id || ')'`;

/** What a run lays on whom in which part, as one text. */
const laid = (id: string): string =>
  `(SELECT string_agg(concat_ws(' ', p.place, p.pool_key, p.part_key, p.total_minor, l.member_id, l.minor), ',' ORDER BY p.place, l.member_id)
     FROM allocation_pool p LEFT JOIN allocation_line l ON l.run_id = p.run_id AND l.place = p.place WHERE p.run_id = ${id})`;

/** Who is to bear costs on a day of service: from the day a membership came in until its last. */
const liable = `m.active_at IS NOT NULL AND c.service_on >= (m.active_at AT TIME ZONE h.zone)::date
  AND (m.liability_until IS NULL OR c.service_on <= m.liability_until)`;

/** The same inputs give the same shares, and nobody bears what was spent while it did not take part. */
export const sharesRetraced = bySql(
  'reckoning',
  'what was reckoned twice from the same inputs came to the same, to the last line; and whoever bears a part of a pool took part on a day of its costs',
  `SELECT ${run} || ': its shares are not those of ' || o.id || ', which was reckoned from the same' AS breach
     FROM allocation_run r JOIN allocation_run o ON o.alliance_id = r.alliance_id AND o.group_id = r.group_id AND o.inputs_hash = r.inputs_hash
      AND o.id < r.id
    WHERE r.alliance_id = $1 AND ${laid('r.id')} IS DISTINCT FROM ${laid('o.id')}`,
  `SELECT ${run} || ': ' || l.member_id || ' bears ' || l.minor || ' of ' || p.pool_key || ' and took part on no day of its costs' AS breach
     FROM allocation_run r JOIN allocation_pool p ON p.run_id = r.id JOIN allocation_line l ON l.run_id = p.run_id AND l.place = p.place
     JOIN alliance h ON h.id = r.alliance_id
    WHERE r.alliance_id = $1 AND r.status = 'approved' AND l.minor <> 0
      AND NOT EXISTS (SELECT FROM allocation_cost c JOIN group_membership m ON m.alliance_id = r.alliance_id AND m.group_id = r.group_id
        AND m.member_id = l.member_id WHERE c.run_id = r.id AND c.pool_key = p.pool_key AND ${liable})`,
);

/** Shares add up, exactly, and are what the ledger says of them; one plan holds at a time. */
export const sharesAddUp = bySql(
  'shares',
  'the lines of each part of an allocation come to the part, the parts and the costs to the whole, and what was approved is posted; at most one version of a plan holds from a day',
  `SELECT ${run} || ': the lines of part ' || p.place || ' come to ' || coalesce(sum(l.minor), 0) || ', not ' || p.total_minor AS breach
     FROM allocation_run r JOIN allocation_pool p ON p.run_id = r.id LEFT JOIN allocation_line l ON l.run_id = p.run_id AND l.place = p.place
    WHERE r.alliance_id = $1 GROUP BY r.no, r.id, p.place, p.total_minor HAVING coalesce(sum(l.minor), 0) <> p.total_minor`,
  `SELECT ${run} || ': its parts or its costs do not come to ' || r.total_minor AS breach FROM allocation_run r
    WHERE r.alliance_id = $1 AND (r.total_minor <> (SELECT coalesce(sum(p.total_minor), 0) FROM allocation_pool p WHERE p.run_id = r.id)
       OR r.total_minor <> (SELECT coalesce(sum(c.minor), 0) FROM allocation_cost c WHERE c.run_id = r.id))`,
  `SELECT ${run} || ': ' || coalesce(x.minor, 0) || ' is posted for ' || b.member_id || ' that bears ' || b.minor AS breach
     FROM allocation_run r JOIN (SELECT run_id, member_id, sum(minor) AS minor FROM allocation_line WHERE alliance_id = $1 GROUP BY 1, 2) b
       ON b.run_id = r.id
     LEFT JOIN (${capital}) x ON x.run_id = r.id AND x.member = b.member_id::text
    WHERE r.alliance_id = $1 AND coalesce(x.minor, 0) <> CASE r.status WHEN 'approved' THEN b.minor ELSE 0 END`,
  `SELECT ${run} || ': was approved without a question' AS breach FROM allocation_run r
    WHERE r.alliance_id = $1 AND r.status IN ('approved', 'reversed') AND NOT EXISTS (SELECT FROM approval_question q
      WHERE q.alliance_id = r.alliance_id AND q.kind = 'allocation_run' AND q.about_id = r.id AND q.state = 'approved')`,
  `SELECT 'group ' || p.group_id || ': ' || count(*) || ' versions of its plan hold from ' || p.effective_from AS breach
     FROM cost_plan p WHERE p.alliance_id = $1 AND p.status = 'approved' GROUP BY p.group_id, p.effective_from HAVING count(*) > 1`,
);

/** Sealed bytes look like chance; 16 in a row that are all printable were never sealed. */
const open = (column: string): string =>
  `(length(${column}) < 29 OR encode(substring(${column} FROM length(${column}) - 15), 'hex') ~ '^([2-7][0-9a-f])*$')`;

/** Figures and certificates lie under their keys. */
export const figuresSealed = bySql(
  'figures',
  'what members declared, and every certificate, is sealed',
  `SELECT 'declaration ' || w.id || ' is not sealed' AS breach FROM weight_declaration w WHERE w.alliance_id = $1 AND ${open('w.sealed')}`,
  `SELECT ${run} || ': its certificate is not sealed' AS breach FROM allocation_run r WHERE r.alliance_id = $1 AND ${open('r.sealed')}`,
  `SELECT 'the certificate of ' || c.member_id || ' in ' || c.run_id || ' is not sealed' AS breach
     FROM allocation_certificate c WHERE c.alliance_id = $1 AND ${open('c.sealed')}`,
);
