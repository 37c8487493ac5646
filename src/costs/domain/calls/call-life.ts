import { type Life, reasonWord, refuse, staying } from '../../../kernel/index.js';

/** Where a call stands. */
export type CallStatus = 'draft' | 'proposed' | 'approved' | 'issued' | 'closed' | 'cancelled' | 'rejected';

/** What is done with a call. */
export type CallAction =
  'revise' | 'propose' | 'take_back' | 'approve' | 'reject' | 'issue' | 'close' | 'cancel' | 'reopen';

/** As what somebody acts on a call: the treasurer keeps it, and what others decided the system does. */
export type CallHand = 'treasurer' | 'system';

/** What the rules ask about a call. */
export interface AroundCall {
  readonly hands: readonly CallHand[];
  /** Whether a line of it is in default, or carried by others for one that is. */
  readonly isInDefault: boolean;
}

interface CallTerms {
  readonly status: CallStatus;
  readonly action: CallAction;
  readonly hand: CallHand;
  readonly word: 'reason';
  readonly thing: { readonly status: CallStatus };
  readonly around: AroundCall;
}

const plain = { needs: [] } as const;

/**
 * The life of a call: the treasurer drafts and proposes it, a coordinator approves it as it was proposed, the treasurer issues it, and it is
 * closed with its last line, and open again where a payment is taken back. One that is out is cancelled, never changed.
 */
export const callLife: Life<CallTerms> = {
  of: 'call',
  noun: { en: 'call', zh: '缴款通知' },
  statusOf: ({ status }) => status,
  statuses: {
    draft: { en: 'draft', zh: '草稿' },
    proposed: { en: 'proposed', zh: '待批准' },
    approved: { en: 'approved, to issue', zh: '已批准，待发出' },
    issued: { en: 'issued', zh: '已发出' },
    closed: { en: 'closed', zh: '已结清' },
    cancelled: { en: 'cancelled', zh: '已取消' },
    rejected: { en: 'rejected', zh: '未获批准' },
  },
  moves: {
    draft: { propose: 'proposed', cancel: 'cancelled', ...staying('draft', 'revise') },
    proposed: { take_back: 'draft', approve: 'approved', reject: 'rejected', cancel: 'cancelled' },
    approved: { issue: 'issued', take_back: 'draft', cancel: 'cancelled' },
    issued: { close: 'closed', cancel: 'cancelled' },
    closed: { reopen: 'issued' },
    cancelled: {},
    rejected: {},
  },
  hands: {
    treasurer: { en: 'the treasurer', zh: '财务负责人' },
    system: { en: 'the system, when its conditions are met', zh: '系统（条件具备时自动办理）' },
  },
  automatic: ['system'],
  words: reasonWord,
  acts: {
    revise: { name: { en: 'Change the draft', zh: '修改草稿' }, hands: ['treasurer'], ...plain },
    propose: { name: { en: 'Propose', zh: '提请批准' }, hands: ['treasurer'], ...plain },
    take_back: {
      name: { en: 'Take back to draft', zh: '退回草稿' },
      hands: ['treasurer', 'system'],
      ...plain,
    },
    approve: { name: { en: 'Approve', zh: '批准' }, hands: ['system'], ...plain },
    reject: { name: { en: 'Reject', zh: '不予批准' }, hands: ['system'], ...plain },
    issue: { name: { en: 'Issue', zh: '发出' }, hands: ['treasurer'], ...plain },
    close: { name: { en: 'Close', zh: '结清' }, hands: ['system'], ...plain },
    reopen: { name: { en: 'Open again', zh: '重新打开' }, hands: ['system'], ...plain },
    cancel: {
      name: { en: 'Cancel', zh: '取消' },
      hands: ['treasurer'],
      needs: ['reason'],
      guard: (_, { isInDefault }) => (isInDefault ? inDefault : undefined),
    },
  },
};

const inDefault = refuse(
  'call.in_default',
  'A line of the call is in default: it is cured or written off first, then the call can be cancelled.',
  '该缴款通知有款项已违约：须先补救或核销，方可取消。',
);
