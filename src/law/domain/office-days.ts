import { addDays, type CalendarDate, isWeekend, yearOf, type Zone } from '../../kernel/index.js';
import { worksInChina } from './china-days.js';
import { federalHolidays } from './federal-holidays.js';

const china: readonly Zone[] = ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'PRC'];

const unitedStates: readonly Zone[] = [
  'America/New_York',
  'America/Detroit',
  'America/Chicago',
  'America/Denver',
  'America/Boise',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
];

const federal = new Map<number, ReadonlySet<CalendarDate>>();

function isFederalHoliday(date: CalendarDate): boolean {
  const year = yearOf(date);
  const days = federal.get(year) ?? new Set(federalHolidays(year).map((holiday) => holiday.date));
  federal.set(year, days);
  return days.has(date);
}

/**
 * Whether somebody is in the office on a day, by where their clock hangs: the days off of mainland China, with the weekends worked in
 * their stead; the federal holidays of the United States; elsewhere weekends alone. For telling people in time, never for counting a
 * period of law.
 */
export function isOfficeDay(zone: Zone, date: CalendarDate): boolean {
  if (china.includes(zone)) return worksInChina(date);
  if (isWeekend(date)) return false;
  return !unitedStates.includes(zone) || !isFederalHoliday(date);
}

/** The last office day on or before a day. */
export function officeDayOnOrBefore(zone: Zone, date: CalendarDate): CalendarDate {
  let day = date;
  while (!isOfficeDay(zone, day)) day = addDays(day, -1);
  return day;
}

/** The office day so many before a day. */
export function officeDaysBefore(zone: Zone, date: CalendarDate, count: number): CalendarDate {
  let day = date;
  for (let i = 0; i < count; i++) day = officeDayOnOrBefore(zone, addDays(day, -1));
  return day;
}

/** The first office day after a day. */
export function officeDayAfter(zone: Zone, date: CalendarDate): CalendarDate {
  let day = addDays(date, 1);
  while (!isOfficeDay(zone, day)) day = addDays(day, 1);
  return day;
}
