import { isRefused, type Bilingual, type CalendarDate, type Refusal } from '../../../kernel/index.js';
import {
  businessDayBackFrom,
  businessDayFrom,
  spoken,
  type CalendarBook,
  type Suspension,
} from '../../../calendars/index.js';
import type { Step } from '../deadline.js';
import { calculatePeriod, type Period, type PeriodRoll, type PeriodUnit } from '../period.js';
import type { Addition } from '../service/effect.js';
import type { Offset, Roll } from '../stated-rule.js';
import { step } from '../step.js';
import { reopened, tolled } from '../suspended.js';

/** Where a period ends: `due`, or where the calendar leaves that open, only a safe day. */
export interface End {
  readonly due?: CalendarDate;
  readonly safe?: CalendarDate;
  readonly provisional?: true;
  readonly steps: readonly Step[];
  readonly warnings: readonly Bilingual[];
}

/** An end, or why there is none. */
export type Ended = { readonly end: End } | { readonly refusal: Refusal };

/** How a period is to be counted. */
export interface Counting {
  readonly offset: Offset;
  readonly direction: 'after' | 'before';
  readonly roll: Roll;
  readonly calendar: string;
  readonly book: CalendarBook;
  /** The provision that sets the period. */
  readonly citation: string;
  /** The provision that moves a last day. */
  readonly rollLaw: string;
  /** When the forum did not work, where that moves such a date; and whether what is due then is a filing. */
  readonly held?: { readonly suspensions: readonly Suspension[]; readonly isFiling: boolean };
}

const units = {
  days: 'days',
  business_days: 'working_days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
} as const;
const rolls: Readonly<Record<Roll, PeriodRoll>> = {
  next_business_day: 'next',
  previous_business_day: 'previous',
  none: 'none',
};

/** Counts a period from a day, with what service adds at its end, and the time for which the forum did not work. */
export function endOf(start: CalendarDate, counting: Counting, addition?: Addition | null): Ended {
  const { held, ...plain } = counting;
  const outcome = openEndOf(start, plain, addition);
  if (held === undefined || held.suspensions.length === 0 || isRefused(outcome)) return outcome;
  const later = stoodStillEnd(start, counting, addition, held.suspensions);
  if (later !== undefined && isRefused(later)) return later;
  const end = later?.end ?? outcome.end;
  return { end: held.isFiling ? takenAgain(end, plain, held.suspensions) : end };
}

/** The end of a period that stood still, counted on from its last day before that moves; nothing where it did not. */
function stoodStillEnd(
  start: CalendarDate,
  { held, ...counting }: Counting,
  addition: Addition | null | undefined,
  suspensions: readonly Suspension[],
): Ended | undefined {
  const base = openEndOf(start, { ...counting, roll: 'none' }, addition);
  const last = isRefused(base) ? undefined : base.end.due;
  if (last === undefined || isRefused(base)) return undefined;
  const { day, steps } = tolled(suspensions, start, last);
  if (day === last) return undefined;
  const movedFrom = (from: CalendarDate): Ended =>
    counted(from, { ...counting, offset: { value: 0, unit: 'days' }, direction: 'after' });
  const moved = movedFrom(day);
  if (isRefused(moved)) return moved;
  const [, , ...movedSteps] = moved.end.steps;
  const { provisional, safe } = base.end;
  const end = {
    ...moved.end,
    ...(provisional && { provisional }),
    steps: [...base.end.steps, ...steps, ...movedSteps],
    warnings: [...new Set([...base.end.warnings, ...moved.end.warnings])],
  };
  const earlier = safe && movedFrom(tolled(suspensions, start, safe).day);
  return { end: earlier === undefined || isRefused(earlier) ? end : earliestOf(end, earlier.end) };
}

/** An end whose days fall where no filings were taken, moved to where they are again. */
function takenAgain(end: End, { calendar, book }: Counting, suspensions: readonly Suspension[]): End {
  const found = book.find(calendar);
  if (isRefused(found)) return end;
  const openFrom = (day: CalendarDate): CalendarDate => businessDayFrom(found.calendar, day);
  const { due, safe, ...rest } = end;
  const moved = due && reopened(suspensions, due, openFrom);
  const earlier = safe && reopened(suspensions, safe, openFrom).day;
  return {
    ...rest,
    ...(moved && { due: moved.day }),
    ...(earlier && earlier !== moved?.day && { safe: earlier }),
    steps: [...end.steps, ...(moved?.steps ?? [])],
  };
}

