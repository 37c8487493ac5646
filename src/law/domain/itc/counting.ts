import {
  addDays,
  addMonths,
  isWeekend,
  weekday,
  type Bilingual,
  type CalendarDate,
} from '../../../kernel/index.js';
import { businessDayFrom, dayOff, isBusinessDay, spoken, type Calendar } from '../../../calendars/index.js';
import type { Step } from '../deadline.js';
import type { Offset, Roll } from '../stated-rule.js';
import { notMoved, notWorked, step } from '../step.js';

/** A day reached by counting, and the steps that led to it; the last step is of that day. */
export interface Counted {
  readonly day: CalendarDate;
  readonly steps: readonly Step[];
}

/** A period under seven days leaves out weekends and holidays (19 CFR 201.14(a)). */
const shortPeriodDays = 7;

/** Whether the days of a period under 19 CFR 201.14(a) are business days: said so, or fewer than seven as prescribed. */
export const countsBusinessDays = (offset: Offset): boolean =>
  offset.unit === 'business_days' || (offset.unit === 'days' && offset.value < shortPeriodDays);

/**
 * A period of days that begins on the first business day after the event; under seven days, and where the provision itself
 * says so, only business days count. The length tested is the prescribed one, before anything is added for service.
 *
 * Law: 19 CFR 201.14(a), applied to section 337 by 19 CFR 210.6(a).
 */
export function countFromBusinessDay(
  calendar: Calendar,
  event: CalendarDate,
  offset: Offset,
  law: string,
): Counted {
  return countsBusinessDays(offset)
    ? countBusinessDays(calendar, event, offset, law)
    : countDaysFromBusinessDay(calendar, event, offset.value, law);
}

/**
 * Every day of a period, however short, that begins on the first business day after the event.
 *
 * Law: 19 CFR 201.14(a); for three days 210.8(c)(2), which sets aside its rule on periods under seven days.
 */
export function countDaysFromBusinessDay(
  calendar: Calendar,
  event: CalendarDate,
  days: number,
  law: string,
): Counted {
  const first = businessDayFrom(calendar, addDays(event, 1));
  const last = addDays(first, days - 1);
  return {
    day: last,
    steps: [
      ...skippedSteps(calendar, addDays(event, 1), addDays(first, -1)),
      step(
        first,
        (at) => ({
          en: `Day 1 is the first business day after the event: ${at.en}.`,
          zh: `第1日为事件发生后的首个工作日：${at.zh}。`,
        }),
        '19 CFR 201.14(a)',
      ),
      step(
        last,
        (at) => ({
          en: `Day ${days} is ${at.en}.`,
          zh: `第${days}日为${at.zh}。`,
        }),
        law,
      ),
    ],
  };
}

function countBusinessDays(calendar: Calendar, event: CalendarDate, offset: Offset, law: string): Counted {
  let day = event;
  for (let counted = 0; counted < offset.value; counted += 1)
    day = businessDayFrom(calendar, addDays(day, 1));

  const why =
    offset.unit === 'business_days'
      ? { en: 'The period is one of business days', zh: '期间以工作日计算' }
      : { en: 'In a period under seven days only business days count', zh: '七日以下的期间仅计算工作日' };
  return {
    day,
    steps: [
      ...skippedSteps(calendar, addDays(event, 1), addDays(day, -1)),
      step(
        day,
        (at) => ({
          en: `${why.en}: business day ${offset.value} is ${at.en}.`,
          zh: `${why.zh}：第${offset.value}个工作日为${at.zh}。`,
        }),
        offset.unit === 'business_days' ? law : `${law}; 19 CFR 201.14(a)`,
      ),
    ],
  };
}

/** Business days counted back from an event; the first business day before it is day 1. */
export function countBusinessDaysBack(
  calendar: Calendar,
  event: CalendarDate,
  offset: Offset,
  law: string,
): Counted {
  let day = event;
  for (let counted = 0; counted < offset.value; counted += 1) {
    do day = addDays(day, -1);
    while (!isBusinessDay(calendar, day));
  }
  return {
    day,
    steps: [
      ...skippedSteps(calendar, addDays(day, 1), addDays(event, -1)).toReversed(),
      step(
        day,
        (at) => ({
          en: `Counted back, business day ${offset.value} before the event is ${at.en}.`,
          zh: `倒数至事件前第${offset.value}个工作日，为${at.zh}。`,
        }),
        law,
      ),
    ],
  };
}

/** Calendar days after a day, each of them counted; none: that day itself. */
export function countCalendarDays(from: CalendarDate, days: number, law: string): Counted {
  if (days === 0) {
    const said = step(
      from,
      (at) => ({ en: `It is that day itself: ${at.en}.`, zh: `即为该日：${at.zh}。` }),
      law,
    );
    return { day: from, steps: [said] };
  }
  const day = addDays(from, days);
  return {
    day,
    steps: [
      step(
        day,
        (at) => ({
          en: `Every calendar day counts: day ${days} is ${at.en}.`,
          zh: `按日历日连续计算：第${days}日为${at.zh}。`,
        }),
        law,
      ),
    ],
  };
}

