import { inQuotes } from '../../platform/index.js';
import { openLineStatuses } from '../domain/calls/line-life.js';

/**
 * SQL of all that members are still to pay: a table with `kind`, `id`, `group_id`, `fund_id`, `member_id`, `currency`, `minor`, `due_on`
 * and `reference`, of calls and of bills to single members.
 */
export const openDues = `(SELECT 'call_line' AS kind, l.id, l.group_id, l.fund_id, l.member_id, l.currency,
     l.amount_minor - l.paid_minor - l.relieved_minor AS minor, l.due_on, l.reference
   FROM call_line l WHERE l.alliance_id = current_setting('hezong.alliance')::uuid AND l.status IN (${inQuotes(openLineStatuses)})
  UNION ALL
  SELECT 'member_due', d.id, d.group_id, d.fund_id, d.member_id, d.currency, d.minor, d.due_on, NULL
    FROM member_due d WHERE d.alliance_id = current_setting('hezong.alliance')::uuid AND d.status = 'open')`;
