import {
  addDays,
  calendarDate,
  weekday,
  type Bilingual,
  type CalendarDate,
  type Weekday,
} from '../../kernel/index.js';
import type { NamedDay, NamedDays } from './calendar.js';

/** A day that comes every year; nothing in a year in which there is none. */
export interface YearlyDay {
  readonly name: Bilingual;
  readonly law: string;
  readonly day: (year: number) => CalendarDate | undefined;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** The same day of every year. */
export const on = (month: number, day: number) => (year: number) =>
  calendarDate(`${year}-${pad(month)}-${pad(day)}`);

/** The first, second, … such weekday of a month. */
export const nth = (ordinal: number, wanted: Weekday, month: number) => (year: number) => {
  const first = on(month, 1)(year);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (ordinal - 1) * 7);
};

/**
 * Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher, whose steps keep their letters from the
 * almanac.
 */
export function easterSunday(year: number): CalendarDate {
  const century = Math.floor(year / 100);
  const a = year % 19;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const i = Math.floor((year % 100) / 4);
  const l = (32 + 2 * (century % 4) + 2 * i - h - (year % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const afterMarch = h + l - 7 * m + 114;
  return on(Math.floor(afterMarch / 31), (afterMarch % 31) + 1)(year);
}

/** A day so many days after Easter Sunday, before it when negative. */
export const easter = (days: number) => (year: number) => addDays(easterSunday(year), days);

/** A day only from or until some year, both included. */
export const during =
  (day: YearlyDay['day'], from: number, until = Infinity): YearlyDay['day'] =>
  (year) =>
    from <= year && year <= until ? day(year) : undefined;

/** The days of a year, each under its date; those that share a date under both names. */
export function joined(days: readonly (readonly [CalendarDate, NamedDay])[]): NamedDays {
  const all = new Map<CalendarDate, NamedDay>();
  for (const [date, day] of days) {
    const other = all.get(date);
    all.set(date, other === undefined ? day : both(other, day));
  }
  return all;
}

const both = (one: NamedDay, other: NamedDay): NamedDay => ({
  kind: one.kind,
  name: { en: `${one.name.en} and ${other.name.en}`, zh: `${one.name.zh}、${other.name.zh}` },
  law: one.law === other.law ? one.law : `${one.law}; ${other.law}`,
  verified: one.verified && other.verified,
});

/** The holidays of a year by their yearly days. */
export const holidaysOf = (days: readonly YearlyDay[], year: number): NamedDays =>
  joined(
    days.flatMap(({ day, name, law }) => {
      const date = day(year);
      return date === undefined ? [] : [[date, { kind: 'holiday', name, law, verified: true }] as const];
    }),
  );

/** The same function, asked once for each year. */
export function onceAYear(days: (year: number) => NamedDays): (year: number) => NamedDays {
  const years = new Map<number, NamedDays>();
  return (year) => {
    const known = years.get(year) ?? days(year);
    years.set(year, known);
    return known;
  };
}

/** The days that spans of a year name: `01-01..01-03 05-01`. */
export const daysIn = (year: number, spans: string): readonly CalendarDate[] =>
  spans.split(' ').flatMap((span) => {
    const [first = '', last = first] = span.split('..');
    const days: CalendarDate[] = [];
    const until = calendarDate(`${year}-${last}`);
    for (let day = calendarDate(`${year}-${first}`); day <= until; day = addDays(day, 1)) days.push(day);
    return days;
  });
