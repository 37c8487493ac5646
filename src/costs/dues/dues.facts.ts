import { fact, type FactTable } from '../../platform/index.js';
import { type MoneyTold, telling } from '../sight/money-told.js';

const aDue = telling((id) => `/money/dues/${id}`);
const aRefund = telling((id) => `/money/refunds/${id}`);

/** The facts of bills to single members and of refunds. That one waits for approval is told by the approvals. */
export const duesFacts: FactTable<MoneyTold> = {
  'member_due.made': fact(
    'Member billed',
    '向成员开具应付款项',
    aDue('own', 'Something is to be paid', '有款项待支付'),
  ),
  'member_due.paid': fact(
    'Bill of a member paid',
    '成员应付款项已付',
    aDue('own', 'Your payment was recorded', '您方付款已入账'),
  ),
  'refund.proposed': fact('Refund proposed', '提请退款'),
  'refund.set_aside': fact(
    'Refund approved',
    '退款获批',
    aRefund('own', 'A refund to your firm was approved', '您方的退款已获批准'),
    aRefund('keeper', 'A refund is to be paid', '有退款待支付'),
  ),
  'refund.paid': fact(
    'Refund paid',
    '退款已支付',
    aRefund('own', 'A refund to your firm was paid', '您方的退款已支付'),
  ),
  'refund.released': fact('Refund not paid', '退款未付'),
  'refund.rejected': fact('Refund not approved', '退款未获批准'),
  'refund.withdrawn': fact('Refund withdrawn', '退款提请撤回'),
};
