import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { ActionView, BilingualView, PageQuery, ReasonBody } from '../../platform/index.js';
import { StageView } from '../case-views.contract.js';
import type { CaseKind } from '../domain/case-kinds.js';
import { type ParkingAction, parkingActions, type ParkingOutcome } from '../domain/parked-case.js';

/** Which parked cases. */
export class ParkedCasesQuery extends PageQuery {
  /** Only those that this case is one of. */
  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** `waiting` leaves out what is settled. */
  @IsOptional()
  @IsIn(['waiting', 'settled'])
  state?: 'waiting' | 'settled';
}

/** What is done about a parked case, and why. */
export class SettleParkedBody extends ReasonBody {
  /** The case that had the number before. */
  @IsUUID()
  earlierId: string;

  /** `take` carries what the later case says into the earlier one, as an import would; `dismiss` leaves both as they are. */
  @IsIn(Object.keys(parkingActions))
  action: ParkingAction;
}

/** One of the two cases that have a number. */
export class NumberedCaseView {
  id: string;
  kind: CaseKind;
  kindName: BilingualView;
  title: BilingualView;
  stage: StageView;
  openedOn: CalendarDate;
}

/** What may be done about it. */
export class ParkingActionView extends ActionView {
  action: ParkingAction;
}

/** What was done about it. */
export class ParkingSettledView {
  outcome: ParkingOutcome;
  outcomeName: BilingualView;
  reason: string;
  by: BilingualView;
  at: Instant;
}

/** Two cases with one number; whoever opened the later one did not see the earlier one. */
export class ParkedCaseView {
  number: string;
  later: NumberedCaseView;
  earlier: NumberedCaseView;
  /** Who opened the later one; null for the system. */
  openedBy: BilingualView | null;
  openedAt: Instant;
  /** What taking it over would change in the earlier one, and what it would not. */
  changes: BilingualView[];
  actions: ParkingActionView[];
  settled: ParkingSettledView | null;
}

export class ParkedCasesPageView {
  items: ParkedCaseView[];
  nextCursor: string | null;
}
