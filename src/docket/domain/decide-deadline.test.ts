import { calendarDate, type Decision, isRefused, reachableFrom } from '../../kernel/index.js';
import { aDeadline, aHand } from '../docket.fixtures.js';
import {
  type Deadline,
  type DeadlineAction,
  deadlineMoves,
  type DeadlineStatus,
  isLate,
} from './deadline.js';
import {
  confirmDeadline,
  type DeadlineFact,
  type Hand,
  meetDeadline,
  passDeadline,
  reopenDeadline,
  whyNot,
  withdrawDeadline,
} from './decide-deadline.js';

type Outcome = Decision<Deadline, DeadlineFact>;

const report = { on: calendarDate('2026-03-31'), evidence: 'EDIS 123456', note: null };
const clock = { owedBy: 'forum' } as const;

const acts: Readonly<Record<DeadlineAction, (deadline: Deadline, hand: Hand) => Outcome>> = {
  confirm: confirmDeadline,
  meet: (deadline, hand) => meetDeadline(deadline, report, hand),
  pass: (deadline, hand) => passDeadline(deadline, report, hand),
  reopen: (deadline, hand) => reopenDeadline(deadline, 'a mistake', hand),
  withdraw: (deadline, hand) => withdrawDeadline(deadline, 'does not apply', hand),
};

const codeOf = (outcome: Outcome): string | undefined =>
  isRefused(outcome) ? outcome.refusal.code : undefined;
const stateOf = (outcome: Outcome): Deadline => {
  if (isRefused(outcome)) throw new Error(outcome.refusal.code);
  return outcome.state;
};

const statuses = Object.keys(deadlineMoves) as DeadlineStatus[];
const actions = Object.keys(acts) as DeadlineAction[];

describe('the life of a deadline', () => {
  it('reaches every status from being proposed', () => {
    expect([...reachableFrom(deadlineMoves, 'proposed')].sort()).toEqual([...statuses].sort());
  });

  const table = statuses.flatMap((status) => actions.map((action) => [status, action] as const));
  it.each(table)('%s: %s leads where the table says, or is refused', (status, action) => {
    const deadline = aDeadline({ status, ...(action === 'pass' ? clock : {}) });
    const outcome = acts[action](deadline, aHand());
    const to = deadlineMoves[status][action];
    if (to === undefined) expect(codeOf(outcome)).toMatch(/^deadline\.(not_open|already_)/);
    else expect(stateOf(outcome)).toMatchObject({ status: to, version: 2 });
  });

  it.each([
    ['met', 'meet', 'deadline.already_met'],
    ['confirmed', 'confirm', 'deadline.already_confirmed'],
    ['withdrawn', 'withdraw', 'deadline.already_withdrawn'],
    ['proposed', 'reopen', 'deadline.already_open'],
    ['closed', 'meet', 'deadline.not_open'],
    ['met', 'confirm', 'deadline.not_open'],
  ] as const)('%s: %s is refused as %s', (status, action, code) => {
    expect(codeOf(acts[action](aDeadline({ status }), aHand()))).toBe(code);
  });
});

describe('confirming a date', () => {
  it('asks for another pair of eyes than those who recorded the event', () => {
    expect(codeOf(confirmDeadline(aDeadline(), aHand({ personId: 'recorder' })))).toBe('deadline.same_eyes');
  });

  it('lets anyone with the right vouch for what the system recorded', () => {
    const state = stateOf(confirmDeadline(aDeadline({ recordedBy: null }), aHand()));
    expect(state).toMatchObject({ status: 'confirmed', confirmedBy: 'second-person' });
  });

  it.each([
    ['confirm', { mayConfirm: false }, 'deadline.not_permitted'],
    ['meet', { mayMeet: false }, 'deadline.not_permitted'],
    ['withdraw', { mayRecord: false }, 'deadline.not_permitted'],
    ['confirm', { concern: 'other' }, 'deadline.not_yours'],
    ['meet', { concern: 'shared' }, 'deadline.not_yours'],
    ['confirm', { concern: 'shared' }, undefined],
    ['meet', { concern: 'own' }, undefined],
  ] as const)('%s is refused to a hand with %j as %s', (action, over, code) => {
    expect(whyNot(aDeadline(), action, aHand(over))?.code).toBe(code);
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
    expect(codeOf(meetDeadline(aDeadline(), { ...report, ...over }, aHand()))).toBe(code);
  });

  it('takes a day after the due date down as late', () => {
    const hand = aHand({ today: calendarDate('2026-05-01') });
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
    expect(codeOf(meetDeadline(deadline, report, aHand()))).toBe('deadline.nothing_to_meet');
    expect(stateOf(passDeadline(deadline, report, aHand())).status).toBe('passed');
    expect(isLate({ ...deadline, ...noHour, metOn: null }, aHand())).toBe(false);
  });

  it('is the only way to end a duty: it does not just pass', () => {
    expect(codeOf(passDeadline(aDeadline(), report, aHand()))).toBe('deadline.must_be_met');
  });

  it('does not let an earliest day pass before it has come', () => {
    expect(codeOf(passDeadline(aDeadline({ kind: 'not_before' }), report, aHand()))).toBe('deadline.not_yet');
  });

  it('undone, asks for a second pair of eyes again', () => {
    const met = stateOf(meetDeadline(aDeadline({ status: 'confirmed', confirmedBy: 'x' }), report, aHand()));
    expect(stateOf(reopenDeadline(met, 'wrong paper', aHand()))).toMatchObject({
      status: 'proposed',
      met: null,
      confirmedBy: null,
    });
  });
});
