import type { Bilingual } from './bilingual.js';
import { addYears, type CalendarDate, daysBetween, isCalendarDate, yearOf } from './calendar-date.js';

/** What can be odd about a date that is a real day. */
export type OddityCode = 'year_swapped' | 'years_ahead' | 'years_ago' | 'before_filing';

/** Why a date is taken only once a person says that it is right. */
export interface Oddity {
  readonly code: OddityCode;
  readonly date: CalendarDate;
  /** One sentence that names the date and what is odd about it. */
  readonly because: Bilingual;
}

/** How many years before and after today a date of each sort usually lies. */
export const dateSorts = {
  /** Something that happened: an event, a service, a filing. */
  happened: { agoYears: 10, aheadYears: 1 },
  /** When a proceeding was filed, instituted or ended: some are kept long after. */
  filed: { agoYears: 25, aheadYears: 1 },
  /** A day that was set for something to come: by an order, an agreement, a rule. */
  set: { agoYears: 10, aheadYears: 6 },
  /** When a paper was written, or a firm joined. */
  old: { agoYears: 60, aheadYears: 1 },
  /** Until when something is kept. */
  kept: { agoYears: 1, aheadYears: 40 },
} as const;
export type DateSort = keyof typeof dateSorts;

/** What a date is held against. */
export interface DateSetting {
  readonly today: CalendarDate;
  /** The day on which the proceeding was filed: nothing in it is earlier. */
  readonly filedOn?: CalendarDate | null | undefined;
}

/** What is odd about a date, or undefined. What was filed long ago may have happened as long ago. */
export function oddityOf(date: CalendarDate, sort: DateSort, setting: DateSetting): Oddity | undefined {
  const plain = plainOddity(date, sort, setting);
  if (plain === undefined) return undefined;
  const meant = yearsNear(date)
    .filter((other) => plainOddity(other, sort, setting) === undefined)
    .sort((a, b) => distance(a, setting.today) - distance(b, setting.today))[0];
  if (meant === undefined) return plain;
  return {
    code: 'year_swapped',
    date,
    because: {
      en: `${plain.because.en} With two digits of the year exchanged it would be ${meant}.`,
      zh: `${plain.because.zh}若年份中的两位数字对调，则为 ${meant}。`,
    },
  };
}

/** By what a person says that an odd date is right: of this date, and for this reason. */
export const acknowledgementOf = ({ code, date }: Oddity): string => `${code}:${date}`;

function plainOddity(
  date: CalendarDate,
  sort: DateSort,
  { today, filedOn }: DateSetting,
): Oddity | undefined {
  const { agoYears, aheadYears } = dateSorts[sort];
  if (date > addYears(today, aheadYears)) return yearsAhead(date, today);
  if (filedOn && date < filedOn) return beforeFiling(date, filedOn);
  return !filedOn && date < addYears(today, -agoYears) ? yearsAgo(date, today) : undefined;
}

const distance = (a: CalendarDate, b: CalendarDate): number => Math.abs(daysBetween(a, b));

const wholeYears = (a: CalendarDate, b: CalendarDate): number => Math.floor(distance(a, b) / 365.25);

const yearsAhead = (date: CalendarDate, today: CalendarDate): Oddity => {
  const years = wholeYears(date, today);
  return {
    code: 'years_ahead',
    date,
    because: {
      en: `${date} is more than ${String(years)} ${years === 1 ? 'year' : 'years'} ahead.`,
      zh: `${date} 距今尚有 ${String(years)} 年以上。`,
    },
  };
};

const yearsAgo = (date: CalendarDate, today: CalendarDate): Oddity => ({
  code: 'years_ago',
  date,
  because: {
    en: `${date} is more than ${String(wholeYears(date, today))} years ago.`,
    zh: `${date} 已过去 ${String(wholeYears(date, today))} 年以上。`,
  },
});

const beforeFiling = (date: CalendarDate, filedOn: CalendarDate): Oddity => ({
  code: 'before_filing',
  date,
  because: {
    en: `${date} is before the proceeding was filed on ${filedOn}.`,
    zh: `${date} 早于程序提交日 ${filedOn}。`,
  },
});

const pairs = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
] as const;

/** The same day in the years that two exchanged digits make of this one. */
function yearsNear(date: CalendarDate): readonly CalendarDate[] {
  const digits = [...String(yearOf(date))];
  return pairs
    .map(([one, other]) =>
      digits.map((digit, at) => (at === one ? digits[other] : at === other ? digits[one] : digit)).join(''),
    )
    .map((year) => `${year}${date.slice(4)}`)
    .filter((other) => other !== date)
    .filter(isCalendarDate);
}
