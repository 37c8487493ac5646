import type { components } from '../../api/schema';
import { instantAt } from '../../dates';
import type { Search } from '../../parts/use-filters';
import { momentIn } from '../../written-dates';
import { calendarIn, chosen, wholeNumber } from './period-question';

export type ClockToRead = components['schemas']['BusinessClockBody'];

export const clockLimits = ['workingDays', 'minutes'] as const;

/** A time in which the clock stands, on the wall of its zone, as it was written. */
export interface WrittenPause {
  readonly from: string;
  readonly to: string;
}

/** A clock as the address holds it; its moments are `2026-09-30 16:00` on the wall of its zone. */
export interface ClockQuestion {
  readonly calendar: string;
  readonly zone: string;
  readonly hours: string;
  readonly limit: number | undefined;
  readonly limitIn: (typeof clockLimits)[number];
  readonly startedAt: string | undefined;
  readonly pauses: readonly WrittenPause[];
  readonly at: string | undefined;
}

/** Reads a clock from an address. */
export function clockOf(search: Search): ClockQuestion {
  const pauses = (search['pauses'] ?? '').split('~').filter((each) => each !== '');
  return {
    calendar: calendarIn(search),
    zone: search['zone'] ?? 'Asia/Shanghai',
    hours: search['hours'] ?? '09:00-17:00',
    limit: wholeNumber(search['limit']),
    limitIn: chosen(clockLimits, search['limitIn']),
    startedAt: search['startedAt'],
    pauses: pauses.map((each) => {
      const [from = '', to = ''] = each.split('/');
      return { from, to };
    }),
    at: search['at'],
  };
}

/** Pauses as an address holds them. */
export const pausesInAddress = (pauses: readonly WrittenPause[]): string | undefined =>
  pauses.length === 0 ? undefined : pauses.map(({ from, to }) => `${from}/${to}`).join('~');

/** Hours as they are written: `09:00-12:00, 13:30-17:30`; undefined where they cannot be read. */
export function hoursIn(written: string): ClockToRead['hours'] | undefined {
  const spans = written
    .normalize('NFKC')
    .split(/[,;、]/)
    .map((each) => each.trim());
  const hours = spans.map((span) => /^(\d{1,2}:\d{2})\s*[-–—~至]\s*(\d{1,2}:\d{2})$/.exec(span));
  if (hours.some((each) => each === null)) return undefined;
  return hours.map((each) => ({
    from: each?.[1]?.padStart(5, '0') ?? '',
    to: each?.[2]?.padStart(5, '0') ?? '',
  }));
}

/** Whether something is written that is no moment in its one form. */
export const isUnreadWall = (written: string | undefined): boolean =>
  Boolean(written) && momentIn(written ?? '') !== written;

/** What to send, once there is enough to read from and all of it can be read; without a moment of reading, now. */
export function clockToRead(question: ClockQuestion, now: Date): ClockToRead | undefined {
  const { calendar, zone, limit, limitIn, startedAt, at } = question;
  const hours = hoursIn(question.hours);
  const pauses = question.pauses.filter(({ from, to }) => from !== '' || to !== '');
  const written = [startedAt, at, ...pauses.flatMap(({ from, to }) => [from, to])];
  const isWhole = startedAt && limit !== undefined && hours && !pauses.some(({ from }) => from === '');
  if (!isWhole || written.some(isUnreadWall)) return undefined;
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString();
  return {
    calendar,
    zone,
    hours,
    limit: { [limitIn]: limit },
    startedAt: instantAt(startedAt, zone),
    pauses: pauses.map(({ from, to }) => ({
      from: instantAt(from, zone),
      ...(to !== '' && { to: instantAt(to, zone) }),
    })),
    at: at ? instantAt(at, zone) : minute,
  };
}
