import { type ApprovalView } from '../../approvals/index.js';
import { type PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  ActionView,
  type BilingualView,
  type MoneyView,
  type NamedView,
  StepView,
} from '../../platform/index.js';
import type { CostAction, CostMove, CostStatus, PaymentState } from '../domain/bills/cost-life.js';

export class CostStatusView {
  id: CostStatus;
  name: BilingualView;
}

/** Something by its code and name. */
export class CodedView {
  code: string;
  name: BilingualView;
}

/** A cost by its number. */
export class CostRefView {
  id: string;
  /** Such as `C-0001`. */
  no: string;
}

/** A cost in a list. */
export class CostRowView {
  id: string;
  /** Within its group, such as `C-0001`. */
  no: string;
  group: NamedView;
  caseId: string;
  vendor: NamedView;
  number: string;
  invoicedOn: CalendarDate;
  serviceFrom: CalendarDate;
  serviceUntil: CalendarDate;
  /** As invoiced; below zero of a credit note. */
  amount: MoneyView;
  /** In the fund’s currency, as of the review; null before it. */
  inFund: MoneyView | null;
  /** Null until it is coded. */
  pool: CodedView | null;
  task: CodedView | null;
  patent: NamedView | null;
  status: CostStatusView;
  payment: PaymentState;
  enteredAt: Instant;
  version: number;
  /** What the caller may do with it by one move. */
  moves: CostMove[];
}

export class CostsView {
  items: CostRowView[];
  nextCursor: string | null;
  /** Whether the caller may enter a cost somewhere. */
  mayEnter: boolean;
}

/** What the costs the caller sees can be narrowed by: each value some of them has. */
export class CostFiltersView {
  vendors: NamedView[];
  /** By the names the latest plan gives them. */
  pools: CodedView[];
  tasks: CodedView[];
  patents: NamedView[];
  /** The months in which work was done, such as `2026-03`, the latest first. */
  months: string[];
}

/** That something is said of a cost in words, for whom, and what, where the caller may read it. */
export class NarrativeView {
  tier: 'T1' | 'T2';
  /** Who may read it. */
  readers: BilingualView;
  writtenAt: Instant;
  writtenBy: PersonNameView;
  /** Null where it is not the caller’s to read. */
  text: string | null;
}

/** How an amount in one currency became one in the fund’s. */
export class ExchangeView {
  from: MoneyView;
  to: MoneyView;
  /** Units of the fund’s currency for one of the invoice’s, exactly, as a fraction or a decimal number. */
  rate: string;
  source: string;
  day: CalendarDate;
  /** Whether it stands still: from the review on. */
  isFrozen: boolean;
}

/** What a pool may spend, and what of it is spent. */
export class PoolBudgetView {
  approved: MoneyView;
  spent: MoneyView;
  /** By how much this cost goes over it, or zero. */
  over: MoneyView;
}

/** A payment, under way or resolved. */
export class CostPaymentView {
  id: string;
  on: CalendarDate;
  state: 'pending' | 'posted' | 'voided' | 'returned';
  name: BilingualView;
  reference: string | null;
  reason: string | null;
  by: PersonNameView;
  at: Instant;
  resolvedBy: PersonNameView | null;
  resolvedAt: Instant | null;
  returnedOn: CalendarDate | null;
}

/** A line of the ledger that was made for a cost. */
export class CostPostingView {
  entryId: string;
  entryNo: number;
  on: CalendarDate;
  kind: BilingualView;
  phase: BilingualView;
  account: BilingualView;
  /** Above zero, a debit; below, a credit. */
  amount: MoneyView;
}

export class CostStepView extends StepView {
  action: CostAction | 'enter';
  to: CostStatusView;
  /** Of what was changed: each field as it was. */
  before: ChangedFieldView[];
}

export class ChangedFieldView {
  field: BilingualView;
  was: string;
}

export class CostActionView extends ActionView {
  action: CostAction;
}

/** A cost as a whole, as far as the caller sees it. */
export class CostView extends CostRowView {
  engagement: NamedView;
  engagementId: string;
  phase: CodedView | null;
  narrative: NarrativeView | null;
  exchange: ExchangeView | null;
  budget: PoolBudgetView | null;
  /** By how much it was let go over what its pool may spend, and why it was asked. */
  over: MoneyView | null;
  overReason: string | null;
  /** What it was held as a duplicate of, where the caller sees that. */
  duplicateOf: CostRefView | null;
  reverses: CostRefView | null;
  takenBackBy: CostRefView | null;
  enteredBy: PersonNameView;
  codedBy: PersonNameView | null;
  reviewedBy: PersonNameView | null;
  /** Who was asked to approve it and what each answered, for who keeps, audits or runs the group’s money. */
  approvals: ApprovalView[];
  payments: CostPaymentView[];
  /** What the ledger says of it, for who reads the ledger. */
  postings: CostPostingView[];
  history: CostStepView[];
  /** The member whose own it is, to be coded to that one’s individual pool; null where it is the group’s, and to who neither runs its money nor enters its costs. */
  individualOf: NamedView | null;
  actions: CostActionView[];
}

/** A cost another invoice looks like. */
export class LikeCostView extends CostRefView {
  /** The same vendor, number, amount and date: it would be held. */
  isSame: boolean;
}

export class LikeCostsView {
  items: LikeCostView[];
}

/** An engagement to choose from. */
export class EngagementChoiceView {
  id: string;
  vendor: NamedView;
  scope: string;
  from: CalendarDate;
  until: CalendarDate | null;
}

/** What may be chosen when a cost of a group is entered or coded. */
export class CostChoicesView {
  engagements: EngagementChoiceView[];
  /** Of the plan that holds on the day asked about. */
  pools: CodedView[];
  /** Why there are no pools; null where there are. */
  noPools: BilingualView | null;
  /** The currency of the group’s plan. */
  currency: string | null;
  tasks: CodedView[];
  phases: CodedView[];
  patents: NamedView[];
  /** Whether the caller may write what only those read who stand in the group. */
  mayWriteForGroup: boolean;
}
