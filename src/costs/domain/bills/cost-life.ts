import { type Life, type Objection, ownThing, reasonWord, refuse } from '../../../kernel/index.js';

/** Where a cost stands. */
export const costStatuses = [
  'received',
  'held',
  'coded',
  'reviewed',
  'disputed',
  'approved',
  'allocated',
  'paid',
  'reversed',
  'withdrawn',
] as const;
export type CostStatus = (typeof costStatuses)[number];

/** What is done with a cost by one move and a reason at most; the others have bodies of their own. */
export const costMoves = [
  'review',
  'send_back',
  'dispute',
  'settle',
  'ask_over',
  'release',
  'withdraw',
] as const;
export type CostMove = (typeof costMoves)[number];

/** What is done with a cost. */
export type CostAction =
  | CostMove
  | 'revise'
  | 'code'
  | 'approve'
  | 'reject'
  | 'let_over'
  | 'refuse_over'
  | 'allocate'
  | 'unallocate'
  | 'pay'
  | 'confirm_payment'
  | 'void_payment'
  | 'reverse'
  | 'record_return';

/** As what somebody deals with a cost: they keep the money, run the alliance, or serve its group as liaison counsel. */
export type CostHand = 'keeper' | 'coordinator' | 'liaison' | 'system';

/** How far its payment is: set aside at the bank, posted when the bank confirmed, or come back after the cost was reversed. */
export type PaymentState = 'none' | 'pending' | 'posted' | 'returned';

/** A cost as far as its life asks. */
export interface LivingCost {
  readonly status: CostStatus;
  readonly enteredBy: string;
  readonly payment: PaymentState;
  readonly isCoded: boolean;
  /** Of a cost that takes back an allocated one: the cost it takes back. */
  readonly reversesId: string | null;
}

interface CostTerms {
  readonly status: CostStatus;
  readonly action: CostAction;
  readonly hand: CostHand;
  readonly word: 'reason';
  readonly thing: LivingCost;
  readonly around: { readonly hands: readonly CostHand[]; readonly personId: string | null };
}

/** What nobody does with a cost they entered, such as the bill of their own firm. */
const ownBarred: readonly CostAction[] = ['release', 'review', 'settle'];

const writers = ['keeper', 'coordinator', 'liaison'] as const;
const reviewers = ['coordinator', 'liaison'] as const;

const notCoded = refuse(
  'cost.not_coded',
  'Code the cost first: its pool and its task are not known yet.',
  '请先归类：该费用的费用池和任务代码尚未确定。',
);
const paymentPending = refuse(
  'cost.payment_pending',
  'A payment of it is under way: post or void that first.',
  '该费用有付款正在办理：请先确认入账或撤销付款。',
);
const nothingPending = refuse(
  'cost.nothing_pending',
  'No payment of it is under way.',
  '该费用没有正在办理的付款。',
);
const nothingToReturn = refuse(
  'cost.nothing_to_return',
  'It was not paid, or the money has come back already.',
  '该费用未曾支付，或款项已退回。',
);
const takesBack = refuse(
  'cost.takes_back',
  'This cost takes another one back: it is shared with the next run, and neither paid nor reversed.',
  '本费用用于冲回另一笔费用：将在下一次分摊中计入，不支付也不冲销。',
);

const coded = ({ isCoded }: LivingCost): Objection => (isCoded ? undefined : notCoded);
const ordinary = ({ reversesId }: LivingCost): Objection => (reversesId === null ? undefined : takesBack);
const unpaid = (cost: LivingCost): Objection =>
  ordinary(cost) ?? (cost.payment === 'pending' ? paymentPending : undefined);
const pending = ({ payment }: LivingCost): Objection => (payment === 'pending' ? undefined : nothingPending);

/**
 * The life of a cost, from the invoice that came in until it was shared and paid. Approving is the approvals' alone, sharing the runs';
 * both are the system's hand here. A cost that was shared before it is taken back stays as it is: another one that takes it back is
 * shared with the next run.
 */
