import { bySql } from './invariant.js';

const entryOf = (kind: string, id: string, more: string): string =>
  `EXISTS (SELECT FROM ledger_entry e WHERE e.alliance_id = $1 AND e.made_for_kind = '${kind}' AND e.made_for_id = ${id} AND ${more})`;

/** Each sum is what its lines come to, and what was paid or paid back has its entries. */
export const endsSettled = bySql(
  'ends',
  'each buy-in, exit statement, true-up, recovery and settlement sum is what its lines come to, and what was paid is posted once',
  `SELECT 'buy-in quote ' || q.id || ': credits of ' || coalesce(sum(c.minor), 0) || ' of ' || q.total_minor AS breach
     FROM buy_in_quote q LEFT JOIN buy_in_credit c ON c.alliance_id = q.alliance_id AND c.quote_id = q.id
    WHERE q.alliance_id = $1 GROUP BY q.id, q.total_minor HAVING coalesce(sum(c.minor), 0) <> q.total_minor`,
  `SELECT 'buy-in quote ' || q.id || ': is paid or free, and not posted or its membership not let in by it' AS breach
     FROM buy_in_quote q JOIN group_membership m ON m.alliance_id = q.alliance_id AND m.id = q.membership_id
    WHERE q.alliance_id = $1 AND q.status IN ('paid', 'free')
      AND (m.buy_in_posted_at IS NULL OR q.status = 'paid' AND NOT ${entryOf('buy_in_quote', 'q.id', `e.kind = 'buy_in'`)})`,
  `SELECT 'exit statement ' || x.id || ': its lines come to something else' AS breach
     FROM exit_statement x LEFT JOIN exit_item i ON i.alliance_id = x.alliance_id AND i.statement_id = x.id
    WHERE x.alliance_id = $1 GROUP BY x.id, x.accrued_minor, x.committed_minor, x.wind_down_minor, x.tail_minor
   HAVING coalesce(sum(i.share_minor), 0) <> x.accrued_minor + x.committed_minor + x.wind_down_minor + x.tail_minor`,
  `SELECT 'exit statement ' || x.id || ': is settled, and neither signed nor decided' AS breach
     FROM exit_statement x WHERE x.alliance_id = $1 AND x.status IN ('settling', 'settled') AND x.signed_hash IS NULL
      AND NOT EXISTS (SELECT FROM approval_question q WHERE q.alliance_id = x.alliance_id AND q.kind = 'exit_statement' AND q.about_id = x.id
        AND q.state = 'approved')`,
  `SELECT 'true-up ' || t.id || ': its lines come to something else' AS breach
     FROM true_up t LEFT JOIN true_up_line l ON l.alliance_id = t.alliance_id AND l.true_up_id = t.id
    WHERE t.alliance_id = $1 GROUP BY t.id, t.called_minor, t.actual_minor
   HAVING coalesce(sum(l.called_minor), 0) <> t.called_minor OR coalesce(sum(l.actual_minor), 0) <> t.actual_minor`,
  `SELECT 'recovery ' || r.id || ': shares of ' || coalesce(sum(l.minor), 0) || ' of ' || r.amount_minor AS breach
     FROM recovery r LEFT JOIN recovery_line l ON l.alliance_id = r.alliance_id AND l.recovery_id = r.id
    WHERE r.alliance_id = $1 GROUP BY r.id, r.amount_minor HAVING coalesce(sum(l.minor), 0) <> r.amount_minor`,
  `SELECT 'recovery ' || r.id || ': was distributed, and nobody else approved that' AS breach
     FROM recovery r WHERE r.alliance_id = $1 AND r.status = 'posted' AND NOT EXISTS (SELECT FROM approval_question q
       JOIN approval_answer n ON n.alliance_id = q.alliance_id AND n.question_id = q.id AND n.person_id <> r.made_by
      WHERE q.alliance_id = r.alliance_id AND q.kind = 'recovery' AND q.about_id = r.id AND q.state = 'approved')`,
  `SELECT 'bill ' || d.id || ': is paid, and not posted' AS breach FROM member_due d
    WHERE d.alliance_id = $1 AND d.status = 'paid' AND NOT ${entryOf('member_due', 'd.id', `e.kind = 'payment'`)}`,
  `SELECT 'refund ' || f.id || ': is ' || f.status || ', and what was set aside is not' AS breach
     FROM refund f LEFT JOIN ledger_entry p ON p.alliance_id = f.alliance_id AND p.id = f.pending_entry_id AND p.phase = 'pending'
     LEFT JOIN ledger_entry z ON z.alliance_id = f.alliance_id AND z.resolves_id = p.id
    WHERE f.alliance_id = $1 AND f.status IN ('set_aside', 'paid', 'released')
      AND (p.id IS NULL OR coalesce(z.phase, 'set aside') <> CASE f.status WHEN 'paid' THEN 'post' WHEN 'released' THEN 'void' ELSE 'set aside' END)`,
  `SELECT 'settlement sum ' || s.id || ': shares of ' || coalesce(sum(h.minor), 0) || ' of ' || s.amount_minor AS breach
     FROM settlement_sum s LEFT JOIN settlement_share h ON h.alliance_id = s.alliance_id AND h.sum_id = s.id
    WHERE s.alliance_id = $1 GROUP BY s.id, s.amount_minor HAVING coalesce(sum(h.minor), 0) <> s.amount_minor`,
  `SELECT 'settlement sum ' || s.id || ': lies in a fund of something else' AS breach
     FROM settlement_sum s JOIN fund f ON f.alliance_id = s.alliance_id AND f.id = s.fund_id
    WHERE s.alliance_id = $1 AND f.purpose <> 'settlement'`,
  `SELECT 'settlement sum ' || s.id || ': is cancelled, and not all that came in was paid back' AS breach
     FROM settlement_sum s WHERE s.alliance_id = $1 AND s.status = 'cancelled' AND EXISTS (SELECT FROM settlement_share h
       WHERE h.alliance_id = s.alliance_id AND h.sum_id = s.id AND h.paid_on IS NOT NULL AND NOT EXISTS (SELECT FROM refund r
         WHERE r.alliance_id = s.alliance_id AND r.source_kind = 'settlement_sum' AND r.source_id = s.id AND r.member_id = h.member_id
           AND r.minor = h.minor AND r.status = 'paid'))`,
);
