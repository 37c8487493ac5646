import { type Life, reasonWord } from '../../../kernel/index.js';
import { type AroundEnd, type EndHand, endHands } from './hands.js';

/** Where money that was won back stands. */
export type RecoveryStatus = 'proposed' | 'posted' | 'rejected' | 'withdrawn';

/** What becomes of it. */
export type RecoveryAction = 'post' | 'reject' | 'withdraw';

interface RecoveryTerms {
  readonly status: RecoveryStatus;
  readonly action: RecoveryAction;
  readonly hand: EndHand;
  readonly word: 'reason';
  readonly thing: { readonly status: RecoveryStatus };
  readonly around: AroundEnd;
}

/** The life of a recovery: how it runs down its levels is approved as it was worked out, and posted with that. */
export const recoveryLife: Life<RecoveryTerms> = {
  of: 'recovery',
  noun: { en: 'recovery', zh: '追回款项' },
  statusOf: ({ status }) => status,
  statuses: {
    proposed: { en: 'waits for approval', zh: '待批准' },
    posted: { en: 'distributed', zh: '已分配' },
    rejected: { en: 'not approved', zh: '未获批准' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
  },
  moves: {
    proposed: { post: 'posted', reject: 'rejected', withdraw: 'withdrawn' },
    posted: {},
    rejected: {},
    withdrawn: {},
  },
  hands: endHands,
  automatic: ['system'],
  words: reasonWord,
  acts: {
    post: { name: { en: 'Distribute', zh: '分配入账' }, hands: ['system'], needs: [] },
    reject: { name: { en: 'Reject', zh: '不予批准' }, hands: ['system'], needs: [] },
    withdraw: { name: { en: 'Withdraw', zh: '撤回' }, hands: ['treasurer'], needs: ['reason'] },
  },
};
