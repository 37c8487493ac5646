import { type Life, type Objection, reasonWord, refuse, staying } from '../../../kernel/index.js';
import { type EndHand, endHands } from './hands.js';

/** Where an exit statement stands. */
export type ExitStatus =
  'drafted' | 'sent' | 'countersigned' | 'disputed' | 'decided' | 'settling' | 'settled' | 'withdrawn';

/** What is done with an exit statement. */
export type ExitAction =
  | 'revise'
  | 'send'
  | 'take_back'
  | 'countersign'
  | 'dispute'
  | 'propose_decision'
  | 'decide'
  | 'settle'
  | 'finish'
  | 'withdraw';

/** What the rules ask about an exit statement. */
export interface AroundExit {
  readonly hands: readonly EndHand[];
  /** A question how the dispute is decided waits for an answer. */
  readonly isAsked: boolean;
  /** Costs of service up to the cut-off are not decided or not shared: what the member bears of them is not final. */
  readonly isAccruing: boolean;
  /** Lines of cash calls to the member are open. */
  readonly isOwing: boolean;
  /** A refund of what the member has in the fund waits or is under way. */
  readonly isRefunding: boolean;
  /** The ledger says something else than the statement by now. */
  readonly isOutOfDate: boolean;
}

interface ExitTerms {
  readonly status: ExitStatus;
  readonly action: ExitAction;
  readonly hand: EndHand;
  readonly word: 'reason';
  readonly thing: { readonly status: ExitStatus };
  readonly around: AroundExit;
}

const asked = refuse(
  'exit_statement.asked_already',
  'A decision on this dispute waits for approval: it is answered or taken back first.',
  '该争议的处理意见正待批准：须先作出答复或撤回。',
);
const accruing = refuse(
  'exit_statement.costs_open',
  'Costs of service up to the cut-off are not approved or not shared yet. Have them decided and shared in a run first, so that what the member bears is final.',
  '截止日前的服务费用尚未核准或尚未分摊。请先完成审批并办理分摊，使该成员的承担额最终确定。',
);

const owing = refuse(
  'exit_statement.lines_open',
  'Cash calls to this member are not paid yet: they are paid, cancelled or written off first.',
  '该成员尚有缴款通知未结清：须先缴清、取消或核销。',
);
const refunding = refuse(
  'exit_statement.refund_open',
  'A refund to this member out of this fund waits or is under way: it is paid, released or withdrawn first.',
  '本资金中已有一笔向该成员的退款待批或办理中：须先支付、撤销或撤回。',
);
const outOfDate = refuse(
  'exit_statement.out_of_date',
  'What the member paid or bears has changed since this was drawn up. Take it back to draft, and send it again.',
  '编制后该成员的缴款或承担额已有变动。请退回草稿后重新送达。',
);

const notAsked = (_: unknown, { isAsked }: AroundExit): Objection => (isAsked ? asked : undefined);
/** Why what a statement says is not final yet. */
const notFinal = ({ isAccruing, isOwing, isRefunding, isOutOfDate }: AroundExit): Objection => {
  if (isAccruing) return accruing;
  if (isOwing) return owing;
  if (isRefunding) return refunding;
  return isOutOfDate ? outOfDate : undefined;
};
const own = ['own'] as const;
const treasurer = ['treasurer'] as const;
const system = { hands: ['system'], needs: [] } as const;

/** Nothing of an exit is on its way, and nothing moved since it was drawn up. */
export const nothingMoves: Omit<AroundExit, 'hands'> = {
  isAsked: false,
  isAccruing: false,
  isOwing: false,
  isRefunding: false,
  isOutOfDate: false,
};

/** The life of an exit statement: the member's people sign it or dispute it, and a dispute is decided by others than who drafted it. */
export const exitLife: Life<ExitTerms> = {
  of: 'exit_statement',
  noun: { en: 'exit statement', zh: '退出结算单' },
  statusOf: ({ status }) => status,
  statuses: {
    drafted: { en: 'draft', zh: '草稿' },
    sent: { en: 'sent to the member', zh: '已送达成员' },
    countersigned: { en: 'countersigned', zh: '成员已确认' },
    disputed: { en: 'disputed', zh: '有争议' },
    decided: { en: 'dispute decided', zh: '争议已决定' },
    settling: { en: 'posted, money under way', zh: '已入账，款项待清' },
    settled: { en: 'settled', zh: '已结清' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
  },
  moves: {
    drafted: { send: 'sent', withdraw: 'withdrawn', ...staying('drafted', 'revise') },
    sent: { take_back: 'drafted', countersign: 'countersigned', dispute: 'disputed' },
    disputed: {
      take_back: 'drafted',
      countersign: 'countersigned',
      decide: 'decided',
      ...staying('disputed', 'propose_decision'),
    },
    countersigned: { settle: 'settling', take_back: 'drafted' },
    decided: { settle: 'settling', take_back: 'drafted' },
    settling: { finish: 'settled' },
    settled: {},
    withdrawn: {},
  },
  hands: endHands,
  automatic: ['system'],
  words: reasonWord,
  acts: {
    revise: { name: { en: 'Change the draft', zh: '修改草稿' }, hands: treasurer, needs: [] },
    send: {
      name: { en: 'Send to the member', zh: '送达成员' },
      hands: treasurer,
      needs: [],
      guard: (_, { isOutOfDate }) => (isOutOfDate ? outOfDate : undefined),
    },
    take_back: {
      name: { en: 'Take back to draft', zh: '退回草稿' },
      hands: treasurer,
      needs: ['reason'],
      guard: notAsked,
    },
    countersign: { name: { en: 'Countersign', zh: '确认签署' }, hands: own, needs: [], guard: notAsked },
    dispute: { name: { en: 'Dispute', zh: '提出异议' }, hands: own, needs: ['reason'] },
    propose_decision: {
      name: { en: 'Propose a decision', zh: '提请决定' },
      hands: treasurer,
      needs: ['reason'],
      guard: notAsked,
    },
    decide: { name: { en: 'Decide', zh: '决定' }, ...system },
    settle: {
      name: { en: 'Settle', zh: '结算入账' },
      hands: treasurer,
      needs: [],
      guard: (_, around) => notFinal(around),
    },
    finish: { name: { en: 'Settled', zh: '结清' }, ...system },
    withdraw: { name: { en: 'Withdraw', zh: '撤回' }, hands: treasurer, needs: ['reason'] },
  },
};
