import {
  addDays,
  type Bilingual,
  type CalendarDate,
  type Decision,
  grant,
  type Instant,
  instantOf,
  isRefused,
  type Life,
  localMoment,
  momentAt,
  move,
  type Objection,
  ownQuestion,
  refuse,
  type Zone,
} from '../../kernel/index.js';
import type { Fact } from '../../platform/index.js';
import type { Subscription } from './subscription.js';
import type { SubscriptionHand } from './subscription-life.js';
import { anotherOfficer } from './wall.js';

/** When the days to object end: at the hour of the notice, or with the last of them. */
export const noticeEnds = ['same_hour', 'end_of_day'] as const;
export type NoticeEnd = (typeof noticeEnds)[number];

/** How long suppliers have to object under an order, and by which wall clock. */
export interface NoticeTerms {
  readonly days: number;
  readonly ends: NoticeEnd;
  readonly zone: Zone;
}

/** Days suppliers have to object, unless the order says otherwise. */
export const noticeDays = 10;
/** Days the parties have to confer about an objection. */
export const conferDays = 10;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** The same wall time some days later: across a change of the clocks it stays; of one shown twice it is the second. */
export function daysLater(from: Instant, days: number, zone: Zone): Instant {
  const { date, time } = localMoment(from, zone);
  const day = addDays(date, days);
  const first = Date.parse(momentAt(day, time, zone));
  const second = localMoment(instantOf(new Date(first + hourMs)), zone);
  const isTwice = second.date === day && second.time === time;
  return instantOf(new Date(first + (isTwice ? hourMs : 0) + (Date.parse(from) % minuteMs)));
}

/** The first moment at which no objection is in time any more. */
export function opensAt(noticedAt: Instant, { days, ends, zone }: NoticeTerms): Instant {
  if (ends === 'same_hour') return daysLater(noticedAt, days, zone);
  return momentAt(addDays(localMoment(noticedAt, zone).date, days + 1), '00:00', zone);
}

/** The last day on which an objection can be in time. */
export const lastDay = (opens: Instant, zone: Zone): CalendarDate =>
  localMoment(instantOf(new Date(Date.parse(opens) - 1)), zone).date;

/** What one supplier has to say on one person: its days run, it objected and the parties confer or a judge decides, or that is settled. */
export type WindowStatus = 'running' | 'conferring' | 'judge' | 'allowed' | 'denied';

/** What somebody had opened of a supplier's before it objected. */
export interface Exposure {
  readonly documentId: string;
  readonly versionNo: number;
  readonly at: Instant;
}

/** The window in which one supplier may object to one person. */
export interface SupplierWindow {
  readonly id: string;
  readonly subscriptionId: string;
  readonly partyId: string;
  readonly status: WindowStatus;
  readonly noticedAt: Instant;
  readonly noticedBy: string | null;
  /** What it was given notice of; null where that was signed before such were kept. */
  readonly undertakingId: string | null;
  /** When what it supplied opens, were there no objection; and the last day for one. */
  readonly opensAt: Instant;
  readonly lastOn: CalendarDate;
  readonly objectedAt: Instant | null;
  readonly objectedBy: string | null;
  readonly objection: string | null;
  /** Whether it came only once the person could read. */
  readonly isLate: boolean;
  readonly conferUntil: Instant | null;
  readonly referredAt: Instant | null;
  /** The number under which it went to the judge. */
  readonly referral: string | null;
  readonly settledAt: Instant | null;
  /** The order or agreement that settled it. */
  readonly resolution: string | null;
  /** What was read before a late objection; null until that was looked up. */
  readonly exposure: readonly Exposure[] | null;
  /** Since when it counts no more: its person signed anew. */
  readonly closedAt: Instant | null;
}

/** Whether what its supplier supplied is open as far as the window goes. */
export const hasPassed = (
  { status, opensAt: opens, closedAt }: Pick<SupplierWindow, 'status' | 'opensAt' | 'closedAt'>,
  now: Instant,
): boolean => closedAt === null && (status === 'allowed' || (status === 'running' && opens <= now));

/** What can be done with a window. */
export type WindowAction = 'object' | 'refer' | 'resolve_allow' | 'resolve_deny';

/** What decides besides the window. */
export interface AroundWindow {
  readonly now: Instant;
  /** When the objection was made. */
  readonly at: Instant;
  readonly zone: Zone;
  readonly subscription: Pick<Subscription, 'state'>;
}

