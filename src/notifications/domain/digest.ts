import {
  addDays,
  type Bilingual,
  type CalendarDate,
  daysBetween,
  type Instant,
  type Language,
  localMoment,
  momentAt,
  type Zone,
} from '../../kernel/index.js';
import { isOfficeDay, officeDayAfter, officeDaysBefore } from '../../calendars/index.js';

/** How often somebody is written to of what waits: on each day on which it is worth it, once a week, or never. */
export const digestStyles = ['daily', 'weekly', 'none'] as const;
export type DigestStyle = (typeof digestStyles)[number];

/** When a digest goes out, on the reader's wall. */
export const digestTime = '08:00';

/**
 * What becomes of the letter of a day when its turn comes, on the wall of where the reader lives by then: it is written now, later where
 * their morning has not come, or never where the next day's letter is due already. So whoever moves gets one letter a day: the days
 * planned keep theirs.
 */
export function digestTurn(day: CalendarDate, zone: Zone, now: Instant): 'now' | 'later' | 'never' {
  if (momentAt(day, digestTime, zone) > now) return 'later';
  return momentAt(addDays(day, 1), digestTime, zone) > now ? 'now' : 'never';
}

/** Something that waits for the reader, in words that name nothing. */
export interface Waiting {
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly since: Instant;
  /** By which day it is to be done. */
  readonly day: CalendarDate | null;
}

/** What a digest tells of. */
export interface DigestContent {
  readonly waiting: readonly Waiting[];
  /** What waits too long for others, where the reader looks after that. */
  readonly late: readonly Waiting[];
  /** The reader's dates of the docket: how many passed, and how many come within a week. */
  readonly overdue: number;
  readonly soon: number;
}

/** Working days before the day of a duty on which it is written of. */
const ladder = [7, 3, 1] as const;
/** Working days after a duty without a day began to wait. The first is told of by a notice at once. */
const patience = [1, 3, 7, 14] as const;
const weekly = 5;

/** The first working day of a week. */
export const opensWeek = (zone: Zone, today: CalendarDate): boolean =>
  isOfficeDay(zone, today) && weekOf(officeDaysBefore(zone, today, 1)) !== weekOf(today);

/** Weeks since a Monday long ago. */
const weekOf = (date: CalendarDate): number =>
  Math.floor(daysBetween('1990-01-01' as CalendarDate, date) / 7);

/**
 * Whether a duty is worth a letter today. One with a day: seven, three and one working days of the reader before it, on the day, and on
 * each working day after it. One without: one, three, seven and fourteen working days after it began to wait, then once in five.
 */
export function isWorthALetter(
  { since, day }: Pick<Waiting, 'since' | 'day'>,
  zone: Zone,
  today: CalendarDate,
): boolean {
  if (!isOfficeDay(zone, today)) return false;
  if (day !== null)
    return today >= day || ladder.some((before) => officeDaysBefore(zone, day, before) === today);
  const waited = officeDaysFrom(localMoment(since, zone).date, today, zone);
  return patience.some((days) => days === waited) || (waited > 14 && (waited - 14) % weekly === 0);
}

function officeDaysFrom(first: CalendarDate, today: CalendarDate, zone: Zone): number {
  let count = 0;
  for (let day = first; day < today; day = officeDayAfter(zone, day)) count += 1;
  return count;
}

/** Whether somebody is written to today. Once a week too whatever is due today or overdue is told at once. */
export function isWritten(
  { waiting, late, overdue, soon }: DigestContent,
  style: DigestStyle,
  zone: Zone,
  today: CalendarDate,
): boolean {
  if (style === 'none' || !isOfficeDay(zone, today)) return false;
  const isFirst = opensWeek(zone, today);
  if (isFirst && (waiting.length > 0 || late.length > 0)) return true;
  if (style === 'weekly')
    return waiting.some(({ day }) => day !== null && day <= today) || (isFirst && overdue + soon > 0);
  return waiting.some((one) => isWorthALetter(one, zone, today));
}

/** A digest in words, in both languages. Names nothing and nobody: a letter lies with others. */
export function digestWords(
  content: DigestContent,
  today: CalendarDate,
  link: string,
): { readonly title: Bilingual; readonly body: Bilingual } {
  return {
    title: titleOf(content),
    body: { en: body(content, today, link, 'en'), zh: body(content, today, link, 'zh') },
  };
}

function titleOf({ waiting, late }: DigestContent): Bilingual {
  if (waiting.length > 0) {
    const count = waiting.length;
    return {
      en: `${String(count)} ${count === 1 ? 'thing waits' : 'things wait'} for you`,
      zh: `有 ${String(count)} 项待您处理`,
    };
  }
  return late.length > 0
    ? { en: `Others are late with ${String(late.length)}`, zh: `他人逾期未办 ${String(late.length)} 项` }
    : { en: 'Dates of this week', zh: '本周期限' };
}

function body(
  { waiting, late, overdue, soon }: DigestContent,
  today: CalendarDate,
  link: string,
  as: Language,
): string {
  const en = as === 'en';
  const stop = en ? '.' : '。';
  const lines = eachOnce(
    waiting.map(
      (one) => `• ${one.what[as]}${byDay(one.day, today, en)} ${en ? '—' : '——'} ${one.why[as]}${stop}`,
    ),
  );
  const lates = eachOnce(late.map((one) => `• ${one.what[as]}${byDay(one.day, today, en)}`));
  const told = (count: number, words: Bilingual): readonly string[] => (count > 0 ? [words[as]] : []);
  const dates = [
    ...told(overdue, {
      en: `Dates of the docket that passed: ${String(overdue)}.`,
      zh: `已逾期的期限：${String(overdue)} 项。`,
    }),
    ...told(soon, {
      en: `Dates of the docket within seven days: ${String(soon)}.`,
      zh: `7 日内到期的期限：${String(soon)} 项。`,
    }),
  ];
  const parts = [
    ...(lines.length === 0 ? [] : [[en ? 'What waits for you:' : '待您处理：', ...lines].join('\n')]),
    ...(lates.length === 0
      ? []
      : [[en ? 'What others are late with:' : '他人逾期未办：', ...lates].join('\n')]),
    ...(dates.length === 0 ? [] : [dates.join('\n')]),
    link,
  ];
  return parts.join('\n\n');
}

/** What many lines say alike once, with how many there are: they name nothing by which one differs from another. */
function eachOnce(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} ×${String(count)}`));
}

function byDay(day: CalendarDate | null, today: CalendarDate, en: boolean): string {
  if (day === null) return '';
  if (day < today) return en ? ` (overdue since ${day})` : `（${day} 已逾期）`;
  return en ? ` (by ${day})` : `（${day} 前）`;
}

/** The last day of the week that begins today, for counting what comes soon. */
export const weekFrom = (today: CalendarDate): CalendarDate => addDays(today, 7);
