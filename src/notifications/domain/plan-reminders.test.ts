import fc from 'fast-check';
import { addDays, calendarDate, type Instant, instantOf, momentAt } from '../../kernel/index.js';
import {
  type KnownReminder,
  type Planning,
  planReminders,
  type Reader,
  type RemindedDeadline,
  type ReminderChanges,
} from './plan-reminders.js';

const at = (text: string): Instant => instantOf(new Date(text));
const day = calendarDate('2026-04-16');

/** Planned from a moment on, so many days ahead. */
const from = (now: Instant, days = 50): Planning => ({
  now,
  until: instantOf(new Date(Date.parse(now) + days * 86_400_000)),
});

const aDeadline = (over: Partial<RemindedDeadline> = {}): RemindedDeadline => ({
  deadlineId: 'answer',
  open: true,
  day,
  cutoff: momentAt(over.day ?? day, '17:15', 'America/New_York'),
  ...over,
});
const aReader = (over: Partial<Reader> = {}): Reader => ({
  personId: 'rep',
  zone: 'Asia/Shanghai',
  reason: 'represents',
  coordinates: false,
  ...over,
});

/** What stands after the changes, in place of a store. */
function applied(known: readonly KnownReminder[], changes: ReminderChanges): readonly KnownReminder[] {
  const moved = new Map(changes.reschedule.map(({ id, at: moment }) => [id, moment]));
  const kept = known.map((reminder): KnownReminder => {
    const moment = moved.get(reminder.id);
    if (moment !== undefined) return { ...reminder, at: moment, state: 'planned' };
    return changes.cancel.includes(reminder.id) ? { ...reminder, state: 'cancelled' } : reminder;
  });
  const added = changes.add.map((reminder): KnownReminder => ({
    ...reminder,
    id: `${reminder.personId} ${reminder.step}`,
    state: 'planned',
  }));
  return [...kept, ...added];
}
const planned = (known: readonly KnownReminder[]): readonly string[] =>
  known.filter(({ state }) => state === 'planned').map(({ step }) => step);
const fired = (known: readonly KnownReminder[], now: Instant): readonly KnownReminder[] =>
  known.map((reminder) =>
    reminder.state === 'planned' && reminder.at <= now ? { ...reminder, state: 'sent' } : reminder,
  );

