import {
  addDays,
  type CalendarDate,
  instantOf,
  localMoment,
  momentAt,
  type TimeOfDay,
  type Zone,
} from '../../kernel/index.js';

/** Hours of a day on the wall: `09:00` to `17:30`; `24:00` is the end of the day. */
export interface Hours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** A stretch of time in milliseconds since 1970, its end not included. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

const minuteMs = 60_000;

/** Minutes since midnight as the wall shows them. */
export const minutesOf = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** How far the wall is ahead of UTC, in milliseconds. */
function offsetMs(at: number, zone: Zone): number {
  const [sign, hours = '', minutes = ''] =
    /^([+-])(\d\d):(\d\d)/.exec(localMoment(instantOf(new Date(at)), zone).offset)?.slice(1) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minuteMs;
}

/** The whole minute at which the offset changes between two moments that have different ones. */
function changeBetween(from: number, until: number, zone: Zone): number {
  const before = offsetMs(from, zone);
  let [low, high] = [Math.floor(from / minuteMs), Math.ceil(until / minuteMs)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMs(middle * minuteMs, zone) === before) low = middle;
    else high = middle;
  }
  return high * minuteMs;
}

const meeting = (one: Stretch, other: Stretch): Stretch => ({
  from: Math.max(one.from, other.from),
  until: Math.min(one.until, other.until),
});

const isSome = ({ from, until }: Stretch): boolean => from < until;

/**
 * The stretches of a day in which the wall of a zone shows an hour of business. Where clocks are set, an hour shown twice is open
 * twice, and an hour that is left out is not there.
 */
export function openStretches(date: CalendarDate, hours: readonly Hours[], zone: Zone): readonly Stretch[] {
  const day = {
    from: Date.parse(momentAt(date, '00:00', zone)),
    until: Date.parse(momentAt(addDays(date, 1), '00:00', zone)),
  };
  const isPlain = offsetMs(day.from, zone) === offsetMs(day.until - minuteMs, zone);
  const change = isPlain ? day.until : changeBetween(day.from, day.until - minuteMs, zone);
  const parts = [
    { from: day.from, until: change },
    { from: change, until: day.until },
  ].filter(isSome);
  return parts
    .flatMap((part) => {
      const midnight = Date.parse(`${date}T00:00:00Z`) - offsetMs(part.from, zone);
      return hours.map(({ from, to }) =>
        meeting(part, {
          from: midnight + minutesOf(from) * minuteMs,
          until: midnight + minutesOf(to) * minuteMs,
        }),
      );
    })
    .filter(isSome)
    .toSorted((a, b) => a.from - b.from);
}

/** What is left of stretches without others. */
export const without = (stretches: readonly Stretch[], taken: readonly Stretch[]): readonly Stretch[] =>
  taken.reduce<readonly Stretch[]>(
    (left, cut) =>
      left.flatMap((one) =>
        cut.until <= one.from || one.until <= cut.from
          ? [one]
          : [
              { from: one.from, until: cut.from },
              { from: cut.until, until: one.until },
            ].filter(isSome),
      ),
    stretches,
  );

/** How long stretches are within bounds, in milliseconds. */
export const lengthWithin = (stretches: readonly Stretch[], bounds: Stretch): number =>
  stretches
    .map((one) => meeting(one, bounds))
    .filter(isSome)
    .reduce((sum, { from, until }) => sum + until - from, 0);