/** The words of the life of a window. */
export interface WindowTerms {
  readonly status: WindowStatus;
  readonly action: WindowAction;
  readonly hand: SubscriptionHand;
  readonly word: 'reason' | 'reference';
  readonly thing: SupplierWindow;
  readonly around: AroundWindow & { readonly hands: readonly SubscriptionHand[] };
}

/** A moment on the wall of a zone, in words. */
export const wallMoment = (at: Instant, zone: Zone): string => {
  const { date, time } = localMoment(at, zone);
  return `${date} ${time} (${zone})`;
};

const inForce = ({ state }: Pick<Subscription, 'state'>): boolean =>
  state === 'notice_window' || state === 'active';

const over = refuse(
  'window.subscription_over',
  'This subscription has ended or begun anew; its windows are closed.',
  '该登记已终止或已重新办理，其异议窗口均已关闭。',
);

const ongoing = (_: SupplierWindow, { subscription }: AroundWindow): Objection =>
  inForce(subscription) ? undefined : over;

const tooLate = (at: Instant, zone: Zone) =>
  refuse(
    'window.over',
    `The time to object ended at ${wallMoment(at, zone)}.`,
    `异议期已于 ${wallMoment(at, zone)} 届满。`,
  );

const stillConferring = (until: Instant, zone: Zone) =>
  refuse(
    'window.still_conferring',
    `The parties have until ${wallMoment(until, zone)} to agree; refer it to the judge after that, or record what they agreed.`,
    `双方可在 ${wallMoment(until, zone)} 前协商；届满后可提请法官裁断，或登记协商结果。`,
  );

const ahead = (at: Instant, zone: Zone) =>
  refuse(
    'window.ahead',
    `${wallMoment(at, zone)} has not come yet; enter when it was done.`,
    `${wallMoment(at, zone)} 尚未到来，请填写实际时间。`,
  );

const beforeNotice = (at: Instant, zone: Zone) =>
  refuse(
    'window.before_notice',
    `Notice was given at ${wallMoment(at, zone)}; nobody objected before that.`,
    `通知于 ${wallMoment(at, zone)} 发出，异议不得早于该时间。`,
  );

/** In time until the window has passed; after that only against somebody who reads already, whose access it ends. */
function mayObjectNow(window: SupplierWindow, { now, at, zone, subscription }: AroundWindow): Objection {
  if (at > now) return ahead(at, zone);
  if (at < window.noticedAt) return beforeNotice(window.noticedAt, zone);
  return at < window.opensAt || subscription.state === 'active' ? undefined : tooLate(window.opensAt, zone);
}

/** The life of a window. An objection stays disclosure; the parties have ten days to agree, then it goes to the judge. */
export const windowLife: Life<WindowTerms, { readonly past: string; readonly neverOwn?: true }> = {
  of: 'window',
  noun: { en: 'window of objection', zh: '异议窗口' },
  statusOf: ({ status }) => status,
  statuses: {
    running: { en: 'May object', zh: '异议期' },
    conferring: { en: 'Objected to: the parties confer', zh: '已提出异议：协商中' },
    judge: { en: 'Before the judge', zh: '待法官裁断' },
    allowed: { en: 'Allowed', zh: '获准' },
    denied: { en: 'Denied', zh: '未获准' },
  },
  moves: {
    running: { object: 'conferring' },
    conferring: { refer: 'judge', resolve_allow: 'allowed', resolve_deny: 'denied' },
    judge: { resolve_allow: 'allowed', resolve_deny: 'denied' },
    allowed: {},
    denied: {},
  },
  hands: {
    subscriber: { en: 'the subscriber', zh: '登记人本人' },
    counsel: { en: 'outside counsel of a party in the case', zh: '本案当事人的外部律师' },
    ethics: { en: 'the ethics officer', zh: '利益冲突审查员' },
    system: { en: 'the system', zh: '系统' },
  },
  words: {
    reason: { en: 'a reason', zh: '理由' },
    reference: { en: 'the number of the document it rests on', zh: '所依据文件的编号' },
  },
  bar: (action, _, { hands }) =>
    hands.includes('subscriber') && windowLife.acts[action].neverOwn
      ? ownQuestion(anotherOfficer)
      : undefined,
  acts: {
    object: {
      name: { en: 'Object', zh: '提出异议' },
      past: 'objected',
      neverOwn: true,
      hands: ['counsel'],
      needs: ['reason'],
      guard: (window, around) => ongoing(window, around) ?? mayObjectNow(window, around),
    },
    refer: {
      name: { en: 'Record: referred to the judge', zh: '登记：提请法官裁断' },
      past: 'referred',
      neverOwn: true,
      hands: ['counsel'],
      needs: ['reference'],
      guard: (window, around) =>
        ongoing(window, around) ??
        (window.conferUntil !== null && around.now < window.conferUntil
          ? stillConferring(window.conferUntil, around.zone)
          : undefined),
    },
    resolve_allow: {
      name: { en: 'Record: objection overruled', zh: '登记：异议不成立' },
      past: 'allowed',
      neverOwn: true,
      hands: ['ethics'],
      needs: ['reference'],
      guard: ongoing,
    },
    resolve_deny: {
      name: { en: 'Record: objection sustained', zh: '登记：异议成立' },
      past: 'denied',
      neverOwn: true,
      hands: ['ethics'],
      needs: ['reference'],
      guard: ongoing,
    },
  },
};

