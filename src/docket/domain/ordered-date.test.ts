import fc from 'fast-check';
import { addDays, calendarDate } from '../../kernel/index.js';
import { aDeadline, anOrder, anOrderedDeadline, aRuling, someone } from '../docket.fixtures.js';
import { type Deadline, type DeadlineStatus, isOpen, keptDateOf, type Ruling } from './deadline.js';
import { orderDate } from './decide-order.js';
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
let made = 0;
const run = (existing: readonly Deadline[], wanted: readonly Ruling[], over: Partial<Change> = {}) =>
  reconcile(existing, wanted, change(over), () => `made-${String(++made)}`);
const after = ({ created, moved, refreshed, shadowed, closed, kept }: Reconciled): Deadline[] =>
  [created, moved, refreshed, shadowed, closed, kept].flat();
const later = calendarDate('2026-04-24');
const steps = [{ date: later, say: { en: 'Due', zh: '届满' } }];

describe('an ordered date when what starts the period moves', () => {
  it('stays, verified as it was; what the law gives moves beside it, and that is kept', () => {
    const before = anOrderedDeadline({ status: 'confirmed', confirmedBy: 'second-person' });
    const found = run([before], [aRuling({ due: later, steps })]);
    expect(found).toMatchObject({ moved: [], refreshed: [], kept: [] });
    expect(found.shadowed).toMatchObject([
      {
        status: 'confirmed',
        due: '2026-04-20',
        recordedBy: 'recorder',
        computed: { due: later },
        steps,
        eventId: 'event-2',
        moveCount: 0,
        version: 2,
      },
    ]);
    expect(found.moves).toMatchObject([{ from: '2026-04-13', to: later, isShadow: true }]);
  });

  it('stays when nothing starts it any more, and rests on the order alone', () => {
    const found = run([anOrderedDeadline({ steps })], []);
    expect(found.shadowed).toMatchObject([
      { status: 'proposed', due: '2026-04-20', computed: null, steps: [] },
    ]);
    expect(found.moves).toMatchObject([{ from: '2026-04-13', to: null, isShadow: true }]);
    expect(after(run(found.shadowed, [aRuling()]))).toMatchObject([{ computed: { due: '2026-04-13' } }]);
  });

  it('is only read anew where the law gives the same day by other words', () => {
    const cited = aRuling({ citation: '19 CFR 210.13(a) as amended' });
    expect(run([anOrderedDeadline()], [cited])).toMatchObject({
      shadowed: [],
      moves: [],
      refreshed: [{ version: 2 }],
    });
  });
});

const someDay = fc.integer({ min: 0, max: 40 }).map((days) => addDays(calendarDate('2026-04-01'), days));
const someRuling = fc
  .tuple(someDay, fc.option(someDay, { nil: null }), fc.constantFrom('acme', null))
  .map(([due, safe, partyId]) =>
    aRuling({
      due,
      safe: safe !== null && safe < due ? safe : null,
      partyId,
      steps: [{ date: due, say: { en: due, zh: due } }],
    }),
  );
const someRulings = fc.uniqueArray(someRuling, { selector: ({ partyId }) => partyId ?? '', maxLength: 2 });
const someStatus = fc.constantFrom<DeadlineStatus>(
  'proposed',
  'confirmed',
  'met',
  'waived',
  'superseded',
  'void',
);

/** Deadlines as an event gave them, each with a date an order set. */
const ordered = (first: readonly Ruling[], day: Deadline['due'], status: DeadlineStatus): Deadline[] =>
  run([], first).created.map((deadline) => {
    const outcome = orderDate(deadline, anOrder({ date: day }), someone());
    if (!('state' in outcome)) throw new Error('refused');
    return { ...outcome.state, status };
  });

describe('whatever starts a period that an order set the end of', () => {
  const many = fc.array(someRulings, { minLength: 1, maxLength: 5 });

  it('its date and its life never move by what the law gives', () => {
    fc.assert(
      fc.property(someRulings, someDay, someStatus, many, (first, day, status, changes) => {
        let docket = ordered(first, day, status);
        const ids = docket.map(({ id }) => id);
        for (const wanted of changes) docket = after(run(docket, wanted));
        for (const id of ids) {
          expect(docket.find((one) => one.id === id)).toMatchObject({
            due: day,
            safe: null,
            status,
            moveCount: 1,
          });
        }
      }),
    );
  });

  it('what stands beside it while it is open is always what the law gives, with its working', () => {
    fc.assert(
      fc.property(someRulings, someDay, many, (first, day, changes) => {
        let docket = ordered(first, day, 'proposed');
        for (const wanted of changes) {
          docket = after(run(docket, wanted));
          for (const deadline of docket.filter((one) => one.ordered !== null && isOpen(one))) {
            const ruling = wanted.find(({ partyId }) => partyId === deadline.partyId);
            expect(deadline.computed && keptDateOf(deadline.computed)).toEqual(
              ruling ? keptDateOf(ruling) : null,
            );
            expect(deadline.steps).toEqual(ruling?.steps ?? []);
          }
        }
      }),
    );
  });

  it('comparing twice changes nothing more', () => {
    fc.assert(
      fc.property(someRulings, someDay, someStatus, someRulings, (first, day, status, second) => {
        const once = after(run(ordered(first, day, status), second));
        expect(run(once, second)).toMatchObject({
          created: [],
          moved: [],
          refreshed: [],
          shadowed: [],
          closed: [],
          moves: [],
        });
      }),
    );
  });
});

describe('a deadline whose date nobody ordered', () => {
  it('moves as the law does', () => {
    expect(run([aDeadline()], [aRuling({ due: later })]).moved).toMatchObject([
      { due: later, computed: null },
    ]);
  });
});
