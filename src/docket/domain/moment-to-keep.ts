import { type CalendarDate, type Instant, momentAt, type TimeOfDay, type Zone } from '../../kernel/index.js';

/** The hour that closes a due date, with the safe date where there is one. */
export interface ClosingHour {
  readonly safe: CalendarDate | null;
  readonly cutoffTime: TimeOfDay | null;
  readonly cutoffZone: Zone | null;
  /** The last moment of the due date. */
  readonly cutoffAt: Instant | null;
}

/** The last moment of the day to keep; null where no hour closes it. */
export function momentToKeep({ safe, cutoffTime, cutoffZone, cutoffAt }: ClosingHour): Instant | null {
  if (safe === null || cutoffTime === null || cutoffZone === null) return cutoffAt;
  return momentAt(safe, cutoffTime, cutoffZone);
}