/**
 * Calendar days from the issue of an initial determination on temporary relief; issued on a Friday, they are measured from
 * the first business day after it, which is day 0.
 *
 * Law: 19 CFR 210.66(c), (e)(1).
 */
export function countFromTemporaryReliefId(
  calendar: Calendar,
  issued: CalendarDate,
  days: number,
  law: string,
): Counted {
  if (weekday(issued) !== 5) return countCalendarDays(issued, days, law);

  const measured = businessDayFrom(calendar, addDays(issued, 1));
  const counted = countCalendarDays(measured, days, law);
  return {
    day: counted.day,
    steps: [
      ...skippedSteps(calendar, addDays(issued, 1), addDays(measured, -1)),
      step(
        measured,
        (at) => ({
          en: `Issued on a Friday, the period is measured from the first business day after: ${at.en}.`,
          zh: `于星期五作出的，期间自其后首个工作日起计：${at.zh}。`,
        }),
        '19 CFR 210.66(c)',
      ),
      ...counted.steps,
    ],
  };
}

/** Calendar days counted back from a hearing; the calendar day before it is day 1 (19 CFR 210.18(a)). */
export function countBackFromHearing(hearing: CalendarDate, days: number, law: string): Counted {
  const first = addDays(hearing, -1);
  const day = addDays(hearing, -days);
  return {
    day,
    steps: [
      step(
        first,
        (at) => ({
          en: `Counting backwards, day 1 is the calendar day before the hearing: ${at.en}.`,
          zh: `倒数计算，第1日为庭审前一日：${at.zh}。`,
        }),
        law,
      ),
      step(
        day,
        (at) => ({
          en: `Day ${days}, counted backwards, is ${at.en}.`,
          zh: `倒数第${days}日为${at.zh}。`,
        }),
        law,
      ),
    ],
  };
}

/** The same day number so many months later, or earlier when negative; the month's last day where it lacks that number. */
export function countMonths(from: CalendarDate, signedMonths: number, law: string): Counted {
  const day = addMonths(from, signedMonths);
  const [count, clamped] = [Math.abs(signedMonths), day.slice(8) !== from.slice(8)];
  const [en, zh] = signedMonths < 0 ? ['before', '前'] : ['after', '后'];
  return {
    day,
    steps: [
      step(
        day,
        (at) => ({
          en: `${count} months ${en}${clamped ? ', the last day of a shorter month' : ''}: ${at.en}.`,
          zh: `${zh}推${count}个月${clamped ? '（该月无相应日，取月末）' : ''}：${at.zh}。`,
        }),
        law,
      ),
    ],
  };
}

/** What becomes of a last day that is no business day; `law` is the provision that says so. */
export function rolled(calendar: Calendar, last: CalendarDate, roll: Roll, law: string): Counted {
  const off = dayOff(calendar, last);
  if (off === undefined) return { day: last, steps: [] };
  if (roll === 'none') return { day: last, steps: [notMoved(last, off.name, law)] };

  const direction = roll === 'next_business_day' ? 1 : -1;
  let day = last;
  while (!isBusinessDay(calendar, day)) day = addDays(day, direction);

  const [from, until] = direction === 1 ? [last, addDays(day, -1)] : [addDays(day, 1), last];
  const passed = skippedSteps(calendar, from, until).filter(
    (one) => one.date !== last && dayOff(calendar, one.date)?.kind !== 'weekend',
  );
  return { day, steps: [...passed, movedStep(last, day, off.name, law)] };
}

const movedStep = (last: CalendarDate, day: CalendarDate, name: Bilingual, law: string): Step => {
  const [from, forward] = [spoken(last), day > last];
  return step(
    day,
    (at) => ({
      en: `${from.en} is no business day (${name.en}); ${
        forward ? 'the period runs until the end of the next one' : 'the act is due on the one before'
      }: ${at.en}.`,
      zh: `${from.zh}为非工作日（${name.zh}），${forward ? '期间顺延至下一工作日结束时' : '须提前至上一工作日'}：${at.zh}。`,
    }),
    law,
  );
};

/** One step for every holiday and closure among some days, and one for every weekend. */
export function skippedSteps(calendar: Calendar, from: CalendarDate, until: CalendarDate): readonly Step[] {
  const steps: Step[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const off = dayOff(calendar, day);
    if (off === undefined) continue;
    if (off.kind !== 'weekend') steps.push(notWorked(day, off.name, off.law));
    else if (day === until || !isWeekend(addDays(day, 1))) steps.push(weekendStep(day, from));
  }
  return steps;
}

/** Said on the last day of a weekend, of which only Sunday may lie within the days looked at. */
const weekendStep = (last: CalendarDate, from: CalendarDate): Step => {
  const before = addDays(last, -1);
  const both = before >= from && isWeekend(before) ? spoken(before) : undefined;
  return step(
    last,
    (at) => ({
      en: both ? `${both.en} and ${at.en} are no business days.` : `${at.en} is no business day.`,
      zh: `${both ? `${both.zh}、` : ''}${at.zh}为周末，非工作日。`,
    }),
    '19 CFR 201.14(a)',
  );
};
