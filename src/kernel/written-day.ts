import type { Bilingual } from './bilingual.js';
import { type CalendarDate, isCalendarDate } from './calendar-date.js';

/** A day as a list writes it, or why it cannot be told which day is meant; null where it is no day at all. */
export type WrittenDay = { readonly day: CalendarDate } | { readonly because: Bilingual | null };

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A clock at midnight, as programs write a day that they keep as a moment. */
const midnight = String.raw`(?:[ T]0{1,2}:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?)?`;

const yearFirst = new RegExp(
  String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?${midnight}$`,
);
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${midnight}$`);
const monthNamed = [
  /^(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[-\s]+(?<month>[a-z]{3,9})\.?,?[-\s]+(?<year>\d{4})$/i,
];
const serial = /^\d{5}(?:\.0+)?$/;

const two = (part: string | number): string => String(part).padStart(2, '0');

function dayOf(year: string, month: string | number, day: string): CalendarDate | undefined {
  const date = `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(date) ? date : undefined;
}

/** The day that a spreadsheet's number stands for where its days count from 1900, as most do. */
const daySince1900 = (number: number): string =>
  new Date(Date.UTC(1899, 11, 30) + number * 86_400_000).toISOString().slice(0, 10);

/**
 * Reads a day that can mean one day alone: 2026-03-05, 2026/3/5, 2026年3月5日, 20260305, 5 March 2026, 25/12/2026. Which of day and
 * month 10/05/2018 names first is not guessed, nor what day a spreadsheet's number is.
 */
export function writtenDay(written: string): WrittenDay {
  const text = written.normalize('NFKC').trim();
  if (serial.test(text)) return { because: aNumber(text) };
  const last = yearLast.exec(text);
  if (last) return yearAtEnd(text, last);
  const named = monthNamed.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  const month = named?.['month']?.toLowerCase() ?? '';
  const no = months.findIndex((name) => month.startsWith(name)) + 1;
  if (named && no > 0) {
    const day = dayOf(named['year'] ?? '', no, named['day'] ?? '');
    return day === undefined ? { because: null } : { day };
  }
  const [, year = '', second = '', third = ''] = yearFirst.exec(text) ?? compact.exec(text) ?? [];
  const day = dayOf(year, second, third);
  return day === undefined ? { because: null } : { day };
}

function yearAtEnd(text: string, [, first = '', second = '', year = '']: RegExpExecArray): WrittenDay {
  const days = [...new Set([dayOf(year, first, second), dayOf(year, second, first)])].filter(
    (day) => day !== undefined,
  );
  const [one, other] = days;
  if (one === undefined) return { because: null };
  return other === undefined ? { day: one } : { because: either(text, one, other) };
}

const either = (text: string, one: string, other: string): Bilingual => ({
  en: `"${text}" may be ${one} or ${other}: write it as YYYY-MM-DD.`,
  zh: `“${text}”可能是 ${one}，也可能是 ${other}：请按 YYYY-MM-DD 的格式填写。`,
});

const aNumber = (text: string): Bilingual => ({
  en: `"${text}" is a spreadsheet's count of days (${daySince1900(Number(text))} where they count from 1900): format the column as a date, or write it as YYYY-MM-DD.`,
  zh: `“${text}”是电子表格的天数序号（自1900年起算为 ${daySince1900(Number(text))}）：请将该列设为日期格式，或按 YYYY-MM-DD 的格式填写。`,
});
