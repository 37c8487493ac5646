import { type Life, type Objection, reasonWord, refuse, staying } from '../../../kernel/index.js';
import { type EndHand, endHands } from './hands.js';

/** Where a true-up stands. */
export type TrueUpStatus = 'drafted' | 'posted' | 'withdrawn';

/** What is done with a true-up. */
export type TrueUpAction = 'post' | 'withdraw' | 'choose';

/** What the rules ask about a true-up. */
export interface AroundTrueUp {
  readonly hands: readonly EndHand[];
  /** What was posted since has changed what it says. */
  readonly isOutOfDate: boolean;
  /** The member for which somebody acts has a credit, and has not said what becomes of it. */
  readonly hasCredit: boolean;
}

interface TrueUpTerms {
  readonly status: TrueUpStatus;
  readonly action: TrueUpAction;
  readonly hand: EndHand;
  readonly word: 'reason';
  readonly thing: { readonly status: TrueUpStatus };
  readonly around: AroundTrueUp;
}

const outOfDate = refuse(
  'true_up.out_of_date',
  'Something was posted in this period since it was drawn up. Withdraw it and draw it up anew.',
  '编制后本期间又有入账。请撤回后重新编制。',
);
const noCredit = refuse(
  'true_up.no_credit',
  'Your member has no credit to choose about in this true-up.',
  '贵方在本次期末调整中没有可选择处理的余额。',
);

/** The life of a true-up: drawn up for a period, posted, and then each member with a credit says whether it is carried or paid back. */
export const trueUpLife: Life<TrueUpTerms> = {
  of: 'true_up',
  noun: { en: 'true-up', zh: '期末调整' },
  statusOf: ({ status }) => status,
  statuses: {
    drafted: { en: 'draft', zh: '草稿' },
    posted: { en: 'posted', zh: '已入账' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
  },
  moves: {
    drafted: { post: 'posted', withdraw: 'withdrawn' },
    posted: staying('posted', 'choose'),
    withdrawn: {},
  },
  hands: endHands,
  automatic: ['system'],
  words: reasonWord,
  acts: {
    post: {
      name: { en: 'Post', zh: '入账' },
      hands: ['treasurer'],
      needs: [],
      guard: (_, { isOutOfDate }): Objection => (isOutOfDate ? outOfDate : undefined),
    },
    withdraw: { name: { en: 'Withdraw', zh: '撤回' }, hands: ['treasurer'], needs: ['reason'] },
    choose: {
      name: { en: 'Choose what becomes of the credit', zh: '选择余额处理方式' },
      hands: ['own'],
      needs: [],
      guard: (_, { hasCredit }): Objection => (hasCredit ? undefined : noCredit),
    },
  },
};
