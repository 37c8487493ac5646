import { type Life, type Objection, ownThing, reasonWord, refuse } from '../../kernel/index.js';
import type { ApprovalQuestion, ApprovalState } from './approval.js';

/** What becomes of a question. `lapse` is the system's: what it is about changed, or is there no more. */
export type ApprovalAction = 'approve' | 'reject' | 'withdraw' | 'lapse';

/** What people do with one. */
export const approvalActions = ['approve', 'reject', 'withdraw'] as const;

/** As what somebody deals with a question: their approval counts, or they asked. */
export type ApprovalHand = 'decider' | 'asker' | 'system';

/** What else decides. */
export interface AroundApproval {
  readonly hands: readonly ApprovalHand[];
  readonly personId: string | null;
  readonly memberIds: readonly string[];
  readonly hasAnswered: boolean;
}

interface ApprovalTerms {
  readonly status: ApprovalState;
  readonly action: ApprovalAction;
  readonly hand: ApprovalHand;
  readonly word: 'reason';
  readonly thing: Pick<ApprovalQuestion, 'state' | 'askedBy' | 'partIds' | 'firmIds'>;
  readonly around: AroundApproval;
}

const answeredAlready = refuse(
  'approval.answered_already',
  'You have answered this already; somebody else gives the next approval.',
  '您已答复该事项，其余批准须由其他人作出。',
);

const once = (_: unknown, { hasAnswered }: AroundApproval): Objection =>
  hasAnswered ? answeredAlready : undefined;

/**
 * The life of a question. An approval of which more are needed leaves it open; the last one approves it, and one rejection ends it.
 * Nobody approves or rejects what is their own: `bar` is the one rule of four eyes.
 */
export const approvalLife: Life<ApprovalTerms> = {
  of: 'approval',
  noun: { en: 'approval', zh: '审批' },
  statusOf: ({ state }) => state,
  statuses: {
    open: { en: 'waits for approval', zh: '待批准' },
    approved: { en: 'approved', zh: '已批准' },
    rejected: { en: 'rejected', zh: '未获批准' },
    withdrawn: { en: 'taken back', zh: '已撤回' },
    lapsed: { en: 'lapsed: what was asked has changed', zh: '已失效：内容已变动' },
  },
  moves: {
    open: { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn', lapse: 'lapsed' },
    approved: {},
    rejected: {},
    withdrawn: {},
    lapsed: {},
  },
  hands: {
    decider: { en: 'those whose approval was asked', zh: '被提请批准的人员' },
    asker: { en: 'whoever asked', zh: '提出人' },
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: reasonWord,
  bar: (action, { askedBy, partIds, firmIds }, by) =>
    action === 'approve' || action === 'reject'
      ? ownThing(by, { personIds: [askedBy, ...partIds], memberIds: firmIds })
      : undefined,
  acts: {
    approve: { name: { en: 'Approve', zh: '批准' }, hands: ['decider'], needs: [], guard: once },
    reject: { name: { en: 'Reject', zh: '不予批准' }, hands: ['decider'], needs: ['reason'], guard: once },
    withdraw: { name: { en: 'Take back', zh: '撤回' }, hands: ['asker'], needs: ['reason'] },
    lapse: { name: { en: 'Lapse', zh: '失效' }, hands: ['system'], needs: [] },
  },
};
