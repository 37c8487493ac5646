import { type CalendarDate, type Life, reasonWord, refuse } from '../../../kernel/index.js';

/** Where a version of a plan stands. */
export type PlanStatus = 'draft' | 'proposed' | 'approved' | 'rejected' | 'withdrawn';

/** What is done with one. What others approve, reject or leave open again is the system's hand. */
export type PlanAction = 'revise' | 'propose' | 'withdraw' | 'reopen' | 'approve' | 'reject';

/** As what somebody deals with one. */
export type PlanHand = 'office' | 'system';

/** What else decides. */
export interface AroundPlan {
  readonly hands: readonly PlanHand[];
  /** The days from which other versions of the group hold. */
  readonly takenDays: readonly CalendarDate[];
  /** The last service day whose costs were shared already; null where none were. */
  readonly sharedUntil: CalendarDate | null;
}

interface PlanTerms {
  readonly status: PlanStatus;
  readonly action: PlanAction;
  readonly hand: PlanHand;
  readonly word: 'reason';
  readonly thing: { readonly status: PlanStatus; readonly effectiveFrom: CalendarDate };
  readonly around: AroundPlan;
}

type Guarded = PlanTerms['thing'];

/** One version holds at a time, and what was shared by one is not shared by another afterwards. */
function holdsAlone({ effectiveFrom }: Guarded, { takenDays, sharedUntil }: AroundPlan) {
  if (takenDays.includes(effectiveFrom))
    return refuse(
      'cost_plan.day_taken',
      `Another version of the plan holds from ${effectiveFrom}: choose another day.`,
      `已有另一版本自 ${effectiveFrom} 起生效：请另选日期。`,
    );
  if (sharedUntil !== null && effectiveFrom <= sharedUntil)
    return refuse(
      'cost_plan.shared_already',
      `Costs of services until ${sharedUntil} were shared already: let this version hold from a later day.`,
      `截至 ${sharedUntil} 的服务费用已经分摊：请将本版本的生效日定在其后。`,
    );
  return undefined;
}

/** The life of a version of a plan: one office drafts and proposes it, another hand approves it; what was approved holds until the next. */
export const planLife: Life<PlanTerms> = {
  of: 'cost_plan',
  noun: { en: 'cost plan', zh: '分摊方案' },
  statusOf: ({ status }) => status,
  statuses: {
    draft: { en: 'draft', zh: '草案' },
    proposed: { en: 'waits for approval', zh: '待批准' },
    approved: { en: 'approved', zh: '已批准' },
    rejected: { en: 'not approved', zh: '未获批准' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
  },
  moves: {
    draft: { revise: 'draft', propose: 'proposed', withdraw: 'withdrawn' },
    proposed: { reopen: 'draft', approve: 'approved', reject: 'rejected' },
    approved: {},
    rejected: {},
    withdrawn: {},
  },
  hands: {
    office: { en: 'a coordinator or the treasurer', zh: '联盟协调员或财务负责人' },
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: reasonWord,
  acts: {
    revise: { name: { en: 'Change the draft', zh: '修改草案' }, hands: ['office'], needs: [] },
    propose: {
      name: { en: 'Propose for approval', zh: '提请批准' },
      hands: ['office'],
      needs: [],
      guard: holdsAlone,
    },
    withdraw: { name: { en: 'Withdraw the draft', zh: '撤回草案' }, hands: ['office'], needs: ['reason'] },
    reopen: { name: { en: 'Become a draft again', zh: '恢复为草案' }, hands: ['system'], needs: [] },
    approve: {
      name: { en: 'Come into force', zh: '批准生效' },
      hands: ['system'],
      needs: [],
      guard: holdsAlone,
    },
    reject: { name: { en: 'Be rejected', zh: '不予批准' }, hands: ['system'], needs: [] },
  },
};
