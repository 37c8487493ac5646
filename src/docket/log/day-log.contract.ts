import { IsOptional, IsUUID } from 'class-validator';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { PersonNameView } from '../../identity/index.js';
import { BilingualView, IsCalendarDate, PageQuery } from '../../platform/index.js';
import { DocketCaseView, DocketPartyView } from '../docket-views.contract.js';

/** Which days of the docket, as the reader's clock has them. */
export class DayLogQuery extends PageQuery {
  @IsCalendarDate()
  from: CalendarDate;

  /** Included; the first day alone unless given, and at most 92 days after it. */
  @IsOptional()
  @IsCalendarDate()
  to?: CalendarDate;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** Who did it. */
  @IsOptional()
  @IsUUID()
  personId?: string;
}

/** One thing that happened to the docket. */
export class DayLogEntryView {
  id: string;
  at: Instant;
  /** The fact in the record, such as `deadline.confirmed`. */
  fact: string;
  /** What was done: recorded, computed, moved, verified, completed, withdrawn. */
  what: BilingualView;
  /** Nobody where the system did it. */
  by: PersonNameView | null;
  case: DocketCaseView;
  /** What it is about: the act that is due, or the event. */
  about: BilingualView | null;
  party: DocketPartyView | null;
  /** Id of the deadline, where it is about one. */
  deadlineId: string | null;
  /** The day before, and the day since: of a deadline its due date, of an event the day it happened. */
  from: CalendarDate | null;
  to: CalendarDate | null;
  reason: string | null;
}

/** A page of the log, the earliest first. */
export class DayLogPageView {
  items: DayLogEntryView[];
  nextCursor: string | null;
}
