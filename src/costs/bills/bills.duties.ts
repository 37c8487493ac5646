import type { Bilingual } from '../../kernel/index.js';
import {
  type Binds,
  type Duty,
  type DutyTable,
  hasRole,
  inBothJson,
  type MovedBy,
  namesSql,
  type Tx,
} from '../../platform/index.js';
import type { AskedToday } from '../../walls/index.js';
import { moneySights } from '../sight/money-sights.sql.js';
import { numberSql } from './bills.subjects.js';

const mine = `alliance_id = current_setting('hezong.alliance')::uuid`;

const isLiaison = `lo.alliance_id = k.alliance_id AND lo.group_id = k.group_id AND lo.office = 'liaison_counsel' AND lo.ended_at IS NULL`;

/** Whose it may be: of some roles, and of who serves the group as liaison counsel. */
type Whose = readonly ('treasurer' | 'coordinator' | 'liaison')[];

const holders = (whose: Whose): string => {
  const roles = whose.flatMap((one) => (one === 'liaison' ? [] : [`'role:${one}'`]));
  const liaison = whose.includes('liaison')
    ? ` || ARRAY(SELECT 'person:' || lo.person_id FROM group_office lo WHERE ${isLiaison})`
    : '';
  return `unnest(ARRAY[${roles.join(', ')}]::text[]${liaison})`;
};

/** SQL that is true of a cost (`k`) that is whoever acts's to deal with, as one of some. */
function theirs({ caller }: Tx, whose: Whose, { bind }: Binds): string {
  if (!caller.permissions.includes('costs.write')) return 'FALSE';
  if (whose.some((one) => one !== 'liaison' && hasRole(caller, one))) return 'TRUE';
  return whose.includes('liaison')
    ? `EXISTS (SELECT FROM group_office lo WHERE ${isLiaison} AND lo.person_id = ${bind(caller.personId)}::uuid)`
    : 'FALSE';
}

const vendor = namesSql('v');
const name = inBothJson(
  `${numberSql('k')} || ' ' || ${vendor.en}`,
  `${numberSql('k')} || ' ' || ${vendor.zh}`,
);

interface Waiting {
  readonly what: Bilingual;
  readonly action: Bilingual;
  readonly why: Bilingual;
  readonly whose: Whose;
  /** SQL of what is so of a cost (`k`) while it waits. */
  readonly so: string;
  /** SQL of what else must be so for whoever acts, by the SQL of their id. */
  readonly but?: (person: string) => string;
}

const duty = ({ what, action, why, whose, so, but }: Waiting): Duty<AskedToday> => ({
  what,
  action,
  why,
  held: { from: `cost k WHERE k.${mine} AND ${so}`, id: 'k.id', caseId: 'k.case_id', holder: holders(whose) },
  open: ({ tx, reader, binds }) => {
    const own = theirs(tx, whose, binds);
    if (own === 'FALSE') return undefined;
    const others = but === undefined ? '' : ` AND ${but(`${binds.bind(tx.caller.personId)}::uuid`)}`;
    return `SELECT k.id, k.case_id, ${name} AS name, NULL::date AS day, '/money/costs/' || k.id AS link
      FROM cost k JOIN vendor v ON v.alliance_id = k.alliance_id AND v.id = k.vendor_id
      JOIN ${moneySights(reader, binds)} seen ON seen.group_id = k.group_id
     WHERE k.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${so} AND ${own}${others}`;
  },
});

const open = { en: 'Open the cost', zh: '查看费用' };
const keeps = { en: 'You keep the money of the alliance', zh: '您负责联盟财务' };
const enters = { en: 'You look after the costs of the group', zh: '您负责该组费用' };

/** A cost waits for nobody's approval: it was reviewed, and goes over what its pool may spend. */
const overUnasked = `k.status = 'reviewed' AND NOT EXISTS (SELECT FROM approval_question aq
  WHERE aq.alliance_id = k.alliance_id AND aq.about_id = k.id AND aq.kind IN ('cost', 'cost_over_budget') AND aq.state = 'open')`;

const pending = `EXISTS (SELECT FROM cost_payment y WHERE y.alliance_id = k.alliance_id AND y.cost_id = k.id AND y.state = 'pending')`;

/** Nobody reviews or releases what they entered. */
const notEntered = (person: string): string => `k.entered_by <> ${person}`;

/** What of costs waits for somebody; what waits for approval is among the approvals. */
export const billsDuties = {
  cost_to_code: duty({
    what: { en: 'A cost is to be coded', zh: '有费用待归类' },
    action: { en: 'Code it', zh: '归类' },
    why: enters,
    whose: ['treasurer', 'coordinator', 'liaison'],
    so: `k.status = 'received'`,
  }),
  cost_to_review: duty({
    what: { en: 'A cost is to be reviewed', zh: '有费用待审核' },
    action: { en: 'Review it', zh: '审核' },
    why: enters,
    whose: ['coordinator', 'liaison'],
    so: `k.status = 'coded'`,
    but: notEntered,
  }),
  cost_held: duty({
    what: { en: 'A cost is held as a duplicate', zh: '有费用疑似重复，待处理' },
    action: open,
    why: enters,
    whose: ['treasurer', 'coordinator', 'liaison'],
    so: `k.status = 'held'`,
    but: notEntered,
  }),
  cost_disputed: duty({
    what: { en: 'A dispute about a cost is open', zh: '有费用争议待解决' },
    action: open,
    why: enters,
    whose: ['coordinator', 'liaison'],
    so: `k.status = 'disputed'`,
  }),
  cost_over: duty({
    what: { en: 'A cost goes over the approved amount', zh: '有费用超出核准额度' },
    action: { en: 'Ask for a decision', zh: '申请超额决定' },
    why: keeps,
    whose: ['treasurer', 'coordinator'],
    so: overUnasked,
  }),
  cost_to_pay: duty({
    what: { en: 'A cost is to be paid', zh: '有费用待支付' },
    action: { en: 'Pay it', zh: '付款' },
    why: keeps,
    whose: ['treasurer'],
    so: `k.status IN ('approved', 'allocated') AND k.reverses_id IS NULL AND NOT ${pending}`,
  }),
  cost_to_confirm: duty({
    what: { en: 'A payment waits for the bank', zh: '有付款待银行确认' },
    action: { en: 'Confirm it', zh: '确认付款' },
    why: keeps,
    whose: ['treasurer'],
    so: `k.status IN ('approved', 'allocated') AND ${pending}`,
  }),
} as const satisfies DutyTable<AskedToday>;

/** The things whose facts move these duties. */
export const billsThings: MovedBy = { cost: null, office: null };
