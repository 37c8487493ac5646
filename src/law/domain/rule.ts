import type { Bilingual, CalendarDate } from '../../kernel/index.js';

/** The forums this edition holds law for. */
export type LawForum = 'us-itc';

/** How a period is counted; the paragraphs of law stand in `counting.ts`. */
export type CountingProfile =
  | 'itc_201_14'
  | 'itc_calendar_explicit'
  | 'itc_210_8_c2'
  | 'itc_210_66'
  | 'itc_210_18_backward'
  | 'statutory_calendar_no_roll';

/** Which additions service may bring: none, or those of 19 CFR 201.16. */
export type ServiceProfile = 'none' | 'itc_201_16';

/** What happens to a last day that is no business day. */
export type Roll = 'next_business_day' | 'previous_business_day' | 'none';

/**
 * What the date means: `deadline`, the last day of an act; `not_before`, the day after which an act first becomes possible;
 * `threshold`, a date on which another procedure begins to be needed. Only a deadline can be missed.
 */
export type DeadlineKind = 'deadline' | 'not_before' | 'threshold';

/** For whom a rule yields a deadline: each respondent served, each party served, or once for the proceeding. */
export type RuleScope = 'per_respondent' | 'per_served_party' | 'once';

/** Who must act: a party, which is reminded, or the Commission, a judge or the President, whose clock is only shown. */
export type OwedBy = 'party' | 'forum';

/** Where the act is done; only a filing with the Secretary has a cut-off time (19 CFR 201.3(c)). */
export type Performance = 'filed' | 'served' | 'decided';

/** The length of a period. */
export interface Offset {
  /** A whole number ≥ 1. */
  readonly value: number;
  readonly unit: 'days' | 'business_days' | 'months';
}

/**
 * What a provision adds to plain counting: `unused_days_added`, the days a judge left unused lengthen the period (19 CFR
 * 210.66(b)); `two_days_to_reply`, a reply has two calendar days at least (210.66(e)(1)); `later_date_allowed`, a later date
 * allowed by the judge prevails (210.32(d)).
 */
export type Adjustment = 'unused_days_added' | 'two_days_to_reply' | 'later_date_allowed';

/** Who acts, with a stable id (`each_respondent`) and the name a person reads. */
export interface Actor extends Bilingual {
  readonly id: string;
}

/** A further date a rule takes into account, by the name it has in `dates`. */
export interface FurtherDate {
  readonly name: string;
  readonly means: Bilingual;
}

/**
 * One cited provision that turns an event into a date. A change in the law adds a rule or a version; it never edits one. The
 * rule is the version of today, `earlier` the one it replaced.
 */
export interface DeadlineRule {
  /** Stable, such as `itc.response_to_complaint`. Part of the public API. */
  readonly id: string;
  readonly forum: LawForum;
  /** The id of the event it runs from. */
  readonly trigger: string;
  /** Ids of further events from which it runs as well. */
  readonly alsoFrom?: readonly string[];
  readonly action: Bilingual;
  readonly actor: Actor;
  readonly owedBy: OwedBy;
  readonly performance: Performance;
  readonly scope: RuleScope;
  readonly kind: DeadlineKind;
  readonly offset: Offset;
  /** Another length of the same period in one circumstance, such as a "more complicated" case. */
  readonly offsetWhen?: { readonly circumstance: string; readonly offset: Offset };
  readonly direction: 'after' | 'before';
  readonly counting: CountingProfile;
  readonly service: ServiceProfile;
  readonly roll: Roll;
  readonly adjustment?: Adjustment;
  /** Due by noon, not by the end of the day, when moved to a next business day (19 CFR 210.66(a)). */
  readonly noonWhenMoved?: boolean;
  readonly citation: string;
  /** `true`: period and trigger were read in the text; `partial`: known from a secondary source only. */
  readonly verified: true | 'partial';
  /** The day of the text that was read; absent where no text was. */
  readonly verifiedAsOf?: CalendarDate;
  /** For investigations instituted on or before this day an earlier text governs, which was not read. */
  readonly unreadUntil?: CalendarDate;
  /** No trigger before this day. */
  readonly effectiveFrom?: CalendarDate;
  /** Practised by order or pilot from this day, before `effectiveFrom`; computed with a warning. */
  readonly practisedFrom?: CalendarDate;
  /** Applies only to investigations instituted after this day. */
  readonly institutedAfter?: CalendarDate;
  /** The version for investigations instituted on or before `institutedAfter`; absent where there was no such rule. */
  readonly earlier?: DeadlineRule;
  /** Its event lies before institution, so that an investigation is instituted later than the event. */
  readonly beforeInstitution?: boolean;
  /** Applies only in these circumstances (any of them). */
  readonly circumstances?: readonly string[];
  /** What is lost when the date is missed. */
  readonly risk?: Bilingual;
  /** Whether ground rules or an order of the judge commonly set another date. */
  readonly judgeMayVary?: boolean;
  /** What a practitioner should know of the rule. */
  readonly note?: Bilingual;
  readonly dates?: readonly FurtherDate[];
}

/** A circumstance of an event, of a small closed list. Of those with the same `question` at most one holds. */
export interface Circumstance {
  readonly id: string;
  readonly name: Bilingual;
  readonly question: string;
}

/** Something dated that starts periods in a forum. */
export interface LawEvent {
  /** The trigger name of the rules, such as `final_id_served`. Part of the public API. */
  readonly id: string;
  readonly forum: LawForum;
  readonly name: Bilingual;
  /** Whether it is a service, so that each party served has its own date, method and destination. */
  readonly served: boolean;
  /** Whose document is served; 19 CFR 210.6(c) speaks only of those of the Commission. */
  readonly servedBy?: 'commission' | 'party';
  /** Ids of circumstances that decide which rules apply. */
  readonly circumstances: readonly string[];
  /** Questions of which one answer always holds: left open, the rules of every answer are computed and say so. */
  readonly mustAnswer: readonly string[];
}

/** Which edition of the law gave a date. */
export interface PackStamp {
  readonly id: LawForum;
  readonly version: string;
}

/** The law of one forum as dated, cited values. */
export interface RulePack extends PackStamp {
  readonly forum: LawForum;
  readonly name: Bilingual;
  /** The day of the text most rules were read in. */
  readonly textAsOf: CalendarDate;
  readonly source: string;
  /** What a reader must know before relying on the pack. */
  readonly caveats: readonly Bilingual[];
  /** The calendar used when none is named. */
  readonly calendar: string;
  readonly rules: readonly DeadlineRule[];
  readonly events: readonly LawEvent[];
  readonly circumstances: readonly Circumstance[];
}
