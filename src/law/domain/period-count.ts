import { addDays, addMonths, type Bilingual, type CalendarDate } from '../../kernel/index.js';
import { covers, dayOff, namedDay, type Calendar } from '../../calendars/index.js';
import type { Step } from './deadline.js';
import type { Period } from './period.js';
import { notWorked, step } from './step.js';

/** The last day of a period before it moves. */
export interface Count {
  readonly day: CalendarDate;
  readonly steps: readonly Step[];
  /** The first day looked at of which the calendar does not know whether it is worked. */
  readonly unknown?: CalendarDate | undefined;
}

/** Counts a period without moving its last day. */
export function countOf(period: Period, calendar: Calendar): Count {
  const counted = lastDay(period, calendar);
  const steps = [startStep(period), ...counted.steps];
  return { ...counted, steps: period.laws === undefined ? steps : citing(steps, period.laws.count) };
}

/** The provision beside every step that names none. */
const citing = (steps: readonly Step[], law: string): readonly Step[] =>
  steps.map((one) => (one.law === undefined ? { ...one, law } : one));

function lastDay(period: Period, calendar: Calendar): Count {
  const { start, amount, unit } = period;
  const sign = period.direction === 'backward' ? -1 : 1;
  switch (unit) {
    case 'working_days':
      return workingDays(period, calendar, sign);
    case 'months':
    case 'years':
      return months(period, sign);
    case 'days':
    case 'weeks': {
      const days = unit === 'weeks' ? amount * 7 : amount;
      if (period.firstDay === 'next_business') return fromBusinessDay(period, days, calendar, sign);
      const day = addDays(start, sign * days);
      return { day, steps: [step(day, (at) => (unit === 'weeks' ? weeksSay : daysSay)(amount, sign, at))] };
    }
  }
}

type Sign = 1 | -1;
type Say = (amount: number, sign: Sign, at: Bilingual) => Bilingual;

const daysSay: Say = (amount, sign, at) =>
  amount === 0
    ? { en: `The date is the day of the event itself: ${at.en}.`, zh: `以该事件当日为准：${at.zh}。` }
    : countedSay(amount, sign, at);

const countedSay: Say = (amount, sign, at) => ({
  en: `Every calendar day counts: ${sign < 0 ? 'counted back, ' : ''}day ${amount} is ${at.en}.`,
  zh: `按日历日连续计算：${sign < 0 ? '倒数' : ''}第${amount}日为${at.zh}。`,
});

const weeksSay: Say = (amount, sign, at) => ({
  en: `${amount} ${amount === 1 ? 'week' : 'weeks'} ${sign < 0 ? 'before' : 'after'}, on the same weekday: ${at.en}.`,
  zh: `${sign < 0 ? '前' : '后'}推${amount}周，星期相同：${at.zh}。`,
});

const startStep = ({ start, direction }: Period): Step =>
  step(start, (at) =>
    direction === 'backward'
      ? {
          en: `The period runs back from ${at.en}, a day that does not count.`,
          zh: `期间自${at.zh}倒推，当日不计入。`,
        }
      : {
          en: `The period runs from ${at.en}, a day that does not count.`,
          zh: `期间自${at.zh}起算，当日不计入。`,
        },
  );

/** The day of the same number, or the last day of a month that lacks it. */
function months({ start, amount, unit }: Period, sign: Sign): Count {
  const day = addMonths(start, sign * amount * (unit === 'years' ? 12 : 1));
  const isClamped = day.slice(8) !== start.slice(8);
  const en = `${amount} ${amount === 1 ? unit.slice(0, -1) : unit} ${sign < 0 ? 'before' : 'after'}`;
  const zh = `${sign < 0 ? '前' : '后'}推${amount}${unit === 'years' ? '年' : '个月'}`;
  const say = (at: Bilingual): Bilingual =>
    isClamped
      ? {
          en: `${en}, the last day of a month that has no day ${Number(start.slice(8))}: ${at.en}.`,
          zh: `${zh}，该月无${Number(start.slice(8))}日，取月末：${at.zh}。`,
        }
      : { en: `${en}, the day of the same number: ${at.en}.`, zh: `${zh}，取相应日：${at.zh}。` };
  return { day, steps: [step(day, say)] };
}

/** Every day of a period that begins on the first business day beside its start. */
function fromBusinessDay({ start }: Period, days: number, calendar: Calendar, sign: Sign): Count {
  const first = walk(start, 1, calendar, sign);
  const day = addDays(first.day, sign * (days - 1));
  const begun = step(first.day, (at) => ({
    en: `Day 1 is the first business day ${sign < 0 ? 'before' : 'after'} the start: ${at.en}.`,
    zh: `第1日为起算日${sign < 0 ? '之前' : '之后'}的首个工作日：${at.zh}。`,
  }));
  const last = step(day, (at) => daysSay(days, sign, at));
  return { day, steps: [...first.steps, begun, last], unknown: first.unknown };
}

function workingDays({ start, amount }: Period, calendar: Calendar, sign: Sign): Count {
  const walked = walk(start, amount, calendar, sign);
  const last = step(walked.day, (at) => ({
    en: `${sign < 0 ? 'Counted back, business' : 'Business'} day ${amount} is ${at.en}.`,
    zh: `${sign < 0 ? '倒数' : ''}第${amount}个工作日为${at.zh}。`,
  }));
  return { ...walked, steps: [...walked.steps, last] };
}

/** So many business days on or back from a day, naming those passed over and the weekend days that are worked. */
function walk(start: CalendarDate, amount: number, calendar: Calendar, sign: Sign): Count {
  const steps: Step[] = [];
  let [day, unknown]: [CalendarDate, CalendarDate | undefined] = [start, undefined];
  for (let counted = 0; counted < amount;) {
    day = addDays(day, sign);
    if (!covers(calendar, day)) unknown ??= day;
    const off = dayOff(calendar, day);
    if (off !== undefined) {
      steps.push(notWorked(day, off.name, off.law));
      continue;
    }
    counted += 1;
    const named = namedDay(calendar, day);
    if (named?.kind === 'make_up') steps.push(counts(day, named.name, named.law));
  }
  return { day, steps, unknown };
}

const counts = (day: CalendarDate, name: Bilingual, law: string): Step =>
  step(
    day,
    (at) => ({ en: `${at.en} is worked and counts: ${name.en}.`, zh: `${at.zh}上班，计入：${name.zh}。` }),
    law,
  );
