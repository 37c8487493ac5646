import {
  actionsFrom,
  addDays,
  type Bilingual,
  type CalendarDate,
  type Decision,
  destination,
  grant,
  type Instant,
  type Refusal,
  refuse,
  type Actor,
  isSystem,
} from '../../kernel/index.js';
import type { Fact, Seat } from '../../platform/index.js';
import { fits } from '../../walls/index.js';
import {
  type Capacity,
  type SubscriptionAction,
  subscriptionActionNames,
  subscriptionMoves,
  type SubscriptionState,
} from './subscription-life.js';
import {
  barredSeat,
  dayAhead,
  type MoveWords,
  noSuchMove,
  noticeBeforeFiling,
  noticeDays,
  noticeMissing,
  noticeNotNeeded,
  notYours,
  own,
  windowOpen,
  windowOver,
  wordsMissing,
} from './subscription-refusals.js';

export type { MoveWords };

/** Days to return or destroy after the end, unless the order says otherwise. */
export const returnDays = 60;

/** Someone's subscription to the protective order of an investigation. */
export interface Subscription {
  readonly id: string;
  readonly compartmentId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly capacity: Capacity;
  /** The firm or institution the person works at. */
  readonly firm: string;
  /** The group that engages an expert; what it shares he reads once active. */
  readonly groupId: string | null;
  /** Whether what the group shared before is granted too. */
  readonly withHistory: boolean;
  readonly state: SubscriptionState;
  readonly draftedBy: string;
  readonly draftedAt: Instant;
  readonly signedAt: Instant | null;
  /** Day of filing, and the number of the document filed. */
  readonly filedOn: CalendarDate | null;
  readonly filing: string | null;
  readonly filedBy: string | null;
  readonly noticeOn: CalendarDate | null;
  /** Last day on which a supplier may object. */
  readonly windowEndsOn: CalendarDate | null;
  readonly objectedBy: string | null;
  readonly objection: string | null;
  /** What settled the objection: the order or agreement. */
  readonly resolution: string | null;
  /** The Commission's acknowledgement, as the ethics officer saw it. */
  readonly acknowledgement: string | null;
  readonly activatedBy: string | null;
  readonly activeAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
  readonly returnDueOn: CalendarDate | null;
  readonly certifiedAt: Instant | null;
  /** What became of the material, in the words of the certificate. */
  readonly certificate: string | null;
  readonly version: number;
}

/** Who moves a subscription. */
export interface Mover extends Pick<Actor, 'kind' | 'personId'> {
  readonly seats: readonly Seat[];
  /** Whether he is counsel of a party of ours in the case. */
  readonly actsInCase: boolean;
}

/** What decides besides the subscription and who moves it. */
export interface Circumstances {
  readonly today: CalendarDate;
  readonly now: Instant;
  /** The seats the subscriber holds today and keeps. */
  readonly subscriberSeats: readonly Seat[];
}

/** Which words an action cannot go without. */
export const wordsNeeded: { readonly [A in SubscriptionAction]: readonly (keyof MoveWords)[] } = {
  sign: [],
  file: ['on', 'reference'],
  give_notice: ['on'],
  object: ['reason'],
  resolve_allow: ['reference'],
  resolve_deny: ['reference'],
  activate: ['reference'],
  revoke: ['reason'],
  change_firm: ['firm'],
  expire: ['reason'],
  ask_return: [],
  certify_return: ['reason'],
};

/** Whether a capacity is one the suppliers must be given notice of. */
export const needsNotice = (capacity: Capacity): boolean => capacity !== 'outside_counsel';

/** Whether someone's seats let him subscribe in a capacity: never those who also serve a firm, the secretariat or the system. */
export const maySubscribe = (capacity: Capacity, seats: readonly Seat[]): boolean =>
  fits({ seats }, { kind: 'cbi', memberId: null }) &&
  seats.some(({ role }) => role === (needsNotice(capacity) ? 'expert' : 'outside_counsel'));

/** Whether it lets its person in. */
export const isActive = ({ state }: Pick<Subscription, 'state'>): boolean => state === 'active';

/**
 * Begins a subscription. Refused with `subscription.barred_seat` where the person's seats do not let him, and with
 * `subscription.held_already` where he has one under the same order that is not over.
 */
