import { IsUUID } from 'class-validator';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { PersonNameView } from '../../identity/index.js';
import { BilingualView, ObstacleView, ReasonBody } from '../../platform/index.js';
import { DocketCaseView, DocketPartyView } from '../docket-views.contract.js';

/** As which case a case goes on. */
export class JoinPreviewBody {
  /** The investigation it became. */
  @IsUUID()
  toId: string;
}

/** The same, and why. Everybody who sees the earlier case reads the reason: it names nothing they may not see. */
export class JoinCaseBody extends ReasonBody {
  /** The investigation it became. */
  @IsUUID()
  toId: string;
}

/** A date of the earlier case that would end. */
export class EndingDeadlineView {
  id: string;
  action: BilingualView;
  due: CalendarDate;
  party: DocketPartyView | null;
}

/** Whom the two cases name: nobody is copied, none is made twice. */
export class JoinedPartiesView {
  both: string[];
  onlyEarlier: string[];
  onlyLater: string[];
}

/** What joining would do. */
export class JoinPreviewView {
  from: DocketCaseView;
  to: DocketCaseView;
  /** What stands against it; null where it may be done. */
  obstacle: ObstacleView | null;
  /** The open dates of the earlier case, which would end; those of the later one stay as its own events give them. */
  ends: EndingDeadlineView[];
  parties: JoinedPartiesView;
}

/** How it was taken back. */
export class UndoneJoinView {
  reason: string;
  by: PersonNameView | null;
  at: Instant;
}

/** That a case goes on as another, to whoever sees both. */
export class CaseJoinView {
  id: string;
  from: DocketCaseView;
  to: DocketCaseView;
  reason: string;
  by: PersonNameView | null;
  at: Instant;
  undone: UndoneJoinView | null;
  mayUndo: boolean;
}

/** Those of a case, the newest first. */
export class CaseJoinsView {
  items: CaseJoinView[];
}
