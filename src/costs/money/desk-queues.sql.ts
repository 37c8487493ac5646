import type { Bilingual } from '../../kernel/index.js';
import { inBothJson, inQuotes, namesJson } from '../../platform/index.js';
import { lateLineStatuses } from '../domain/calls/line-life.js';
import { paymentState } from '../bills/cost-rows.store.js';

interface Queue {
  readonly name: Bilingual;
  /** SQL of its rows, of groups `g` that are `seen`: `kind`, `id`, `name`, `minor`, `currency`, `on` and `link`; a row a group where it counts by groups. */
  readonly rows: string;
  /** SQL of the member a row is of, where it is of one: none behind a wall is there. */
  readonly member?: string;
}

/** Costs in a state, by their vendor. */
const costs = (so: string, amount: 'amount' | 'fund' = 'fund'): string =>
  `SELECT 'cost' AS kind, k.id, ${inBothJson(
    `coalesce(v.name_en, v.name_zh) || ' · ' || k.number`,
    `coalesce(v.name_zh, v.name_en) || ' · ' || k.number`,
  )} AS name, k.group_id, ${
    amount === 'amount'
      ? 'k.amount_minor AS minor, k.currency'
      : 'coalesce(k.fund_minor, k.amount_minor) AS minor, CASE WHEN k.fund_minor IS NULL THEN k.currency ELSE k.fund_currency END AS currency'
  }, k.invoiced_on AS "on", '/money/costs/' || k.id AS link, NULL::uuid AS member_id
   FROM cost k JOIN vendor v ON v.alliance_id = k.alliance_id AND v.id = k.vendor_id
  WHERE k.alliance_id = current_setting('hezong.alliance')::uuid AND ${so}`;

const call = inBothJson(`'Call ' || c.no`, `'第' || c.no || '号缴款通知'`);

/** What waits on the treasurer's desk, in the order of a cost's life, then what members pay. */
export const deskQueues = {
  code: { name: { en: 'To code', zh: '待归类' }, rows: costs(`k.status = 'received'`, 'amount') },
  held: { name: { en: 'Held as duplicates', zh: '疑似重复' }, rows: costs(`k.status = 'held'`, 'amount') },
  disputed: { name: { en: 'Disputed', zh: '有争议' }, rows: costs(`k.status = 'disputed'`, 'amount') },
  review: { name: { en: 'To review', zh: '待审核' }, rows: costs(`k.status = 'coded'`, 'amount') },
  approve: { name: { en: 'To approve', zh: '待批准' }, rows: costs(`k.status = 'reviewed'`) },
  allocate: {
    name: { en: 'To share', zh: '待分摊' },
    rows: `SELECT 'joint_group' AS kind, g.id, ${namesJson('g')} AS name, g.id AS group_id, sum(k.fund_minor)::bigint AS minor,
       k.fund_currency AS currency, min(k.service_until) AS "on", '/money/groups/' || g.id || '/runs' AS link, NULL::uuid AS member_id
     FROM cost k JOIN joint_group g ON g.alliance_id = k.alliance_id AND g.id = k.group_id
    WHERE k.alliance_id = current_setting('hezong.alliance')::uuid AND k.run_id IS NULL AND k.status IN ('approved', 'paid')
    GROUP BY g.id, k.fund_currency`,
  },
  pay: {
    name: { en: 'To pay', zh: '待支付' },
    rows: costs(
      `k.status IN ('approved', 'allocated') AND ${paymentState('k')} NOT IN ('pending', 'posted')`,
    ),
  },
  confirm: {
    name: { en: 'Paid, bank not confirmed', zh: '待银行确认' },
    rows: costs(`${paymentState('k')} = 'pending'`),
  },
  overdue: {
    name: { en: 'Overdue', zh: '逾期未缴' },
    rows: `SELECT 'call_line' AS kind, l.id, ${inBothJson(
      `coalesce(m.name_en, m.name_zh) || ' · Call ' || c.no`,
      `coalesce(m.name_zh, m.name_en) || ' · 第' || c.no || '号缴款通知'`,
    )} AS name, l.group_id, l.amount_minor - l.paid_minor - l.relieved_minor AS minor, l.currency, l.due_on AS "on",
       '/money/lines/' || l.id AS link, l.member_id
     FROM call_line l JOIN cash_call c ON c.alliance_id = l.alliance_id AND c.id = l.call_id
     JOIN member m ON m.alliance_id = l.alliance_id AND m.id = l.member_id
    WHERE l.alliance_id = current_setting('hezong.alliance')::uuid AND l.status IN (${inQuotes(lateLineStatuses)})`,
  },
  unmatched: {
    name: { en: 'Payments to match', zh: '待认领到账' },
    rows: `SELECT 'member_payment' AS kind, p.id, ${inBothJson(`p.payer || ' · ' || p.reference`)} AS name, p.group_id,
       p.amount_minor AS minor, p.currency, p.received_on AS "on", '/money/payments/' || p.id AS link, NULL::uuid AS member_id
     FROM member_payment p WHERE p.alliance_id = current_setting('hezong.alliance')::uuid AND p.member_id IS NULL AND p.reversed_at IS NULL`,
  },
  issue: {
    name: { en: 'Calls to issue', zh: '待发出的缴款通知' },
    rows: `SELECT 'cash_call' AS kind, c.id, ${call} AS name, c.group_id, c.total_minor AS minor, c.currency, c.period_from AS "on",
       '/money/calls/' || c.id AS link, NULL::uuid AS member_id
     FROM cash_call c WHERE c.alliance_id = current_setting('hezong.alliance')::uuid AND c.status = 'approved'`,
  },
} as const satisfies Readonly<Record<string, Queue>>;

/** A queue on the desk. */
export type DeskQueue = keyof typeof deskQueues;

export const deskQueuesInOrder = Object.keys(deskQueues) as readonly DeskQueue[];
