import type { CalendarDate } from './calendar-date.js';

/** Something that holds from one day to another; both days are included, and no `until` means it still holds. */
export interface Dated {
  readonly from: CalendarDate;
  readonly until?: CalendarDate | null;
}

/** Whether it holds on a day. */
export const holdsOn = (dated: Dated, day: CalendarDate): boolean =>
  dated.from <= day && (dated.until == null || day <= dated.until);

/** The version that holds on a day; the latest to begin where several do. */
export function inForceOn<V extends Dated>(versions: readonly V[], day: CalendarDate): V | undefined {
  return versions
    .filter((version) => holdsOn(version, day))
    .reduce<V | undefined>(
      (latest, version) => (latest === undefined || version.from > latest.from ? version : latest),
      undefined,
    );
}
