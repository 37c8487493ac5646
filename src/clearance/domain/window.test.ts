import fc from 'fast-check';
import {
  type Instant,
  instantOf,
  isRefused,
  localMoment,
  momentAt,
  calendarDate,
  reachableFrom,
} from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import type { SubscriptionHand, SubscriptionState } from './subscription-life.js';
import {
  conferDays,
  daysLater,
  hasPassed,
  lastDay,
  moveWindow,
  type NoticeTerms,
  opensAt,
  type SupplierWindow,
  windowLife,
  type WindowAction,
  type WindowStatus,
  type WindowWords,
  zoneOfForum,
} from './window.js';

const zone = 'America/New_York';
const moment = (text: string) => instantOf(new Date(text));
/** On the wall of New York. */
const wall = (text: string) => momentAt(calendarDate(text.slice(0, 10)), text.slice(11), zone);
const terms = (over: Partial<NoticeTerms> = {}): NoticeTerms => ({
  days: 10,
  ends: 'same_hour',
  zone,
  ...over,
});
const noticed = wall('2026-11-23 09:00');
const opens = wall('2026-12-03 09:00');
const justBefore = wall('2026-12-03 08:59');

const aWindow = (over: Partial<SupplierWindow> = {}): SupplierWindow => ({
  id: 'w',
  subscriptionId: 's',
  partyId: 'x',
  status: 'running',
  noticedAt: noticed,
  noticedBy: 'q',
  undertakingId: 'u',
  opensAt: opens,
  lastOn: calendarDate('2026-12-03'),
  objectedAt: null,
  objectedBy: null,
  objection: null,
  isLate: false,
  conferUntil: null,
  referredAt: null,
  referral: null,
  settledAt: null,
  resolution: null,
  exposure: null,
  closedAt: null,
  ...over,
});

interface Acting {
  readonly now?: Instant;
  readonly at?: Instant;
  readonly state?: SubscriptionState;
  readonly hands?: readonly SubscriptionHand[];
  readonly words?: WindowWords;
}

const act = (window: Partial<SupplierWindow>, action: WindowAction, asked: Acting = {}) => {
  const { now = wall('2026-11-30 12:00'), at = now, state = 'notice_window' } = asked;
  const { hands = [action === 'object' || action === 'refer' ? 'counsel' : 'ethics'] } = asked;
  const { words = { reason: 'why', reference: 'Order 12' } } = asked;
  const subscription = { id: 's', caseId: 'c', compartmentId: 'k', personId: 'p', state };
  return moveWindow(aWindow(window), action, words, { by: 'q', hands, subscription }, { now, at, zone });
};
const outcome = (...asked: Parameters<typeof act>): string => {
  const decision = act(...asked);
  return isRefused(decision) ? decision.refusal.code : decision.state.status;
};

describe('when a window opens', () => {
  it.each<[string, string, Partial<NoticeTerms>, string]>([
    ['ten days later at the same hour', '2026-11-23 09:00', {}, '2026-12-03 09:00'],
    [
      'with the end of the tenth day, by configuration',
      '2026-11-23 09:00',
      { ends: 'end_of_day' },
      '2026-12-04 00:00',
    ],
    [
      'at the same hour of the wall, across the end of summer time',
      '2026-10-26 09:00',
      {},
      '2026-11-05 09:00',
    ],
    ['at the same hour of the wall, across its beginning', '2026-03-02 09:00', {}, '2026-03-12 09:00'],
    ['an hour later where the hour is skipped', '2026-02-26 02:30', {}, '2026-03-08 03:30'],
    [
      'with the end of a day that has 25 hours',
      '2026-10-22 09:00',
      { ends: 'end_of_day' },
      '2026-11-02 00:00',
    ],
    ['after the days of the order', '2026-11-23 09:00', { days: 5 }, '2026-11-28 09:00'],
    ['with the minute', '2026-11-23 23:59', {}, '2026-12-03 23:59'],
  ])('%s', (_, from, over, expected) => {
    const { date, time } = localMoment(opensAt(wall(from), terms(over)), zone);
    expect(`${date} ${time}`).toBe(expected);
  });

  it('is not an hour early where an hour comes twice', () => {
    // 2026-11-01 01:30 is shown at 05:30 and at 06:30 UTC.
    expect(opensAt(wall('2026-10-22 01:30'), terms())).toBe('2026-11-01T06:30:00.000Z');
  });

  it('lasts to the second and no shorter', () => {
    expect(opensAt(moment('2026-11-23T14:00:30.250Z'), terms())).toBe('2026-12-03T14:00:30.250Z');
  });

  it('shows the wall it was noticed at, whenever and wherever, unless that time is skipped', () => {
    const any = fc.record({
      at: fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2035-01-01') }),
      days: fc.integer({ min: 1, max: 90 }),
      place: fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Shanghai', 'America/Los_Angeles'),
    });
    fc.assert(
      fc.property(any, ({ at, days, place }) => {
        const from = instantOf(new Date(at));
        const later = daysLater(from, days, place);
        const [before, after] = [localMoment(from, place), localMoment(later, place)];
        const elapsedHours = (Date.parse(later) - at) / 3_600_000;
        expect(Math.abs(elapsedHours - 24 * days)).toBeLessThanOrEqual(1);
        if (after.time !== before.time) expect(before.time.slice(0, 2)).toBe('02');
      }),
    );
  });

  it('knows the last day for an objection', () => {
    expect(lastDay(opens, zone)).toBe('2026-12-03');
    expect(lastDay(opensAt(noticed, terms({ ends: 'end_of_day' })), zone)).toBe('2026-12-03');
    expect(lastDay(wall('2026-12-04 00:00'), zone)).toBe('2026-12-03');
  });

  it.each([
    ['us-itc', 'America/New_York'],
    ['cn-court', 'Asia/Shanghai'],
    ['upc', 'Europe/Luxembourg'],
    ['other', undefined],
  ])('goes by the wall clock of its forum: %s by %s', (forum, expected) => {
    expect(zoneOfForum(forum)).toBe(expected);
  });
});

