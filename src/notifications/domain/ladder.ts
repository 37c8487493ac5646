import {
  addDays,
  type CalendarDate,
  daysBetween,
  type Instant,
  localMoment,
  momentAt,
  type Zone,
} from '../../kernel/index.js';
import { officeDayOnOrBefore, officeDaysBefore } from '../../calendars/index.js';

/** What a ladder is built from. */
export interface LadderInput {
  /** The day to keep: the due date, or the earlier safe one where the text of the law is ambiguous. */
  readonly day: CalendarDate;
  /** The last moment of that day in the forum's eyes; absent where the forum has no cut-off. */
  readonly cutoff?: Instant;
  /** Where the reader's wall clock hangs. */
  readonly zone: Zone;
}

/** One step: which, and when it goes out. */
export interface Rung {
  /** `7d@2026-04-16`, `0d@…` the day itself, `overdue2d@…`. A moved date has new steps, so none is ever repeated or lost. */
  readonly step: string;
  /** Days before the day, working days of the reader under a week; 0 is the day itself, negative is overdue. */
  readonly daysBefore: number;
  readonly at: Instant;
}

/** Days before the day on which people are reminded; those under a week are the reader's working days. */
export const defaultLadder: readonly number[] = [30, 14, 7, 3, 1, 0];

const week = 7;
/** No run of days off is longer: the Spring Festival of 2026 has nine. */
const longestHoliday = 11;

/** How many days before a deadline the first step comes at the earliest. */
export const farthest = Math.max(...defaultLadder) + longestHoliday;

const morning = '09:00';
const evening = '18:00';
/** A reminder comes at least this long before the cut-off: a working day in which something can still be filed. */
const leastNoticeMs = 8 * 3_600_000;

/** The name of a step of a day's ladder. */
export const stepName = (daysBefore: number, day: CalendarDate): string =>
  daysBefore < 0 ? `overdue${-daysBefore}d@${day}` : `${daysBefore}d@${day}`;

/**
 * The steps up to the day, earliest first, each at 09:00 on the reader's wall, on a day the reader works: one that falls on a day off
 * comes on the last working day before it, and those under a week count working days, so that none is spent on a weekend or a holiday
 * alone. The day itself is told of whatever day it is. Where that leaves less than eight hours to the
 * cut-off (a reader in Los Angeles and a cut-off at midnight in Beijing, which is 09:00 for that reader), it goes out at the last 18:00
 * or 09:00 on the reader's wall that leaves them. Of two steps that would meet at one moment the nearer to the day stays.
 */
export function ladderOf(input: LadderInput): readonly Rung[] {
  const key = `${input.day} ${input.cutoff ?? ''} ${input.zone}`;
  const known = ladders.get(key);
  if (known !== undefined) return known;
  const ladder = builtFrom(input);
  if (ladders.size >= mostLadders) ladders.clear();
  ladders.set(key, ladder);
  return ladder;
}

/** Many deadlines share few days, cut-offs and zones. */
const ladders = new Map<string, readonly Rung[]>();
const mostLadders = 1_000;

function builtFrom({ day, cutoff, zone }: LadderInput): readonly Rung[] {
  const latest = cutoff === undefined ? undefined : Date.parse(cutoff) - leastNoticeMs;
  const rungs = defaultLadder.map((daysBefore) => ({
    step: stepName(daysBefore, day),
    daysBefore,
    at: slotAtOrBefore(dayOfStep(day, daysBefore, zone), zone, latest),
  }));
  return rungs.filter(({ at }, i) => rungs.slice(i + 1).every((nearer) => nearer.at > at));
}

function dayOfStep(day: CalendarDate, daysBefore: number, zone: Zone): CalendarDate {
  if (daysBefore === 0) return day;
  return daysBefore < week
    ? officeDaysBefore(zone, day, daysBefore)
    : officeDayOnOrBefore(zone, addDays(day, -daysBefore));
}

/** The next overdue step after a moment: 09:00 of a later day on the reader's wall, once the cut-off has passed, weekends too. */
export function nextOverdue({ day, cutoff, zone }: LadderInput, after: Instant): Rung {
  const floor = cutoff !== undefined && cutoff > after ? cutoff : after;
  const today = localMoment(floor, zone).date;
  let date = today > day ? today : addDays(day, 1);
  while (momentAt(date, morning, zone) <= floor) date = addDays(date, 1);
  const daysBefore = -daysBetween(day, date);
  return { step: stepName(daysBefore, day), daysBefore, at: momentAt(date, morning, zone) };
}

/** The overdue steps after one moment and not after another, earliest first. */
export function overdueUntil(input: LadderInput, after: Instant, until: Instant): readonly Rung[] {
  if (input.cutoff !== undefined && input.cutoff >= until) return [];
  const rungs: Rung[] = [];
  for (let rung = nextOverdue(input, after); rung.at <= until; rung = nextOverdue(input, rung.at))
    rungs.push(rung);
  return rungs;
}

function slotAtOrBefore(date: CalendarDate, zone: Zone, latest: number | undefined): Instant {
  const wanted = momentAt(date, morning, zone);
  if (latest === undefined || Date.parse(wanted) <= latest) return wanted;
  for (let day = date; ; day = addDays(day, -1)) {
    for (const time of day === date ? [morning] : [evening, morning]) {
      const slot = momentAt(day, time, zone);
      if (Date.parse(slot) <= latest) return slot;
    }
  }
}
