import type { Instant } from '../../kernel/index.js';

/** How long a session may rest, and how long it may last in all; milliseconds. */
export interface SessionLimits {
  readonly idleMs: number;
  readonly absoluteMs: number;
}

/** The times of a session. */
export interface SessionTimes {
  readonly openedAt: Instant;
  readonly lastSeenAt: Instant;
  /** When it was ended by its person, by disabling or by a new password. */
  readonly endedAt?: Instant | null;
}

/** Noting that a session is in use more often than this would be a write for every request. */
export const touchEveryMs = 60_000;

const since = (from: Instant, now: Instant): number => Date.parse(now) - Date.parse(from);

/** Whether a session still carries a person: not ended, not idle too long, not too old. */
export const isLive = (session: SessionTimes, now: Instant, limits: SessionLimits): boolean =>
  session.endedAt == null &&
  since(session.lastSeenAt, now) < limits.idleMs &&
  since(session.openedAt, now) < limits.absoluteMs;

/** Whether the last use noted is old enough to be noted anew. */
export const wantsTouch = (lastSeenAt: Instant | null, now: Instant): boolean =>
  lastSeenAt === null || since(lastSeenAt, now) >= touchEveryMs;
