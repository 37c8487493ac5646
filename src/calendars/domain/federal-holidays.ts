import {
  addDays,
  calendarDate,
  weekday,
  yearOf,
  type Bilingual,
  type CalendarDate,
  type Weekday,
} from '../../kernel/index.js';
import { nth, on } from './yearly.js';

/** A weekday on which federal offices are closed by statute. */
export interface Holiday {
  readonly date: CalendarDate;
  readonly name: Bilingual;
  readonly law: string;
}

interface HolidayRule {
  readonly name: Bilingual;
  readonly day: (year: number) => CalendarDate;
  /** A fixed day moves to Friday from Saturday and to Monday from Sunday; a day set as a Monday or Thursday never needs to. */
  readonly moves: boolean;
  /** The first day on which the holiday can be observed. */
  readonly from?: CalendarDate;
}

const lastMonday = (month: number) => (year: number) => {
  const last = on(month, 31)(year);
  return addDays(last, 1 - weekday(last));
};

const statute = '5 USC 6103(a)';
const monday: Weekday = 1;
const thursday: Weekday = 4;

/** The days of 5 USC 6103(a), in the order of the calendar. Juneteenth was added by a law signed on 2021-06-17. */
const rules: readonly HolidayRule[] = [
  { name: { en: "New Year's Day", zh: '元旦' }, day: on(1, 1), moves: true },
  { name: { en: 'Martin Luther King Jr. Day', zh: '马丁·路德·金日' }, day: nth(3, monday, 1), moves: false },
  { name: { en: "Washington's Birthday", zh: '华盛顿诞辰日' }, day: nth(3, monday, 2), moves: false },
  { name: { en: 'Memorial Day', zh: '阵亡将士纪念日' }, day: lastMonday(5), moves: false },
  {
    name: { en: 'Juneteenth', zh: '六月节' },
    day: on(6, 19),
    moves: true,
    from: calendarDate('2021-06-17'),
  },
  { name: { en: 'Independence Day', zh: '独立日' }, day: on(7, 4), moves: true },
  { name: { en: 'Labor Day', zh: '劳工节' }, day: nth(1, monday, 9), moves: false },
  { name: { en: 'Columbus Day', zh: '哥伦布日' }, day: nth(2, monday, 10), moves: false },
  { name: { en: 'Veterans Day', zh: '退伍军人节' }, day: on(11, 11), moves: true },
  { name: { en: 'Thanksgiving Day', zh: '感恩节' }, day: nth(4, thursday, 11), moves: false },
  { name: { en: 'Christmas Day', zh: '圣诞节' }, day: on(12, 25), moves: true },
];

/**
 * The weekdays of a calendar year that are federal holidays, as observed. New Year's Day of a year that begins on a Saturday
 * is observed on 31 December, hence in the year before.
 *
 * Law: 5 USC 6103(a); (b)(1) for Saturdays; Executive Order 11582 for Sundays.
 */
export function federalHolidays(year: number): readonly Holiday[] {
  return [year, year + 1]
    .flatMap((one) => rules.map((rule) => observed(rule, one)))
    .filter((holiday) => holiday !== undefined)
    .filter((holiday) => yearOf(holiday.date) === year);
}

/**
 * The day of the inauguration of a President, every fourth year since 1937 on 20 January, a Sunday's on the day after. A
 * Saturday's is not moved, and as a weekend day needs no entry.
 *
 * Law: 5 USC 6103(c), for federal employees in the area of Washington, DC only.
 */
export function inaugurationDay(year: number): Holiday | undefined {
  if (year % 4 !== 1) return undefined;
  const day = on(1, 20)(year);
  if (weekday(day) === 6) return undefined;

  const date = weekday(day) === 7 ? addDays(day, 1) : day;
  return { date, name: { en: 'Inauguration Day', zh: '总统就职日' }, law: '5 USC 6103(c)' };
}

const shiftOffWeekend = (day: Weekday): number => (day === 6 ? -1 : day === 7 ? 1 : 0);

function observed(rule: HolidayRule, year: number): Holiday | undefined {
  const day = rule.day(year);
  const shift = rule.moves ? shiftOffWeekend(weekday(day)) : 0;
  const date = addDays(day, shift);
  if (rule.from !== undefined && date < rule.from) return undefined;
  if (shift === 0) return { date, name: rule.name, law: statute };

  return {
    date,
    name: { en: `${rule.name.en} (observed)`, zh: `${rule.name.zh}（补休）` },
    law: shift < 0 ? '5 USC 6103(b)(1)' : 'Executive Order 11582',
  };
}
