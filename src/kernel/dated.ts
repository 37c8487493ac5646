import type { CalendarDate } from './calendar-date.js';

/** Something that holds from one day to another; both days are included, and no `until` means it still holds. */
export interface Dated {
  readonly from: CalendarDate;
  readonly until?: CalendarDate | null;
}

/** Whether it holds on a day. */
export const holdsOn = (dated: Dated, day: CalendarDate): boolean =>
  dated.from <= day && (dated.until == null || day <= dated.until);
