import type { CalendarDate } from '../../kernel/index.js';
import { type BilingualView, type MoneyView, type NamedView } from '../../platform/index.js';
import type { AgeBand } from '../domain/money/age.js';
import type { DeskQueue } from './desk-queues.sql.js';

/** Something that waits on the treasurer's desk. */
export class DeskItemView {
  kind: string;
  id: string;
  name: BilingualView;
  /** The group it is of. */
  beside: BilingualView;
  amount: MoneyView | null;
  /** The day it is about. */
  on: CalendarDate | null;
  link: string;
}

/** What waits for one thing to be done: the oldest, how many there are and what they come to, currency by currency. */
export class DeskQueueView {
  id: DeskQueue;
  name: BilingualView;
  count: number;
  totals: MoneyView[];
  items: DeskItemView[];
}

/** The treasurer's desk. */
export class DeskView {
  queues: DeskQueueView[];
}

/** What a member bears in all, in a currency. */
export class BurdenRowView {
  member: NamedView;
  shared: MoneyView;
  paid: MoneyView;
  owed: MoneyView;
  carried: MoneyView;
}

/** Members with what they bear, in one currency, the most first. */
export class BurdenView {
  currency: string;
  total: MoneyView;
  items: BurdenRowView[];
}

export class BurdensView {
  items: BurdenView[];
}

/** Something a member is still to pay. */
export class AgedLineView {
  kind: string;
  id: string;
  name: BilingualView | null;
  link: string | null;
  group: NamedView;
  dueOn: CalendarDate;
  band: AgeBand;
  amount: MoneyView;
}

/** What a member owes, by its age. */
export class AgedMemberView {
  member: NamedView;
  /** In the order of the bands. */
  amounts: MoneyView[];
  total: MoneyView;
  lines: AgedLineView[];
}

export class AgeBandView {
  id: AgeBand;
  name: BilingualView;
  total: MoneyView;
}

/** What is owed in one currency, by its age. */
export class AgedView {
  currency: string;
  bands: AgeBandView[];
  total: MoneyView;
  items: AgedMemberView[];
}

/** What members owe, by how long after its day it is not paid. */
export class AgedReceivablesView {
  on: CalendarDate;
  items: AgedView[];
}
