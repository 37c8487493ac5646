import {
  addDays,
  type Instant,
  localMoment,
  momentAt,
  type TimeOfDay,
  type Zone,
} from '../../kernel/index.js';

/** Between these hours on their own wall people are not written to of what can wait. */
export const quietHours: { readonly from: TimeOfDay; readonly until: TimeOfDay } = {
  from: '22:00',
  until: '07:00',
};

/** The moment from which somebody may be written to: now, or the morning that ends the quiet hours. */
export function afterQuiet(now: Instant, zone: Zone): Instant {
  const { date, time } = localMoment(now, zone);
  if (time < quietHours.until) return momentAt(date, quietHours.until, zone);
  return time >= quietHours.from ? momentAt(addDays(date, 1), quietHours.until, zone) : now;
}
