import { type Life, reasonWord } from '../../../kernel/index.js';
import { type AroundEnd, type EndHand, endHands } from './hands.js';

/** Where what a member owes besides cash calls stands. */
export type DueStatus = 'open' | 'paid' | 'cancelled';

/** What is done with it. */
export type DueAction = 'pay' | 'cancel';

interface DueTerms {
  readonly status: DueStatus;
  readonly action: DueAction;
  readonly hand: EndHand;
  readonly word: 'reason' | 'reference';
  readonly thing: { readonly status: DueStatus };
  readonly around: AroundEnd;
}

/** The life of a bill to one member besides cash calls: paid in full with the reference of the receipt, or cancelled. */
export const dueLife: Life<DueTerms> = {
  of: 'due',
  noun: { en: 'bill', zh: '应付款项' },
  statusOf: ({ status }) => status,
  statuses: {
    open: { en: 'to be paid', zh: '待付' },
    paid: { en: 'paid', zh: '已付' },
    cancelled: { en: 'cancelled', zh: '已取消' },
  },
  moves: { open: { pay: 'paid', cancel: 'cancelled' }, paid: {}, cancelled: {} },
  hands: endHands,
  automatic: ['system'],
  words: { ...reasonWord, reference: { en: 'the reference of the receipt', zh: '收款凭证号' } },
  acts: {
    pay: { name: { en: 'Record the payment', zh: '登记付款' }, hands: ['treasurer'], needs: ['reference'] },
    cancel: { name: { en: 'Cancel', zh: '取消' }, hands: ['system'], needs: [] },
  },
};
