import { deny, type Instant, type Life, reasonWord, refuse } from '../../../kernel/index.js';

/** Where money that came in stands. */
export type PaymentStatus = 'unmatched' | 'matched' | 'reversed';

/** What is done with money that came in. */
export type PaymentAction = 'match' | 'unmatch' | 'reverse';

/** Money that came in, as far as its life looks at it. */
export interface PaymentThing {
  readonly memberId: string | null;
  readonly reversedAt: Instant | null;
}

interface PaymentTerms {
  readonly status: PaymentStatus;
  readonly action: PaymentAction;
  readonly hand: 'treasurer';
  readonly word: 'reason';
  readonly thing: PaymentThing;
  readonly around: {
    readonly hands: readonly 'treasurer'[];
    /** Whether whoever acts acts for the member whose money it is. */
    readonly isOwn: boolean;
  };
}

const treasurer = { hands: ['treasurer'] as const };

/** The life of money that came in: it waits until it is said whose it is, and that is taken back, or all of it is. */
export const paymentLife: Life<PaymentTerms> = {
  of: 'payment',
  noun: { en: 'payment', zh: '到账' },
  statusOf: ({ memberId, reversedAt }) =>
    reversedAt !== null ? 'reversed' : memberId === null ? 'unmatched' : 'matched',
  statuses: {
    unmatched: { en: 'not matched yet', zh: '待匹配' },
    matched: { en: 'matched', zh: '已匹配' },
    reversed: { en: 'reversed', zh: '已冲销' },
  },
  moves: {
    unmatched: { match: 'matched', reverse: 'reversed' },
    matched: { unmatch: 'unmatched', reverse: 'reversed' },
    reversed: {},
  },
  hands: { treasurer: { en: 'the treasurer', zh: '财务负责人' } },
  words: reasonWord,
  bar: (_action, _thing, { isOwn }) => (isOwn ? ownMember : undefined),
  instead: {
    matched: refuse(
      'payment.matched_already',
      'It is said already whose this payment is.',
      '该到账已完成匹配。',
    ),
  },
  acts: {
    match: { name: { en: 'Say whose it is', zh: '匹配到账' }, ...treasurer, needs: [] },
    unmatch: { name: { en: 'Take the match back', zh: '撤销匹配' }, ...treasurer, needs: ['reason'] },
    reverse: { name: { en: 'Reverse the payment', zh: '冲销到账' }, ...treasurer, needs: ['reason'] },
  },
};

/** Nobody keeps the money of a member they act for. */
export const ownMember = deny(
  'call_line.own_member',
  'You act for this member: another treasurer deals with what it owes and pays.',
  '您代表该成员：其应付与缴款须由其他财务负责人办理。',
);