describe('planning the reminders of a deadline', () => {
  it('plans every step for a deadline known early, and overdue for coordinators alone', () => {
    const readers = [aReader(), aReader({ personId: 'coo', coordinates: true, reason: 'coordinates' })];
    const { add } = planReminders(aDeadline(), readers, [], from(at('2026-03-01T00:00:00Z'), 47.1));
    expect(add.filter(({ personId }) => personId === 'rep')).toHaveLength(6);
    expect(add.findLast(({ personId }) => personId === 'coo')?.step).toBe('overdue1d@2026-04-16');
    expect(add).toHaveLength(13);
  });

  it('tells a deadline recorded late at once, and once', () => {
    const now = at('2026-04-10T04:00:00Z');
    const { add } = planReminders(aDeadline(), [aReader()], [], from(now));
    expect(add.map(({ step, at: moment }) => [step, moment === now])).toEqual([
      ['7d@2026-04-16', true],
      ['3d@2026-04-16', false],
      ['1d@2026-04-16', false],
      ['0d@2026-04-16', false],
    ]);
    const again = planReminders(
      aDeadline(),
      [aReader()],
      fired(applied([], { add, reschedule: [], cancel: [] }), now),
      from(now),
    );
    expect(again).toEqual({ add: [], reschedule: [], cancel: [] });
  });

  it('tells everyone once of a deadline recorded after its day, and coordinators again every morning', () => {
    const readers = [aReader(), aReader({ personId: 'coo', coordinates: true, reason: 'coordinates' })];
    const { add } = planReminders(aDeadline(), readers, [], from(at('2026-04-20T04:00:00Z'), 2));
    expect(add.map(({ personId, step }) => `${personId} ${step}`)).toEqual([
      'rep 0d@2026-04-16',
      'coo 0d@2026-04-16',
      'coo overdue5d@2026-04-16',
      'coo overdue6d@2026-04-16',
    ]);
  });

  it('cancels what is not yet sent when the date moves, plans the new date, and never repeats what was sent', () => {
    const first = applied([], planReminders(aDeadline(), [aReader()], [], from(at('2026-03-01T00:00:00Z'))));
    const later = fired(first, at('2026-04-10T00:00:00Z'));
    const moved = aDeadline({ day: addDays(day, 11) });
    const now = at('2026-04-11T00:00:00Z');
    const after = applied(later, planReminders(moved, [aReader()], later, from(now)));
    expect(planned(after)).toEqual([
      '30d@2026-04-27',
      '14d@2026-04-27',
      '7d@2026-04-27',
      '3d@2026-04-27',
      '1d@2026-04-27',
      '0d@2026-04-27',
    ]);
    expect(after.filter(({ state }) => state === 'sent').map(({ step }) => step)).toEqual([
      '30d@2026-04-16',
      '14d@2026-04-16',
      '7d@2026-04-16',
    ]);

    expect(after.find(({ step }) => step === '30d@2026-04-27')?.at).toBe(now);

    const back = applied(after, planReminders(aDeadline(), [aReader()], after, from(now)));
    expect(planned(back)).toEqual(['3d@2026-04-16', '1d@2026-04-16', '0d@2026-04-16']);
  });

  it('cancels everything once the deadline is met', () => {
    const known = applied([], planReminders(aDeadline(), [aReader()], [], from(at('2026-03-01T00:00:00Z'))));
    const { cancel, add } = planReminders(
      aDeadline({ open: false }),
      [aReader()],
      known,
      from(at('2026-03-02T00:00:00Z')),
    );
    expect(cancel).toHaveLength(6);
    expect(add).toHaveLength(0);
  });

  it('cancels the reminders of who is no reader any more, and moves those of who moved to another zone', () => {
    const known = applied([], planReminders(aDeadline(), [aReader()], [], from(at('2026-03-01T00:00:00Z'))));
    expect(planReminders(aDeadline(), [], known, from(at('2026-03-02T00:00:00Z'))).cancel).toHaveLength(6);
    const moved = planReminders(
      aDeadline(),
      [aReader({ zone: 'Europe/Berlin' })],
      known,
      from(at('2026-03-02T00:00:00Z')),
    );
    expect(moved.reschedule).toHaveLength(6);
    expect(moved.cancel).toHaveLength(0);
  });

  it('leaves alone what is about to fire', () => {
    const known = applied([], planReminders(aDeadline(), [aReader()], [], from(at('2026-03-01T00:00:00Z'))));
    const changes = planReminders(aDeadline(), [aReader()], known, from(at('2026-04-13T01:00:05Z')));
    expect(changes).toEqual({ add: [], reschedule: [], cancel: [] });
  });

  it('writes only what is near, and revives only what is near', () => {
    const far = planReminders(aDeadline(), [aReader()], [], from(at('2026-03-01T00:00:00Z'), 2));
    expect(far).toEqual({ add: [], reschedule: [], cancel: [] });
    const near = planReminders(aDeadline(), [aReader()], [], from(at('2026-03-16T00:00:00Z'), 2));
    expect(near.add.map(({ step }) => step)).toEqual(['30d@2026-04-16']);
    const cancelled = applied([], near).map((reminder): KnownReminder => ({
      ...reminder,
      state: 'cancelled',
    }));
    const early = planReminders(aDeadline(), [aReader()], cancelled, from(at('2026-03-01T00:00:00Z'), 2));
    expect(early.reschedule).toEqual([]);
    const late = planReminders(aDeadline(), [aReader()], cancelled, from(at('2026-03-16T00:00:00Z'), 2));
    expect(late.reschedule).toHaveLength(1);
  });

  it('sends the same, planned two days ahead once a day or all at once, even where a planning is hours late', () => {
    const readers = [
      aReader({ zone: 'America/Los_Angeles' }),
      aReader({ personId: 'coo', coordinates: true }),
    ];
    const lateness = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(lateness, (late) => {
        const start = Date.parse('2026-03-10T00:00:00Z');
        const all = planReminders(aDeadline(), readers, [], from(instantOf(new Date(start)), 58)).add;
        let known: readonly KnownReminder[] = [];
        for (let hour = 0; hour < 58 * 24; hour++) {
          const now = instantOf(new Date(start + hour * 3_600_000));
          if (hour % 24 === (late[Math.floor(hour / 24)] ?? 0))
            known = applied(known, planReminders(aDeadline(), readers, known, from(now, 2)));
          known = fired(known, now);
        }
        const told = known
          .filter(({ state }) => state === 'sent')
          .map(({ step, personId }) => `${personId} ${step}`);
        expect(told.sort()).toEqual(all.map(({ step, personId }) => `${personId} ${step}`).sort());
      }),
      { numRuns: 20 },
    );
  });

  it('sends no step twice and leaves no open deadline unheard, however often its date moves', () => {
    const aMove = fc.record({
      days: fc.integer({ min: -20, max: 20 }),
      hours: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(aMove, { minLength: 1, maxLength: 8 }), (moves) => {
        let now = at('2026-03-10T00:00:00Z');
        let deadline = aDeadline();
        let known: readonly KnownReminder[] = [];
        const sent: string[] = [];
        for (const { days, hours } of moves) {
          known = applied(known, planReminders(deadline, [aReader()], known, from(now, 250)));
          expect(new Set(known.map(({ step }) => step)).size).toBe(known.length);
          const next = fired(known, now);
          sent.push(
            ...next
              .filter((reminder, i) => reminder.state === 'sent' && known[i]?.state === 'planned')
              .map(({ step }) => step),
          );
          known = next;
          expect(known.filter(({ state, day: of }) => state === 'planned' && of !== deadline.day)).toEqual(
            [],
          );
          expect(known.some(({ day: of, state }) => of === deadline.day && state !== 'cancelled')).toBe(true);
          now = instantOf(new Date(Date.parse(now) + hours * 3_600_000));
          deadline = aDeadline({ day: addDays(deadline.day, days) });
        }
        expect(new Set(sent).size).toBe(sent.length);
      }),
    );
  });
});
