import { fact, type FactTable } from '../../platform/index.js';
import type { MoneyTold } from '../sight/money-told.js';

/** The facts of settlement sums. They are of no case and told to nobody: whoever signs is asked by a duty of their own. */
export const settlementsFacts: FactTable<MoneyTold> = {
  'settlement_sum.drafted': fact('Settlement sum drawn up', '和解款编制'),
  'settlement_sum.offered': fact('Settlement sum sent to its signers', '和解款送交签署方'),
  'settlement_sum.signed': fact('Settlement sum signed', '和解款签署'),
  'settlement_sum.declined': fact('Settlement sum declined', '和解款被拒绝'),
  'settlement_sum.paid_in': fact('Share of a settlement sum paid in', '和解款份额缴入'),
  'settlement_sum.set_aside': fact('Settlement sum set aside', '和解款预留'),
  'settlement_sum.paid': fact('Settlement sum paid out', '和解款支付'),
  'settlement_sum.released': fact('Settlement sum not paid: released', '和解款未付，预留撤销'),
  'settlement_sum.cancelled': fact('Settlement sum cancelled', '和解款取消'),
  'settlement_sum.returned': fact('Settlement sum paid back', '和解款全部退还'),
};
