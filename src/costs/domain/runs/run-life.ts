import { type Life, reasonWord } from '../../../kernel/index.js';

/** Where a run stands. */
export type RunStatus = 'proposed' | 'approved' | 'rejected' | 'withdrawn' | 'reversed';

/** What becomes of one. What others approve, reject or take back is the system's hand. */
export type RunAction = 'approve' | 'reject' | 'take_back' | 'reverse';

/** As what somebody deals with one. */
export type RunHand = 'keeper' | 'system';

interface RunTerms {
  readonly status: RunStatus;
  readonly action: RunAction;
  readonly hand: RunHand;
  readonly word: 'reason';
  readonly thing: { readonly status: RunStatus };
  readonly around: { readonly hands: readonly RunHand[] };
}

/** The life of a run: proposed with its certificate, approved by another hand; then it is posted, and only reversed as one. */
export const runLife: Life<RunTerms> = {
  of: 'allocation_run',
  noun: { en: 'allocation', zh: '费用分摊' },
  statusOf: ({ status }) => status,
  statuses: {
    proposed: { en: 'waits for approval', zh: '待批准' },
    approved: { en: 'approved', zh: '已批准入账' },
    rejected: { en: 'not approved', zh: '未获批准' },
    withdrawn: { en: 'taken back', zh: '已撤回' },
    reversed: { en: 'reversed', zh: '已冲销' },
  },
  moves: {
    proposed: { approve: 'approved', reject: 'rejected', take_back: 'withdrawn' },
    approved: { reverse: 'reversed' },
    rejected: {},
    withdrawn: {},
    reversed: {},
  },
  hands: {
    keeper: { en: 'the treasurer', zh: '财务负责人' },
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: reasonWord,
  acts: {
    approve: { name: { en: 'Post', zh: '入账' }, hands: ['system'], needs: [] },
    reject: { name: { en: 'Reject', zh: '不予批准' }, hands: ['system'], needs: [] },
    take_back: { name: { en: 'Take back', zh: '撤回' }, hands: ['system'], needs: [] },
    reverse: { name: { en: 'Reverse', zh: '冲销' }, hands: ['keeper'], needs: ['reason'] },
  },
};
