import {
  addDays,
  calendarDate,
  isWeekend,
  yearOf,
  type Bilingual,
  type CalendarDate,
} from '../../kernel/index.js';
import { closureOn } from './closures.js';
import { federalHolidays, inaugurationDay, type Holiday } from './federal-holidays.js';

/** Why a day is no business day. */
export interface DayOff {
  readonly kind: 'weekend' | 'holiday' | 'closure';
  readonly name: Bilingual;
  readonly law: string;
  /** False for a closure that was not verified. */
  readonly verified: boolean;
}

/** Which days are business days of a forum. */
export interface BusinessCalendar {
  /** `us-itc`, or `us-itc + closures` with the days on which offices were closed by order. */
  readonly id: string;
  readonly closures: boolean;
}

/** Section 337 proceedings are counted by today's rules since 1995; beyond 2099 nothing is promised. */
export const calendarCovers = {
  from: calendarDate('1995-01-01'),
  until: calendarDate('2099-12-31'),
} as const;

const base: BusinessCalendar = { id: 'us-itc', closures: false };
const withClosures: BusinessCalendar = { id: 'us-itc + closures', closures: true };

/** A calendar by its name, in which the spaces around the plus sign may be left out; nothing for a name unknown. */
export function calendarNamed(name: string): BusinessCalendar | undefined {
  const spaced = name.trim().replace(/\s*\+\s*/, ' + ');
  return [base, withClosures].find((one) => one.id === spaced);
}

/** The same calendar without closures. */
export const withoutClosures = (calendar: BusinessCalendar): BusinessCalendar =>
  calendar.closures ? base : calendar;

/** The names of all calendars. */
export const calendarNames: readonly string[] = [base.id, withClosures.id];

const weekend: DayOff = {
  kind: 'weekend',
  name: { en: 'weekend', zh: '周末' },
  law: '19 CFR 201.14(a)',
  verified: true,
};

/** Why a day is no business day, or nothing where it is one. */
export function dayOff(calendar: BusinessCalendar, date: CalendarDate): DayOff | undefined {
  if (isWeekend(date)) return weekend;

  const holiday = holidaysOf(yearOf(date)).get(date);
  if (holiday !== undefined) return holiday;

  const closure = calendar.closures ? closureOn(date) : undefined;
  return closure && { kind: 'closure', name: closure.why, law: closure.source, verified: closure.verified };
}

/** Whether the forum works on a day. */
export const isBusinessDay = (calendar: BusinessCalendar, date: CalendarDate): boolean =>
  dayOff(calendar, date) === undefined;

/** The first business day on or after a day. */
export function businessDayFrom(calendar: BusinessCalendar, date: CalendarDate): CalendarDate {
  let day = date;
  while (!isBusinessDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The last business day on or before a day. */
export function businessDayBackFrom(calendar: BusinessCalendar, date: CalendarDate): CalendarDate {
  let day = date;
  while (!isBusinessDay(calendar, day)) day = addDays(day, -1);
  return day;
}

const years = new Map<number, ReadonlyMap<CalendarDate, DayOff>>();

function holidaysOf(year: number): ReadonlyMap<CalendarDate, DayOff> {
  const known = years.get(year);
  if (known !== undefined) return known;

  const inauguration = inaugurationDay(year);
  const days = new Map<CalendarDate, DayOff>();
  for (const holiday of [...federalHolidays(year), ...(inauguration ? [inauguration] : [])]) {
    days.set(holiday.date, joined(days.get(holiday.date), holiday));
  }
  years.set(year, days);
  return days;
}

/** Martin Luther King Jr. Day and Inauguration Day can share a Monday; the trace names both. */
function joined(other: DayOff | undefined, holiday: Holiday): DayOff {
  const name = other
    ? { en: `${other.name.en} and ${holiday.name.en}`, zh: `${other.name.zh}、${holiday.name.zh}` }
    : holiday.name;
  return { kind: 'holiday', name, law: other ? `${other.law}; ${holiday.law}` : holiday.law, verified: true };
}
