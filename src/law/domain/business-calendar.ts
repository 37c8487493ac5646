import {
  calendarNamed,
  federalCoverage,
  tradeCommissionCalendars,
  type Calendar,
} from '../../calendars/index.js';

/** The days on which rules of law can be counted. */
export const calendarCovers = federalCoverage;

/** The names of the calendars by which the rules of a forum may be counted. */
export const calendarNames: readonly string[] = tradeCommissionCalendars.map(({ id }) => id);

/** One of them by its name; nothing for a name unknown. */
export function ruleCalendarNamed(name: string): Calendar | undefined {
  const named = calendarNamed(name);
  return tradeCommissionCalendars.find((one) => one === named);
}
