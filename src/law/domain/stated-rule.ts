import type { Bilingual, CalendarDate } from '../../kernel/index.js';

/**
 * The packs of law held. Most are the law of a forum; `us-ndcal` and `us-edtex` are local rules on top of `us-district`, and
 * those of `cn-limitation`, `cn-export`, `cn-assist`, `cn-mediation` and `cn-arbitration` are asked without any proceeding.
 */
export const lawForums = [
  'us-itc',
  'us-district',
  'us-ndcal',
  'us-edtex',
  'us-cafc',
  'us-ptab',
  'cn-court',
  'cn-limitation',
  'cn-mediation',
  'cn-arbitration',
  'cn-cnipa',
  'cn-admin-court',
  'cn-admin-ip',
  'cn-reconsideration',
  'cn-customs',
  'cn-export',
  'cn-assist',
  'upc',
  'epo',
  'de-court',
  'de-bpatg',
  'eu-customs',
  'jp',
  'kr',
  'in',
] as const;
export type LawForum = (typeof lawForums)[number];

/** The packs that are local rules of a court, on top of another. */
export const localRules = ['us-ndcal', 'us-edtex'] as const satisfies readonly LawForum[];
export type LocalRules = (typeof localRules)[number];

/** What happens to a last day that is no business day. */
export type Roll = 'next_business_day' | 'previous_business_day' | 'none';

/**
 * What the date means: `deadline`, the last day of an act; `not_before`, the day after which an act first becomes possible;
 * `threshold`, a date on which something else begins or ends: another procedure, a deemed service, a protection. Only a
 * deadline can be missed.
 */
export type DeadlineKind = 'deadline' | 'not_before' | 'threshold';

/** For whom a rule yields a deadline: each respondent served, each party served, or once for the proceeding. */
export type RuleScope = 'per_respondent' | 'per_served_party' | 'once';

/** Who must act: a party, which is reminded, or a court, an office or a judge, whose clock is only shown. */
export type OwedBy = 'party' | 'forum';

/** Where the act is done; only a filing has a cut-off time. */
export type Performance = 'filed' | 'served' | 'decided';

/** The length of a period; months, years and weeks by the day of the same number or name. */
export interface Offset {
  /** A whole number ≥ 1; 0 where the day of the event itself is the date. */
  readonly value: number;
  readonly unit: 'days' | 'business_days' | 'weeks' | 'months' | 'years' | 'hours';
}

/** Who acts, with a stable id (`each_respondent`) and the name a person reads. */
export interface Actor extends Bilingual {
  readonly id: string;
}

/** A further date a rule takes into account, by the name it has in `dates`. */
export interface FurtherDate {
  readonly name: string;
  readonly means: Bilingual;
}

/** An event that the act of a rule is, or brings with it on the same day. */
export interface Consequence {
  readonly event: string;
  /** What then holds of the event. */
  readonly circumstances?: readonly string[];
  /** What must be supposed besides that the act is done: a clause that goes on after "and" (且). */
  readonly supposing?: Bilingual;
}

/** What every rule says, whichever way it is counted. A change in the law adds a rule or a version; it never edits one. */
export interface StatedRule {
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
  readonly direction: 'after' | 'before';
  readonly roll: Roll;
  readonly citation: string;
  /** `true`: period and trigger were read in the text; `partial`: known from a secondary source, or not read at all. */
  readonly verified: true | 'partial';
  /** The day of the text that was read; absent where no text was. */
  readonly verifiedAsOf?: CalendarDate;
  /** No trigger before this day. */
  readonly effectiveFrom?: CalendarDate;
  /** Applies only in these circumstances (any of them). */
  readonly circumstances?: readonly string[];
  /** What is lost when the date is missed. */
  readonly risk?: Bilingual;
  /** What a practitioner should know of the rule. */
  readonly note?: Bilingual;
  readonly dates?: readonly FurtherDate[];
  /** The events that the act of this rule is: from its date the next rules can be foreseen. A name alone is an event of which nothing else is supposed. */
  readonly leadsTo?: string | readonly Consequence[];
}
