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
  localMoment,
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
  needsNotice,
  type SubscriptionAction,
  type SubscriptionHand,
  subscriptionLife,
  type SubscriptionState,
} from './subscription-life.js';
import { lastDay, type NoticeTerms, opensAt, type SupplierWindow, wallMoment } from './window.js';

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
  /** The parties that are given notice, and when they were. */
  readonly suppliers?: readonly string[] | undefined;
  readonly at?: Instant | undefined;
  readonly firm?: string | undefined;
  readonly days?: number | undefined;
  /** What a signer says of their present employment and of their education. */
  readonly employment?: string | undefined;
  readonly education?: string | undefined;
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
 * `subscription.notice_before_filing`, `subscription.noticed_already`, `subscription.employment_missing`, `subscription.education_missing`.
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
  const wrongDay = faultOfDay(action, words.on, circumstances.today);
  if (wrongDay !== undefined) return wrongDay;
  const unsaid = action === 'sign' ? faultOfSigning(subscription, words) : undefined;
  if (unsaid !== undefined) return unsaid;
  const wrongNotice =
    action === 'give_notice' ? faultOfNotice(subscription, words, circumstances) : undefined;
  if (wrongNotice !== undefined) return wrongNotice;
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

/** Whom suppliers are given notice of says who they are. */
function faultOfSigning({ capacity }: Subscription, { employment, education }: MoveWords) {
  if (!needsNotice(capacity)) return undefined;
  if (employment === undefined) return employmentMissing;
  return education === undefined ? educationMissing : undefined;
}

/** A day on which something was done has come. */
function faultOfDay(action: SubscriptionAction, on: CalendarDate | undefined, today: CalendarDate) {
  if (on === undefined || !subscriptionLife.acts[action].needs.includes('on')) return undefined;
  return on > today ? dayAhead(on) : undefined;
}

/** Notice has been given, not before the filing, and to nobody twice. */
function faultOfNotice(
  { filedOn }: Subscription,
  { at, suppliers = [] }: MoveWords,
  { now, zone, windows, terms }: Circumstances,
) {
  if (suppliers.some((one) => windows.some(({ partyId }) => partyId === one))) return noticedAlready;
  if (at === undefined) return undefined;
  if (at > now) return dayAhead(wallMoment(at, terms.zone));
  // The day of the filing is one of either wall.
  const [, last = ''] = [zone, terms.zone].map((wall) => localMoment(at, wall).date).sort();
  return filedOn !== null && last < filedOn ? noticeBeforeFiling(last, filedOn) : undefined;
}

/** The windows a notice begins, one for each supplier. */
export const windowsOf = (
  { id: subscriptionId }: Pick<Subscription, 'id'>,
  suppliers: readonly string[],
  noticedAt: Instant,
  noticedBy: string | null,
  terms: NoticeTerms,
  newId: () => string,
): readonly SupplierWindow[] =>
  [...new Set(suppliers)].map((partyId) => {
    const opens = opensAt(noticedAt, terms);
    return {
      ...untouched,
      id: newId(),
      subscriptionId,
      partyId,
      noticedAt,
      noticedBy,
      opensAt: opens,
      lastOn: lastDay(opens, terms.zone),
    };
  });

const untouched = {
  status: 'running',
  undertakingId: null,
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
} as const;

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
    case 'deny':
      return {};
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
const dayAhead = (on: string) =>
  refuse(
    'subscription.day_ahead',
    `${on} has not come yet; enter the day on which it was done.`,
    `${on} 尚未到来，请填写实际办理日期。`,
  );

const employmentMissing = refuse(
  'subscription.employment_missing',
  'Suppliers are shown where a signer works now; say at which firm or institution, and as what.',
  '信息提供方有权知悉签署人的现任职务，请填写任职单位与职务。',
);

const educationMissing = refuse(
  'subscription.education_missing',
  "Suppliers are shown a signer's education; name each degree, with where and when.",
  '信息提供方有权知悉签署人的教育经历，请填写各项学位及其院校与时间。',
);

/** Notice follows filing. */
const noticeBeforeFiling = (on: string, filedOn: CalendarDate) =>
  refuse(
    'subscription.notice_before_filing',
    `It was filed on ${filedOn}; notice on ${on} would come before that.`,
    `登记于 ${filedOn} 提交，通知日期 ${on} 不得早于该日。`,
  );

/** A supplier is given notice of somebody once. */
const noticedAlready = refuse(
  'subscription.noticed_already',
  'One of these suppliers was given notice of this person already; leave it out.',
  '所选信息提供方中有已就该人员获得通知者，请勿重复选择。',
);
