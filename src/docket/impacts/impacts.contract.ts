import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { ActionView, BilingualView, IsText, PageQuery } from '../../platform/index.js';
import { DocketPartyView } from '../docket-views.contract.js';
import type { ForeseenChange } from '../domain/foresee.js';
import {
  type ImpactAction,
  impactActions,
  type ImpactCaseStatus,
  impactCaseStatuses,
  type ImpactCause,
} from '../domain/impact-life.js';

/** What is decided of a list of what moves. */
export class DecideImpactBody {
  @IsIn(impactActions)
  action: ImpactAction;

  /** Of this case alone; of every case the caller sees where none is named. */
  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** Why the dates are left as they are. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** Which cases of a list. */
export class ImpactCasesQuery extends PageQuery {
  /** Only those that stand so; those of which nothing moves are shown where they are asked for. */
  @IsOptional()
  @IsIn(impactCaseStatuses)
  status?: ImpactCaseStatus;
}

/** What may be done with a list. */
export class ImpactActionView extends ActionView {
  action: ImpactAction;
}

/** How many of the cases the caller sees stand how. */
export class ImpactCountsView {
  computing: number;
  waiting: number;
  accepted: number;
  applied: number;
  dismissed: number;
  unmoved: number;
}

/** How many dates of the cases the caller sees move, come, go, or stay though the law gives another. */
export class ImpactLinesCountView {
  moves: number;
  comes: number;
  goes: number;
  stays: number;
}

/** What moves dates of many cases, as far as the caller sees these. */
export class ImpactView {
  id: string;
  cause: ImpactCause;
  /** What became of the cause: `accepted`, `withdrawn`, or the edition of the law. */
  turn: string;
  name: BilingualView;
  why: BilingualView;
  /** The calendar whose days became others. */
  calendar: string | null;
  from: CalendarDate | null;
  until: CalendarDate | null;
  aroseAt: Instant;
  /** When all its cases were worked out; null while that goes on. */
  computedAt: Instant | null;
  cases: ImpactCountsView;
  lines: ImpactLinesCountView;
  actions: ImpactActionView[];
}

/** The lists of what moves, the newest first. */
export class ImpactsView {
  items: ImpactView[];
}

/** A case of a list. */
export class ImpactCaseNameView {
  id: string;
  number: string | null;
  title: BilingualView;
}

/** One date, and what becomes of it. */
export class ImpactLineView {
  /** Null where it comes. */
  deadlineId: string | null;
  rule: string;
  action: BilingualView;
  party: DocketPartyView | null;
  change: ForeseenChange;
  fromDue: CalendarDate | null;
  fromSafe: CalendarDate | null;
  toDue: CalendarDate | null;
  toSafe: CalendarDate | null;
  because: BilingualView;
}

/** What would move, or moved, in one case. */
export class ImpactCaseView {
  case: ImpactCaseNameView;
  status: ImpactCaseStatus;
  statusName: BilingualView;
  decidedBy: BilingualView | null;
  decidedAt: Instant | null;
  reason: string | null;
  appliedAt: Instant | null;
  lines: ImpactLineView[];
  actions: ImpactActionView[];
}

/** Cases of a list, in the order in which they were opened. */
export class ImpactCasePageView {
  items: ImpactCaseView[];
  nextCursor: string | null;
}
