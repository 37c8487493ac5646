import {
  addDays,
  isRefused,
  refuse,
  type Bilingual,
  type CalendarDate,
  type Refusal,
} from '../../kernel/index.js';
import {
  builtInBook,
  type Calendar,
  type CalendarBook,
  covers,
  dayOff,
  namedDay,
  spoken,
} from '../../calendars/index.js';
import type { Step } from './deadline.js';
import { countOf, type Count } from './period-count.js';
import { notMoved, notWorked, step } from './step.js';

/** In what a period is measured. */
export const periodUnits = ['days', 'weeks', 'months', 'years', 'working_days'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** Whether a period runs on from its start or back from it. */
export const periodDirections = ['forward', 'backward'] as const;
export type PeriodDirection = (typeof periodDirections)[number];

/** What becomes of a last day that is not worked. */
export const periodRolls = ['none', 'next', 'previous'] as const;
export type PeriodRoll = (typeof periodRolls)[number];

/** Which day is day 1: the one after the start, or the first business day after it. */
export const periodFirstDays = ['next', 'next_business'] as const;
export type PeriodFirstDay = (typeof periodFirstDays)[number];

/** A period to be counted. The day of the start itself never counts. */
export interface Period {
  readonly start: CalendarDate;
  /** A whole number from 1. */
  readonly amount: number;
  readonly unit: PeriodUnit;
  readonly direction?: PeriodDirection | undefined;
  /** The name of a calendar, such as `CN` or `US-DC + closures`. */
  readonly calendar: string;
  readonly roll: PeriodRoll;
  readonly firstDay?: PeriodFirstDay | undefined;
  /** The provisions that set the period and that move its last day, where a rule is counted. */
  readonly laws?: { readonly count: string; readonly roll: string } | undefined;
}

/** The end of a period with its working. */
export interface PeriodEnd {
  /** The last day; absent where the calendar does not say whether it moves, and `safe` then holds the day before it could. */
  readonly due?: CalendarDate;
  /** A day that is good under every reading and whatever the calendar will say; only where it is not `due`. */
  readonly safe?: CalendarDate;
  /** Counted by weekends and the days fixed by statute, for the calendar is not known: to be counted again once it is. */
  readonly provisional?: true;
  /** Each step and each day that did not count, by name; ends with `due`, or with `safe` where that is all there is. */
  readonly steps: readonly Step[];
  readonly warnings: readonly Bilingual[];
}

/** Lengths beyond which nothing is promised: a century, or a thousand working days. */
const longest: Readonly<Record<PeriodUnit, number>> = {
  days: 36_600,
  weeks: 5_200,
  months: 1_200,
  years: 100,
  working_days: 1_000,
};

const years = { from: '1900-01-01', until: '2199-12-31' } as const;

/**
 * The end of a period by a calendar of a book, with every step.
 *
 * Refuses `calendar.unknown`, `calendar.not_kept`, `calendar.not_covered` (a move back to days that are not known),
 * `period.start_out_of_range` (before 1900 or after 2199), `period.too_long` and `period.first_day_unavailable`.
 */
export function calculatePeriod(
  period: Period,
  book: CalendarBook = builtInBook,
): { readonly end: PeriodEnd } | { readonly refusal: Refusal } {
  const found = book.find(period.calendar);
  if (isRefused(found)) return found;
  const refused = outOfBounds(period);
  if (refused !== undefined) return refused;

  const { calendar } = found;
  const backward = period.direction === 'backward';
  const outcome = endOf(period, backward ? (calendar.backward ?? calendar) : calendar);
  if (backward || calendar.strict === undefined || isRefused(outcome)) return outcome;

  const strict = endOf(period, calendar.strict.calendar);
  const [usual, earlier] = [outcome.end.due, isRefused(strict) ? undefined : strict.end.due];
  if (usual === undefined || earlier === undefined || earlier >= usual) return outcome;
  const { because } = calendar.strict;
  const warning = { en: `${because.en}: ${earlier}.`, zh: `${because.zh}：${earlier}。` };
  return { end: { ...outcome.end, safe: earlier, warnings: [...outcome.end.warnings, warning] } };
}

function endOf(
  period: Period,
  calendar: Calendar,
): { readonly end: PeriodEnd } | { readonly refusal: Refusal } {
  const count = countOf(period, calendar.counting ?? calendar);
  if (period.unit !== 'working_days' && count.unknown !== undefined)
    return firstDayOpen(period, calendar, count);

  const moved = moveOf(period, count.day, calendar);
  const isProvisional = count.unknown !== undefined;
  if (moved.unknown === undefined || isProvisional) {
    const steps = [...count.steps, ...moved.steps];
    const warnings = warningsOn(calendar, count, moved);
    return { end: { due: moved.day, ...(isProvisional && { provisional: true }), steps, warnings } };
  }
  if (period.roll === 'previous') return notCovered(calendar, moved.unknown);
  return { end: open(calendar, count, moved) };
}

interface Move {
  readonly day: CalendarDate;
  readonly steps: readonly Step[];
  /** The first day on the way of which it is not known whether it is worked. */
  readonly unknown?: CalendarDate | undefined;
}

/** Moves a last day off days that are not worked, naming each of them. */
function moveOf({ roll, laws }: Period, last: CalendarDate, calendar: Calendar): Move {
  const off = dayOff(calendar, last);
  if (roll === 'none')
    return { day: last, steps: off ? [notMoved(last, off.name, laws?.count ?? off.law)] : [] };

  const steps: Step[] = [];
  let [day, unknown] = [last, covers(calendar, last) ? undefined : last];
  for (let why = off; why !== undefined; why = dayOff(calendar, day)) {
    steps.push(notWorked(day, why.name, why.law));
    day = addDays(day, roll === 'next' ? 1 : -1);
    if (!covers(calendar, day)) unknown ??= day;
  }
  const named = namedDay(calendar, day);
  if (named?.kind === 'make_up') steps.push(workedWeekend(day, named.name, named.law));
  if (day !== last) steps.push(movedTo(day, roll, laws?.roll ?? off?.law));
  return { day, steps, unknown };
}

/** Only the move is not known: the day before it is safe. */
function open(calendar: Calendar, count: Count, { unknown }: Move): PeriodEnd {
  const safe = count.day;
  const gap = spoken(unknown ?? safe);
  const say = (at: Bilingual): Bilingual => ({
    en: `The calendar ${calendar.id} does not cover ${gap.en}: whether the last day moves is open, and ${at.en} is safe.`,
    zh: `日历${calendar.id}未覆盖${gap.zh}：期间届满日是否顺延尚不确定，${at.zh}为稳妥日期。`,
  });
  return { safe, steps: [...count.steps, step(safe, say)], warnings: [coverageWarning(calendar, 'due')] };
}

/** The first business day is not known: counting from the day after the start gives a day that is never too late. */
function firstDayOpen(
  period: Period,
  calendar: Calendar,
  { unknown = period.start }: Count,
): { readonly end: PeriodEnd } | { readonly refusal: Refusal } {
  if (period.direction === 'backward') return notCovered(calendar, unknown);
  const plain = countOf({ ...period, firstDay: 'next' }, calendar);
  return { end: open(calendar, plain, { day: plain.day, steps: [], unknown }) };
}

const workedWeekend = (day: CalendarDate, name: Bilingual, law: string): Step =>
  step(
    day,
    (at) => ({
      en: `${at.en} is worked (${name.en}): the last day does not move off it.`,
      zh: `${at.zh}为工作日（${name.zh}）：期间届满日不再顺延。`,
    }),
    law,
  );

const movedTo = (day: CalendarDate, roll: PeriodRoll, law: string | undefined): Step =>
  step(
    day,
    (at) => ({
      en: `The last day moves to the ${roll === 'next' ? 'next' : 'previous'} business day: ${at.en}.`,
      zh: `期间届满日${roll === 'next' ? '顺延至下一' : '提前至上一'}工作日：${at.zh}。`,
    }),
    law,
  );

function warningsOn(calendar: Calendar, count: Count, moved: Move): readonly Bilingual[] {
  const named = namedDay(calendar, moved.day);
  const at = spoken(moved.day);
  return [
    ...(count.unknown === undefined ? [] : [coverageWarning(calendar, 'count')]),
    ...(named?.kind === 'make_up' ? [makeUpWarning(at)] : []),
    ...(named?.kind === 'open' ? [openWarning(at, named.name)] : []),
    ...unverifiedWarning(calendar, [...count.steps.slice(1), ...moved.steps]),
  ];
}

const makeUpWarning = (at: Bilingual): Bilingual => ({
  en: `${at.en} is a weekend day worked by notice. That a period ends on such a day is settled practice, not the text of a statute.`,
  zh: `${at.zh}为调休上班的周末。期间在该日届满系通行做法，并无法律明文。`,
});

const openWarning = (at: Bilingual, name: Bilingual): Bilingual => ({
  en: `${at.en} (${name.en}) is taken for a business day, the earlier date; check the notice of the office.`,
  zh: `${at.zh}（${name.zh}）按工作日处理，所得日期较早；请核对该机关的通知。`,
});

/** The days left out of which it was not read that they are off, in one warning. */
function unverifiedWarning(calendar: Calendar, steps: readonly Step[]): readonly Bilingual[] {
  const days = [...new Set(steps.map(({ date }) => date))].flatMap((date) => {
    const off = dayOff(calendar, date);
    return off === undefined || off.verified ? [] : [{ date, off }];
  });
  if (days.length === 0) return [];
  const en = days.map(({ date, off }) => `${date} (${off.name.en})`).join(', ');
  const zh = days.map(({ date, off }) => `${date}（${off.name.zh}）`).join('、');
  const law = [...new Set(days.map(({ off }) => off.law))].join('; ');
  return [
    {
      en: `That these days are off was not read in the text itself (${law}); check it before relying on the date: ${en}.`,
      zh: `以下日期为非工作日一节未经核对原文（${law}），依赖该日期前请查明：${zh}。`,
    },
  ];
}

/** What of an answer rests on days the calendar does not know. */
function coverageWarning({ id, coverage }: Calendar, what: 'due' | 'count'): Bilingual {
  const spans = coverage.map(({ from, until }) => [from, until] as const);
  const en = spans.map(([from, until]) => `${from} to ${until}`).join(', ');
  const zh = spans.map(([from, until]) => `${from}至${until}`).join('、');
  return what === 'due'
    ? {
        en: `The calendar ${id} covers ${en}. The due date is open; keep to the safe day, and calculate again once the days off are announced.`,
        zh: `日历${id}覆盖${zh}。届满日尚不能确定；请以稳妥日期为准，待放假安排公布后重新计算。`,
      }
    : {
        en: `The calendar ${id} covers ${en}. Beyond it, weekends and the days fixed by statute alone were left out: the date is provisional, to be calculated again once the days off are announced.`,
        zh: `日历${id}覆盖${zh}。其外仅剔除周末和法律固定的节日：日期为暂定，待放假安排公布后须重新计算。`,
      };
}

const notCovered = (calendar: Calendar, day: CalendarDate): { readonly refusal: Refusal } =>
  refuse(
    'calendar.not_covered',
    `The calendar ${calendar.id} does not cover ${day}, so no day before it is known to be worked: ask without a move back (roll "none"), and act well before the date.`,
    `日历${calendar.id}未覆盖${day}，无法确定其前的工作日：请改为不移动（roll为“none”）计算，并留足余量提前办理。`,
  );

function outOfBounds({ start, amount, unit, firstDay }: Period): { readonly refusal: Refusal } | undefined {
  if (start < years.from || start > years.until) {
    return refuse(
      'period.start_out_of_range',
      `Periods are counted from days between ${years.from} and ${years.until}; ${start} lies outside.`,
      `期间的起算日须在${years.from}至${years.until}之间；${start}不在其内。`,
    );
  }
  if (amount > longest[unit]) {
    return refuse(
      'period.too_long',
      `A period of ${amount} ${unit.replace('_', ' ')} is too long: at most ${longest[unit]}.`,
      `期间过长（${amount}）：该单位最多为${longest[unit]}。`,
    );
  }
  if (firstDay === 'next_business' && (unit === 'months' || unit === 'years')) {
    return refuse(
      'period.first_day_unavailable',
      `A period of ${unit} runs from the day of the event: leave firstDay out, or count in days, weeks or working days.`,
      '以月或年计的期间自事件当日推算：请不要指定首日为工作日，或改以日、周、工作日计算。',
    );
  }
  return undefined;
}
