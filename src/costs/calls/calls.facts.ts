import { fact, type FactTable } from '../../platform/index.js';
import { type MoneyTold, telling } from '../sight/money-told.js';

const ofCall = telling((id) => `/money/calls/${id}`);
const ofLine = telling((id) => `/money/lines/${id}`);
const ofPayment = telling((id) => `/money/payments/${id}`);

/** The facts of calls, their lines and payments. That something waits for approval is told by the approvals. */
export const callsFacts: FactTable<MoneyTold> = {
  'cash_call.drafted': fact('Cash call drafted', '缴款通知起草'),
  'cash_call.revised': fact('Draft of a cash call changed', '缴款通知草稿修改'),
  'cash_call.proposed': fact('Cash call proposed', '缴款通知提请批准'),
  'cash_call.taken_back': fact('Cash call a draft again', '缴款通知退回草稿'),
  'cash_call.approved': fact(
    'Cash call approved',
    '缴款通知获批',
    ofCall('keeper', 'A cash call was approved and may be issued', '有缴款通知获批，可以发出'),
  ),
  'cash_call.rejected': fact(
    'Cash call not approved',
    '缴款通知未获批准',
    ofCall('keeper', 'A cash call was not approved', '有缴款通知未获批准'),
  ),
  'cash_call.issued': fact(
    'Cash call issued',
    '缴款通知发出',
    ofCall('runner', 'A cash call was issued', '有缴款通知已发出'),
  ),
  'cash_call.closed': fact(
    'Cash call paid by all',
    '缴款通知结清',
    ofCall('keeper', 'A cash call is paid by all', '有缴款通知已全部结清'),
  ),
  'cash_call.reopened': fact(
    'Cash call open again',
    '缴款通知重新打开',
    ofCall(
      'keeper',
      'A cash call is open again: a payment was taken back',
      '缴款通知已重新打开：有到账被撤销',
    ),
  ),
  'cash_call.cancelled': fact(
    'Cash call cancelled',
    '缴款通知取消',
    ofCall('runner', 'A cash call was cancelled', '有缴款通知被取消'),
  ),
  'call_line.issued': fact(
    'Called to pay',
    '缴款款项发出',
    ofLine('own', 'You are called to pay your share', '请缴纳贵方应承担的份额'),
  ),
  'call_line.carried': fact(
    'Called to carry a part for a member in default',
    '代垫款项发出',
    ofLine('own', 'You are called to carry a part for a member in default', '请为违约成员代垫部分款项'),
  ),
  'call_line.paid_in_part': fact('Paid in part', '部分缴纳'),
  'call_line.paid': fact('Paid', '已缴清', ofLine('own', 'Your payment was received', '贵方的缴款已到账')),
  'call_line.payment_taken_back': fact(
    'Payment taken back',
    '缴款撤销',
    ofLine(
      'own',
      'A payment was taken off your line: it is to be paid again',
      '贵方款项的一笔缴款已被撤销，须重新缴纳',
    ),
  ),
  'call_line.set_off': fact(
    'Prepaid money set off',
    '预缴资金抵销',
    ofLine('own', 'Money you had prepaid went to your line', '贵方预缴资金已抵销款项'),
  ),
  'call_line.overdue': fact(
    'Overdue',
    '逾期',
    ofLine('own', 'Your payment is overdue', '贵方的缴款已逾期'),
    ofLine('keeper', 'A payment is overdue', '有缴款逾期'),
  ),
  'call_line.reminded': fact(
    'Reminded to pay',
    '催缴',
    ofLine('own', 'A reminder: your payment is overdue', '催缴：贵方的缴款已逾期'),
  ),
  'call_line.notice_given': fact(
    'Notice to cure given',
    '发出补救通知',
    ofLine(
      'own',
      'Notice to cure: pay by the day it names, or you are in default',
      '补救通知：请于所示日期前缴纳，否则构成违约',
    ),
  ),
  'call_line.in_default': fact(
    'In default',
    '违约',
    ofLine(
      'own',
      'You are in default: what you have not paid bears interest',
      '贵方已违约：未缴款项计收利息',
    ),
    ofLine('keeper', 'A payment is in default', '有缴款转为违约'),
  ),
  'call_line.reallocation_asked': fact(
    'Asked that others carry a payment in default',
    '提请由他方代垫违约款项',
  ),
  'call_line.reallocated': fact(
    'Carried by others',
    '由他方代垫',
    ofLine('own', 'What you have not paid is carried by others', '贵方未缴款项已由他方代垫'),
  ),
  'call_line.cured': fact(
    'Default cured',
    '违约已补救',
    ofLine('own', 'Your default is cured', '贵方的违约已补救'),
    ofLine('keeper', 'A default was cured', '有违约已补救'),
  ),
  'call_line.write_off_asked': fact('Asked to give a claim up', '提请核销款项'),
  'call_line.written_off': fact('Claim given up', '款项核销'),
  'call_line.released': fact(
    'No longer to be carried',
    '代垫免除',
    ofLine('own', 'You need not carry a part any more: the default was cured', '无须再代垫：违约已补救'),
  ),
  'call_line.cancelled': fact(
    'Cancelled with its call',
    '款项随通知取消',
    ofLine(
      'own',
      'A cash call was cancelled: what you paid stays your capital',
      '缴款通知已取消：贵方已缴款项转为预缴资金',
    ),
  ),
  'member_payment.recorded': fact('Payment recorded', '到账登记'),
  'member_payment.matched': fact('Payment matched', '到账匹配'),
  'member_payment.unmatched': fact('Match of a payment taken back', '到账匹配撤销'),
  'member_payment.reversed': fact(
    'Payment reversed',
    '到账冲销',
    ofPayment('own', 'A payment of yours was reversed', '贵方的一笔缴款已被冲销'),
  ),
};
