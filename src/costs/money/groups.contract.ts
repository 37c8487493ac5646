import { IsOptional, IsUUID } from 'class-validator';
import type { CalendarDate } from '../../kernel/index.js';
import { BilingualView, MoneyView, NamedView } from '../../platform/index.js';
import type { MoneyHand } from '../domain/sight.js';

/** The money of which groups. */
export class GroupsMoneyQuery {
  /** Of the groups of one case alone. */
  @IsOptional()
  @IsUUID()
  caseId?: string;
}

/** The plan that holds today. */
export class PlanNowView {
  id: string;
  no: number;
  sentence: BilingualView;
}

/** What a fund of a group comes to. */
export class FundTotalsView {
  fund: NamedView;
  currency: string;
  cash: MoneyView;
  /** Set aside to go out. */
  committed: MoneyView;
  /** Called of all members so far. */
  called: MoneyView;
  /** Paid in by all members, less what went back to them. */
  paid: MoneyView;
  /** Called, and not yet paid. */
  open: MoneyView;
  /** Costs that were shared. */
  shared: MoneyView;
  /** Costs that were approved and not yet shared. */
  unshared: MoneyView;
  /** What members carry for others in default, in all: neither whose it is nor who carries it. */
  carried: MoneyView;
}

/** A member that is late, and since when. */
export class LateMemberView {
  member: NamedView;
  since: CalendarDate;
}

/** Who bears what of a pool: `bearer` is null of all whose lines the caller does not see, together. */
export class BearerView {
  bearer: NamedView | null;
  /** In the order of the pools. */
  amounts: MoneyView[];
  total: MoneyView;
}

/** Who pays for whom in a fund. */
export class SharesView {
  fundId: string;
  currency: string;
  pools: SharePoolView[];
  bearers: BearerView[];
  total: MoneyView;
}

export class SharePoolView {
  key: string;
  name: BilingualView;
  total: MoneyView;
}

/** The money of a group as far as the caller sees it; what is not theirs to see is null. */
export class GroupMoneyView {
  group: NamedView;
  /** Null to the accountant, who sees no case. */
  case: NamedView | null;
  /** As what the caller sees it; nothing of who sees their own lines alone. */
  hands: MoneyHand[];
  plan: PlanNowView | null;
  totals: FundTotalsView[] | null;
  late: LateMemberView[] | null;
  shares: SharesView[] | null;
}

/** The groups of whose money the caller sees something. */
export class GroupsMoneyView {
  items: GroupMoneyView[];
}

/** A group of whose money the caller sees something, and no more of it than what it is called. */
export class MoneyGroupView {
  id: string;
  name: BilingualView;
  /** As what the caller sees it; nothing of who sees their own lines alone. */
  hands: MoneyHand[];
}

/** The groups to choose from where something is about the money of one. */
export class MoneyGroupsView {
  items: MoneyGroupView[];
}
