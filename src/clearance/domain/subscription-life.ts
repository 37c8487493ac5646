import {
  type Bilingual,
  type CalendarDate,
  type Instant,
  type Life,
  type Objection,
  ownQuestion,
  refuse,
  type Zone,
} from '../../kernel/index.js';
import type { Seat } from '../../platform/index.js';
import { fits } from '../../walls/index.js';
import type { Subscription } from './subscription.js';
import { anotherOfficer } from './wall.js';
import { hasPassed, type NoticeTerms, type SupplierWindow, wallMoment } from './window.js';

/** In what capacity someone is to read under a protective order. All but outside counsel must be noticed to the suppliers first. */
export const capacities = ['outside_counsel', 'expert', 'translator', 'vendor'] as const;
export type Capacity = (typeof capacities)[number];

/** The capacities in words. */
export const capacityNames: { readonly [C in Capacity]: Bilingual } = {
  outside_counsel: { en: 'Outside counsel', zh: '外部律师' },
  expert: { en: 'Expert', zh: '专家' },
  translator: { en: 'Translator', zh: '翻译' },
  vendor: { en: 'Litigation vendor', zh: '诉讼服务商' },
};

/** Where a subscription stands, from its draft to the certificate that nothing is left. */
export type SubscriptionState =
  | 'draft'
  | 'signed'
  | 'filed'
  | 'notice_window'
  | 'denied'
  | 'active'
  | 'revoked'
  | 'expired'
  | 'return_due'
  | 'return_certified';

/** What can be done with a subscription. */
export type SubscriptionAction =
  | 'sign'
  | 'file'
  | 'give_notice'
  | 'deny'
  | 'activate'
  | 'revoke'
  | 'change_firm'
  | 'expire'
  | 'ask_return'
  | 'certify_return';

/** As what someone acts on a subscription. */
export type SubscriptionHand = 'subscriber' | 'counsel' | 'ethics' | 'system';

/** What decides besides the subscription. */
export interface Circumstances {
  readonly today: CalendarDate;
  readonly now: Instant;
  /** By whose wall clock today is reckoned: the alliance's. */
  readonly zone: Zone;
  /** The seats the subscriber holds today and keeps. */
  readonly subscriberSeats: readonly Seat[];
  /** The windows of its suppliers that count. */
  readonly windows: readonly SupplierWindow[];
  /** How long suppliers have under the order, and by which wall clock. */
  readonly terms: NoticeTerms;
}

/** The words of the life of a subscription. */
export interface SubscriptionTerms {
  readonly status: SubscriptionState;
  readonly action: SubscriptionAction;
  readonly hand: SubscriptionHand;
  readonly word: 'reason' | 'reference' | 'on' | 'firm' | 'suppliers';
  readonly thing: Subscription;
  readonly around: Circumstances & { readonly hands: readonly SubscriptionHand[] };
}

/** Whether a capacity is one the suppliers must be given notice of. */
export const needsNotice = (capacity: Capacity): boolean => capacity !== 'outside_counsel';

/** Whether someone's seats let them subscribe in a capacity: never those who also serve a firm, the secretariat or the system. */
export const maySubscribe = (capacity: Capacity, seats: readonly Seat[]): boolean =>
  fits({ seats }, { kind: 'cbi', memberId: null }) &&
  seats.some(({ role }) => role === (needsNotice(capacity) ? 'expert' : 'outside_counsel'));

/** The seats do not fit, or another one bars. */
export const barredSeat = refuse(
  'subscription.barred_seat',
  'Under a protective order read outside counsel and experts who serve no firm, no secretariat and no system; this person holds another seat, or lacks the fitting one.',
  '保护令下仅限外部律师和专家，且不得兼任成员单位、秘书处或系统职务；该人员兼任其他职务，或不具备相应席位。',
);

/** Outside counsel needs no notice. */
const noticeNotNeeded = refuse(
  'subscription.notice_not_needed',
  'Suppliers are given notice of experts, translators and vendors; outside counsel is activated without.',
  '仅专家、翻译和诉讼服务商须通知信息提供方；外部律师无须通知即可生效。',
);

/** An expert is not active before the suppliers knew. */
const noticeMissing = refuse(
  'subscription.notice_missing',
  'Give the suppliers notice first; each of them has its days to object.',
  '请先通知信息提供方，各方均享有异议期。',
);

/** Every supplier may still object. */
const windowOpen = (until: string) =>
  refuse(
    'subscription.window_open',
    `No supplier's time to object has passed; the first ends at ${until}. Activate it from then on.`,
    `尚无任何信息提供方的异议期届满，最早于 ${until} 届满，请于届满后办理生效。`,
  );

/** Nobody allowed it. */
const objectedTo = refuse(
  'subscription.objected',
  'Every supplier objected; activate it once one of the objections is overruled.',
  '各信息提供方均已提出异议，须待其中一项异议不成立后方可生效。',
);

type Guard = (one: Subscription, around: Circumstances) => Objection;

const seated: Guard = ({ capacity }, { subscriberSeats }) =>
  maySubscribe(capacity, subscriberSeats) ? undefined : barredSeat;

/** Access opens supplier by supplier: one whose window has passed is enough to begin. */
const noticed: Guard = ({ capacity }, { now, windows, terms: { zone } }) => {
  if (!needsNotice(capacity) || windows.some((one) => hasPassed(one, now))) return undefined;
  if (windows.length === 0) return noticeMissing;
  const [first] = windows.flatMap(({ status, opensAt }) => (status === 'running' ? [opensAt] : [])).sort();
  return first === undefined ? objectedTo : windowOpen(wallMoment(first, zone));
};

