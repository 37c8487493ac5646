import { type Instant, instantOf } from '../../kernel/index.js';

/**
 * A door through which guesses come, each with its own count: this address at this e-mail address, everyone at this e-mail
 * address, this address at everyone, or a device that has signed this person in before.
 */
export type Door = 'pair' | 'email' | 'address' | 'device';

/** How often something failed at a door, and until when it stays shut. */
export interface Attempts {
  readonly failures: number;
  readonly lastAt: Instant;
  readonly shutUntil: Instant | null;
  /** When the right password last came through it. */
  readonly succeededAt: Instant | null;
}

/** How a door slows down: `free` failures without a wait, then a wait that doubles up to `longestMs`. */
interface Ladder {
  readonly free: number;
  readonly firstMs: number;
  readonly longestMs: number;
  /** After so long without an attempt the count starts anew. */
  readonly forgetsAfterMs: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The four ladders. Nobody is ever locked out: the longest wait is a quarter of an hour, and strangers cannot cause it. */
export const ladders: { readonly [D in Door]: Ladder } = {
  pair: { free: 5, firstMs: 4_000, longestMs: 15 * minute, forgetsAfterMs: day },
  device: { free: 5, firstMs: 4_000, longestMs: 15 * minute, forgetsAfterMs: day },
  email: { free: 50, firstMs: 2_000, longestMs: 2 * minute, forgetsAfterMs: day },
  address: { free: 30, firstMs: 2_000, longestMs: 5 * minute, forgetsAfterMs: hour },
};

/** How long a success is remembered in favour of a place or a device. */
const remembersMs = 90 * day;

const after = (instant: Instant, ms: number): Instant => instantOf(new Date(Date.parse(instant) + ms));
const between = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

/** The wait in milliseconds that follows the `failures`-th failure at a door. */
export function waitAfter(door: Door, failures: number): number {
  const { free, firstMs, longestMs } = ladders[door];
  if (failures <= free) return 0;
  return Math.min(longestMs, firstMs * 2 ** Math.min(failures - free - 1, 30));
}

/** The attempts at each door; `device` only where the device showed a token of its own. */
export type DoorStates = { readonly [D in Door]?: Attempts };

const isKnown = (attempts: Attempts | undefined, now: Instant): boolean =>
  attempts?.succeededAt != null && between(attempts.succeededAt, now) < remembersMs;

const everyDoor = ['pair', 'email', 'address'] as const;

/**
 * Which doors an attempt has to pass. A device that has signed this person in before passes its own door alone, and so does
 * an address: what strangers do elsewhere cannot keep them out.
 */
export function doorsToPass(states: DoorStates, now: Instant): readonly Door[] {
  if (isKnown(states.device, now)) return ['device'];
  if (isKnown(states.pair, now)) return ['pair'];
  return everyDoor;
}

/** Whether an attempt may be made now; if so, how the doors stand should it fail. */
export type Admission =
  | { readonly admitted: true; readonly states: DoorStates }
  | { readonly admitted: false; readonly waitMs: number };

/**
 * Admits an attempt or tells how long to wait. An admitted attempt is counted as failed beforehand, so that many at once
 * cannot slip in together; success takes the count back. One that is not admitted is not counted. Where no place is trusted, a known
 * one passes every door as well: no stranger comes so far, so none can shut its owner out.
 */
export function admit(states: DoorStates, now: Instant, trustsPlaces = true): Admission {
  const doors = trustsPlaces ? doorsToPass(states, now) : everyDoor;
  const waits = doors.map((door) => {
    const until = states[door]?.shutUntil;
    return until == null ? 0 : between(now, until);
  });
  const waitMs = Math.max(0, ...waits);
  if (waitMs > 0) return { admitted: false, waitMs };
  return {
    admitted: true,
    states: Object.fromEntries(doors.map((door) => [door, failed(door, states[door], now)])),
  };
}

function failed(door: Door, before: Attempts | undefined, now: Instant): Attempts {
  const remembered = before !== undefined && between(before.lastAt, now) < ladders[door].forgetsAfterMs;
  const failures = (remembered ? before.failures : 0) + 1;
  const waitMs = waitAfter(door, failures);
  return {
    failures,
    lastAt: now,
    shutUntil: waitMs === 0 ? null : after(now, waitMs),
    succeededAt: before?.succeededAt ?? null,
  };
}

/**
 * How a door stands after the right password came: open. Its own count is gone; the counts that strangers share lose only this
 * attempt, or one right password would hide a thousand guesses.
 */
export function succeeded(door: Door, counted: Attempts, now: Instant): Attempts {
  const isShared = door === 'email' || door === 'address';
  return {
    failures: isShared ? Math.max(0, counted.failures - 1) : 0,
    lastAt: now,
    shutUntil: null,
    succeededAt: isShared ? null : now,
  };
}
