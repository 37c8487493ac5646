import { isCalendarDate, weekday, type CalendarDate } from '../../kernel/index.js';

const monthNumbers: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  mar: '03',
  apr: '04',
  may: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  oct: '10',
  nov: '11',
  dec: '12',
};
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const monthName =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

/** A pattern's source for one American date: `September 21, 2017`, `Sept. 21, 2017`. */
export const dateSource = `${monthName} \\d{1,2}, ?\\d{4}`;

/** A pattern's source for a list of dates that share months and years: `October 6 and 30, 2017`. */
export const datesSource = `${monthName} \\d{1,2}(?:(?:,? and |, ?)(?:${monthName} )?\\d{1,4}){0,12}`;

const monthOrNumber = new RegExp(`(${monthName})|(\\d{1,4})`, 'gi');

interface Day {
  readonly month: string;
  readonly day: string;
}

function onCalendar({ month, day }: Day, year: string): CalendarDate | null {
  const text = `${year}-${month}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}

/**
 * The dates of a list such as `October 6 and 30, 2017` or `January 4, 2018, and February 8, 2018`, in its order: a day
 * takes the month before it and the year after it. A day that no calendar has, or no year follows, is left out.
 */
export function readDates(list: string): CalendarDate[] {
  const dates: (CalendarDate | null)[] = [];
  let month = '';
  let waiting: Day[] = [];
  for (const [, name, number = ''] of list.matchAll(monthOrNumber)) {
    if (name) month = monthNumbers[name.slice(0, 3).toLowerCase()] ?? '';
    else if (number.length <= 2) waiting.push({ month, day: number });
    else {
      dates.push(...waiting.map((day) => onCalendar(day, number)));
      waiting = [];
    }
  }
  return dates.filter((date) => date !== null);
}

/** The single date of a text, or null where it has none or several. */
export function readDate(text: string): CalendarDate | null {
  const [first, ...others] = readDates(text);
  return others.length === 0 ? (first ?? null) : null;
}

/** Whether the English name of a day is the weekday of a date. */
export const isWeekdayOf = (name: string, date: CalendarDate): boolean =>
  weekdays.indexOf(name.toLowerCase()) + 1 === weekday(date);
