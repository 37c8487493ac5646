import { type CalendarDate, type Instant, momentAt, type TimeOfDay, type Zone } from '../../kernel/index.js';

/** A date as the law gave it. */
export interface GivenDate {
  readonly due: CalendarDate;
  /** The earlier date that is right under every reading; null where the readings agree. */
  readonly safe: CalendarDate | null;
}

/** The hour that closes a due date. */
export interface ClosingHour {
  readonly cutoffTime: TimeOfDay | null;
  readonly cutoffZone: Zone | null;
  /** The last moment of the due date. */
  readonly cutoffAt: Instant | null;
}

/** The day that counts: every list sorts, filters, counts and warns by it, and people are reminded of it. */
export const dayToKeep = ({ due, safe }: GivenDate): CalendarDate => safe ?? due;

/** The later date by the other reading, shown small beside the day to keep; null where the readings agree. */
export const outerDay = ({ due, safe }: GivenDate): CalendarDate | null => (safe === null ? null : due);

/** The last moment of the day to keep; null where no hour closes it. */
export function momentToKeep({
  safe,
  cutoffTime,
  cutoffZone,
  cutoffAt,
}: GivenDate & ClosingHour): Instant | null {
  if (safe === null || cutoffTime === null || cutoffZone === null) return cutoffAt;
  return momentAt(safe, cutoffTime, cutoffZone);
}
