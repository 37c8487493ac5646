import type { Bilingual } from '../kernel/index.js';
import { fact, type FactTable } from '../platform/index.js';
import type { PeriodState } from './domain/period.js';

/** What is told of funds to those who read the ledger, in words that name none. */
export interface FundTold {
  readonly title: Bilingual;
  /** The state to which a period must have moved, where it is told of that alone. */
  readonly movedTo?: PeriodState;
}

const told = (en: string, zh: string): FundTold => ({ title: { en, zh } });

/** The facts of funds. They belong to no case: whoever posts tells what its entry means to those who may know. */
export const ledgerFacts: FactTable<FundTold> = {
  'fund.opened': fact('Fund opened', '资金设立', told('A fund was opened', '新设一项资金')),
  'fund.closed': fact('Fund closed', '资金关闭', told('A fund was closed', '一项资金已关闭')),
  'ledger.posted': fact('Entry posted', '分录入账'),
  'ledger.reversed': fact('Entry reversed', '分录冲销'),
  'period.moved': fact(
    'Accounting period moved',
    '会计期间状态变更',
    { ...told('An accounting period was locked', '一个会计期间已锁定'), movedTo: 'locked' },
    { ...told('An accounting period was opened again', '一个会计期间已重新打开'), movedTo: 'open' },
  ),
  'rates.imported': fact('Exchange rates imported', '汇率导入'),
  'rates.typed': fact('Exchange rate typed', '汇率录入'),
  'rates.withdrawn': fact('Exchange rate withdrawn', '汇率撤回'),
};
