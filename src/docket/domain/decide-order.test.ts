import { calendarDate, type Decision, isRefused, type Zone } from '../../kernel/index.js';
import { aDeadline, aMoment, anOrder, anOrderedDeadline, someone } from '../docket.fixtures.js';
import { confirmDeadline, type DeadlineFact, meetDeadline } from './decide-deadline.js';
import { extendDeadline, liftOrder, orderDate } from './decide-order.js';
import { type Deadline, isLate } from './deadline.js';
import { orderedWarnings } from './ordered-date.js';

type Outcome = Decision<Deadline, DeadlineFact>;

const codeOf = (outcome: Outcome): string | undefined =>
  isRefused(outcome) ? outcome.refusal.code : undefined;
const stateOf = (outcome: Outcome): Deadline => {
  if (isRefused(outcome)) throw new Error(outcome.refusal.code);
  return outcome.state;
};
const newYork = 'America/New_York' as Zone;
const closing = { time: '17:15', zone: newYork, at: aMoment } as const;

describe('a date that is ordered', () => {
  it('goes before the computed one, which stays beside it, and is looked at again', () => {
    const before = aDeadline({ status: 'confirmed', confirmedBy: 'x', safe: calendarDate('2026-04-09') });
    const after = stateOf(orderDate(before, anOrder(), someone()));
    expect(after).toMatchObject({
      status: 'proposed',
      due: '2026-04-20',
      safe: null,
      ordered: { id: 'order-4', how: 'order', authority: 'Order No. 4', datedOn: '2026-03-30' },
      computed: { due: '2026-04-13', safe: '2026-04-09' },
      confirmedBy: null,
      recordedBy: 'second-person',
      moveCount: 1,
      version: 2,
    });
  });

  it('is verified by somebody else than who entered it', () => {
    const after = stateOf(orderDate(aDeadline(), anOrder(), someone()));
    expect(codeOf(confirmDeadline(after, someone()))).toBe('approval.own_question');
    expect(stateOf(confirmDeadline(after, someone({ personId: 'third' }))).status).toBe('confirmed');
  });

  it('in force again, is verified neither by who entered it nor by who brought it back', () => {
    const back = stateOf(orderDate(anOrderedDeadline(), { ...anOrder(), enteredBy: 'clerk' }, someone()));
    expect([back.recordedBy, back.turnedBy]).toEqual(['clerk', 'second-person']);
    for (const personId of ['clerk', 'second-person'])
      expect(codeOf(confirmDeadline(back, someone({ personId })))).toBe('approval.own_question');
  });

  it('is told with where it came from and went', () => {
    const outcome = orderDate(aDeadline(), anOrder(), someone());
    expect(isRefused(outcome) ? [] : outcome.facts).toMatchObject([
      { type: 'deadline.ordered', move: { from: '2026-04-13', to: '2026-04-20', isShadow: false } },
    ]);
  });

  it('has the hour the order names, else the one that closes the computed date', () => {
    const before = aDeadline({ cutoff: closing });
    const own = { atTime: '12:00', zone: newYork } as const;
    expect(stateOf(orderDate(before, anOrder(own), someone())).cutoff?.at).toBe('2026-04-20T16:00:00.000Z');
    expect(stateOf(orderDate(before, anOrder(), someone())).cutoff?.at).toBe('2026-04-20T21:15:00.000Z');
    expect(stateOf(orderDate(aDeadline(), anOrder(), someone())).cutoff).toBeNull();
    const unstarted = anOrderedDeadline({ computed: null, cutoff: closing });
    expect(stateOf(orderDate(unstarted, anOrder({ id: 'order-7' }), someone())).cutoff).toBeNull();
  });

  it('replaced by a later order, keeps what the law gives', () => {
    const later = anOrder({ id: 'order-7', authority: 'Order No. 7', date: calendarDate('2026-05-04') });
    expect(stateOf(orderDate(anOrderedDeadline(), later, someone()))).toMatchObject({
      due: '2026-05-04',
      ordered: { id: 'order-7' },
      computed: { due: '2026-04-13' },
    });
  });

  it.each([
    [orderDate(aDeadline(), anOrder({ evidence: ' ' }), someone()), 'deadline.no_evidence'],
    [orderDate(aDeadline(), anOrder({ evidence: null, documentIds: ['d'] }), someone()), undefined],
    [
      orderDate(aDeadline(), anOrder({ datedOn: calendarDate('2026-04-02') }), someone()),
      'deadline.order_to_come',
    ],
    [orderDate(aDeadline({ status: 'met' }), anOrder(), someone()), 'deadline.no_such_move'],
    [orderDate(aDeadline(), anOrder(), someone({ hands: ['confirms', 'meets'] })), 'deadline.not_yours'],
    [orderDate(aDeadline(), anOrder(), someone({ concern: 'other' })), 'deadline.not_yours'],
    [orderDate(aDeadline({ owedBy: 'forum' }), anOrder(), someone()), undefined],
    [extendDeadline(aDeadline(), anOrder(), someone()), undefined],
    [
      extendDeadline(aDeadline(), anOrder({ date: calendarDate('2026-04-13') }), someone()),
      'deadline.not_later',
    ],
    [
      extendDeadline(
        aDeadline({ safe: calendarDate('2026-04-09') }),
        anOrder({ date: calendarDate('2026-04-10') }),
        someone(),
      ),
      undefined,
    ],
  ] as const)('%#: is refused with %s', (outcome, code) => {
    expect(codeOf(outcome)).toBe(code);
  });

  it('extended, the deadline stays open on the later day', () => {
    const hand = someone({ today: calendarDate('2026-04-17') });
    const after = stateOf(extendDeadline(aDeadline(), anOrder(), hand));
    const noHour = { cutoffTime: null, cutoffZone: null, cutoffAt: null, metOn: null };
    expect(isLate({ ...after, ...noHour }, hand)).toBe(false);
    expect(isLate({ ...aDeadline(), ...noHour }, hand)).toBe(true);
    const done = { on: calendarDate('2026-04-17'), evidence: 'EDIS 1', note: null };
    expect(stateOf(meetDeadline(after, done, hand)).status).toBe('met');
  });
});

