import {
  addDays,
  type Bilingual,
  type CalendarDate,
  daysBetween,
  type Instant,
  instantOf,
  isRefused,
  isZone,
  localMoment,
  refuse,
  type Refusal,
  type Zone,
} from '../../kernel/index.js';
import {
  builtInBook,
  type Calendar,
  type CalendarBook,
  covers,
  dayOff,
  namedDay,
} from '../../calendars/index.js';
import type { Step } from './deadline.js';
import { type Hours, lengthWithin, minutesOf, openStretches, type Stretch, without } from './open-hours.js';
import { notWorked, step } from './step.js';

/** A time in which a clock stands; without an end it stands until further notice. */
export interface Pause {
  readonly from: Instant;
  readonly to?: Instant | undefined;
}

/** How long a clock may run: minutes of business, or working days of as many minutes as the hours of a day have. */
export type ClockLimit = { readonly minutes: number } | { readonly workingDays: number };

/** A clock that runs in business hours alone, as a pure question: nothing of it is kept anywhere. */
export interface BusinessClock {
  /** The name of a calendar, such as `CN`. */
  readonly calendar: string;
  readonly zone: Zone;
  /** In order of the day, without overlap; a day has at least one minute. */
  readonly hours: readonly Hours[];
  readonly limit: ClockLimit;
  readonly startedAt: Instant;
  readonly pauses: readonly Pause[];
  /** The moment at which the clock is read. */
  readonly at: Instant;
}

/** What a clock shows. */
export interface ClockReading {
  /** Whole minutes of business from the start to the moment of reading, without pauses. */
  readonly usedMinutes: number;
  /** The limit less what is used; negative once it is passed. */
  readonly remainingMinutes: number;
  /** When the limit is reached; absent while a pause without an end keeps it from being known. */
  readonly dueAt?: Instant;
  /** Read by weekends and the days fixed by statute, for the calendar is not known. */
  readonly provisional?: true;
  /** A step for each day on which the clock ran and each day on which it did not, by name. */
  readonly steps: readonly Step[];
  readonly warnings: readonly Bilingual[];
}

interface Refused {
  readonly refusal: Refusal;
}

const minuteMs = 60_000;
/** Days over which a clock is read at most. */
const longestDays = 1_830;
const mostMinutes = 1_000_000;

/**
 * What a business-hours clock shows at a moment, and when its limit is reached.
 *
 * Refuses `calendar.unknown`, `calendar.not_kept`, `clock.zone_unknown`, `clock.hours_invalid`, `clock.pause_reversed`,
 * `clock.limit_invalid` and `clock.too_long` (more than five years) and `clock.time_out_of_range` (before 1970 or after 2199).
 */
export function readClock(
  clock: BusinessClock,
  book: CalendarBook = builtInBook,
): { readonly reading: ClockReading } | Refused {
  const found = book.find(clock.calendar);
  if (isRefused(found)) return found;
  return refusedOf(clock) ?? run(clock, found.calendar);
}

/** The limit in minutes of business. */
export const limitMinutes = ({ hours, limit }: Pick<BusinessClock, 'hours' | 'limit'>): number =>
  'minutes' in limit ? limit.minutes : limit.workingDays * minutesOfDay(hours);

const minutesOfDay = (hours: readonly Hours[]): number =>
  hours.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0);

/** One day of the clock. */
interface Day {
  readonly date: CalendarDate;
  readonly open: readonly Stretch[];
  /** Milliseconds that count from the start, before the reading or the limit ends them. */
  readonly ms: number;
}

