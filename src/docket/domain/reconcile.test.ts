import fc from 'fast-check';
import { addDays, calendarDate } from '../../kernel/index.js';
import { aDeadline, aRuling } from '../docket.fixtures.js';
import type { Deadline, DeadlineStatus, Ruling } from './deadline.js';
import { type Change, reconcile, type Reconciled } from './reconcile.js';

const change = (over: Partial<Change> = {}): Change => ({
  originId: 'event-1',
  eventId: 'event-2',
  caseId: 'case-1',
  proceedingId: 'proceeding-1',
  by: 'corrector',
  why: { en: 'The date of service was wrong', zh: '送达日期有误' },
  ...over,
});

const later = calendarDate('2026-04-20');

let made = 0;
const newId = (): string => `made-${++made}`;
const run = (existing: readonly Deadline[], wanted: readonly Ruling[], over: Partial<Change> = {}) =>
  reconcile(existing, wanted, change(over), newId);

/** The docket after a change. */
const after = ({ created, moved, refreshed, shadowed, closed, kept }: Reconciled): Deadline[] => [
  ...created,
  ...moved,
  ...refreshed,
  ...shadowed,
  ...closed,
  ...kept,
];

describe('comparing what an event gives with what it gave', () => {
  it('creates what is new, proposed by who recorded the event', () => {
    const { created } = run([], [aRuling()]);
    expect(created).toMatchObject([
      { status: 'proposed', recordedBy: 'corrector', eventId: 'event-2', originId: 'event-1', version: 1 },
    ]);
  });

  it.each([
    // [status, afterwards, why]
    ['proposed', 'proposed', 'it is still to be looked at'],
    ['confirmed', 'proposed', 'another date needs another look'],
    ['met', 'met', 'what was done was done, perhaps late'],
    ['passed', 'proposed', 'the new date has not passed yet'],
    ['waived', 'waived', 'what nobody insists on is not insisted on on another day'],
    ['superseded', 'superseded', 'what took its place still does'],
    ['void', 'void', 'what does not apply does not apply on another day'],
    ['closed', 'proposed', 'its trigger came back'],
  ] as const)('moves a %s deadline and leaves it %s: %s', (status, afterwards, _why) => {
    const { moved, moves } = run([aDeadline({ status })], [aRuling({ due: later })]);
    expect(moved).toMatchObject([{ status: afterwards, due: later, version: 2, moveCount: 1 }]);
    expect(moves).toMatchObject([
      { from: status === 'closed' ? null : '2026-04-13', to: later, eventId: 'event-2' },
    ]);
  });

  it('names the edition of the law beside the change where it is another one', () => {
    const [before, now] = ['2026.1', '2026.2'].map((version) => ({ id: 'us-itc', version }) as const);
    const moved = run([aDeadline({ pack: before! })], [aRuling({ due: later, pack: now! })]).moves[0]!;
    const same = run([aDeadline({ pack: now! })], [aRuling({ due: later, pack: now! })]).moves[0]!;
    expect(moved.why.en).toBe(`${same.why.en} (worked out by us-itc 2026.2, before by us-itc 2026.1)`);
    expect(moved.why.zh).toContain('现依 us-itc 2026.2 计算');
  });

  it.each([
    ['proposed', 'closed'],
    ['confirmed', 'closed'],
    ['passed', 'closed'],
    ['met', 'met'],
    ['waived', 'waived'],
    ['superseded', 'superseded'],
    ['void', 'void'],
    ['closed', 'closed'],
  ] as const)('leaves a %s deadline whose trigger has gone %s', (status, afterwards) => {
    expect(after(run([aDeadline({ status })], []))).toMatchObject([{ status: afterwards }]);
  });

  it('keeps a confirmed date confirmed where only the working reads differently', () => {
    const { refreshed } = run(
      [aDeadline({ status: 'confirmed', confirmedBy: 'second-person' })],
      [aRuling({ citation: '19 CFR 210.13(a) as amended' })],
    );
    expect(refreshed).toMatchObject([
      { status: 'confirmed', confirmedBy: 'second-person', eventId: 'event-2' },
    ]);
  });

  it('tells the deadlines of two parties under one rule apart', () => {
    const existing = [aDeadline(), aDeadline({ id: 'deadline-2', partyId: 'borealis' })];
    const { moved, refreshed } = run(existing, [aRuling({ due: later }), aRuling({ partyId: 'borealis' })]);
    expect(moved.map((deadline) => deadline.partyId)).toEqual(['acme']);
    expect(refreshed.map((deadline) => deadline.partyId)).toEqual(['borealis']);
  });
});

const rules = ['itc.response_to_complaint', 'itc.motion_response', 'itc.id_100_day'];
const someWanted = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...rules),
      fc.constantFrom('acme', 'borealis', null),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([ruleId, partyId, days]) => aRuling({ ruleId, partyId, due: addDays(later, days) })),
  { selector: ({ ruleId, partyId }) => `${ruleId}/${partyId}` },
);
const someStatus = fc.constantFrom<DeadlineStatus>(
  'proposed',
  'confirmed',
  'met',
  'passed',
  'waived',
  'superseded',
  'void',
);

const dues = (deadlines: readonly Deadline[]) =>
  deadlines
    .filter(({ status }) => status !== 'closed')
    .map(({ ruleId, partyId, due }) => `${ruleId}/${partyId}=${due}`)
    .sort();

describe('whatever an event gave and gives', () => {
  it('comparing twice changes nothing more', () => {
    fc.assert(
      fc.property(someWanted, someWanted, someStatus, (first, second, status) => {
        const before = run([], first).created.map((deadline) => ({ ...deadline, status }));
        const once = after(run(before, second));
        const twice = run(once, second);
        expect(twice).toMatchObject({ created: [], moved: [], refreshed: [], closed: [], moves: [] });
      }),
    );
  });

  it('correcting and correcting back gives the dates it gave', () => {
    fc.assert(
      fc.property(someWanted, someWanted, (first, second) => {
        const recorded = after(run([], first));
        const corrected = after(run(recorded, second, { eventId: 'event-2' }));
        const back = after(run(corrected, first, { eventId: 'event-3' }));
        expect(dues(back)).toEqual(dues(recorded));
      }),
    );
  });

  it('loses no deadline: each is there afterwards, once', () => {
    fc.assert(
      fc.property(someWanted, someWanted, (first, second) => {
        const recorded = after(run([], first));
        const ids = after(run(recorded, second)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining(recorded.map(({ id }) => id)));
      }),
    );
  });
});
