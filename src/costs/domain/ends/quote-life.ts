import { type Life, reasonWord } from '../../../kernel/index.js';
import { type AroundEnd, type EndHand, endHands } from './hands.js';

/** Where a quote of what a late joiner pays stands. */
export type QuoteStatus = 'proposed' | 'approved' | 'paid' | 'free' | 'rejected' | 'withdrawn';

/** What becomes of a quote. Who decides on it answers a question of its own: what follows is the system's. */
export type QuoteAction = 'approve' | 'exempt' | 'reject' | 'withdraw' | 'pay';

interface QuoteTerms {
  readonly status: QuoteStatus;
  readonly action: QuoteAction;
  readonly hand: EndHand;
  readonly word: 'reason';
  readonly thing: { readonly status: QuoteStatus };
  readonly around: AroundEnd;
}

/** The life of a quote: one is open for a membership at a time, and what is paid, or comes to nothing, is final. */
export const quoteLife: Life<QuoteTerms> = {
  of: 'quote',
  noun: { en: 'buy-in quote', zh: '入组费报价' },
  statusOf: ({ status }) => status,
  statuses: {
    proposed: { en: 'waits for approval', zh: '待批准' },
    approved: { en: 'approved, to be paid', zh: '已批准，待付款' },
    paid: { en: 'paid', zh: '已付款' },
    free: { en: 'approved, nothing to pay', zh: '已批准，无须付款' },
    rejected: { en: 'not approved', zh: '未获批准' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
  },
  moves: {
    proposed: { approve: 'approved', exempt: 'free', reject: 'rejected', withdraw: 'withdrawn' },
    approved: { pay: 'paid', withdraw: 'withdrawn' },
    paid: {},
    free: {},
    rejected: {},
    withdrawn: {},
  },
  hands: endHands,
  automatic: ['system'],
  words: reasonWord,
  acts: {
    approve: { name: { en: 'Approve', zh: '批准' }, hands: ['system'], needs: [] },
    exempt: {
      name: { en: 'Approve that nothing is to pay', zh: '批准无须付款' },
      hands: ['system'],
      needs: [],
    },
    reject: { name: { en: 'Reject', zh: '不予批准' }, hands: ['system'], needs: [] },
    withdraw: { name: { en: 'Withdraw', zh: '撤回' }, hands: ['treasurer'], needs: ['reason'] },
    pay: { name: { en: 'Record the payment', zh: '登记付款' }, hands: ['treasurer'], needs: [] },
  },
};

/** What the approval of a quote does: it is to be paid, unless it comes to nothing. */
export const whenApproved = ({ totalMinor }: { readonly totalMinor: string }): 'approve' | 'exempt' =>
  totalMinor === '0' ? 'exempt' : 'approve';