const beforeActive = { revoke: 'revoked', change_firm: 'draft' } as const;

/**
 * The life of a subscription to a protective order. Whoever changes the firm before it is active begins anew; once it is active it
 * is revoked by that, until signed and filed again. What was let go of is returned or destroyed, and certified. Each action says what
 * the fact of it is called, and whether it is never for the subscriber, whatever else they are.
 */
export const subscriptionLife: Life<SubscriptionTerms, { readonly past: string; readonly neverOwn?: true }> =
  {
    of: 'subscription',
    noun: { en: 'subscription', zh: '登记' },
    statusOf: ({ state }) => state,
    statuses: {
      draft: { en: 'Draft', zh: '草稿' },
      signed: { en: 'Signed', zh: '已签署' },
      filed: { en: 'Filed', zh: '已提交' },
      notice_window: { en: 'Suppliers given notice', zh: '已通知信息提供方' },
      denied: { en: 'Denied', zh: '未获准' },
      active: { en: 'Active', zh: '有效' },
      revoked: { en: 'Revoked', zh: '已撤销' },
      expired: { en: 'Expired', zh: '已届满' },
      return_due: { en: 'Return or destruction due', zh: '待退还或销毁' },
      return_certified: { en: 'Return or destruction certified', zh: '已证明退还或销毁' },
    },
    moves: {
      draft: { sign: 'signed', ...beforeActive },
      signed: { file: 'filed', ...beforeActive },
      filed: { give_notice: 'notice_window', activate: 'active', ...beforeActive },
      notice_window: { give_notice: 'notice_window', activate: 'active', deny: 'denied', ...beforeActive },
      denied: {},
      active: { give_notice: 'active', revoke: 'revoked', change_firm: 'revoked', expire: 'expired' },
      revoked: { sign: 'signed', change_firm: 'revoked', ask_return: 'return_due' },
      expired: { ask_return: 'return_due' },
      return_due: { certify_return: 'return_certified' },
      return_certified: {},
    },
    hands: {
      subscriber: { en: 'the subscriber', zh: '登记人本人' },
      counsel: { en: 'outside counsel of a party in the case', zh: '本案当事人的外部律师' },
      ethics: { en: 'the ethics officer', zh: '利益冲突审查员' },
      system: { en: 'the system', zh: '系统' },
    },
    automatic: ['system'],
    words: {
      reason: { en: 'a reason', zh: '理由' },
      reference: { en: 'the number of the document it rests on', zh: '所依据文件的编号' },
      on: { en: 'the day', zh: '日期' },
      firm: { en: 'the new firm', zh: '新的执业机构' },
      suppliers: { en: 'the suppliers', zh: '信息提供方' },
    },
    bar: (action, _, { hands }) =>
      hands.includes('subscriber') && subscriptionLife.acts[action].neverOwn
        ? ownQuestion(anotherOfficer)
        : undefined,
    acts: {
      sign: {
        name: { en: 'Sign the undertaking', zh: '签署保密承诺' },
        past: 'signed',
        hands: ['subscriber'],
        needs: [],
        guard: seated,
      },
      file: {
        name: { en: 'Record the filing', zh: '登记提交' },
        past: 'filed',
        hands: ['counsel'],
        needs: ['on', 'reference'],
        guard: seated,
      },
      give_notice: {
        name: { en: 'Give notice to the suppliers', zh: '通知信息提供方' },
        past: 'noticed',
        hands: ['counsel'],
        needs: ['suppliers'],
        guard: (one, around) =>
          seated(one, around) ?? (needsNotice(one.capacity) ? undefined : noticeNotNeeded),
      },
      deny: {
        name: { en: 'Denied by every supplier', zh: '各信息提供方均未获准' },
        past: 'refused',
        hands: ['system'],
        needs: [],
      },
      activate: {
        name: { en: 'Activate', zh: '生效' },
        past: 'activated',
        neverOwn: true,
        hands: ['ethics'],
        needs: ['reference'],
        guard: (one, around) => seated(one, around) ?? noticed(one, around),
      },
      revoke: {
        name: { en: 'Revoke', zh: '撤销' },
        past: 'revoked',
        hands: ['subscriber', 'ethics', 'system'],
        needs: ['reason'],
      },
      change_firm: {
        name: { en: 'Record a change of firm', zh: '登记执业机构变更' },
        past: 'firm_changed',
        hands: ['subscriber', 'ethics'],
        needs: ['firm'],
      },
      expire: {
        name: { en: 'Let it expire', zh: '届满终止' },
        past: 'expired',
        hands: ['ethics', 'system'],
        needs: ['reason'],
      },
      ask_return: {
        name: { en: 'Ask for return or destruction', zh: '要求退还或销毁' },
        past: 'return_asked',
        hands: ['ethics', 'system'],
        needs: [],
      },
      certify_return: {
        name: { en: 'Certify return or destruction', zh: '证明已退还或销毁' },
        past: 'return_certified',
        hands: ['subscriber'],
        needs: ['reason'],
      },
    },
  };

/** Why the system itself ended a subscription, by a code that is kept, in words. */
export const systemReasons: { readonly [code: string]: Bilingual } = {
  firm_changed: { en: 'The firm changed.', zh: '执业机构发生变更。' },
  seat_ended: {
    en: 'The seat it rested on has ended, or another seat bars it.',
    zh: '所依据的席位已终止，或兼任其他席位。',
  },
  investigation_ended: { en: 'The investigation has ended.', zh: '调查程序已终结。' },
  compartment_closed: { en: 'The compartment was closed.', zh: '专区已关闭。' },
};
