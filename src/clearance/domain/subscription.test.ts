import fc from 'fast-check';
import { actionsFrom, calendarDate, instantOf, isRefused, reachableFrom } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import type { Role, Seat } from '../../platform/index.js';
import {
  draft,
  type Mover,
  moveSubscription,
  type MoveWords,
  offeredActions,
  type Subscription,
} from './subscription.js';
import {
  capacities,
  maySubscribe,
  type SubscriptionAction,
  subscriptionLife,
  type SubscriptionState,
} from './subscription-life.js';

const { moves: subscriptionMoves } = subscriptionLife;
const subscriptionStates = Object.keys(subscriptionLife.statuses) as SubscriptionState[];
const subscriptionActions = Object.keys(subscriptionLife.acts) as SubscriptionAction[];

const now = instantOf(new Date('2026-04-01T04:00:00Z'));
const today = calendarDate('2026-04-01');
const seat = (role: Role): Seat => ({ role, memberId: role === 'member_counsel' ? 'm' : null });

const aSubscription = (over: Partial<Subscription> = {}): Subscription => ({
  id: 's',
  compartmentId: 'k',
  caseId: 'c',
  personId: 'p',
  capacity: 'outside_counsel',
  firm: 'Example LLP',
  groupId: null,
  withHistory: false,
  state: 'draft',
  draftedBy: 'q',
  draftedAt: now,
  signedAt: null,
  filedOn: null,
  filing: null,
  filedBy: null,
  noticeOn: null,
  windowEndsOn: null,
  objectedBy: null,
  objection: null,
  resolution: null,
  acknowledgement: null,
  activatedBy: null,
  activeAt: null,
  endedAt: null,
  endReason: null,
  returnDueOn: null,
  certifiedAt: null,
  certificate: null,
  version: 1,
  ...over,
});

const subscriber: Mover = {
  kind: 'person',
  personId: 'p',
  seats: [seat('outside_counsel')],
  actsInCase: true,
};
const counsel: Mover = { kind: 'person', personId: 'q', seats: [seat('outside_counsel')], actsInCase: true };
const stranger: Mover = { ...counsel, personId: 'r', actsInCase: false };
const ethics: Mover = { kind: 'person', personId: 'e', seats: [seat('ethics_officer')], actsInCase: false };
const system: Mover = { kind: 'system', personId: null, seats: [], actsInCase: false };
const outsider: Mover = { ...system, kind: 'outsider' };
const movers = [outsider, subscriber, counsel, stranger, ethics, system];
const words: MoveWords = { reason: 'why', reference: '812345', on: today, firm: 'Other LLP' };
const at = (subscriberSeats: readonly Seat[] = [seat('outside_counsel')], on = today) => ({
  today: on,
  now,
  subscriberSeats,
});

const outcome = (
  one: Partial<Subscription>,
  action: (typeof subscriptionActions)[number],
  by: Mover,
  { said = words, when = at() }: { said?: MoveWords; when?: ReturnType<typeof at> } = {},
): string => {
  const decision = moveSubscription(aSubscription(one), action, said, by, when);
  return isRefused(decision) ? decision.refusal.code : decision.state.state;
};

describe('the life of a subscription', () => {
  walks({
    life: subscriptionLife,
    starts: ['draft'],
    thing: (state, action) =>
      aSubscription({ state, capacity: action === 'give_notice' ? 'expert' : 'outside_counsel' }),
    around: (hands) => ({ ...at([seat('outside_counsel'), seat('expert')]), hands }),
    words: { reason: 'why', reference: '812345', on: today, firm: 'Other LLP' },
  });

  it('reaches every state, and ends in a denial or a certificate', () => {
    expect([...reachableFrom(subscriptionMoves, 'draft')].sort()).toEqual([...subscriptionStates].sort());
    const ends = subscriptionStates.filter((state) => actionsFrom(subscriptionMoves, state).length === 0);
    expect(ends).toEqual(['denied', 'return_certified']);
  });

  it('says in both languages why not', () => {
    const anyMove = fc.record({
      state: fc.constantFrom(...subscriptionStates),
      action: fc.constantFrom(...subscriptionActions),
      by: fc.constantFrom(...movers),
      capacity: fc.constantFrom(...capacities),
      said: fc.constantFrom<MoveWords>(words, {}),
    });
    fc.assert(
      fc.property(anyMove, ({ state, action, by, capacity, said }) => {
        const decision = moveSubscription(aSubscription({ state, capacity }), action, said, by, at());
        if (!isRefused(decision)) return;
        expect(decision.refusal.because.en).toMatch(/\.$/);
        expect(decision.refusal.because.zh).toMatch(/。$/);
      }),
    );
  });

  it('offers exactly what would be granted, were the words there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...subscriptionStates),
        fc.constantFrom(...movers),
        fc.constantFrom(...capacities),
        (state, by, capacity) => {
          const one = aSubscription({ state, capacity });
          const offered = offeredActions(one, by, at())
            .filter(({ obstacle }) => obstacle === undefined)
            .map(({ action }) => action);
          const granted = subscriptionActions.filter(
            (action) => !isRefused(moveSubscription(one, action, words, by, at())),
          );
          expect([...offered].sort()).toEqual([...granted].sort());
        },
      ),
    );
  });
});