/** What an action on a window is told. */
export interface WindowWords {
  readonly reason?: string | undefined;
  readonly reference?: string | undefined;
}

/** Whose subscription a window is of, and who acts. */
export interface WindowActing {
  readonly by: string | null;
  readonly hands: readonly SubscriptionHand[];
  readonly subscription: Pick<Subscription, 'id' | 'caseId' | 'compartmentId' | 'personId' | 'state'>;
}

/** Moves a window along its life. */
export function moveWindow(
  window: SupplierWindow,
  action: WindowAction,
  words: WindowWords,
  { by, hands, subscription }: WindowActing,
  around: Omit<AroundWindow, 'subscription'>,
): Decision<SupplierWindow, Fact> {
  const decided = move(windowLife, action, window, { ...around, subscription, hands }, words);
  if (isRefused(decided)) return decided;
  const moved = {
    ...window,
    ...changes(window, action, words, by, around),
    status: decided.state,
  };
  return grant(moved, windowFact(subscription, moved, windowLife.acts[action].past));
}

function changes(
  window: SupplierWindow,
  action: WindowAction,
  { reason = '', reference = '' }: WindowWords,
  by: string | null,
  { now, at, zone }: Omit<AroundWindow, 'subscription'>,
): Partial<SupplierWindow> {
  switch (action) {
    case 'object':
      return {
        objectedAt: at,
        objectedBy: by,
        objection: reason,
        isLate: at >= window.opensAt,
        conferUntil: daysLater(at, conferDays, zone),
      };
    case 'refer':
      return { referredAt: now, referral: reference };
    case 'resolve_allow':
    case 'resolve_deny':
      return { settledAt: now, resolution: reference };
  }
}

/** A fact about a window: one about its subscription, that names its supplier. */
export const windowFact = (
  { id, caseId, compartmentId, personId }: Pick<Subscription, 'id' | 'caseId' | 'compartmentId' | 'personId'>,
  { id: windowId, partyId }: Pick<SupplierWindow, 'id' | 'partyId'>,
  past: string,
): Fact => ({
  type: `subscription.${past}`,
  subject: { kind: 'subscription', id },
  caseId,
  payload: { compartmentId, personId, windowId, supplier: partyId },
});

/** The wall clock of each forum's place; of a court with places of its own, that of its country's capital. */
const zones: Readonly<Record<string, Zone>> = {
  us: 'America/New_York',
  cn: 'Asia/Shanghai',
  de: 'Europe/Berlin',
  upc: 'Europe/Luxembourg',
  epo: 'Europe/Berlin',
  eu: 'Europe/Brussels',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  in: 'Asia/Kolkata',
};

/** By which wall clock a forum counts; undefined where it has none of its own. */
export const zoneOfForum = (forum: string): Zone | undefined => zones[forum.split('-')[0] ?? ''];

/** When a window ends, in words. */
export const noticeEndNames: { readonly [E in NoticeEnd]: Bilingual } = {
  same_hour: { en: 'at the hour of the notice', zh: '通知的同一时刻' },
  end_of_day: { en: 'with the end of the last day', zh: '最后一日终了时' },
};
