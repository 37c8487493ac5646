import type { CalendarDate, Fraction, Instant } from '../../../kernel/index.js';

/** Service days, both included; `until` is null while no end is set. */
export interface ServiceDays {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** A declaration that was attested: by what a member is shared, on which service days. */
export interface AttestedWeight extends ServiceDays {
  readonly id: string;
  readonly memberId: string;
  readonly metric: string;
  readonly value: Fraction;
  readonly attestedAt: Instant;
}

/** Whether it is shared by on a day. */
export const coversDay = ({ from, until }: ServiceDays, day: CalendarDate): boolean =>
  from <= day && (until === null || day <= until);

/** Whether two have a day in common. */
export const overlap = (a: ServiceDays, b: ServiceDays): boolean =>
  (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);

/** Whether all days of one are days of the other. */
export const within = (one: ServiceDays, other: ServiceDays): boolean =>
  other.from <= one.from && (other.until === null || (one.until !== null && one.until <= other.until));

/** By what a member is shared on a day: of those attested for it, the one attested last; nothing where there is none. */
export function weightOn(
  attested: readonly AttestedWeight[],
  { memberId, metric }: Pick<AttestedWeight, 'memberId' | 'metric'>,
  day: CalendarDate,
): AttestedWeight | undefined {
  return attested
    .filter((one) => one.memberId === memberId && one.metric === metric && coversDay(one, day))
    .toSorted((a, b) =>
      a.attestedAt < b.attestedAt ? 1 : a.attestedAt > b.attestedAt ? -1 : a.id < b.id ? 1 : -1,
    )[0];
}
