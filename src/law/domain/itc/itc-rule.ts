import type { CalendarDate } from '../../../kernel/index.js';
import type { Offset, StatedRule } from '../stated-rule.js';

/** How a period is counted; the paragraphs of law stand in `counting.ts`. */
export type ItcCounting =
  | 'itc_201_14'
  | 'itc_calendar_explicit'
  | 'itc_210_8_c2'
  | 'itc_210_66'
  | 'itc_210_18_backward'
  | 'statutory_calendar_no_roll';

/**
 * What a provision adds to plain counting: `unused_days_added`, the days a judge left unused lengthen the period (19 CFR
 * 210.66(b)); `two_days_to_reply`, a reply has two calendar days at least (210.66(e)(1)); `later_date_allowed`, a later date
 * allowed by the judge prevails (210.32(d)).
 */
export type Adjustment = 'unused_days_added' | 'two_days_to_reply' | 'later_date_allowed';

/** A rule of the Commission. It is the version of today, `earlier` the one it replaced. */
export interface ItcRule extends StatedRule {
  readonly counting: ItcCounting;
  /** Which additions service may bring: none, or those of 19 CFR 201.16. */
  readonly service: 'none' | 'itc_201_16';
  readonly offset: Offset;
  /** Another length of the same period in one circumstance, such as a "more complicated" case. */
  readonly offsetWhen?: { readonly circumstance: string; readonly offset: Offset };
  readonly adjustment?: Adjustment;
  /** Due by noon, not by the end of the day, when moved to a next business day (19 CFR 210.66(a)). */
  readonly noonWhenMoved?: boolean;
  /** For investigations instituted on or before this day an earlier text governs, which was not read. */
  readonly unreadUntil?: CalendarDate;
  /** Practised by order or pilot from this day, before `effectiveFrom`; computed with a warning. */
  readonly practisedFrom?: CalendarDate;
  /** Applies only to investigations instituted after this day. */
  readonly institutedAfter?: CalendarDate;
  /** The version for investigations instituted on or before `institutedAfter`; absent where there was no such rule. */
  readonly earlier?: ItcRule;
  /** Its event lies before institution, so that an investigation is instituted later than the event. */
  readonly beforeInstitution?: boolean;
  /** Whether ground rules or an order of the judge commonly set another date. */
  readonly judgeMayVary?: boolean;
}
