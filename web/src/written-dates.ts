/** What a written date says: one day, or why no day can be taken from it. */
export type WrittenDate =
  | { readonly date: string }
  /** Day and month could be exchanged: the two days it may mean. */
  | { readonly either: readonly [string, string] }
  /** The form is known, the calendar has no such day. */
  | { readonly noSuchDay: true }
  | { readonly unknownForm: true };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const longMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const chineseWeekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** `YYYY-MM-DD` of a day that exists, years 1000 to 9999. */
function dayOf(year: string, month: number, day: string): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return year >= '1000' && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
    ? text
    : undefined;
}

const one = (date: string | undefined): WrittenDate => (date === undefined ? { noSuchDay: true } : { date });

/** January = 1; 0 where the word names no month. */
function monthNamed(word: string): number {
  const short = word === 'sept' ? 'sep' : word;
  return months.findIndex((name) => name === short) + 1 || longMonths.findIndex((name) => name === word) + 1;
}

/** Numbers with the year last: taken where only one order of day and month gives a day, or both give the same. */
function ofEitherOrder(first: string, second: string, year: string): WrittenDate {
  const monthFirst = dayOf(year, Number(first), second);
  const dayFirst = dayOf(year, Number(second), first);
  return monthFirst !== undefined && dayFirst !== undefined && monthFirst !== dayFirst
    ? { either: [monthFirst, dayFirst] }
    : one(monthFirst ?? dayFirst);
}

function withMonthNamed(word: string, day: string, year: string): WrittenDate {
  const month = monthNamed(word);
  return month === 0 ? { unknownForm: true } : one(dayOf(year, month, day));
}

type Reading = (first: string, second: string, third: string) => WrittenDate;

const inOrder: Reading = (year, month, day) => one(dayOf(year, Number(month), day));

/** Every form that is taken, and how its three parts are read. */
const forms: readonly (readonly [RegExp, Reading])[] = [
  [/^(?<a>\d{4})(?<between>[-/.\s])\s*(?<b>\d{1,2})\k<between>\s*(?<c>\d{1,2})$/, inOrder],
  [/^(?<a>\d{4})(?<b>\d{2})(?<c>\d{2})$/, inOrder],
  [/^(?<a>\d{4})\s*年\s*(?<b>\d{1,2})\s*月\s*(?<c>\d{1,2})\s*[日号]?$/, inOrder],
  [/^(?<a>\d{1,2})(?<between>[-/.\s])(?<b>\d{1,2})\k<between>(?<c>\d{4})$/, ofEitherOrder],
  [
    /^(?<a>\d{1,2})(?:st|nd|rd|th)?[-\s]*(?:of )?(?<b>[a-z]+)\.?[-,\s]*(?<c>\d{4})$/,
    (day, month, year) => withMonthNamed(month, day, year),
  ],
  [
    /^(?<a>[a-z]+)\.?[-\s]*(?<b>\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|[-\s]+)(?<c>\d{4})$/,
    (month, day, year) => withMonthNamed(month, day, year),
  ],
  [
    /^(?<a>\d{4})[-,\s]*(?<b>[a-z]+)\.?[-\s]*(?<c>\d{1,2})$/,
    (year, month, day) => withMonthNamed(month, day, year),
  ],
];

function bare(text: string): WrittenDate {
  for (const [form, read] of forms) {
    const parts = form.exec(text)?.groups;
    if (parts) return read(parts['a'] ?? '', parts['b'] ?? '', parts['c'] ?? '');
  }
  return { unknownForm: true };
}

const named = /^(?:([a-z]{3,9})\.?[,\s]\s*)?(.*?)(?:[,\s(（]*(?:星期|周|礼拜)([日天一二三四五六])[)）]?)?$/;

/** Takes a weekday off a text: Sunday = 0; undefined where it names none. */
function weekdayOf(text: string): { readonly rest: string; readonly weekday: number | undefined } {
  const [, english, rest = '', chineseDay] = named.exec(text) ?? [];
  const spoken = english === undefined ? -1 : weekdays.findIndex((name) => name.startsWith(english));
  if (spoken >= 0) return { rest, weekday: spoken };
  if (chineseDay === undefined) return { rest: text, weekday: undefined };
  const day = chineseDay === '天' ? '日' : chineseDay;
  return {
    rest: english === undefined ? rest : `${english} ${rest}`,
    weekday: chineseWeekdays.findIndex((name) => name === day),
  };
}

/** Reads a date as a person writes or pastes it. A weekday beside it must be that of the day. */
export function readWritten(written: string): WrittenDate {
  const text = written.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const { rest, weekday } = weekdayOf(text);
  const read = bare(rest);
  const isOther =
    'date' in read && weekday !== undefined && new Date(`${read.date}T00:00:00Z`).getUTCDay() !== weekday;
  return isOther ? { noSuchDay: true } : read;
}

/** The day a text says, `YYYY-MM-DD`; undefined where it cannot be read for certain. */
export function dateIn(written: string): string | undefined {
  const read = readWritten(written);
  return 'date' in read ? read.date : undefined;
}

/** The moment on a wall a text says, `YYYY-MM-DD HH:mm`; undefined where it cannot be read for certain. */
export function momentIn(written: string): string | undefined {
  const [, day = '', hour = '', minute = ''] =
    /^(.*?)[\sT，,]+(\d{1,2}):(\d{2})(?::00)?$/.exec(written.normalize('NFKC').trim()) ?? [];
  const date = dateIn(day);
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${date} ${hour.padStart(2, '0')}:${minute}`;
}

/** Whether something is written that is not a day `YYYY-MM-DD`: nothing may be saved while it stands there. */
export const isUnread = (value: string | null | undefined): boolean =>
  Boolean(value) && dateIn(value ?? '') !== value;
/** Whether a time of day can be read; none is one. */
export const isTime = (written: string | undefined): boolean =>
  !written || /^([01]\d|2[0-3]):[0-5]\d$/.test(written);
