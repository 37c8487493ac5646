import {
  type CalendarDate,
  type Life,
  type Objection,
  ownThing,
  reasonWord,
  refuse,
} from '../../kernel/index.js';
import { isDeclared } from './declaring.js';

/** Where an expert stands in the pool. */
export type ExpertStatus =
  'proposed' | 'verified' | 'active' | 'paused' | 'refused' | 'withdrawn' | 'expired' | 'removed';

/** What becomes of an expert. */
export type ExpertAction =
  | 'verify'
  | 'reopen'
  | 'admit'
  | 'refuse'
  | 'withdraw'
  | 'pause'
  | 'suspend'
  | 'resume'
  | 'expire'
  | 'remove';

/** As what somebody acts on an expert's place in the pool. */
export type ExpertHand = 'keeper' | 'ethics' | 'proposer' | 'system';

/** What the rules ask of an expert. */
export interface LivingExpert {
  readonly status: ExpertStatus;
  /** The account the expert has, if any. */
  readonly personId: string | null;
  readonly declaredOn: CalendarDate | null;
}

/** What the rules ask about whoever acts. */
export interface AroundExpert {
  readonly hands: readonly ExpertHand[];
  readonly personId: string | null;
  readonly today: CalendarDate;
  /** Whether the newest declaration is of the dossier as it stands, and by the account the expert has, if any. */
  readonly isAsDeclared: boolean;
}

interface ExpertTerms {
  readonly status: ExpertStatus;
  readonly action: ExpertAction;
  readonly hand: ExpertHand;
  readonly word: 'reason';
  readonly thing: LivingExpert;
  readonly around: AroundExpert;
}

/** In which an expert has a place, or is to get one: one record a person stands in these at a time. */
export const standingStatuses = ['proposed', 'verified', 'active', 'paused'] as const;

/** Whether the days paused an expert, for want of a declaration, after which they are active again: people pause with a reason. */
export const isSuspended = ({
  status,
  standingReason,
}: {
  readonly status: ExpertStatus;
  readonly standingReason: string | null;
}): boolean => status === 'paused' && standingReason === null;

/** Whether an expert stands in the pool, or is to. */
export const isStanding = (status: ExpertStatus): boolean =>
  (standingStatuses as readonly ExpertStatus[]).includes(status);

function declared({ declaredOn }: LivingExpert, { today, isAsDeclared }: AroundExpert): Objection {
  if (isDeclared(declaredOn, today)) return isAsDeclared ? undefined : declaredOtherwise;
  return refuse(
    'expert.declaration_missing',
    declaredOn === null
      ? 'The expert has not declared yet: record the declaration first.'
      : `The last declaration is of ${declaredOn}, which is more than 13 months ago: have the expert declare anew first.`,
    declaredOn === null
      ? '该专家尚未作出声明：请先登记声明。'
      : `最近一次声明日期为 ${declaredOn}，已超过 13 个月：请先由该专家重新声明。`,
  );
}

const declaredOtherwise = refuse(
  'expert.declaration_outdated',
  'The dossier or the account of the expert is another since the last declaration: have it declared anew first.',
  '最近一次声明之后，专家档案或其账户已有变更：请先重新声明。',
);

/** The life of an expert in the pool: proposed, verified, admitted by others, and there while declarations are kept up. */
export const expertLife: Life<ExpertTerms> = {
  of: 'expert',
  noun: { en: 'expert', zh: '专家' },
  statusOf: ({ status }) => status,
  statuses: {
    proposed: { en: 'proposed', zh: '待核实' },
    verified: { en: 'verified, waits for admission', zh: '已核实，待批准入库' },
    active: { en: 'active', zh: '在库' },
    paused: { en: 'paused', zh: '暂停' },
    refused: { en: 'not admitted', zh: '未获准入库' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
    expired: { en: 'expired', zh: '已失效' },
    removed: { en: 'removed', zh: '已除名' },
  },
  moves: {
    proposed: { verify: 'verified', withdraw: 'withdrawn' },
    verified: { admit: 'active', refuse: 'refused', reopen: 'proposed', withdraw: 'withdrawn' },
    active: { pause: 'paused', suspend: 'paused', expire: 'expired', remove: 'removed' },
    paused: { resume: 'active', expire: 'expired', remove: 'removed' },
    refused: {},
    withdrawn: {},
    expired: {},
    removed: {},
  },
  hands: {
    keeper: { en: 'coordinators and ethics officers', zh: '联盟协调员、利益冲突审查员' },
    ethics: { en: 'ethics officers', zh: '利益冲突审查员' },
    proposer: { en: 'whoever proposed the expert', zh: '提出人' },
    system: { en: 'the system, when its conditions are met', zh: '系统（条件具备时自动办理）' },
  },
  automatic: ['system'],
  words: reasonWord,
  bar: (action, { personId }, by) =>
    by.hands.includes('system') || action === 'withdraw'
      ? undefined
      : ownThing({ personId: by.personId }, { personIds: personId === null ? [] : [personId] }),
  acts: {
    verify: { name: { en: 'Verify', zh: '核实' }, hands: ['keeper'], needs: [], guard: declared },
    reopen: { name: { en: 'Reopen', zh: '退回核实' }, hands: ['system'], needs: [] },
    admit: { name: { en: 'Admit', zh: '准予入库' }, hands: ['system'], needs: [], guard: declared },
    refuse: { name: { en: 'Refuse', zh: '不予入库' }, hands: ['system'], needs: [] },
    withdraw: {
      name: { en: 'Withdraw the proposal', zh: '撤回提名' },
      hands: ['proposer', 'keeper'],
      needs: ['reason'],
    },
    pause: { name: { en: 'Pause', zh: '暂停' }, hands: ['keeper'], needs: ['reason'] },
    suspend: {
      name: { en: 'Pause for want of a declaration', zh: '未声明暂停' },
      hands: ['system'],
      needs: [],
    },
    resume: { name: { en: 'Resume', zh: '恢复' }, hands: ['keeper', 'system'], needs: [], guard: declared },
    expire: { name: { en: 'Expire', zh: '失效' }, hands: ['system'], needs: [] },
    remove: { name: { en: 'Remove', zh: '除名' }, hands: ['ethics'], needs: ['reason'] },
  },
};

/** What people do with an expert; the rest is the system's. */
export const expertActions = ['verify', 'withdraw', 'pause', 'resume', 'remove'] as const;
