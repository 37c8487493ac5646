import { fact, type FactTable } from '../../platform/index.js';
import { type MoneyTold, telling } from '../sight/money-told.js';

const tell = telling((id) => `/money/costs/${id}`);

/** The facts of vendors and costs, without amounts. That one waits for approval is told by the approvals. */
export const billsFacts: FactTable<MoneyTold> = {
  'vendor.added': fact('Vendor added', '供应商登记'),
  'vendor.changed': fact('Vendor changed', '供应商信息修改'),
  'engagement.made': fact('Vendor engaged', '供应商聘用'),
  'engagement.ended': fact('Engagement of a vendor ended', '供应商聘用结束'),
  'cost.entered': fact('Cost entered', '费用登记'),
  'cost.held': fact(
    'Cost held as a duplicate',
    '费用疑似重复，暂缓',
    tell('keeper', 'A cost is held as a duplicate', '有费用疑似重复，已暂缓'),
    tell('runner', 'A cost is held as a duplicate', '有费用疑似重复，已暂缓'),
  ),
  'cost.released': fact('Held cost released', '暂缓费用解除'),
  'cost.withdrawn': fact('Cost withdrawn', '费用撤回'),
  'cost.revised': fact('Entry of a cost corrected', '费用登记更正'),
  'cost.coded': fact('Cost coded', '费用归类'),
  'cost.reviewed': fact('Cost reviewed', '费用审核'),
  'cost.sent_back': fact('Cost sent back', '费用退回'),
  'cost.disputed': fact(
    'Cost disputed',
    '费用提出争议',
    tell('keeper', 'A cost is disputed', '有费用存在争议'),
    tell('runner', 'A cost is disputed', '有费用存在争议'),
  ),
  'cost.dispute_settled': fact('Dispute about a cost settled', '费用争议解决'),
  'cost.over_asked': fact('Decision to go over the approved amount asked', '费用超额申请'),
  'cost.let_over': fact(
    'Cost let go over the approved amount',
    '费用准予超额',
    tell(
      'inside',
      'A cost of your group goes over the approved amount',
      '您所在应诉组有费用获准超出核准额度',
    ),
  ),
  'cost.not_let_over': fact('Cost not let go over the approved amount', '费用不准超额'),
  'cost.approved': fact('Cost approved', '费用批准', tell('keeper', 'A cost was approved', '有费用已批准')),
  'cost.not_approved': fact(
    'Cost not approved',
    '费用未获批准',
    tell('runner', 'A cost was not approved', '有费用未获批准'),
  ),
  'cost.allocated': fact('Cost shared', '费用分摊'),
  'cost.unallocated': fact('Sharing of a cost taken back', '费用分摊撤销'),
  'cost.payment_set_aside': fact('Payment of a cost set aside', '费用付款预留'),
  'cost.payment_voided': fact('Payment of a cost voided', '费用付款撤销'),
  'cost.paid': fact('Cost paid', '费用支付'),
  'cost.reversed': fact(
    'Cost reversed',
    '费用冲销',
    tell('inside', 'A cost of your group was reversed', '您所在应诉组有费用被冲销'),
    tell('runner', 'A cost was reversed', '有费用被冲销'),
  ),
  'cost.taken_back': fact('Cost entered that takes another back', '冲回费用登记'),
  'cost.money_returned': fact('Money of a reversed cost came back', '冲销费用款项退回'),
};
