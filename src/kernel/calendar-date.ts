import { Temporal } from 'temporal-polyfill';

declare const brand: unique symbol;

/** A date of law: `YYYY-MM-DD`, without time or zone. Sorts as text and is what PostgreSQL's `date` gives. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** Monday = 1 … Sunday = 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const shape = /^\d{4}-\d{2}-\d{2}$/;

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

/**
 * The day's number since 1970-01-01 in the Gregorian calendar, by its era of 400 years. Every computation counts hundreds of
 * days, and a calendar library costs a hundred times as much; the tests hold this against one.
 */
function numberOf(date: CalendarDate): number {
  const month = digits(date, 5, 7);
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(date, 8, 10) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The number some digits of a date write. */
function digits(date: CalendarDate, from: number, until: number): number {
  let value = 0;
  for (let at = from; at < until; at += 1) value = value * 10 + date.charCodeAt(at) - 48;
  return value;
}

/** The date of a day's number, once written kept: the dates of law lie within a few centuries. */
function dateOf(day: number): CalendarDate {
  const kept = written[day - firstKept];
  if (kept !== undefined) return kept;
  const date = new Date(day * 86_400_000).toISOString().slice(0, -14) as CalendarDate;
  if (day >= firstKept && day < firstKept + mostKept) written[day - firstKept] = date;
  return date;
}

const firstKept = numberOf('1900-01-01' as CalendarDate);
const mostKept = numberOf('2200-01-01' as CalendarDate) - firstKept;
const written: (CalendarDate | undefined)[] = [];

/** The date `days` later (earlier when negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOf(numberOf(date) + days);

/** The same day number `months` later, or the month's last day where that number does not exist. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const at = digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1 + months;
  const first = firstOf(at);
  const length = numberOf(firstOf(at + 1)) - numberOf(first);
  return dateOf(numberOf(first) + Math.min(digits(date, 8, 10), length) - 1);
}

/** The first day of a month, counted from the year 0. */
const firstOf = (month: number): CalendarDate =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01` as CalendarDate;

/** The anniversary `years` later; 29 February becomes 28 February in a common year. */
export const addYears = (date: CalendarDate, years: number): CalendarDate => addMonths(date, years * 12);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => numberOf(to) - numberOf(from);

/** Monday = 1 … Sunday = 7. */
export const weekday = (date: CalendarDate): Weekday =>
  (((((numberOf(date) + 3) % 7) + 7) % 7) + 1) as Weekday;

/** Saturday or Sunday. */
export const isWeekend = (date: CalendarDate): boolean => weekday(date) >= 6;

/** The calendar year. */
export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
