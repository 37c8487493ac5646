import type { CalendarDate, Refusal } from '../../../kernel/index.js';
import type { Bilingual } from '../../../kernel/index.js';
import type { Step, TriggerFacts } from '../deadline.js';

/** Days that service adds at the end of a period. */
export interface Addition {
  /** ≥ 1. */
  readonly days: number;
  /** Whether the period first moves off a closed day, then grows, then moves again; or grows and moves once. */
  readonly order: 'roll_then_append' | 'append_then_roll';
  readonly why: Bilingual;
  readonly law: string;
}

/** What a service does to the period that runs from it. */
export interface ServiceEffect {
  /** The day from which the period runs. A deemed day never moves off a holiday. */
  readonly from: CalendarDate;
  /** How `from` came about; none where it is the day stated. */
  readonly steps: readonly Step[];
  readonly addition?: Addition;
  readonly warnings: readonly Bilingual[];
  /** What another reading of the law of service gives, where it is earlier. */
  readonly earlier?: { readonly from: CalendarDate; readonly withAddition: boolean; readonly why: Bilingual };
}

/** An effect, or why there is none. Refuses `law.service_method_unavailable`. */
export type ServiceOutcome = ServiceEffect | { readonly refusal: Refusal };

/** The law of service of one kind of forum. */
export type LawOfService = (facts: TriggerFacts) => ServiceOutcome;

/** The period runs from a day as it stands. */
export const from = (day: CalendarDate, ...warnings: readonly Bilingual[]): ServiceEffect => ({
  from: day,
  steps: [],
  warnings,
});

/** From the day the document arrived, where that is stated. */
export const onReceipt: LawOfService = ({ date, service }) => from(service?.receivedOn ?? date);
