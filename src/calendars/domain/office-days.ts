import { addDays, type CalendarDate, isWeekend, type Zone } from '../../kernel/index.js';
import { covers, isBusinessDay } from './calendar.js';
import { china } from './china.rules.js';
import { unitedStates } from './united-states.js';

const inChina: readonly Zone[] = ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'PRC'];

const inTheUnitedStates: readonly Zone[] = [
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

/**
 * Whether somebody is in the office on a day, by where their clock hangs: the days off of mainland China, with the weekends worked in
 * their stead; the federal holidays of the United States; elsewhere, and where days off are not announced, by weekends alone. For telling
 * people in time, never for counting a period of law.
 */
export function isOfficeDay(zone: Zone, date: CalendarDate): boolean {
  const calendar = inChina.includes(zone)
    ? china
    : inTheUnitedStates.includes(zone)
      ? unitedStates
      : undefined;
  return calendar !== undefined && covers(calendar, date) ? isBusinessDay(calendar, date) : !isWeekend(date);
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