describe('an ordered date that is lifted', () => {
  it('gives way to the computed one again, which is looked at again', () => {
    expect(
      stateOf(liftOrder(anOrderedDeadline({ status: 'confirmed' }), 'Order No. 4 was vacated', someone())),
    ).toMatchObject({
      status: 'proposed',
      due: '2026-04-13',
      ordered: null,
      computed: null,
      recordedBy: 'second-person',
    });
  });

  it.each([
    [aDeadline(), 'vacated', 'deadline.not_ordered'],
    [anOrderedDeadline({ computed: null }), 'vacated', 'deadline.nothing_computed'],
    [anOrderedDeadline(), '', 'deadline.reason_missing'],
    [anOrderedDeadline({ status: 'met' }), 'vacated', 'deadline.no_such_move'],
  ] as const)('%#: is refused with %s %s', (deadline, reason, code) => {
    expect(codeOf(liftOrder(deadline, reason, someone()))).toBe(code);
  });

  it('that nothing computes is named in the refusal', () => {
    const outcome = liftOrder(anOrderedDeadline({ computed: null }), 'vacated', someone());
    expect(isRefused(outcome) && outcome.refusal.because).toMatchObject({
      en: expect.stringContaining('“Answer the complaint”, 2026-04-20') as string,
      zh: expect.stringContaining('“答复起诉状”（2026-04-20）') as string,
    });
  });

  it('is verified neither by who lifted it nor by whom the computed date comes from', () => {
    const computed = { due: calendarDate('2026-04-14'), safe: null, cutoff: null, by: 'who-corrected' };
    const back = stateOf(liftOrder(anOrderedDeadline({ computed }), 'Order No. 4 was vacated', someone()));
    expect([back.recordedBy, back.turnedBy]).toEqual(['who-corrected', 'second-person']);
    for (const personId of ['who-corrected', 'second-person'])
      expect(codeOf(confirmDeadline(back, someone({ personId })))).toBe('approval.own_question');
    expect(codeOf(confirmDeadline(back, someone({ personId: 'third' })))).toBeUndefined();
  });

  it('undoes the order: lifted at once, the date is what it was', () => {
    const before = aDeadline({ cutoff: closing, safe: calendarDate('2026-04-09') });
    const back = stateOf(liftOrder(stateOf(orderDate(before, anOrder(), someone())), 'a mistake', someone()));
    expect(back).toMatchObject({ due: before.due, safe: before.safe, cutoff: before.cutoff });
  });
});

describe('what whoever relies on an ordered date is told', () => {
  it.each([
    [aDeadline(), []],
    [anOrderedDeadline(), ['By the law alone it would be earlier, 2026-04-13']],
    [anOrderedDeadline({ due: calendarDate('2026-04-13') }), []],
    [
      anOrderedDeadline({ due: calendarDate('2026-04-01') }),
      ['By the law alone it would be later, 2026-04-13'],
    ],
    [anOrderedDeadline({ computed: null }), ['Nothing computes this date any more']],
  ] as const)('%#: %j', (deadline, begins) => {
    const said = orderedWarnings(deadline);
    expect(said).toHaveLength(begins.length);
    begins.forEach((words, at) => expect(said[at]?.en).toContain(words));
  });
});