function run(clock: BusinessClock, calendar: Calendar): { readonly reading: ClockReading } | Refused {
  const limitMs = limitMinutes(clock) * minuteMs;
  const [startMs, atMs] = [Date.parse(clock.startedAt), Date.parse(clock.at)];
  const first = localMoment(clock.startedAt, clock.zone).date;
  const last = localMoment(clock.at, clock.zone).date;
  const pauses = clock.pauses.map(stretchOf);
  const standsFrom = Math.min(...pauses.filter(({ until }) => until === Infinity).map(({ from }) => from));

  const days: Day[] = [];
  let [used, elapsed, dueMs]: [number, number, number | undefined] = [0, 0, undefined];
  for (let date = first; ; date = addDays(date, 1)) {
    const isPast = date > last;
    const stands = dueMs === undefined && Date.parse(`${addDays(date, -2)}T00:00:00Z`) > standsFrom;
    if (isPast && (dueMs !== undefined || stands)) break;
    if (daysBetween(first, date) > longestDays) return tooLong();

    const day = dayOf(clock, calendar, date, pauses);
    if (dueMs === undefined && elapsed + day.ms >= limitMs)
      dueMs = momentAfter(day.open, startMs, limitMs - elapsed);
    elapsed += day.ms;
    used += lengthWithin(day.open, { from: startMs, until: atMs });
    days.push(day);
  }
  return { reading: shown(clock, calendar, { days, usedMs: used, limitMs, dueMs }) };
}

const stretchOf = ({ from, to }: Pause): Stretch => ({
  from: Date.parse(from),
  until: to === undefined ? Infinity : Date.parse(to),
});

function dayOf(
  clock: BusinessClock,
  calendar: Calendar,
  date: CalendarDate,
  pauses: readonly Stretch[],
): Day {
  if (dayOff(calendar, date) !== undefined) return { date, open: [], ms: 0 };
  const open = without(openStretches(date, clock.hours, clock.zone), pauses);
  return { date, open, ms: lengthWithin(open, { from: Date.parse(clock.startedAt), until: Infinity }) };
}

/** The moment at which so much of the stretches has passed since a start. */
function momentAfter(open: readonly Stretch[], startMs: number, ms: number): number {
  let left = ms;
  for (const { from, until } of open) {
    const begin = Math.max(from, startMs);
    if (until <= begin) continue;
    if (until - begin >= left) return begin + left;
    left -= until - begin;
  }
  throw new Error('The day is shorter than the time looked for');
}

interface Shown {
  readonly days: readonly Day[];
  readonly usedMs: number;
  readonly limitMs: number;
  readonly dueMs: number | undefined;
}

function shown(
  clock: BusinessClock,
  calendar: Calendar,
  { days, usedMs, limitMs, dueMs }: Shown,
): ClockReading {
  const usedMinutes = Math.floor(usedMs / minuteMs);
  const dueDay = dueMs === undefined ? undefined : localMoment(instantOf(new Date(dueMs)), clock.zone).date;
  const running = days.filter(({ date }) => dueDay === undefined || date <= dueDay);
  const uncovered = days.find(({ date }) => !covers(calendar, date));
  const dueAt = dueMs === undefined ? undefined : instantOf(new Date(dueMs));
  return {
    usedMinutes,
    remainingMinutes: limitMs / minuteMs - usedMinutes,
    ...(dueAt && { dueAt }),
    ...(uncovered && { provisional: true }),
    steps: [
      ...running.flatMap((day) => stepsOf(clock, calendar, day, dueMs)),
      ...(dueAt ? [dueStep(clock, dueAt)] : []),
    ],
    warnings: [
      ...(uncovered ? [provisionalWarning(calendar, uncovered.date)] : []),
      ...(dueAt ? [] : [standsWarning]),
    ],
  };
}

/** What a day added, up to the limit; or why it added nothing. */
function stepsOf(
  { zone, startedAt }: BusinessClock,
  calendar: Calendar,
  day: Day,
  dueMs = Infinity,
): readonly Step[] {
  const off = dayOff(calendar, day.date);
  if (off !== undefined) return [notWorked(day.date, off.name, off.law)];
  const from = Date.parse(startedAt);
  const ran = lengthWithin(day.open, { from, until: dueMs });
  const spans = day.open
    .map((one) => ({ from: Math.max(one.from, from), until: Math.min(one.until, dueMs) }))
    .filter((one) => one.from < one.until)
    .map((one) => `${timeOf(one.from, zone)}–${timeOf(one.until, zone)}`)
    .join(', ');
  const minutes = Math.floor(ran / minuteMs);
  const named = namedDay(calendar, day.date);
  const makeUp = named?.kind === 'make_up' ? named : undefined;
  return [
    step(
      day.date,
      (at) => ({
        en: `${at.en}${makeUp ? ` (${makeUp.name.en})` : ''}: ${minutes === 0 ? 'the clock does not run.' : `${spans}, ${minutes} minutes.`}`,
        zh: `${at.zh}${makeUp ? `（${makeUp.name.zh}）` : ''}：${minutes === 0 ? '未计时。' : `${spans}，${minutes}分钟。`}`,
      }),
      makeUp?.law,
    ),
  ];
}

