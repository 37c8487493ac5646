import type { CalendarBook } from '../../../calendars/index.js';
import { addDays, type CalendarDate, type Instant, momentAt, type Zone } from '../../../kernel/index.js';
import { dayAfter, type DayToPay } from './due-day.js';

/** Calendar days after the due date on which whoever is late is reminded. */
export const reminderDays = 3;
/** Calendar days after the due date on which the system gives notice to cure. */
export const noticeDays = 10;

/** Where a member works, and by which calendars that is told. */
export interface Whose {
  readonly country: string;
  readonly book: CalendarBook;
}

/** The day of the reminder of a line that is late. */
export const reminderDay = (dueOn: CalendarDate, whose: Whose): DayToPay =>
  dayAfter(dueOn, reminderDays, { en: 'The reminder', zh: '催缴' }, whose);

/** The day on which the system gives notice to cure, where nobody did before. */
export const noticeDay = (dueOn: CalendarDate, whose: Whose): DayToPay =>
  dayAfter(dueOn, noticeDays, { en: 'The notice to cure', zh: '补救通知' }, whose);

/** The last day to pay after a notice: on the day after it the line is in default. */
export const cureDay = (noticeOn: CalendarDate, cureDays: number, whose: Whose): DayToPay =>
  dayAfter(noticeOn, cureDays, { en: 'The days to cure', zh: '补救期' }, whose);

const minutesOfOffice = 480;
const opensAt = 9 * 60;

/**
 * A moment of a day's office hours in which the system does what the day brings to a line, another for each line: what is done on the
 * stroke of an hour would be known as the system's doing from its time alone.
 */
export function momentOn(day: CalendarDate, lineId: string, zone: Zone): Instant {
  const minutes = opensAt + (Number.parseInt(lineId.replaceAll('-', '').slice(-8), 16) % minutesOfOffice);
  const text = (part: number): string => String(part).padStart(2, '0');
  return momentAt(day, `${text(Math.floor(minutes / 60))}:${text(minutes % 60)}`, zone);
}

/** The moment of the day after one, in which it has passed. */
export const momentAfter = (day: CalendarDate, lineId: string, zone: Zone): Instant =>
  momentOn(addDays(day, 1), lineId, zone);
