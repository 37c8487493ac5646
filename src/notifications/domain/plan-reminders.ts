import type { CalendarDate, Instant, Zone } from '../../kernel/index.js';
import { ladderOf, overdueUntil, type Rung } from './ladder.js';

/** Why a person is reminded of a deadline; the first that fits, in this order. */
export type Reason = 'represents' | 'counsel' | 'coordinates';

/** Who is reminded. */
export interface Reader {
  readonly personId: string;
  readonly zone: Zone;
  readonly reason: Reason;
  /** Coordinators go on hearing of what is overdue. */
  readonly coordinates: boolean;
}

/** A deadline as far as reminding goes. */
export interface RemindedDeadline {
  readonly deadlineId: string;
  /** Someone must still do something by it. */
  readonly open: boolean;
  /** The day to keep: the safe date where there is one, else the due date. */
  readonly day: CalendarDate;
  /** The last moment of that day in the forum's eyes. */
  readonly cutoff?: Instant;
}

/** Where a reminder stands. A cancelled one comes back when its date does; a sent one is never sent again. */
export type ReminderState = 'planned' | 'sent' | 'cancelled';

/** A reminder as it is kept. */
export interface KnownReminder {
  readonly id: string;
  readonly deadlineId: string;
  readonly personId: string;
  readonly step: string;
  readonly day: CalendarDate;
  readonly at: Instant;
  readonly state: ReminderState;
}

/** A reminder that must be. */
export interface WantedReminder extends Rung {
  readonly deadlineId: string;
  readonly personId: string;
  readonly day: CalendarDate;
}

/** Between which moments reminders are written: those after `until` wait for a later planning. */
export interface Planning {
  readonly now: Instant;
  readonly until: Instant;
}

/** What to change so that the right reminders stand. */
export interface ReminderChanges {
  readonly add: readonly WantedReminder[];
  /** Planned for another moment, or cancelled once and wanted again. */
  readonly reschedule: readonly { readonly id: string; readonly at: Instant }[];
  readonly cancel: readonly string[];
}

/**
 * Compares what should stand with what stands, for one deadline. Steps whose moment has passed are left out, except that the
 * latest of them goes out at once where this person never heard it: a deadline recorded late, or moved near, is still heard
 * of, once. Steps beyond the planning are not written yet. What was sent stays sent; what is planned for a moment just past is
 * left to fire.
 */
export function planReminders(
  deadline: RemindedDeadline,
  readers: readonly Reader[],
  known: readonly KnownReminder[],
  planning: Planning,
): ReminderChanges {
  const { now, until } = planning;
  // What is further off moves or keeps what is written; where nothing is, it is not asked for.
  if (known.length === 0)
    return { add: wantedReminders(deadline, readers, planning, until), reschedule: [], cancel: [] };
  const standing = new Map(known.map((reminder) => [keyOf(reminder), reminder]));
  const wanted = wantedReminders(deadline, readers, planning);
  const wantedKeys = new Set(wanted.map(keyOf));
  const readerIds = new Set(deadline.open ? readers.map(({ personId }) => personId) : []);
  const stays = (reminder: KnownReminder): boolean =>
    wantedKeys.has(keyOf(reminder)) ||
    (reminder.at <= now && reminder.day === deadline.day && readerIds.has(reminder.personId));
  return {
    add: wanted.filter((reminder) => reminder.at <= until && !standing.has(keyOf(reminder))),
    reschedule: wanted.flatMap((reminder) => {
      const old = standing.get(keyOf(reminder));
      return old !== undefined && mustMove(old, reminder.at, planning)
        ? [{ id: old.id, at: reminder.at }]
        : [];
    }),
    cancel: known.filter((reminder) => reminder.state === 'planned' && !stays(reminder)).map(({ id }) => id),
  };
}

/**
 * Every step still ahead of some people, up to a moment where one is given, and the latest past one, by person. Of overdue ones as many as
 * the planning holds.
 */
export const wantedReminders = (
  deadline: RemindedDeadline,
  readers: readonly Reader[],
  planning: Planning,
  upTo?: Instant,
): readonly WantedReminder[] =>
  deadline.open ? readers.flatMap((reader) => wantedFor(deadline, reader, planning, upTo)) : [];

const keyOf = ({ personId, step }: { readonly personId: string; readonly step: string }): string =>
  `${personId} ${step}`;

const mustMove = (old: KnownReminder, at: Instant, { now, until }: Planning): boolean =>
  (old.state === 'cancelled' && at <= until) || (old.state === 'planned' && old.at > now && old.at !== at);

function wantedFor(
  deadline: RemindedDeadline,
  reader: Reader,
  { now, until }: Planning,
  upTo: Instant | undefined,
): readonly WantedReminder[] {
  const { deadlineId, day, cutoff } = deadline;
  const { personId, zone } = reader;
  const input = { day, zone, ...(cutoff !== undefined && { cutoff }) };
  const ladder = ladderOf(input);
  const ahead = ladder.filter(({ at }) => at > now);
  const missed = ladder[ladder.length - ahead.length - 1];
  const rungs = [
    ...(missed === undefined ? [] : [{ ...missed, at: now }]),
    ...ahead,
    ...(reader.coordinates ? overdueUntil(input, now, until) : []),
  ];
  return rungs
    .filter(({ at }) => upTo === undefined || at <= upTo)
    .map((rung) => ({ ...rung, deadlineId, personId, day }));
}
