import { covers, dayOff, type CalendarBook, spoken } from '../../../calendars/index.js';
import {
  addDays,
  type Bilingual,
  type CalendarDate,
  countryName,
  isRefused,
  isWeekend,
} from '../../../kernel/index.js';
import type { Step } from '../../../law/index.js';

/** The day by which something is to be paid or done, with its working. */
export interface DayToPay {
  readonly day: CalendarDate;
  /** Ends with `day`. */
  readonly steps: readonly Step[];
  /** The calendar by which the last day moved; null where none is held of that country, and weekends alone were left out. */
  readonly calendar: string | null;
  readonly warnings: readonly Bilingual[];
}

/** What a line of a call is due by. */
export interface DueAsked {
  /** The day the call is issued: it does not count. */
  readonly issuedOn: CalendarDate;
  /** Calendar days to pay. */
  readonly paymentDays: number;
  /** The first day of the period the call is for. */
  readonly periodFrom: CalendarDate;
  /** Of the member, two capital letters. */
  readonly country: string;
}

/**
 * When a line of a call is due: so many calendar days after issue, or on the first day of its period where that is later; a day its
 * member's country does not work moves to the next that it does. Practice: the joint-operations rule, the later of 15 days or the month's
 * first.
 */
export function dueDay(
  { issuedOn, paymentDays, periodFrom, country }: DueAsked,
  book: CalendarBook,
): DayToPay {
  const counted = addDays(issuedOn, paymentDays);
  const [issue, last, first] = [spoken(issuedOn), spoken(counted), spoken(periodFrom)];
  const later = periodFrom > counted ? periodFrom : counted;
  const days = String(paymentDays);
  return rolled(later, country, book, [
    step(
      issuedOn,
      `The call is issued on ${issue.en}; that day does not count.`,
      `缴款通知于${issue.zh}发出，当日不计。`,
    ),
    step(counted, `${days} calendar days after it: ${last.en}.`, `其后第${days}个自然日为${last.zh}。`),
    step(
      later,
      `The period begins on ${first.en}; the later of both counts: ${spoken(later).en}.`,
      `费用期间自${first.zh}开始；以两者中较晚者为准：${spoken(later).zh}。`,
    ),
  ]);
}

/** So many calendar days after a day, on a day that country works. `what` says what is counted. */
export function dayAfter(
  start: CalendarDate,
  days: number,
  what: Bilingual,
  { country, book }: { readonly country: string; readonly book: CalendarBook },
): DayToPay {
  const counted = addDays(start, days);
  const [from, to, count] = [spoken(start), spoken(counted), String(days)];
  return rolled(counted, country, book, [
    step(
      counted,
      `${what.en}: ${count} calendar days after ${from.en} is ${to.en}.`,
      `${what.zh}：${from.zh}后第${count}个自然日为${to.zh}。`,
    ),
  ]);
}

function rolled(start: CalendarDate, country: string, book: CalendarBook, before: readonly Step[]): DayToPay {
  const found = book.find(country);
  const calendar = isRefused(found) ? undefined : found.calendar;
  const steps = [...before];
  let day = start;
  for (;;) {
    const off = calendar === undefined ? weekendOf(day) : dayOff(calendar, day);
    if (off === undefined) break;
    const at = spoken(day);
    steps.push(
      step(day, `${at.en} is not worked: ${off.name.en}.`, `${at.zh}非工作日：${off.name.zh}。`, off.law),
    );
    day = addDays(day, 1);
  }
  const [at, name] = [spoken(day), countryName(country)];
  const moved =
    day === start
      ? step(day, `Due on ${at.en}, a day worked in ${name.en}.`, `到期日为${at.zh}（${name.zh}工作日）。`)
      : step(
          day,
          `It moves to the next day worked in ${name.en}: ${at.en}.`,
          `顺延至${name.zh}下一工作日：${at.zh}。`,
        );
  const isOpen = calendar !== undefined && !covers(calendar, day);
  return {
    day,
    steps: [...steps, moved],
    calendar: calendar?.id ?? null,
    warnings: [
      ...(calendar === undefined ? [noCalendar(name)] : []),
      ...(isOpen ? [notAnnounced(name)] : []),
    ],
  };
}

const weekend: Bilingual = { en: 'weekend', zh: '周末' };
const weekendOf = (day: CalendarDate) => (isWeekend(day) ? { name: weekend, law: undefined } : undefined);

const step = (date: CalendarDate, en: string, zh: string, law?: string): Step => ({
  date,
  say: { en, zh },
  ...(law !== undefined && { law }),
});

const noCalendar = (name: Bilingual): Bilingual => ({
  en: `No calendar of ${name.en} is held: weekends alone were left out.`,
  zh: `未收录${name.zh}的日历：仅剔除周末。`,
});

const notAnnounced = (name: Bilingual): Bilingual => ({
  en: `The days off of ${name.en} are not announced for that day yet: weekends and the days fixed by statute alone were left out.`,
  zh: `${name.zh}该日的放假安排尚未公布：仅剔除周末和法律固定的节日。`,
});
