import type { Fact } from '../../platform/index.js';
import type { LineAction } from '../domain/calls/line-life.js';
import { moneyFact } from '../sight/money-fact.js';
import type { CashCall, KeptLine } from './calls.store.js';

/** A fact of a call as a whole: for those who see the whole case. */
export const callFact = (
  past:
    | 'drafted'
    | 'revised'
    | 'proposed'
    | 'taken_back'
    | 'approved'
    | 'rejected'
    | 'issued'
    | 'closed'
    | 'reopened'
    | 'cancelled',
  call: Pick<CashCall, 'id' | 'groupId' | 'caseId'>,
): Fact => moneyFact(`cash_call.${past}`, { kind: 'cash_call', id: call.id }, call, { whole: true });

const pastOf = {
  pay_part: 'paid_in_part',
  pay: 'paid',
  fall_due: 'overdue',
  remind: 'reminded',
  give_notice: 'notice_given',
  default: 'in_default',
  ask_reallocation: 'reallocation_asked',
  reallocate: 'reallocated',
  cure: 'cured',
  ask_write_off: 'write_off_asked',
  write_off: 'written_off',
  release: 'released',
  cancel: 'cancelled',
  take_back: 'payment_taken_back',
  set_off: 'set_off',
} as const satisfies { readonly [A in LineAction | 'set_off']: string };

/** What became of a line is its member's own concern; what is asked about it is for those who see the whole case. */
export const lineFact = (
  action: LineAction | 'issue' | 'set_off',
  line: Pick<KeptLine, 'id' | 'memberId' | 'groupId' | 'kind'>,
  { caseId }: Pick<CashCall, 'caseId'>,
): Fact =>
  moneyFact(
    `call_line.${action === 'issue' ? (line.kind === 'carry' ? 'carried' : 'issued') : pastOf[action]}`,
    { kind: 'call_line', id: line.id },
    { groupId: line.groupId, caseId },
    {
      memberId: line.memberId,
      ...(action.startsWith('ask_') && { whole: true }),
    },
  );

/** Money that came in: for those who see the whole case until it is known whose it is. */
export const paymentFact = (
  past: 'recorded' | 'matched' | 'unmatched' | 'reversed',
  payment: { readonly id: string; readonly groupId: string; readonly memberId: string | null },
  { caseId }: Pick<CashCall, 'caseId'>,
): Fact =>
  moneyFact(
    `member_payment.${past}`,
    { kind: 'member_payment', id: payment.id },
    { groupId: payment.groupId, caseId },
    payment.memberId === null ? { whole: true } : { memberId: payment.memberId },
  );
