import type { Bilingual, CalendarDate, Instant, Refusal, TimeOfDay, Zone } from '../../kernel/index.js';
import type { PackStamp } from './rule.js';
import type { Actor, DeadlineKind, OwedBy, RuleScope } from './stated-rule.js';

/**
 * How a document was served. `left`: left with the addressee or at their place against refusal (留置送达); `returned`: sent
 * and come back, refused or wrongly addressed; `unknown`: still to be proved, so that every method is reckoned with.
 */
export const serviceMethods = [
  'hand',
  'mail',
  'express',
  'electronic',
  'public_notice',
  'left',
  'returned',
  'unknown',
] as const;
export type ServiceMethod = (typeof serviceMethods)[number];

/**
 * Where the service copy went: the addressee's place, not the nationality of the party. `domestic` is the country of the
 * forum; `us` is said of it at the ITC and means abroad elsewhere.
 */
export const destinations = ['us', 'foreign', 'domestic'] as const;
export type Destination = (typeof destinations)[number];

/** What is known of a service. */
export interface ServiceFacts {
  readonly method: ServiceMethod;
  readonly destination?: Destination | undefined;
  /** The day it arrived; never moves a date at the ITC, where service is complete on handing over: it earns a warning. */
  readonly receivedOn?: CalendarDate | undefined;
}

/** The facts from which a date is computed. */
export interface TriggerFacts {
  /** Which event it is, for a rule that several events start; the rule's own trigger when absent. */
  readonly event?: string | undefined;
  /** The day of the event; for a service, the day the copy was handed over, mailed or transmitted, issued or published. */
  readonly date: CalendarDate;
  /** The last day it may have been, where the day is not proved; `date` is then the first. */
  readonly dateUntil?: CalendarDate | undefined;
  /** The time of day of the event on the wall of the forum; needed for periods of hours. */
  readonly time?: TimeOfDay | undefined;
  readonly service?: ServiceFacts | undefined;
  readonly party?: { readonly domicile?: 'domestic' | 'foreign' | undefined } | undefined;
  /** Day of institution of the investigation: publication in the Federal Register (19 CFR 210.10(b)(1)). */
  readonly institutedOn?: CalendarDate | undefined;
  /** A calendar such as `DE-NW`, or a forum such as `us-ndcal`, also with ` + closures`; the pack's own when absent. */
  readonly calendar?: string | undefined;
  /** Further dates a rule takes into account, by the names its `dates` list. */
  readonly dates?: Readonly<Record<string, CalendarDate>> | undefined;
  /** Circumstances known to hold. */
  readonly circumstances?: readonly string[] | undefined;
  /** Whether perishable goods are concerned; the same as that circumstance. */
  readonly perishable?: boolean | undefined;
}

/** One step of the working: a day, what happened to the count on it, and the provision that says so. */
export interface Step {
  readonly date: CalendarDate;
  readonly say: Bilingual;
  readonly law?: string;
}

/** A time of day after which a filing counts as made on the next business day. */
export interface Cutoff {
  readonly time: TimeOfDay;
  readonly zone: Zone;
}

/** A due date with its working. */
export interface ComputedDeadline {
  /** The id of the rule. */
  readonly rule: string;
  readonly action: Bilingual;
  readonly actor: Actor;
  readonly owedBy: OwedBy;
  readonly scope: RuleScope;
  readonly kind: DeadlineKind;
  /** The day the period runs from, where the law of service makes it another than the day stated. */
  readonly countedFrom?: CalendarDate;
  /** Absent where the calendar does not yet say whether the last day moves; `safe` then holds the day before it could. */
  readonly due?: CalendarDate;
  /** An earlier date that is good under every reading of the text; present only when earlier than `due`, or without it. */
  readonly safe?: CalendarDate;
  /** Counted over days the calendar does not know, by weekends and the days fixed by statute: to be counted again. */
  readonly provisional?: true;
  readonly cutoff?: Cutoff;
  /** The moment of the cut-off on the due date; present with `cutoff`. */
  readonly cutoffAt?: Instant;
  readonly citation: string;
  /** `partial` where the text that governs the investigation was not read. */
  readonly verified: true | 'partial';
  /** The day of the text it was read in; absent where that text does not govern. */
  readonly verifiedAsOf?: CalendarDate;
  /** Ends with the due date. */
  readonly steps: readonly Step[];
  readonly warnings: readonly Bilingual[];
  readonly pack: PackStamp;
}

/** A date, or the reason why none can be computed. Codes start with `law.` */
export type Computation = { readonly computed: ComputedDeadline } | { readonly refusal: Refusal };

/** The day before which nothing is lost, of what the law gave: the due date, or the safe one where the due date is open. */
export function dueOrSafe({
  rule,
  due,
  safe,
}: Pick<ComputedDeadline, 'rule' | 'due' | 'safe'>): CalendarDate {
  const day = due ?? safe;
  if (day === undefined) throw new Error(`${rule} was computed without a date`);
  return day;
}

/** A date as the law gave it. */
export interface GivenDate {
  readonly due: CalendarDate;
  /** The earlier date that is right under every reading; nothing where the readings agree. */
  readonly safe?: CalendarDate | null | undefined;
}

/** The day that counts: every list sorts, filters, counts and warns by it, and people are reminded of it. */
export const dayToKeep = ({ due, safe }: GivenDate): CalendarDate => safe ?? due;