export function draft(
  wish: Subscription,
  held: readonly Subscription[],
  subscriberSeats: readonly Seat[],
): Decision<Subscription, Fact> {
  if (!maySubscribe(wish.capacity, subscriberSeats)) return barredSeat;
  const over: readonly SubscriptionState[] = ['denied', 'return_certified'];
  if (held.some(({ personId, state }) => personId === wish.personId && !over.includes(state))) {
    return refuse(
      'subscription.held_already',
      'This person has a subscription under this protective order already; go on with that one.',
      '该人员在此保护令下已有登记，请在原登记上办理。',
    );
  }
  return grant(wish, fact(wish, 'drafted'));
}

/**
 * Moves a subscription along its table.
 *
 * Refusals: `subscription.no_such_move`, `subscription.not_yours_to_do`, `subscription.own`, `subscription.barred_seat`,
 * `subscription.notice_missing`, `subscription.window_open`, `subscription.window_over`, `subscription.words_missing`,
 * `subscription.day_ahead`, `subscription.notice_before_filing`, `subscription.notice_not_needed`.
 */
export function moveSubscription(
  subscription: Subscription,
  action: SubscriptionAction,
  words: MoveWords,
  by: Mover,
  circumstances: Circumstances,
): Decision<Subscription, Fact> {
  const refusal = obstacleTo(subscription, action, by, circumstances);
  if (refusal !== undefined) return { refusal };
  const missing = wordsNeeded[action].find((word) => (words[word] ?? '') === '');
  if (missing !== undefined) return wordsMissing(action, missing);
  const wrongDay = faultOfDay(subscription, action, words.on, circumstances.today);
  if (wrongDay !== undefined) return wrongDay;
  const state = destination(subscriptionMoves, subscription.state, action);
  if (state === undefined) return noSuchMove(subscription, action);
  const moved = {
    ...subscription,
    ...changes(subscription, action, words, by, circumstances),
    state,
  };
  return grant(moved, fact(moved, pastOf[action]));
}

/** An action as a screen shows it: what it is called, and why not where it may not be done. */
export interface OfferedAction {
  readonly action: SubscriptionAction;
  readonly name: Bilingual;
  readonly needs: readonly (keyof MoveWords)[];
  readonly refusal: Refusal | null;
}

/** What someone may do with a subscription now, by the same table and the same rules; what is another's to do is left out. */
export const offeredActions = (
  subscription: Subscription,
  by: Mover,
  circumstances: Circumstances,
): readonly OfferedAction[] =>
  actionsFrom(subscriptionMoves, subscription.state)
    .filter((action) => mayDo[action](by, subscription))
    .map((action) => ({
      action,
      name: subscriptionActionNames[action],
      needs: wordsNeeded[action],
      refusal: obstacleTo(subscription, action, by, circumstances) ?? null,
    }));

const holds = ({ seats }: Mover, role: Seat['role']): boolean => seats.some((seat) => seat.role === role);
const isSubscriber = ({ personId }: Mover, one: Subscription): boolean => personId === one.personId;
const isCounsel = (by: Mover): boolean => holds(by, 'outside_counsel') && by.actsInCase;
const isEthics = (by: Mover): boolean => holds(by, 'ethics_officer');

/** Whose each action is. */
const mayDo: {
  readonly [A in SubscriptionAction]: (by: Mover, subscription: Subscription) => boolean;
} = {
  sign: isSubscriber,
  file: isCounsel,
  give_notice: isCounsel,
  object: isCounsel,
  resolve_allow: isEthics,
  resolve_deny: isEthics,
  activate: isEthics,
  revoke: (by, one) => isSystem(by) || isEthics(by) || isSubscriber(by, one),
  change_firm: (by, one) => isEthics(by) || isSubscriber(by, one),
  expire: (by) => isSystem(by) || isEthics(by),
  ask_return: (by) => isSystem(by) || isEthics(by),
  certify_return: isSubscriber,
};

/** Whether it is someone's to object to a subscription while the days for it run. */
export const mayObject = (by: Mover, { personId }: Pick<Subscription, 'personId'>): boolean =>
  isCounsel(by) && by.personId !== personId;

