import { Temporal } from 'temporal-polyfill';

declare const brand: unique symbol;

/** A date of law: `YYYY-MM-DD`, without time or zone. Sorts as text and is what PostgreSQL's `date` gives. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** Monday = 1 … Sunday = 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const shape = /^\d{4}-\d{2}-\d{2}$/;

const plain = (date: CalendarDate): Temporal.PlainDate => Temporal.PlainDate.from(date);
const branded = (date: Temporal.PlainDate): CalendarDate => date.toString() as CalendarDate;

/** Whether a text is a real day of the calendar, years 1000 to 9999 (30 February is none). */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string' || !shape.test(text) || text < '1000') return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Reads a date. Throws a RangeError on anything that is not a real `YYYY-MM-DD`: check input with `isCalendarDate` first. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`"${text}" is not a calendar date (YYYY-MM-DD)`);
  return text;
}

const dayMs = 86_400_000;

/** Days are counted as numbers: every computation counts hundreds, and a calendar's arithmetic costs a hundred times as much. */
const midnight = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

/** The date `days` later (earlier when negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(midnight(date) + days * dayMs).toISOString().slice(0, -14) as CalendarDate;

/** The same day number `months` later, or the month's last day where that number does not exist. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate =>
  branded(plain(date).add({ months }, { overflow: 'constrain' }));

/** The anniversary `years` later; 29 February becomes 28 February in a common year. */
export const addYears = (date: CalendarDate, years: number): CalendarDate => addMonths(date, years * 12);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (midnight(to) - midnight(from)) / dayMs;

/** Monday = 1 … Sunday = 7. */
export const weekday = (date: CalendarDate): Weekday =>
  (new Date(midnight(date)).getUTCDay() || 7) as Weekday;

/** Saturday or Sunday. */
export const isWeekend = (date: CalendarDate): boolean => weekday(date) >= 6;

/** The calendar year. */
export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
