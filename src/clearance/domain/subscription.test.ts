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
  windowsOf,
} from './subscription.js';
import {
  capacities,
  type Circumstances,
  maySubscribe,
  type SubscriptionAction,
  subscriptionLife,
  type SubscriptionState,
} from './subscription-life.js';
import type { SupplierWindow } from './window.js';

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
const words: MoveWords = {
  reason: 'why',
  reference: '812345',
  on: today,
  firm: 'Other LLP',
  suppliers: ['x'],
  employment: 'Professor, Example University',
  education: 'Dr.-Ing., 2009',
};
const zone = 'America/New_York';
const at = (
  subscriberSeats: readonly Seat[] = [seat('outside_counsel')],
  windows: readonly SupplierWindow[] = [],
  moment = now,
): Circumstances => ({
  today,
  now: moment,
  zone: 'Asia/Shanghai',
  subscriberSeats,
  windows,
  terms: { days: 10, ends: 'same_hour', zone },
});
const noticed = instantOf(new Date('2026-03-22T13:00:00Z'));
/** Windows of suppliers, all noticed at one time. */
const windowsFor = (...partyIds: readonly string[]) =>
  windowsOf({ id: 's' }, partyIds, noticed, 'q', at().terms, () => 'w');

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
    words: { reason: 'why', reference: '812345', on: today, firm: 'Other LLP', suppliers: ['x'] },
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
            (action) => action !== 'deny' && !isRefused(moveSubscription(one, action, words, by, at())),
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

  const expert = { capacity: 'expert', state: 'notice_window' } as const;
  const whenWindows = (windows: readonly SupplierWindow[], moment = '2026-04-01T12:59:59Z') =>
    at([seat('expert')], windows, instantOf(new Date(moment)));
  it.each<[string, readonly SupplierWindow[], string, string]>([
    ['not a moment before', windowsFor('x', 'y'), '2026-04-01T12:59:59Z', 'subscription.window_open'],
    ['once the first has passed', windowsFor('x', 'y'), '2026-04-01T13:00:00Z', 'active'],
    [
      'where one of them objected, once another has passed',
      windowsFor('x', 'y').map((one, n) => (n === 0 ? { ...one, status: 'conferring' } : one)),
      '2026-04-01T13:00:00Z',
      'active',
    ],
    [
      'not where all of them objected',
      windowsFor('x').map((one) => ({ ...one, status: 'judge' })),
      '2026-04-20T13:00:00Z',
      'subscription.objected',
    ],
    [
      'at once where an objection was overruled',
      windowsFor('x').map((one) => ({ ...one, status: 'allowed' })),
      '2026-03-25T13:00:00Z',
      'active',
    ],
  ])('of an expert waits for a window: %s', (_, windows, moment, expected) => {
    expect(outcome(expert, 'activate', ethics, { when: whenWindows(windows, moment) })).toBe(expected);
  });

  it('of an expert waits for notice, of outside counsel needs none', () => {
    for (const state of ['filed', 'notice_window'] as const)
      expect(outcome({ ...expert, state }, 'activate', ethics, { when: whenWindows([]) })).toBe(
        'subscription.notice_missing',
      );
    expect(outcome({ state: 'filed' }, 'give_notice', counsel)).toBe('subscription.notice_not_needed');
  });
});

describe('notice', () => {
  const expert = { capacity: 'expert', state: 'filed', filedOn: calendarDate('2026-03-31') } as const;
  const given = (
    said: MoveWords,
    windows: readonly SupplierWindow[] = [],
    one: Partial<Subscription> = expert,
  ) => outcome(one, 'give_notice', counsel, { said, when: at([seat('expert')], windows) });
  const on = (text: string) => instantOf(new Date(text));

  it.each<[string, MoveWords, string]>([
    ['names suppliers', {}, 'subscription.suppliers_missing'],
    ['is given now unless said', { suppliers: ['x'] }, 'notice_window'],
    [
      'is not given before it was',
      { suppliers: ['x'], at: on('2026-04-01T04:00:01Z') },
      'subscription.day_ahead',
    ],
    [
      'follows the filing',
      { suppliers: ['x'], at: on('2026-03-30T12:00:00Z') },
      'subscription.notice_before_filing',
    ],
    ['follows it on either wall', { suppliers: ['x'], at: on('2026-03-30T23:00:00Z') }, 'notice_window'],
  ])('%s', (_, said, expected) => expect(given(said)).toBe(expected));

  it('goes to each supplier once, and to one that joins later by itself, whether somebody reads already or not', () => {
    expect(given({ suppliers: ['x', 'y'] }, windowsFor('x'))).toBe('subscription.noticed_already');
    for (const state of ['notice_window', 'active'] as const)
      expect(given({ suppliers: ['y'] }, windowsFor('x'), { ...expert, state })).toBe(state);
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
