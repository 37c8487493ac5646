import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from './calendar-date.js';

declare const brand: unique symbol;

/** A moment, as RFC 3339 text in UTC with milliseconds: `2026-04-13T21:15:00.000Z`. Sorts as text. */
export type Instant = string & { readonly [brand]: 'Instant' };

/** An IANA time zone name, such as `America/New_York`. */
export type Zone = string;

/** A wall-clock time of day, `HH:MM` in 24 hours. */
export type TimeOfDay = string;

/** A moment as the wall of one zone shows it. */
export interface LocalMoment {
  readonly date: CalendarDate;
  readonly time: TimeOfDay;
  /** Offset from UTC, such as `-04:00`. */
  readonly offset: string;
}

/** The moment of a `Date`, whose only lawful source outside tests is the platform's `Clock`. */
export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

/** Whether a text names a time zone this runtime knows. */
export function isZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/**
 * The moment at which the wall of `zone` shows `date` and `time`. A time skipped in spring is read as the one an hour later;
 * a time shown twice in autumn is read as the first.
 */
export function momentAt(date: CalendarDate, time: TimeOfDay, zone: Zone): Instant {
  const key = `${date}T${time} ${zone}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone);
  const moment = instantOf(new Date(zoned.epochMilliseconds));
  if (moments.size >= mostMoments) moments.clear();
  moments.set(key, moment);
  return moment;
}

/** Many deadlines share few days, cut-offs and zones, and Temporal takes long for each. */
const moments = new Map<string, Instant>();
const mostMoments = 10_000;

const clocks = new Map<Zone, Intl.DateTimeFormat>();

/** The wall clock of a zone, in Swedish, which writes dates as ISO 8601 does. Making one takes far longer than asking it. */
function clockOf(zone: Zone): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  });
  clocks.set(zone, clock);
  return clock;
}

/** What the wall of `zone` shows at a moment. */
export function localMoment(instant: Instant, zone: Zone): LocalMoment {
  const [date = '', time = '', offset = ''] = clockOf(zone).format(new Date(instant)).split(' ');
  return {
    date: date as CalendarDate,
    time,
    offset: offset === 'GMT' ? '+00:00' : offset.slice('GMT'.length).replace('\u2212', '-'),
  };
}
