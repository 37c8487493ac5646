import { IsIn, IsUUID } from 'class-validator';
import type { CalendarDate } from '../../kernel/index.js';
import { BilingualView, MoneyView, NamedView, PageQuery } from '../../platform/index.js';
import { type OwnFigureId, ownFigureIds } from './own-figures.sql.js';

/** The plan by which a member committed what it may be called for. */
export class CommitmentView {
  planId: string;
  /** All that may be called. */
  total: MoneyView;
  /** What was not called of it yet. */
  left: MoneyView;
}

/** A member's own share of what was shared in a pool, beside what all others bear together; null where only one's own lines are seen. */
export class OwnPoolView {
  key: string;
  name: BilingualView;
  own: MoneyView;
  others: MoneyView | null;
}

/** What a member has to do with a fund. */
export class OwnFundView {
  fund: NamedView;
  group: NamedView;
  /** The case, by its title. */
  case: NamedView;
  member: NamedView;
  currency: string;
  /** What it paid in, less what it got back. */
  paid: MoneyView;
  /** Its share of the costs that were shared. */
  shared: MoneyView;
  /** Called, and not yet paid. */
  owed: MoneyView;
  /** Paid in and not yet used; below zero where more was shared than it paid. */
  held: MoneyView;
  /** What it carries for others, which is owed back to it. */
  carried: MoneyView;
  /** Null where the plan names no commitment. */
  commitment: CommitmentView | null;
  pools: OwnPoolView[];
}

/** Something one's own member is to pay: what it is, by when, and what to write on the transfer. */
export class OwnDueView {
  kind: string;
  id: string;
  name: BilingualView | null;
  link: string | null;
  fundId: string;
  group: NamedView;
  member: NamedView;
  amount: MoneyView;
  dueOn: CalendarDate;
  isLate: boolean;
  reference: string | null;
}

/** One's own money over all cases, and what is to be paid, the next first. */
export class OwnMoneyView {
  items: OwnFundView[];
  dues: OwnDueView[];
}

/** Which figure of whose money in which fund. */
export class FigureQuery extends PageQuery {
  @IsUUID()
  fundId: string;

  @IsUUID()
  memberId: string;

  @IsIn(ownFigureIds)
  figure: OwnFigureId;
}

/** The thing an entry was made for; without name and link where the caller may not know of it. */
export class MadeForView {
  kind: string;
  id: string;
  name: BilingualView | null;
  /** Where in the app it is. */
  link: string | null;
}

/** One of the entries that make a figure. */
export class FigureRowView {
  entryId: string;
  no: number;
  on: CalendarDate;
  what: BilingualView;
  madeFor: MadeForView;
  /** What it adds to the figure. */
  amount: MoneyView;
}

/** How a figure comes about: the entries whose amounts add up to it. */
export class FigureView {
  name: BilingualView;
  total: MoneyView;
  items: FigureRowView[];
  nextCursor: string | null;
}