/** Never by the subscriber, whatever else he is. */
const neverOwn: readonly SubscriptionAction[] = ['activate', 'object', 'resolve_allow', 'resolve_deny'];
const needSeat: readonly SubscriptionAction[] = ['sign', 'file', 'give_notice', 'activate'];

function obstacleTo(
  one: Subscription,
  action: SubscriptionAction,
  by: Mover,
  { today, subscriberSeats }: Circumstances,
): Refusal | undefined {
  if (!mayDo[action](by, one)) return notYours(action).refusal;
  if (destination(subscriptionMoves, one.state, action) === undefined) return noSuchMove(one, action).refusal;
  if (neverOwn.includes(action) && isSubscriber(by, one)) return own.refusal;
  if (needSeat.includes(action) && !maySubscribe(one.capacity, subscriberSeats)) return barredSeat.refusal;
  if (action === 'give_notice' && !needsNotice(one.capacity)) return noticeNotNeeded.refusal;
  if (action === 'activate') return obstacleToActivation(one, today);
  return action === 'object' && today > (one.windowEndsOn ?? today) ? windowOver(one).refusal : undefined;
}

function obstacleToActivation(one: Subscription, today: CalendarDate): Refusal | undefined {
  if (!needsNotice(one.capacity) || one.state === 'allowed') return undefined;
  if (one.windowEndsOn === null) return noticeMissing.refusal;
  return today <= one.windowEndsOn ? windowOpen(one.windowEndsOn).refusal : undefined;
}

/** A day on which something was done has come, and notice was not given before the filing. */
function faultOfDay(
  { filedOn }: Subscription,
  action: SubscriptionAction,
  on: CalendarDate | undefined,
  today: CalendarDate,
) {
  if (on === undefined || !wordsNeeded[action].includes('on')) return undefined;
  if (on > today) return dayAhead(on);
  return action === 'give_notice' && filedOn !== null && on < filedOn
    ? noticeBeforeFiling(on, filedOn)
    : undefined;
}

/** What each action writes down, besides the state it leads to. */
function changes(
  one: Subscription,
  action: SubscriptionAction,
  words: MoveWords,
  by: Mover,
  { now, today }: Circumstances,
): Partial<Subscription> {
  const { firm = one.firm, days = returnDays } = words;
  const reason = words.reason ?? null;
  const reference = words.reference ?? null;
  const on = words.on ?? null;
  switch (action) {
    case 'sign':
      return { ...anew, signedAt: now };
    case 'file':
      return { filedOn: on, filing: reference, filedBy: by.personId };
    case 'give_notice':
      return { noticeOn: on, windowEndsOn: addDays(on ?? today, noticeDays) };
    case 'object':
      return { objectedBy: by.personId, objection: reason };
    case 'resolve_allow':
    case 'resolve_deny':
      return { resolution: reference };
    case 'activate':
      return { acknowledgement: reference, activatedBy: by.personId, activeAt: now };
    case 'change_firm':
      return one.state === 'active' || one.state === 'revoked'
        ? { firm, endedAt: one.endedAt ?? now, endReason: one.endReason ?? 'firm_changed' }
        : { ...anew, firm };
    case 'revoke':
    case 'expire':
      return { endedAt: now, endReason: reason };
    case 'ask_return':
      return { returnDueOn: addDays(today, days) };
    case 'certify_return':
      return { certifiedAt: now, certificate: reason };
  }
}

/** Whoever signs again begins again. */
const anew: Partial<Subscription> = {
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
};

const pastOf: { readonly [A in SubscriptionAction]: string } = {
  sign: 'signed',
  file: 'filed',
  give_notice: 'noticed',
  object: 'objected',
  resolve_allow: 'allowed',
  resolve_deny: 'denied',
  activate: 'activated',
  revoke: 'revoked',
  change_firm: 'firm_changed',
  expire: 'expired',
  ask_return: 'return_asked',
  certify_return: 'return_certified',
};

/** A fact about a subscription: for those in its compartment alone. */
const fact = ({ id, caseId, compartmentId, personId, state }: Subscription, past: string): Fact => ({
  type: `subscription.${past}`,
  subject: { kind: 'subscription', id },
  caseId,
  payload: { compartmentId, personId, state },
});
