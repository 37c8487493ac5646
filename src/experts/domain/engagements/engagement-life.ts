import {
  addDays,
  type CalendarDate,
  type Instant,
  type Life,
  type Objection,
  reasonWord,
  refuse,
} from '../../../kernel/index.js';
import { type CheckHand, type CheckStatus, obstacleToSubstance, validDays } from '../checks/check-life.js';

/** Where an engagement stands. */
export type EngagementStatus =
  | 'proposed'
  | 'quoted'
  | 'budget_asked'
  | 'approved'
  | 'signed'
  | 'active'
  | 'designated'
  | 'delivered'
  | 'accepted'
  | 'closed'
  | 'declined'
  | 'withdrawn'
  | 'terminated'
  | 'conflicted_out';

/** What is done with an engagement. */
export type EngagementAction =
  | 'quote'
  | 'ask_budget'
  | 'approve'
  | 'reject'
  | 'sign'
  | 'begin'
  | 'designate'
  | 'deliver'
  | 'accept'
  | 'send_back'
  | 'close'
  | 'decline'
  | 'withdraw'
  | 'terminate'
  | 'conflict_out';

/** What people do with one by a word alone: a quote says more. */
export const engagementActions = [
  'ask_budget',
  'sign',
  'begin',
  'designate',
  'deliver',
  'accept',
  'send_back',
  'close',
  'decline',
  'withdraw',
  'terminate',
] as const satisfies readonly EngagementAction[];

/** As what somebody acts on an engagement: as on its check. */
export type EngagementHand = CheckHand;

/** An engagement as far as its rules look at it. */
export interface EngagementThing {
  readonly status: EngagementStatus;
  readonly designatedAt: Instant | null;
}

/** What decides besides the engagement. */
export interface AroundEngagement {
  readonly hands: readonly EngagementHand[];
  readonly personId: string | null;
  readonly now: Instant;
  readonly today: CalendarDate;
  /** The conflict check of the expert in the case, as it stands. */
  readonly check: { readonly status: CheckStatus; readonly decidedOn: CalendarDate | null };
  /** Whether time was entered that no approved statement bills. */
  readonly isUnbilled: boolean;
}

/** The words of the life of an engagement. */
export interface EngagementTerms {
  readonly status: EngagementStatus;
  readonly action: EngagementAction;
  readonly hand: EngagementHand;
  readonly word: 'reason' | 'confirmation';
  readonly thing: EngagementThing;
  readonly around: AroundEngagement;
}

type Guard = (thing: EngagementThing, around: AroundEngagement) => Objection;

const cleared: Guard = (_, { check }) => obstacleToSubstance(check);

const clearedLately: Guard = (thing, around) => cleared(thing, around) ?? lately(around);

function lately({ check: { decidedOn }, today }: AroundEngagement): Objection {
  return decidedOn !== null && addDays(decidedOn, validDays) < today
    ? refuse(
        'engagement.check_old',
        `The conflict check was decided on ${decidedOn}, more than ${String(validDays)} days ago: send the names again first.`,
        `利益冲突核查于 ${decidedOn} 作出决定，已超过 ${String(validDays)} 天：请先重新发送名单。`,
      )
    : undefined;
}

const designable: Guard = (thing, around) =>
  cleared(thing, around) ?? (thing.designatedAt === null ? undefined : designatedAlready);

const designatedAlready = refuse(
  'engagement.designated_already',
  'The expert is designated already, and stays so.',
  '该专家已被指定为出庭作证专家，且不可撤销。',
);

const billed: Guard = (_, { isUnbilled }) =>
  isUnbilled
    ? refuse(
        'engagement.time_unbilled',
        'Time was entered that no approved statement bills: have it billed and approved, or withdrawn, first.',
        '尚有工时未列入已批准的账单：请先开具并批准账单，或撤回该工时。',
      )
    : undefined;

const exits = { withdraw: 'withdrawn', conflict_out: 'conflicted_out' } as const;
const ends = { terminate: 'terminated', conflict_out: 'conflicted_out' } as const;

