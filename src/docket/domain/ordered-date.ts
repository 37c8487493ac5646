import {
  type Bilingual,
  type CalendarDate,
  type Instant,
  momentAt,
  type TimeOfDay,
  type Zone,
} from '../../kernel/index.js';
import { dayToKeep } from '../../law/index.js';
import type { Deadline, DeadlineCutoff } from './deadline.js';

/** By what a date is set: an order of the court or judge, an agreement of the parties, or an extension that the forum gave on request. */
export const orderKinds = ['order', 'stipulation', 'extension'] as const;
export type OrderKind = (typeof orderKinds)[number];

/** What an ordered date rests on. */
export interface OrderInForce {
  readonly id: string;
  readonly how: OrderKind;
  /** As people call it: `Order No. 4`. */
  readonly authority: string;
  readonly datedOn: CalendarDate;
}

/** What a person says was ordered. */
export interface OrderReport extends Omit<OrderInForce, 'id'> {
  readonly date: CalendarDate;
  /** With `zone`, or null: then the hour that closes the computed date closes this one. */
  readonly atTime: TimeOfDay | null;
  readonly zone: Zone | null;
  /** Where the order is: a docket number, a page. */
  readonly evidence: string | null;
  /** Documents that are the order. */
  readonly documentIds?: readonly string[];
  readonly note: string | null;
}

/** An ordered date of a deadline, as it is kept: none is ever overwritten. */
export interface DeadlineOrder extends Omit<OrderReport, 'documentIds'> {
  readonly id: string;
  readonly deadlineId: string;
  /** The one it repeats after that was out of force; else its own id. Documents lie with the first. */
  readonly originId: string;
  /** The first version of the event that ordered several dates; null where it was entered alone. */
  readonly eventId: string | null;
  readonly enteredBy: string | null;
  readonly enteredAt: Instant;
  readonly endedAt: Instant | null;
  readonly endedBy: string | null;
  /** Why it is out of force. */
  readonly endReason: Bilingual | null;
  /** The one that took its place. */
  readonly replacedBy: string | null;
}

/** Whether two say the same: the same day and hour, by the same order. */
export const isSameOrder = (one: OrderReport, other: OrderReport): boolean =>
  one.date === other.date &&
  one.atTime === other.atTime &&
  one.zone === other.zone &&
  one.authority === other.authority &&
  one.datedOn === other.datedOn;

/** The hour that closes an ordered date: the order's own, else the one that closes the computed date. */
export function orderedCutoff(
  { date, atTime, zone }: Pick<OrderReport, 'date' | 'atTime' | 'zone'>,
  computed: DeadlineCutoff | null,
): DeadlineCutoff | null {
  const hour = atTime !== null && zone !== null ? { time: atTime, zone } : computed;
  if (hour === null) return null;
  return { time: hour.time, zone: hour.zone, at: momentAt(date, hour.time, hour.zone) };
}

/** What an order is called in a sentence: with its day, since judges count anew in every case. */
export const nameOfOrder = ({
  authority,
  datedOn,
}: Pick<OrderInForce, 'authority' | 'datedOn'>): Bilingual => ({
  en: `${authority} of ${datedOn}`,
  zh: `${authority}（${datedOn}）`,
});

/** What whoever relies on an ordered date must know of what the law gives beside it. */
export function orderedWarnings({
  ordered,
  computed,
  due,
}: Pick<Deadline, 'ordered' | 'computed' | 'due'>): readonly Bilingual[] {
  if (ordered === null) return [];
  const by = nameOfOrder(ordered);
  if (computed === null) {
    return [
      {
        en: `Nothing computes this date any more: it rests on ${by.en} alone, until it is declared void or superseded.`,
        zh: `该日期已无推算依据，仅以${by.zh}为据，直至认定自始不适用或被取代。`,
      },
    ];
  }
  const law = dayToKeep(computed);
  if (law === due) return [];
  return [
    law < due
      ? {
          en: `By the law alone it would be earlier, ${law}: rely on ${due} only as far as ${by.en} carries.`,
          zh: `仅依法律推算则为更早的 ${law}：须以${by.zh}确实涵盖为限，方可以 ${due} 为准。`,
        }
      : {
          en: `By the law alone it would be later, ${law}; ${by.en} sets the earlier day, ${due}.`,
          zh: `仅依法律推算则为更晚的 ${law}；${by.zh}指定了较早的 ${due}。`,
        },
  ];
}
