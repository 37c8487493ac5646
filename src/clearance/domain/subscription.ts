import {
  type Actor,
  addDays,
  type CalendarDate,
  type Decision,
  grant,
  type Instant,
  isRefused,
  isSystem,
  isTheirs,
  move,
  offers,
  refuse,
} from '../../kernel/index.js';
import type { Fact, Seat } from '../../platform/index.js';
import {
  barredSeat,
  type Capacity,
  type Circumstances,
  maySubscribe,
  noticeDays,
  type SubscriptionAction,
  type SubscriptionHand,
  subscriptionLife,
  type SubscriptionState,
} from './subscription-life.js';

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
  /** The group that engages an expert; what it shares the expert reads once the subscription is active. */
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
  /** Whether they are counsel of a party of ours in the case. */
  readonly actsInCase: boolean;
}

/** What an action is told. */
export interface MoveWords {
  readonly reason?: string | undefined;
  readonly reference?: string | undefined;
  readonly on?: CalendarDate | undefined;
  readonly firm?: string | undefined;
  readonly days?: number | undefined;
}

/** Whether it lets its person in. */
export const isActive = ({ state }: Pick<Subscription, 'state'>): boolean => state === 'active';

/**
 * Begins a subscription. Refused with `subscription.barred_seat` where the person's seats do not let them, and with
 * `subscription.held_already` where they have one under the same order that is not over.
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

/** As what someone acts on a subscription. */
export function handsOf(
  by: Mover,
  { personId }: Pick<Subscription, 'personId'>,
): readonly SubscriptionHand[] {
  if (isSystem(by)) return ['system'];
  const holds = (role: Seat['role']): boolean => by.seats.some((seat) => seat.role === role);
  return [
    ...(by.personId === personId ? (['subscriber'] as const) : []),
    ...(holds('outside_counsel') && by.actsInCase ? (['counsel'] as const) : []),
    ...(holds('ethics_officer') ? (['ethics'] as const) : []),
  ];
}

/**
 * Moves a subscription along its life. Refusals besides those of the life: `subscription.day_ahead`,
 * `subscription.notice_before_filing`.
 */
export function moveSubscription(
  subscription: Subscription,
  action: SubscriptionAction,
  words: MoveWords,
  by: Mover,
  circumstances: Circumstances,
): Decision<Subscription, Fact> {
  const around = { ...circumstances, hands: handsOf(by, subscription) };
  const decided = move(subscriptionLife, action, subscription, around, words);
  if (isRefused(decided)) return decided;
  const wrongDay = faultOfDay(subscription, action, words.on, circumstances.today);
  if (wrongDay !== undefined) return wrongDay;
  const moved = {
    ...subscription,
    ...changes(subscription, action, words, by, circumstances),
    state: decided.state,
  };
  return grant(moved, fact(moved, subscriptionLife.acts[action].past));
}

/** What someone may do with a subscription now; what is another's to do is left out. */
export const offeredActions = (one: Subscription, by: Mover, circumstances: Circumstances) =>
  offers(subscriptionLife, one, { ...circumstances, hands: handsOf(by, one) }).filter(isTheirs);

/** Whether it is someone's to object to a subscription while the days for it run. */
export const mayObject = (by: Mover, { personId }: Pick<Subscription, 'personId'>): boolean => {
  const hands = handsOf(by, { personId });
  return hands.includes('counsel') && !hands.includes('subscriber');
};

/** A day on which something was done has come, and notice was not given before the filing. */
function faultOfDay(
  { filedOn }: Subscription,
  action: SubscriptionAction,
  on: CalendarDate | undefined,
  today: CalendarDate,
) {
  if (on === undefined || !subscriptionLife.acts[action].needs.includes('on')) return undefined;
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

/** A fact about a subscription: for those in its compartment alone. */
const fact = ({ id, caseId, compartmentId, personId, state }: Subscription, past: string): Fact => ({
  type: `subscription.${past}`,
  subject: { kind: 'subscription', id },
  caseId,
  payload: { compartmentId, personId, state },
});

/** A day that has not come. */
const dayAhead = (on: CalendarDate) =>
  refuse(
    'subscription.day_ahead',
    `${on} has not come yet; enter the day on which it was done.`,
    `${on} 尚未到来，请填写实际办理日期。`,
  );

/** Notice follows filing. */
const noticeBeforeFiling = (on: CalendarDate, filedOn: CalendarDate) =>
  refuse(
    'subscription.notice_before_filing',
    `It was filed on ${filedOn}; notice on ${on} would come before that.`,
    `登记于 ${filedOn} 提交，通知日期 ${on} 不得早于该日。`,
  );
