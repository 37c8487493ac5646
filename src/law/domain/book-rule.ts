import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import type { Offset, Roll, StatedRule } from './stated-rule.js';

/**
 * When a service takes effect and what it adds; the provisions stand in `service/`. `receipt`: from the day the document
 * arrived; `none`: the event is no service, or nothing turns on it.
 */
export type ServiceLaw =
  'none' | 'receipt' | 'frcp_6d' | 'frap_26c' | 'cn_court' | 'cn_cnipa' | 'epo' | 'upc' | 'de' | 'de_dpma';

/** The same period in another circumstance: what of the rule is then other. */
export interface Variant {
  readonly circumstance: string;
  readonly offset?: Offset;
  readonly citation?: string;
  readonly roll?: Roll;
  /** In this circumstance the event is no service, or another law of service holds. */
  readonly service?: ServiceLaw;
  readonly safer?: SaferLength;
  readonly note?: Bilingual;
  readonly startsAfter?: Offset;
  readonly notExtendable?: boolean;
  /** What the court sets is here no least period. */
  readonly atLeast?: false;
  /** Nothing interrupts or suspends the period here: the longest of a limitation. */
  readonly limitation?: false;
}

/** A shorter length of the same period on another reading of the law: its end is the safe day. */
export interface SaferLength {
  readonly offset: Offset;
  readonly why: Bilingual;
}

/** Why a rule has no date of its own: a court or office sets it, the law sets none, or an approval must come first. */
export interface NoPeriod {
  readonly because: 'set_by_court' | 'no_deadline' | 'gate';
  readonly say: Bilingual;
}

/** Ends of a period beside its plain one. Names are those of `dates`; one not stated is left out of account. */
export interface Bounds {
  /** The period runs from the later (earlier) of the event and these dates. */
  readonly startsFrom?: { readonly take: 'later' | 'earlier'; readonly of: readonly string[] };
  /** The period starts at the latest so long after that date. */
  readonly startsBy?: { readonly offset: Offset; readonly from: string };
  /** Another length of the same period; the later (earlier) end holds. */
  readonly or?: { readonly take: 'later' | 'earlier'; readonly offset: Offset };
  /** It ends no earlier than this date. */
  readonly notBefore?: string;
  /** It ends no later than this date. */
  readonly notAfter?: string;
  /** However it runs, it ends so long after that date. */
  readonly longStop?: { readonly offset: Offset; readonly from: string; readonly citation?: string };
}

/** A rule of any forum but the Commission: plain counting by a calendar, with what service, bounds and variants add. */
export interface BookRule extends StatedRule {
  readonly counting: 'calendar';
  readonly service: ServiceLaw;
  /** Absent only with `noPeriod`. */
  readonly offset?: Offset;
  readonly noPeriod?: NoPeriod;
  readonly variants?: readonly Variant[];
  readonly bounds?: Bounds;
  /** The period starts only so long after its event; that day never moves. */
  readonly startsAfter?: Offset;
  readonly safer?: SaferLength;
  /** Of a limitation that starts at the end of the year in which its event lies (BGB § 199). */
  readonly fromYearEnd?: boolean;
  /** A limitation: it starts anew when interrupted and does not end while suspended in its last six months. */
  readonly limitation?: boolean;
  /** The text read is in force since this day; an earlier event is counted by it with a warning. */
  readonly textSince?: CalendarDate;
  /** The version for events before `since`. */
  readonly since?: CalendarDate;
  readonly earlier?: BookRule;
  /** By which of `dates` the version goes; by the event itself when absent or not stated. */
  readonly versionBy?: string;
  /** The court or office sets the date; this is the least it may give. */
  readonly atLeast?: boolean;
  /** Practice, not law. */
  readonly practice?: boolean;
  /** The court may not extend it. */
  readonly notExtendable?: boolean;
  /** Whether an order, a schedule or an agreement commonly sets another date. */
  readonly courtMayVary?: boolean;
  /** Where what was read of it stands, if it is not the source of the pack. */
  readonly source?: string;
  /** The provision that moves its last day, where it is not that of the pack. */
  readonly rollLaw?: string;
  /** What the calendar is where it is not that of the court: UPC appeals go to Luxembourg. */
  readonly calendar?: string;
}
