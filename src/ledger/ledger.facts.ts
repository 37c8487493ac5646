import { fact, type FactTable } from '../platform/index.js';

/** The facts of funds. They belong to no case: whoever posts tells what its entry means to those who may know. */
export const ledgerFacts: FactTable = {
  'fund.opened': fact('Fund opened', '资金设立'),
  'fund.closed': fact('Fund closed', '资金关闭'),
  'ledger.posted': fact('Entry posted', '分录入账'),
  'ledger.reversed': fact('Entry reversed', '分录冲销'),
  'period.moved': fact('Accounting period moved', '会计期间状态变更'),
  'rates.imported': fact('Exchange rates imported', '汇率导入'),
  'rates.typed': fact('Exchange rate typed', '汇率录入'),
  'rates.withdrawn': fact('Exchange rate withdrawn', '汇率撤回'),
};
