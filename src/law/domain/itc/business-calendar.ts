import { isRefused } from '../../../kernel/index.js';
import {
  federalCoverage,
  tradeCommissionCalendars,
  type Calendar,
  type CalendarBook,
} from '../../../calendars/index.js';

/** The days on which rules of the Commission can be counted. */
export const calendarCovers = federalCoverage;

/** The names of the calendars by which they may be counted. */
export const calendarNames: readonly string[] = tradeCommissionCalendars.map(({ id }) => id);

/** One of them by its name, as a book holds it; nothing for a name unknown. */
export function ruleCalendarNamed(book: CalendarBook, name: string): Calendar | undefined {
  const found = book.find(name);
  return isRefused(found) || !calendarNames.includes(found.calendar.id) ? undefined : found.calendar;
}