export const costLife: Life<CostTerms> = {
  of: 'cost',
  noun: { en: 'cost', zh: '费用' },
  statusOf: ({ status }) => status,
  statuses: {
    received: { en: 'received', zh: '已收到' },
    held: { en: 'held as a duplicate', zh: '疑似重复，暂缓' },
    coded: { en: 'coded', zh: '已归类' },
    reviewed: { en: 'reviewed', zh: '已审核' },
    disputed: { en: 'disputed', zh: '有争议' },
    approved: { en: 'approved', zh: '已批准' },
    allocated: { en: 'allocated', zh: '已分摊' },
    paid: { en: 'paid', zh: '已支付' },
    reversed: { en: 'reversed', zh: '已冲销' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
  },
  moves: {
    received: { code: 'coded', revise: 'received', dispute: 'disputed', withdraw: 'withdrawn' },
    held: { release: 'received', withdraw: 'withdrawn' },
    coded: { code: 'coded', revise: 'coded', review: 'reviewed', dispute: 'disputed', withdraw: 'withdrawn' },
    reviewed: {
      send_back: 'coded',
      dispute: 'disputed',
      ask_over: 'reviewed',
      withdraw: 'withdrawn',
      approve: 'approved',
      reject: 'coded',
      let_over: 'reviewed',
      refuse_over: 'reviewed',
    },
    disputed: { code: 'disputed', revise: 'disputed', settle: 'reviewed', withdraw: 'withdrawn' },
    approved: {
      allocate: 'allocated',
      pay: 'approved',
      confirm_payment: 'paid',
      void_payment: 'approved',
      reverse: 'reversed',
    },
    allocated: {
      unallocate: 'approved',
      pay: 'allocated',
      confirm_payment: 'paid',
      void_payment: 'allocated',
      reverse: 'reversed',
    },
    paid: { allocate: 'paid', unallocate: 'paid', reverse: 'reversed' },
    reversed: { allocate: 'reversed', unallocate: 'reversed', record_return: 'reversed' },
    withdrawn: {},
  },
  hands: {
    keeper: { en: 'the treasurer', zh: '财务负责人' },
    coordinator: { en: 'a coordinator', zh: '联盟协调员' },
    liaison: { en: 'the liaison counsel', zh: '联络律师' },
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: reasonWord,
  bar: (action, { enteredBy }, { personId }) =>
    ownBarred.includes(action) ? ownThing({ personId }, { personIds: [enteredBy] }) : undefined,
  acts: {
    revise: { name: { en: 'Change what was entered', zh: '修改登记内容' }, hands: writers, needs: [] },
    code: { name: { en: 'Code', zh: '归类' }, hands: writers, needs: [] },
    review: { name: { en: 'Review', zh: '审核' }, hands: reviewers, needs: [], guard: coded },
    send_back: { name: { en: 'Send back', zh: '退回' }, hands: reviewers, needs: ['reason'] },
    dispute: { name: { en: 'Dispute', zh: '提出争议' }, hands: writers, needs: ['reason'] },
    settle: {
      name: { en: 'Settle the dispute', zh: '解决争议' },
      hands: reviewers,
      needs: ['reason'],
      guard: coded,
    },
    ask_over: {
      name: { en: 'Ask to go over the approved amount', zh: '申请超出核准额度' },
      hands: ['keeper', 'coordinator'],
      needs: ['reason'],
    },
    release: {
      name: { en: 'Release: it is no duplicate', zh: '解除暂缓：并非重复' },
      hands: writers,
      needs: ['reason'],
    },
    withdraw: { name: { en: 'Withdraw', zh: '撤回' }, hands: writers, needs: ['reason'] },
    approve: { name: { en: 'Approved', zh: '批准' }, hands: ['system'], needs: [] },
    reject: { name: { en: 'Not approved', zh: '未获批准' }, hands: ['system'], needs: [] },
    let_over: {
      name: { en: 'Let go over the approved amount', zh: '准予超出核准额度' },
      hands: ['system'],
      needs: [],
    },
    refuse_over: {
      name: { en: 'Not let go over the approved amount', zh: '不准超出核准额度' },
      hands: ['system'],
      needs: [],
    },
    allocate: { name: { en: 'Shared', zh: '分摊' }, hands: ['system'], needs: [] },
    unallocate: { name: { en: 'Sharing taken back', zh: '撤销分摊' }, hands: ['system'], needs: [] },
    pay: { name: { en: 'Pay', zh: '付款' }, hands: ['keeper'], needs: [], guard: unpaid },
    confirm_payment: {
      name: { en: 'Post the payment', zh: '确认付款入账' },
      hands: ['keeper'],
      needs: [],
      guard: pending,
    },
    void_payment: {
      name: { en: 'Void the payment', zh: '撤销付款' },
      hands: ['keeper'],
      needs: ['reason'],
      guard: pending,
    },
    reverse: { name: { en: 'Reverse', zh: '冲销' }, hands: ['keeper'], needs: ['reason'], guard: unpaid },
    record_return: {
      name: { en: 'Record that the money came back', zh: '登记款项退回' },
      hands: ['keeper'],
      needs: [],
      guard: ({ payment }) => (payment === 'posted' ? undefined : nothingToReturn),
    },
  },
};
