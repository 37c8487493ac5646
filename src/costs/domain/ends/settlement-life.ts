import { type Life, reasonWord, refuse, staying } from '../../../kernel/index.js';
import { type EndHand, endHands } from './hands.js';

/** Where a settlement sum that some members share stands. */
export type SettlementStatus =
  'drafted' | 'offered' | 'agreed' | 'collected' | 'paying' | 'paid' | 'returning' | 'cancelled';

/** What is done with a settlement sum. */
export type SettlementAction =
  'offer' | 'sign' | 'decline' | 'agree' | 'collect' | 'set_aside' | 'pay' | 'release' | 'cancel' | 'return';

/** What the rules ask about a settlement sum. */
export interface AroundSettlement {
  readonly hands: readonly EndHand[];
  /** The member for which somebody acts has signed. */
  readonly hasSigned: boolean;
}

interface SettlementTerms {
  readonly status: SettlementStatus;
  readonly action: SettlementAction;
  readonly hand: EndHand;
  readonly word: 'reason' | 'reference';
  readonly thing: { readonly status: SettlementStatus };
  readonly around: AroundSettlement;
}

const signed = refuse(
  'settlement_sum.signed_already',
  'Your member has signed this settlement sum already.',
  '贵方已签署该和解款分摊。',
);
const treasurer = ['treasurer'] as const;
const system = { hands: ['system'], needs: [] } as const;

/**
 * The life of a settlement sum: each of its signers agrees to it as it stands, each pays its share into a fund of its own, and it is paid
 * out of that in two phases. Where it is cancelled after all agreed, what came in goes back to whoever paid it, each by a refund.
 */
export const settlementLife: Life<SettlementTerms> = {
  of: 'settlement_sum',
  noun: { en: 'settlement sum', zh: '和解款' },
  statusOf: ({ status }) => status,
  statuses: {
    drafted: { en: 'draft', zh: '草稿' },
    offered: { en: 'to be signed', zh: '待签署' },
    agreed: { en: 'signed by all, to be paid in', zh: '全部签署，待缴入' },
    collected: { en: 'paid in', zh: '已缴齐' },
    paying: { en: 'set aside, to be paid out', zh: '已预留，待支付' },
    paid: { en: 'paid out', zh: '已支付' },
    returning: { en: 'cancelled, being paid back', zh: '已取消，退还办理中' },
    cancelled: { en: 'cancelled', zh: '已取消' },
  },
  moves: {
    drafted: { offer: 'offered', cancel: 'cancelled' },
    offered: { agree: 'agreed', decline: 'cancelled', cancel: 'cancelled', ...staying('offered', 'sign') },
    agreed: { collect: 'collected', cancel: 'returning' },
    collected: { set_aside: 'paying', cancel: 'returning' },
    paying: { pay: 'paid', release: 'collected' },
    paid: {},
    returning: { return: 'cancelled' },
    cancelled: {},
  },
  hands: endHands,
  automatic: ['system'],
  words: { ...reasonWord, reference: { en: 'the reference of the payment', zh: '付款凭证号' } },
  acts: {
    offer: { name: { en: 'Send to its signers', zh: '送交签署方' }, hands: treasurer, needs: [] },
    sign: {
      name: { en: 'Sign', zh: '签署' },
      hands: ['own'],
      needs: [],
      guard: (_, { hasSigned }) => (hasSigned ? signed : undefined),
    },
    decline: {
      name: { en: 'Decline', zh: '拒绝签署' },
      hands: ['own'],
      needs: ['reason'],
      guard: (_, { hasSigned }) => (hasSigned ? signed : undefined),
    },
    agree: { name: { en: 'Signed by all', zh: '全部签署' }, ...system },
    collect: { name: { en: 'Paid in by all', zh: '全部缴齐' }, ...system },
    set_aside: { name: { en: 'Set aside for payment', zh: '预留待付' }, hands: treasurer, needs: [] },
    pay: { name: { en: 'Record as paid', zh: '登记已支付' }, hands: treasurer, needs: ['reference'] },
    release: {
      name: { en: 'Release: not paid', zh: '撤销预留（未付）' },
      hands: treasurer,
      needs: ['reason'],
    },
    cancel: { name: { en: 'Cancel', zh: '取消' }, hands: treasurer, needs: ['reason'] },
    return: { name: { en: 'Paid back to all', zh: '全部退还' }, ...system },
  },
};
