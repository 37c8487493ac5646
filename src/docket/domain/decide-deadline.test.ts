import { calendarDate, type Decision, isRefused, obstacle } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import { aDeadline, anOrderedDeadline, someone } from '../docket.fixtures.js';
import { confirmEach, type ToConfirm } from './confirm-many.js';
import { type Deadline, isLate } from './deadline.js';
import { deadlineLife } from './deadline-life.js';
import {
  confirmDeadline,
  type DeadlineFact,
  meetDeadline,
  passDeadline,
  reopenDeadline,
  supersedeDeadline,
  voidDeadline,
  waiveDeadline,
} from './decide-deadline.js';

type Outcome = Decision<Deadline, DeadlineFact>;

const report = { on: calendarDate('2026-03-31'), evidence: 'EDIS 123456', note: null };
const clock = { owedBy: 'forum' } as const;

const codeOf = (outcome: Outcome): string | undefined =>
  isRefused(outcome) ? outcome.refusal.code : undefined;
const stateOf = (outcome: Outcome): Deadline => {
  if (isRefused(outcome)) throw new Error(outcome.refusal.code);
  return outcome.state;
};

/** Kind by kind: a duty is met, what nobody owes passes. */
describe('the life of a deadline', () => {
  walks({
    life: deadlineLife,
    starts: ['proposed'],
    thing: (status, action) =>
      (action === 'lift' ? anOrderedDeadline : aDeadline)({ status, ...(action === 'pass' ? clock : {}) }),
    around: (hands) => someone({ hands }),
    words: { reason: 'a mistake' },
  });

  it.each([
    [confirmDeadline(aDeadline(), someone()), 'confirmed'],
    [meetDeadline(aDeadline(), report, someone()), 'met'],
    [passDeadline(aDeadline(clock), report, someone()), 'passed'],
    [reopenDeadline(aDeadline({ status: 'met' }), 'a mistake', someone()), 'proposed'],
    [waiveDeadline(aDeadline(), 'the complainant agreed not to insist', someone()), 'waived'],
    [
      supersedeDeadline(aDeadline(), 'set anew', { deadline: null, authority: 'Order No. 9' }, someone()),
      'superseded',
    ],
    [voidDeadline(aDeadline(), 'does not apply', someone()), 'void'],
    [reopenDeadline(aDeadline({ status: 'void' }), 'a mistake', someone()), 'proposed'],
  ] as const)('counts each change: %#', (outcome, status) => {
    expect(stateOf(outcome)).toMatchObject({ status, version: 2 });
  });
});

describe('confirming many dates', () => {
  it('decides each on its own, and says of each that was not confirmed why', () => {
    const one = (id: string, over: Partial<Deadline> = {}, more: Partial<ToConfirm> = {}): ToConfirm => ({
      deadline: aDeadline({ id, ...over }),
      expected: 1,
      concern: 'whole',
      ...more,
    });
    const { confirmed, refused } = confirmEach(
      [
        one('first'),
        one('own', { recordedBy: 'second-person' }),
        one('changed', { version: 2 }),
        one('done', { status: 'confirmed' }),
        one('theirs', {}, { concern: 'other' }),
        one('clock', clock),
        one('last'),
      ],
      someone(),
    );
    expect(confirmed.map(({ type, deadline }) => [type, deadline.id, deadline.status])).toEqual([
      ['deadline.confirmed', 'first', 'confirmed'],
      ['deadline.confirmed', 'last', 'confirmed'],
    ]);
    expect(refused.map(({ id, refusal }) => [id, refusal.code])).toEqual([
      ['own', 'approval.own_question'],
      ['changed', 'deadline.changed_since'],
      ['done', 'deadline.no_such_move'],
      ['theirs', 'deadline.not_yours'],
      ['clock', 'deadline.forums_own'],
    ]);
  });
});

describe('confirming a date', () => {
  it('asks for another pair of eyes than those who recorded the event', () => {
    expect(codeOf(confirmDeadline(aDeadline(), someone({ personId: 'recorder' })))).toBe(
      'approval.own_question',
    );
  });

  it('lets anyone with the right vouch for what the system recorded', () => {
    const state = stateOf(confirmDeadline(aDeadline({ recordedBy: null }), someone()));
    expect(state).toMatchObject({ status: 'confirmed', confirmedBy: 'second-person' });
  });

  it.each([
    ['confirm', { concern: 'other' }, 'deadline.not_yours'],
    ['meet', { concern: 'shared' }, 'deadline.not_yours'],
    ['confirm', { concern: 'shared' }, undefined],
    ['meet', { concern: 'own' }, undefined],
  ] as const)('%s is refused to someone with %j as %s', (action, over, code) => {
    expect(obstacle(deadlineLife, action, aDeadline(), someone(over))?.code).toBe(code);
  });
});

const noHour = { cutoffTime: null, cutoffZone: null, cutoffAt: null };