function openEndOf(start: CalendarDate, counting: Counting, addition?: Addition | null): Ended {
  if (addition === undefined || addition === null) return counted(start, counting);

  const rollsFirst = addition.order === 'roll_then_append';
  const base = counted(start, rollsFirst ? counting : { ...counting, roll: 'none' });
  if (isRefused(base)) return base;
  const { due, safe } = base.end;
  const last = due ?? safe;
  if (last === undefined) return base;

  const more = lengthened(last, counting, addition);
  if (isRefused(more)) return more;
  const earlier = due === undefined || safe === undefined ? undefined : lengthened(safe, counting, addition);
  const end = {
    ...more.end,
    ...(base.end.provisional && { provisional: base.end.provisional }),
    steps: [...base.end.steps, ...addedSteps(more.end.steps, addition)],
    warnings: [...new Set([...base.end.warnings, ...more.end.warnings])],
  };
  return { end: earlier === undefined || isRefused(earlier) ? end : earliestOf(end, earlier.end) };
}

const lengthened = (last: CalendarDate, counting: Counting, { days, law }: Addition): Ended =>
  counted(last, { ...counting, offset: { value: days, unit: 'days' }, direction: 'after', citation: law });

/** An end with the earlier date of a rival reading as the safe one, and why. */
export function earliestOf(end: End, rival: End, why?: Bilingual): End {
  const earlier = rival.safe ?? rival.due;
  const known = end.safe ?? end.due;
  if (earlier === undefined || known === undefined || earlier >= known) return end;
  const at = spoken(earlier);
  const warning = why && {
    en: `${why.en}, the period ends on ${at.en}.`,
    zh: `${why.zh}，期间于${at.zh}届满。`,
  };
  return { ...end, safe: earlier, warnings: warning ? [...end.warnings, warning] : end.warnings };
}

/** The working of the days added: why they are, in place of where their count starts. */
function addedSteps([, ...steps]: readonly Step[], { days, why, law }: Addition): readonly Step[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  const added = step(
    first.date,
    (at) => ({
      en: `${days === 1 ? '1 calendar day is' : `${days} calendar days are`} added for ${why.en}: ${at.en}.`,
      zh: `因${why.zh}，附加${days}个日历日：${at.zh}。`,
    }),
    law,
  );
  return [added, ...rest];
}

function counted(start: CalendarDate, counting: Counting): Ended {
  const { roll, book } = counting;
  const period = periodOf(start, counting);
  const outcome = calculatePeriod(period, book);
  const isUnknown = isRefused(outcome) && outcome.refusal.code === 'calendar.not_covered';
  return isUnknown && roll === 'previous_business_day' ? movedBackUnknown(period, counting) : outcome;
}

function periodOf(start: CalendarDate, counting: Counting): Period {
  const { offset, direction, roll, calendar, citation, rollLaw } = counting;
  return {
    start,
    amount: offset.value,
    unit: unitOf(offset),
    direction: direction === 'before' ? 'backward' : 'forward',
    calendar,
    roll: rolls[roll],
    laws: { count: citation, roll: rollLaw },
  };
}

/** Moves a last day back among days the calendar does not know: off weekends and the days fixed by statute alone. */
function movedBackUnknown(period: Period, { book, rollLaw }: Counting): Ended {
  const plain = calculatePeriod({ ...period, roll: 'none' }, book);
  const found = book.find(period.calendar);
  if (isRefused(plain) || isRefused(found) || plain.end.due === undefined) return plain;

  const { end } = plain;
  const due = businessDayBackFrom(found.calendar, plain.end.due);
  const moved = step(
    due,
    (at) => ({
      en: `The days off around it are not announced: off weekends and the days fixed by statute it is ${at.en}.`,
      zh: `放假安排尚未公布：仅避开周末和法律固定的节日，为${at.zh}。`,
    }),
    rollLaw,
  );
  return {
    end: {
      ...end,
      due,
      provisional: true,
      steps: [...end.steps, moved],
      warnings: [...end.warnings, actEarly],
    },
  };
}

const actEarly: Bilingual = {
  en: 'The calendar does not know yet which days around this date are off: the date is provisional. Act well before it, and calculate it again once the days off are announced.',
  zh: '该日期前后的放假安排尚未公布：日期为暂定。请留足余量提前办理，并在放假安排公布后重新计算。',
};

function unitOf({ unit }: Offset): PeriodUnit {
  if (unit === 'hours') throw new Error('A period of hours has no calendar');
  return units[unit];
}
