import { type Life, reasonWord } from '../../../kernel/index.js';
import { type AroundEnd, type EndHand, endHands } from './hands.js';

/** Where money that goes back to a member stands. */
export type RefundStatus = 'proposed' | 'set_aside' | 'paid' | 'released' | 'rejected' | 'withdrawn';

/** What is done with a refund. */
export type RefundAction = 'set_aside' | 'reject' | 'withdraw' | 'pay' | 'release';

interface RefundTerms {
  readonly status: RefundStatus;
  readonly action: RefundAction;
  readonly hand: EndHand;
  readonly word: 'reason' | 'reference';
  readonly thing: { readonly status: RefundStatus };
  readonly around: AroundEnd;
}

/** The life of a refund, in two phases: what is approved is set aside in the fund, then paid, or released where the payment failed. */
export const refundLife: Life<RefundTerms> = {
  of: 'refund',
  noun: { en: 'refund', zh: '退款' },
  statusOf: ({ status }) => status,
  statuses: {
    proposed: { en: 'waits for approval', zh: '待批准' },
    set_aside: { en: 'set aside, to be paid', zh: '已预留，待支付' },
    paid: { en: 'paid', zh: '已支付' },
    released: { en: 'not paid: released', zh: '未付，预留已撤销' },
    rejected: { en: 'not approved', zh: '未获批准' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
  },
  moves: {
    proposed: { set_aside: 'set_aside', reject: 'rejected', withdraw: 'withdrawn' },
    set_aside: { pay: 'paid', release: 'released' },
    paid: {},
    released: {},
    rejected: {},
    withdrawn: {},
  },
  hands: endHands,
  automatic: ['system'],
  words: { ...reasonWord, reference: { en: 'the reference of the payment', zh: '付款凭证号' } },
  acts: {
    set_aside: { name: { en: 'Set aside', zh: '预留' }, hands: ['system'], needs: [] },
    reject: { name: { en: 'Reject', zh: '不予批准' }, hands: ['system'], needs: [] },
    withdraw: { name: { en: 'Withdraw', zh: '撤回' }, hands: ['treasurer'], needs: ['reason'] },
    pay: { name: { en: 'Record as paid', zh: '登记已支付' }, hands: ['treasurer'], needs: ['reference'] },
    release: {
      name: { en: 'Release: not paid', zh: '撤销预留（未付）' },
      hands: ['treasurer'],
      needs: ['reason'],
    },
  },
};