describe('an objection', () => {
  const endOfDay = { opensAt: wall('2026-12-04 00:00') };
  it.each<[string, Partial<SupplierWindow>, string, string]>([
    ['a minute before the hour is in time', {}, '2026-12-03 08:59', 'conferring'],
    ['at the hour is late', {}, '2026-12-03 09:00', 'window.over'],
    [
      'at 23:59 of the last day is in time where that counts whole',
      endOfDay,
      '2026-12-03 23:59',
      'conferring',
    ],
    ['at midnight after it is late', endOfDay, '2026-12-04 00:00', 'window.over'],
  ])('%s', (_, window, now, expected) => {
    expect(outcome(window, 'object', { now: wall(now) })).toBe(expected);
  });

  it('counts by when it was made, not by when it is recorded', () => {
    const recorded = { now: wall('2026-12-03 11:00') };
    expect(outcome({}, 'object', { ...recorded, at: justBefore })).toBe('conferring');
    expect(outcome({}, 'object', { ...recorded, at: wall('2026-11-23 08:59') })).toBe('window.before_notice');
    expect(outcome({}, 'object', { ...recorded, at: wall('2026-12-03 11:01') })).toBe('window.ahead');
  });

  it('that is late stands against somebody who reads already, and is marked so', () => {
    expect(act({}, 'object', { now: opens, state: 'active' })).toMatchObject({
      state: { status: 'conferring', isLate: true, objectedAt: opens, objection: 'why' },
      facts: [
        { type: 'subscription.objected', payload: { windowId: 'w', supplier: 'x', compartmentId: 'k' } },
      ],
    });
    expect(act({}, 'object', { now: justBefore, state: 'active' })).toMatchObject({
      state: { isLate: false },
    });
  });

  it('is none of the subscriber’s, even as counsel, nor of a subscription that is over', () => {
    expect(outcome({}, 'object', { hands: ['subscriber', 'counsel'] })).toBe('approval.own_question');
    expect(outcome({}, 'object', { hands: ['ethics'] })).toBe('window.not_yours');
    expect(outcome({}, 'object', { state: 'revoked' })).toBe('window.subscription_over');
    expect(outcome({}, 'object', { words: {} })).toBe('window.reason_missing');
  });

  it('is conferred about for ten days on the wall, then goes to the judge, who settles it', () => {
    const objected = act({}, 'object', { now: wall('2026-10-28 17:00') });
    expect(conferDays).toBe(10);
    expect(objected).toMatchObject({ refusal: { code: 'window.before_notice' } });
    const spanning = { noticedAt: wall('2026-10-26 09:00'), opensAt: wall('2026-11-05 09:00') };
    const made = act(spanning, 'object', { now: wall('2026-10-28 17:00') });
    expect(made).toMatchObject({ state: { conferUntil: wall('2026-11-07 17:00') } });
    const conferring = { status: 'conferring' as const, conferUntil: wall('2026-12-08 08:59') };
    expect(outcome(conferring, 'refer', { now: wall('2026-12-08 08:58') })).toBe('window.still_conferring');
    expect(outcome(conferring, 'refer', { now: wall('2026-12-08 08:59') })).toBe('judge');
    expect(outcome({ status: 'judge' }, 'resolve_allow')).toBe('allowed');
    expect(outcome({ status: 'judge' }, 'resolve_deny')).toBe('denied');
    expect(outcome(conferring, 'resolve_allow')).toBe('allowed');
  });
});

describe('what a supplier supplied is open', () => {
  it.each<[Partial<SupplierWindow>, string, boolean]>([
    [{}, '2026-12-03 08:59', false],
    [{}, '2026-12-03 09:00', true],
    [{ status: 'conferring' }, '2026-12-20 09:00', false],
    [{ status: 'judge' }, '2026-12-20 09:00', false],
    [{ status: 'denied' }, '2026-12-20 09:00', false],
    [{ status: 'allowed' }, '2026-11-25 09:00', true],
    [{ closedAt: noticed }, '2026-12-20 09:00', false],
  ])('of %j at %s: %s', (over, now, expected) => {
    expect(hasPassed(aWindow(over), wall(now))).toBe(expected);
  });
});

describe('the life of a window', () => {
  walks({
    life: windowLife,
    starts: ['running'],
    thing: (status) => aWindow({ status }),
    around: (hands) => ({
      hands,
      now: wall('2026-11-30 12:00'),
      at: wall('2026-11-30 12:00'),
      zone,
      subscription: { state: 'notice_window' as const },
    }),
    words: { reason: 'why', reference: 'Order 12' },
  });

  it('reaches every status', () => {
    expect([...reachableFrom(windowLife.moves, 'running')].sort()).toEqual(
      (Object.keys(windowLife.statuses) as WindowStatus[]).sort(),
    );
  });

  it('tells in no fact what was written', () => {
    const said = { reason: 'canary-reason', reference: 'canary-reference' };
    for (const action of Object.keys(windowLife.acts) as WindowAction[]) {
      for (const status of Object.keys(windowLife.statuses) as WindowStatus[]) {
        const decision = act({ status }, action, { words: said });
        if (!isRefused(decision)) expect(JSON.stringify(decision.facts)).not.toContain('canary');
      }
    }
  });
});
