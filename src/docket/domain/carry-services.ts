import { type CalendarDate, type Refusal, refuse } from '../../kernel/index.js';
import type { EventReport } from './event.js';

/** What a correction of an event's day does to a service that had the same day. */
export type CarriedChoice = 'carried' | 'left' | 'changed' | 'undecided';

/** The day of a service that was served on the day of its event. */
export interface CarriedDay {
  readonly partyId: string;
  readonly from: CalendarDate;
  /** The day the correction gives it. */
  readonly to: CalendarDate;
  /** `carried` to the event's new day, `left` where it was on purpose, `changed` to a day of its own, or `undecided`. */
  readonly choice: CarriedChoice;
}

type Dated = Pick<EventReport, 'happenedOn' | 'services'>;

/**
 * The services that had the day of their event, when that day becomes another one. Of one whose day is not proved that is the first
 * it may have been; the last it may have been is said of it alone, and stays as the correction says it. One that stays behind is `left` only where
 * `keep` names its party: else nobody has said whether the old day was right for it. None where the day stays.
 */
export function carriedServices(before: Dated, after: Dated, keep: readonly string[]): readonly CarriedDay[] {
  if (before.happenedOn === after.happenedOn) return [];
  return before.services
    .filter(({ servedOn }) => servedOn === before.happenedOn)
    .flatMap(({ partyId, servedOn: from }) => {
      const to = after.services.find((service) => service.partyId === partyId)?.servedOn;
      if (to === undefined) return [];
      return [{ partyId, from, to, choice: choiceOf(partyId, from, to, after.happenedOn, keep) }];
    });
}

function choiceOf(
  partyId: string,
  from: CalendarDate,
  to: CalendarDate,
  day: CalendarDate,
  keep: readonly string[],
): CarriedChoice {
  if (to === day) return 'carried';
  if (to !== from) return 'changed';
  return keep.includes(partyId) ? 'left' : 'undecided';
}

/** Refuses (`event.service_left_behind`) a correction that moves an event away from services nobody has decided about. */
export function leftBehind(before: Dated, after: Dated, keep: readonly string[]): Refusal | undefined {
  const undecided = carriedServices(before, after, keep).filter(({ choice }) => choice === 'undecided');
  if (undecided.length === 0) return undefined;
  const count = undecided.length;
  return refuse(
    'event.service_left_behind',
    `The event moves from ${before.happenedOn} to ${after.happenedOn}, but ${count === 1 ? 'one service keeps' : `${count} services keep`} the old date: give ${count === 1 ? 'it' : 'them'} the new one, or name the party in "keepServices".`,
    `事件日期由 ${before.happenedOn} 更正为 ${after.happenedOn}，但有 ${count} 项送达仍为原日期：请一并更正，或在“keepServices”中列明保留原日期的当事人。`,
  ).refusal;
}
