import { addDays, isWeekend, type Bilingual, type CalendarDate } from '../../kernel/index.js';
import { type AddedYear, spanOf, withYears } from './additions.js';
import { type Calendar, covers, dayOff, type NamedDay, namedDay } from './calendar.js';

/** A day of which two calendars differ whether it is worked. */
export interface DayChange {
  readonly date: CalendarDate;
  readonly isOff: boolean;
  /** What it is called by the one that names it: the new one first. */
  readonly name: Bilingual;
}

/** A year as it would be, beside what is known of it. */
export interface ComparedYear {
  /** Days off that are no ordinary weekend, those on a weekend among them. */
  readonly daysOff: number;
  /** Of these the ones on a weekday. */
  readonly weekdaysOff: number;
  readonly makeUpDays: number;
  readonly workingDays: number;
  /** Against the calendar as it is built in: where that does not cover the year, against the days of the statute. */
  readonly fromBuiltIn: readonly DayChange[];
  readonly isBuiltInCovered: boolean;
  /** Against the calendar as it is counted by now; nothing where nothing was added to this year. */
  readonly fromHeld: readonly DayChange[] | null;
}

/** The days of a year, in order. */
export function datesOf(year: number): readonly CalendarDate[] {
  const { from, until } = spanOf(year);
  const dates: CalendarDate[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) dates.push(date);
  return dates;
}

const ordinary: Bilingual = { en: 'ordinary working day', zh: '普通工作日' };

function changes(before: Calendar, after: Calendar, year: number): readonly DayChange[] {
  return datesOf(year).flatMap((date) => {
    const isOff = dayOff(after, date) !== undefined;
    if (isOff === (dayOff(before, date) !== undefined)) return [];
    const named: NamedDay | undefined = isOff ? namedDay(after, date) : undefined;
    const name = (named ?? namedDay(after, date) ?? namedDay(before, date))?.name ?? ordinary;
    return [{ date, isOff, name }];
  });
}

/** Compares a year with the calendar as it is built in, and with the one held, where a year was added to that. */
export function compareYear(
  builtIn: Calendar,
  held: Calendar,
  added: AddedYear,
  isHeld: boolean,
): ComparedYear {
  const { year } = added;
  const after = withYears(builtIn, { years: [added], closures: [] });
  const off = added.days.filter(({ isWorked }) => !isWorked);
  const { from, until } = spanOf(year);
  return {
    daysOff: off.length,
    weekdaysOff: off.filter(({ date }) => !isWeekend(date)).length,
    makeUpDays: added.days.length - off.length,
    workingDays: datesOf(year).filter((date) => dayOff(after, date) === undefined).length,
    fromBuiltIn: changes(builtIn, after, year),
    isBuiltInCovered: covers(builtIn, from) && covers(builtIn, until),
    fromHeld: isHeld ? changes(held, after, year) : null,
  };
}