describe('who may subscribe', () => {
  it.each<[readonly Role[], boolean, boolean]>([
    [['outside_counsel'], true, false],
    [['expert'], false, true],
    [['outside_counsel', 'expert'], true, true],
    [['member_counsel'], false, false],
    [['outside_counsel', 'member_counsel'], false, false],
    [['expert', 'coordinator'], false, false],
    [['outside_counsel', 'administrator'], false, false],
    [['mediator'], false, false],
    [[], false, false],
  ])('%j: as counsel %s, as expert %s', (roles, asCounsel, asExpert) => {
    const seats = roles.map(seat);
    expect(maySubscribe('outside_counsel', seats)).toBe(asCounsel);
    for (const capacity of ['expert', 'translator', 'vendor'] as const)
      expect(maySubscribe(capacity, seats)).toBe(asExpert);
  });

  it('has one subscription under an order at a time', () => {
    const begin = (...held: readonly SubscriptionState[]) =>
      draft(
        aSubscription(),
        held.map((state) => aSubscription({ state })),
        [seat('outside_counsel')],
      );
    expect(isRefused(begin('denied', 'return_certified'))).toBe(false);
    expect(begin('revoked')).toMatchObject({ refusal: { code: 'subscription.held_already' } });
  });
});

describe('activation', () => {
  it.each<[string, Mover, Partial<Subscription>, string]>([
    ['by the ethics officer', ethics, { state: 'filed' }, 'active'],
    ['not by counsel', counsel, { state: 'filed' }, 'subscription.not_yours'],
    ['not by the system', system, { state: 'filed' }, 'subscription.not_yours'],
    [
      'never by ethics officers for themselves',
      { ...ethics, personId: 'p' },
      { state: 'filed' },
      'approval.own_question',
    ],
    ['not before it is filed', ethics, { state: 'signed' }, 'subscription.no_such_move'],
  ])('%s', (_, by, one, expected) => {
    expect(outcome(one, 'activate', by)).toBe(expected);
  });

  it('needs the acknowledgement, and seats that still fit', () => {
    expect(outcome({ state: 'filed' }, 'activate', ethics, { said: {} })).toBe(
      'subscription.reference_missing',
    );
    const barred = at([seat('outside_counsel'), seat('treasurer')]);
    expect(outcome({ state: 'filed' }, 'activate', ethics, { when: barred })).toBe(
      'subscription.barred_seat',
    );
  });

  const expert = {
    capacity: 'expert',
    state: 'notice_window',
    windowEndsOn: calendarDate('2026-04-11'),
  } as const;
  it.each([
    ['2026-04-11', 'subscription.window_open', 'objected'],
    ['2026-04-12', 'active', 'subscription.window_over'],
  ])('of an expert on %s: %s; an objection on that day: %s', (day, activated, objected) => {
    const when = at([seat('expert')], calendarDate(day));
    expect(outcome(expert, 'activate', ethics, { when })).toBe(activated);
    expect(outcome(expert, 'object', counsel, { when })).toBe(objected);
  });

  it('of an expert waits for notice, and needs no window once an objection was overruled', () => {
    const when = at([seat('expert')]);
    expect(outcome({ capacity: 'expert', state: 'filed' }, 'activate', ethics, { when })).toBe(
      'subscription.notice_missing',
    );
    expect(outcome({ ...expert, state: 'allowed' }, 'activate', ethics, { when })).toBe('active');
    expect(outcome({ state: 'filed' }, 'give_notice', counsel)).toBe('subscription.notice_not_needed');
  });
});

describe('the end', () => {
  it('comes with a change of firm, at once, and keeps the day of an earlier one', () => {
    const moved = moveSubscription(
      aSubscription({ state: 'active' }),
      'change_firm',
      words,
      subscriber,
      at(),
    );
    expect(moved).toMatchObject({
      state: { state: 'revoked', firm: 'Other LLP', endedAt: now, endReason: 'firm_changed' },
      facts: [{ type: 'subscription.firm_changed', payload: { compartmentId: 'k', personId: 'p' } }],
    });
    expect(outcome({ state: 'filed', signedAt: now }, 'change_firm', subscriber)).toBe('draft');
  });

  it('asks for return within sixty days unless the order says otherwise', () => {
    const due = (said: MoveWords) =>
      moveSubscription(aSubscription({ state: 'expired' }), 'ask_return', said, system, at());
    expect(due({})).toMatchObject({ state: { returnDueOn: '2026-05-31' } });
    expect(due({ days: 10 })).toMatchObject({ state: { returnDueOn: '2026-04-11' } });
  });

  it('is certified by the person alone', () => {
    expect(outcome({ state: 'return_due' }, 'certify_return', subscriber)).toBe('return_certified');
    expect(outcome({ state: 'return_due' }, 'certify_return', ethics)).toBe('subscription.not_yours');
  });

  it('never says in a fact what was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...subscriptionStates),
        fc.constantFrom(...subscriptionActions),
        fc.constantFrom(...movers),
        (state, action, by) => {
          const said = { ...words, reason: 'canary-reason', reference: 'canary-ref', firm: 'canary-firm' };
          const decision = moveSubscription(aSubscription({ state }), action, said, by, at());
          if (!isRefused(decision)) expect(JSON.stringify(decision.facts)).not.toContain('canary');
        },
      ),
    );
  });
});