describe('meeting a deadline', () => {
  it.each([
    [{ evidence: null, note: null }, 'deadline.no_evidence'],
    [{ evidence: '  ', note: '' }, 'deadline.no_evidence'],
    [{ on: calendarDate('2026-04-02') }, 'deadline.in_future'],
    [{ evidence: null, note: 'Filed by hand, receipt in the safe' }, undefined],
  ])('with %j gives %s', (over, code) => {
    expect(codeOf(meetDeadline(aDeadline(), { ...report, ...over }, someone()))).toBe(code);
  });

  it('takes a day after the due date down as late', () => {
    const hand = someone({ today: calendarDate('2026-05-01') });
    const state = stateOf(meetDeadline(aDeadline(), { ...report, on: calendarDate('2026-04-14') }, hand));
    expect(state.status).toBe('met');
    expect(isLate({ ...state, ...noHour, metOn: state.met?.on ?? null }, hand)).toBe(true);
  });

  it.each([
    [{ owedBy: 'forum' }, 'the forum owes it'],
    [{ kind: 'not_before' }, 'it is the first day of something'],
    [{ kind: 'threshold' }, 'it is a threshold'],
  ] as const)('is refused where %j: %s, and it passes instead', (over, _why) => {
    const deadline = aDeadline({ ...over, due: calendarDate('2026-03-30') });
    expect(codeOf(meetDeadline(deadline, report, someone()))).toBe('deadline.nothing_to_meet');
    expect(stateOf(passDeadline(deadline, report, someone())).status).toBe('passed');
    expect(isLate({ ...deadline, ...noHour, metOn: null }, someone())).toBe(false);
  });

  it('is the only way to end a duty: it does not just pass', () => {
    expect(codeOf(passDeadline(aDeadline(), report, someone()))).toBe('deadline.must_be_met');
  });

  it('does not let an earliest day pass before it has come', () => {
    expect(codeOf(passDeadline(aDeadline({ kind: 'not_before' }), report, someone()))).toBe(
      'deadline.not_yet',
    );
  });

  it('undone, asks for a second pair of eyes again', () => {
    const met = stateOf(
      meetDeadline(aDeadline({ status: 'confirmed', confirmedBy: 'x' }), report, someone()),
    );
    expect(stateOf(reopenDeadline(met, 'wrong paper', someone()))).toMatchObject({
      status: 'proposed',
      met: null,
      confirmedBy: null,
    });
  });
});

describe('a deadline that ends without being met', () => {
  it.each([
    ['waived', waiveDeadline(aDeadline(clock), 'nobody insists', someone()), 'deadline.nothing_to_waive'],
    ['waived', waiveDeadline(aDeadline(), ' ', someone()), 'deadline.reason_missing'],
    ['void', voidDeadline(aDeadline({ status: 'met' }), 'it never ran', someone()), 'deadline.no_such_move'],
    ['void', voidDeadline(aDeadline(), 'it never ran', someone({ hands: ['meets'] })), 'deadline.not_yours'],
    ['void', voidDeadline(aDeadline(), 'it never ran', someone({ concern: 'shared' })), 'deadline.not_yours'],
  ] as const)('is %s: refused (%#)', (_status, outcome, code) => {
    expect(codeOf(outcome)).toBe(code);
  });

  it.each([
    [{}, undefined, 'another open one of the same party'],
    [{ partyId: null }, undefined, 'one of the whole proceeding'],
    [{ status: 'met' }, 'deadline.unfit_successor', 'one that is over'],
    [
      { partyId: 'borealis' },
      'deadline.unfit_successor',
      'one of another party, of which this one’s readers know nothing',
    ],
    [{ caseId: 'case-2' }, 'deadline.unfit_successor', 'one of another case'],
    [{ id: 'deadline-1' }, 'deadline.unfit_successor', 'itself'],
  ] as const)('gives way to %j: %s, since it is %s', (over, code, _why) => {
    const deadline = aDeadline({ id: 'deadline-2', ...over });
    const outcome = supersedeDeadline(aDeadline(), 'set anew', { deadline, authority: null }, someone());
    expect(codeOf(outcome)).toBe(code);
    if (code === undefined)
      expect(stateOf(outcome).successor).toEqual({ deadlineId: 'deadline-2', authority: null });
  });

  it('names what it gives way to', () => {
    const nothing = { deadline: null, authority: ' ' };
    expect(codeOf(supersedeDeadline(aDeadline(), 'set anew', nothing, someone()))).toBe(
      'deadline.no_successor',
    );
  });

  it.each(['waived', 'superseded', 'void'] as const)(
    'opened again after it was %s, it keeps nothing of that',
    (status) => {
      const over = aDeadline({
        status,
        closedReason: { en: 'r', zh: 'r' },
        successor: { deadlineId: null, authority: 'Order No. 9' },
      });
      expect(stateOf(reopenDeadline(over, 'a mistake', someone()))).toMatchObject({
        status: 'proposed',
        closedReason: null,
        successor: null,
      });
    },
  );
});