/** The life of an engagement: quoted, approved and signed before it begins; consulting until designated, if ever. */
export const engagementLife: Life<EngagementTerms, { readonly past: string }> = {
  of: 'engagement',
  noun: { en: 'engagement', zh: '聘用' },
  statusOf: ({ status }) => status,
  statuses: {
    proposed: { en: 'Proposed, waits for a quote', zh: '已提出，待报价' },
    quoted: { en: 'Quoted', zh: '已报价' },
    budget_asked: { en: 'Budget to be approved', zh: '预算待批准' },
    approved: { en: 'Approved, waits for a signature', zh: '预算已批准，待签署' },
    signed: { en: 'Signed', zh: '已签署' },
    active: { en: 'Active', zh: '进行中' },
    designated: { en: 'Designated as testifying', zh: '已指定出庭作证' },
    delivered: { en: 'Delivered', zh: '已交付' },
    accepted: { en: 'Accepted', zh: '已验收' },
    closed: { en: 'Closed', zh: '已结束' },
    declined: { en: 'Declined by the expert', zh: '专家谢绝' },
    withdrawn: { en: 'Called off', zh: '已撤回' },
    terminated: { en: 'Terminated', zh: '已终止' },
    conflicted_out: { en: 'Ended by a conflict', zh: '因利益冲突终止' },
  },
  moves: {
    proposed: { quote: 'quoted', decline: 'declined', ...exits },
    quoted: {
      quote: 'quoted',
      ask_budget: 'budget_asked',
      send_back: 'proposed',
      decline: 'declined',
      ...exits,
    },
    budget_asked: { approve: 'approved', reject: 'quoted', ...exits },
    approved: { sign: 'signed', decline: 'declined', ...exits },
    signed: { begin: 'active', ...exits },
    active: { designate: 'designated', deliver: 'delivered', ...ends },
    designated: { deliver: 'delivered', ...ends },
    delivered: { accept: 'accepted', send_back: 'active', ...ends },
    accepted: { close: 'closed', ...ends },
    closed: {},
    declined: {},
    withdrawn: {},
    terminated: {},
    conflicted_out: {},
  },
  hands: {
    lead: { en: 'the lead counsel who asked for the check', zh: '提出核查的牵头律师' },
    expert: {
      en: 'the expert, or the lead counsel where the expert has no account',
      zh: '专家本人（专家无账户的，由牵头律师代为办理）',
    },
    ethics: { en: 'an ethics officer', zh: '利益冲突审查员' },
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: {
    ...reasonWord,
    confirmation: { en: 'the name of the expert, typed', zh: '手动输入的专家姓名' },
  },
  acts: {
    quote: { name: { en: 'Quote', zh: '报价' }, past: 'quoted', hands: ['expert'], needs: [] },
    ask_budget: {
      name: { en: 'Ask for the budget', zh: '申请预算' },
      past: 'budget_asked',
      hands: ['lead'],
      needs: [],
    },
    approve: {
      name: { en: 'Approve the budget', zh: '批准预算' },
      past: 'budget_approved',
      hands: ['system'],
      needs: [],
    },
    reject: {
      name: { en: 'Refuse the budget', zh: '不予批准预算' },
      past: 'budget_refused',
      hands: ['system'],
      needs: [],
    },
    sign: {
      name: { en: 'Sign the statement of work', zh: '签署工作说明书' },
      past: 'signed',
      hands: ['expert'],
      needs: [],
      guard: clearedLately,
    },
    begin: {
      name: { en: 'Begin the work', zh: '开始工作' },
      past: 'begun',
      hands: ['lead'],
      needs: [],
      guard: clearedLately,
    },
    designate: {
      name: { en: 'Designate as testifying', zh: '指定为出庭作证专家' },
      past: 'designated',
      hands: ['lead'],
      needs: ['confirmation'],
      guard: designable,
    },
    deliver: {
      name: { en: 'Say that it is delivered', zh: '登记交付' },
      past: 'delivered',
      hands: ['expert'],
      needs: [],
    },
    accept: {
      name: { en: 'Accept what was delivered', zh: '验收' },
      past: 'accepted',
      hands: ['lead'],
      needs: [],
    },
    send_back: {
      name: { en: 'Send back', zh: '退回' },
      past: 'sent_back',
      hands: ['lead'],
      needs: ['reason'],
    },
    close: {
      name: { en: 'Close', zh: '结束聘用' },
      past: 'closed',
      hands: ['lead'],
      needs: [],
      guard: billed,
    },
    decline: { name: { en: 'Decline', zh: '谢绝' }, past: 'declined', hands: ['expert'], needs: ['reason'] },
    withdraw: {
      name: { en: 'Call it off', zh: '撤回聘用' },
      past: 'withdrawn',
      hands: ['lead'],
      needs: ['reason'],
    },
    terminate: {
      name: { en: 'Terminate', zh: '终止聘用' },
      past: 'terminated',
      hands: ['lead', 'expert'],
      needs: ['reason'],
    },
    conflict_out: {
      name: { en: 'End for a conflict', zh: '因利益冲突终止聘用' },
      past: 'conflicted_out',
      hands: ['system'],
      needs: [],
    },
  },
};

/** In which an engagement has ended. */
export const endedStatuses: readonly EngagementStatus[] = [
  'closed',
  'declined',
  'withdrawn',
  'terminated',
  'conflicted_out',
];

/** In which time is entered. */
export const workingStatuses: readonly EngagementStatus[] = ['active', 'designated', 'delivered'];

/** In which the cap is another only once it was approved. */
export const cappedStatuses: readonly EngagementStatus[] = [
  'approved',
  'signed',
  'active',
  'designated',
  'delivered',
  'accepted',
];