const timeOf = (ms: number, zone: Zone): string => localMoment(instantOf(new Date(ms)), zone).time;

function dueStep(clock: BusinessClock, dueAt: Instant): Step {
  const { date, time } = localMoment(dueAt, clock.zone);
  const minutes = limitMinutes(clock);
  return step(date, (at) => ({
    en: `The limit of ${minutes} minutes is reached on ${at.en} at ${time} (${clock.zone}).`,
    zh: `${at.zh}${time}（${clock.zone}）达到时限${minutes}分钟。`,
  }));
}

const standsWarning: Bilingual = {
  en: 'The clock stands in a pause that has no end yet: when the limit is reached is not known.',
  zh: '计时处于尚未结束的暂停之中：何时达到时限尚不可知。',
};

const provisionalWarning = ({ id }: Calendar, day: CalendarDate): Bilingual => ({
  en: `The calendar ${id} does not cover ${day}: there the clock goes by weekends and the days fixed by statute alone. Read it again once the days off are announced.`,
  zh: `日历${id}未覆盖${day}：其间仅剔除周末和法律固定的节日。待放假安排公布后请重新计算。`,
});

const tooLong = (): Refused =>
  refuse(
    'clock.too_long',
    'The clock runs for more than five years: choose a later start, a shorter limit or longer hours.',
    '计时跨度超过五年：请选择较晚的起始时刻、较短的时限或较长的工作时间。',
  );

function refusedOf({ zone, hours, limit, pauses, startedAt, at }: BusinessClock): Refused | undefined {
  const strange = [startedAt, at, ...pauses.flatMap(({ from, to }) => [from, to ?? from])].find(
    (moment) => moment < '1970' || moment >= '2200',
  );
  if (strange !== undefined) {
    return refuse(
      'clock.time_out_of_range',
      `Clocks are read between 1970 and 2199; ${strange} lies outside.`,
      `计时仅可在1970年至2199年之间计算；${strange}不在其内。`,
    );
  }
  if (!isZone(zone)) {
    return refuse(
      'clock.zone_unknown',
      `No time zone "${zone}" is known: name one such as Asia/Shanghai.`,
      `没有名为“${zone}”的时区：请用如Asia/Shanghai的名称。`,
    );
  }
  const isInOrder = hours.every(
    ({ from, to }, i) => from < to && to <= '24:00' && (i === 0 || (hours[i - 1]?.to ?? '') <= from),
  );
  if (hours.length === 0 || !isInOrder) {
    return refuse(
      'clock.hours_invalid',
      'The hours must be given in the order of the day, each ending after it begins (at most 24:00), without overlap.',
      '工作时间须按一日内先后列出，每段止于起始之后（最晚24:00），且互不重叠。',
    );
  }
  const reversed = pauses.find(({ from, to }) => to !== undefined && Date.parse(to) < Date.parse(from));
  if (reversed !== undefined) {
    return refuse(
      'clock.pause_reversed',
      `A pause ends at ${reversed.to ?? ''}, before it begins at ${reversed.from}: exchange the two.`,
      `有一段暂停止于${reversed.to ?? ''}，早于其开始${reversed.from}：请对调。`,
    );
  }
  const minutes = limitMinutes({ hours, limit });
  if (!Number.isSafeInteger(minutes) || minutes < 1 || minutes > mostMinutes) {
    return refuse(
      'clock.limit_invalid',
      `The limit must be between 1 and ${mostMinutes} minutes of business; it is ${minutes}.`,
      `时限须为1至${mostMinutes}分钟；现为${minutes}。`,
    );
  }
  return Date.parse(at) - Date.parse(startedAt) > longestDays * 86_400_000 ? tooLong() : undefined;
}
