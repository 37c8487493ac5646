import {
  type CalendarDate,
  type Currency,
  type Decision,
  grant,
  type Instant,
  type Money,
  moneyText,
  refuse,
} from '../../../kernel/index.js';
import type { LivingCost } from './cost-life.js';

/** What an invoice says. */
export interface Invoice {
  readonly vendorId: string;
  readonly engagementId: string;
  /** As the vendor wrote it. */
  readonly number: string;
  readonly invoicedOn: CalendarDate;
  /** The days on which the work was done; shares hold as they stood on the last of them. */
  readonly serviceFrom: CalendarDate;
  readonly serviceUntil: CalendarDate;
  /** Below zero of a credit note. */
  readonly amount: Money;
}

/** What a cost is for. */
export interface Coding {
  readonly poolKey: string;
  readonly taskCode: string;
  readonly patentId: string | null;
  readonly phase: string | null;
}

/** What the amount is in the fund's currency, and by which rate. */
export interface InFund {
  readonly minor: bigint;
  /** Null where both are of one currency. */
  readonly by: { readonly rate: string; readonly source: string; readonly day: CalendarDate } | null;
}

/** A cost of a group, from the invoice that came in until it was shared and paid. */
export interface Cost extends LivingCost {
  readonly id: string;
  readonly groupId: string;
  readonly caseId: string;
  /** 1, 2, 3 … in its group. */
  readonly no: number;
  readonly invoice: Invoice;
  readonly duplicateOf: string | null;
  readonly enteredAt: Instant;
  /** Null until it is coded. */
  readonly coding: Coding | null;
  readonly codedBy: string | null;
  readonly codedAt: Instant | null;
  /** The plan it was coded by, and the fund that bears it. */
  readonly planId: string | null;
  readonly fundId: string | null;
  readonly fundCurrency: Currency | null;
  readonly inFund: InFund | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Instant | null;
  /** By how much it was let go over what its pool may spend, by a decision. */
  readonly over: bigint | null;
  /** Why it was asked to go over it: told to members. */
  readonly overReason: string | null;
  readonly approvedAt: Instant | null;
  /** The run that shared it. */
  readonly runId: string | null;
  /** The payment under way or made, else the one that came back. */
  readonly paymentId: string | null;
  readonly version: number;
}

/** A cost's number as people say it: `C-0001`. */
export const costNumber = (no: number): string => `C-${String(no).padStart(4, '0')}`;

/** An invoice number however it is written: letters and digits, without zeros before a run of digits. */
export const invoiceKey = (number: string): string =>
  number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The day whose shares a cost is borne by. */
export const serviceDay = ({ serviceUntil }: Pick<Invoice, 'serviceUntil'>): CalendarDate => serviceUntil;

/** A vendor's engagement for a group, from one day until another; while it lasts, without end. */
export interface EngagementDays {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** Whether a vendor was engaged on every day of service. */
export const covers = (
  { from, until }: EngagementDays,
  { serviceFrom, serviceUntil }: Pick<Invoice, 'serviceFrom' | 'serviceUntil'>,
): boolean => from <= serviceFrom && (until === null || serviceUntil <= until);

/** What a pool may spend and what of it is spent, in minor units of the plan's currency. */
export interface PoolBudget {
  readonly currency: Currency;
  /** By the plan, and what was let go over it by decisions. */
  readonly approved: bigint;
  /** By costs approved, shared or paid. */
  readonly spent: bigint;
}

/** By how much a cost goes over what its pool may spend; zero where it does not. */
export const beyond = ({ approved, spent }: PoolBudget, minor: bigint): bigint => {
  const over = spent + minor - approved;
  return minor > 0n && over > 0n ? over : 0n;
};

/** What must hold of a cost that is to be approved. Refusals: `cost.outside_engagement`, `cost.over_budget`. */
export function approvable(
  cost: Pick<Cost, 'invoice' | 'over'>,
  minor: bigint,
  { engagement, budget }: { readonly engagement: EngagementDays; readonly budget: PoolBudget },
): Decision<'approvable', never> {
  if (!covers(engagement, cost.invoice)) return outsideEngagement(engagement);
  const over = beyond(budget, minor);
  return over > (cost.over ?? 0n) ? overBudget(budget, minor) : grant('approvable');
}

/** The vendor was not engaged on every day of service. */
export const outsideEngagement = ({ from, until }: EngagementDays) =>
  refuse(
    'cost.outside_engagement',
    `The vendor was engaged from ${from}${until === null ? '' : ` to ${until}`}: the days of service lie outside. Correct the days or the engagement.`,
    `该供应商的聘用期为${from}起${until === null ? '' : `至${until}`}，服务日期不在此内：请更正服务日期或聘用期。`,
  );

const overBudget = ({ currency, approved, spent }: PoolBudget, minor: bigint) => {
  const text = (amount: bigint): string => `${moneyText({ minor: amount, currency })} ${currency}`;
  return refuse(
    'cost.over_budget',
    `The pool may spend ${text(approved)}, of which ${text(spent)} is spent: ${text(minor)} goes over it. Ask for a decision first.`,
    `该费用池核准额度为 ${text(approved)}，已用 ${text(spent)}，本笔 ${text(minor)} 将超出额度：请先申请超额决定。`,
  );
};

/** No plan holds on the day of service. */
export const noPlan = (day: CalendarDate) =>
  refuse(
    'cost.no_plan',
    `No cost plan of the group holds on ${day}: have one approved that does, or correct the days of service.`,
    `${day}没有生效的分摊方案：请先批准适用的方案，或更正服务日期。`,
  );

/** The plan that holds on the day of service has no such pool. */
export const noSuchPool = (key: string, day: CalendarDate) =>
  refuse(
    'cost.no_such_pool',
    `The plan that holds on ${day} has no pool "${key}": code the cost again.`,
    `${day}生效的方案中没有费用池“${key}”：请重新归类。`,
  );

/** The plan that holds now shares by another fund, or in another currency. */
export const codedAnew = refuse(
  'cost.coded_by_another_plan',
  'The plan has changed since the cost was coded: code it again.',
  '归类之后分摊方案已有变动：请重新归类。',
);
