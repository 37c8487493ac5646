import { fact, type FactTable } from '../../platform/index.js';
import { type MoneyTold, telling } from '../sight/money-told.js';

const tell = telling((id) => `/money/runs/${id}`);

/** The facts of runs. That one waits for approval is told by the approvals. */
export const runsFacts: FactTable<MoneyTold> = {
  'allocation_run.proposed': fact('Allocation proposed', '费用分摊提请批准'),
  'allocation_run.approved': fact(
    'Costs shared',
    '费用分摊入账',
    tell('accountant', 'Costs were shared: the sum may be attested', '费用已分摊，合计数可供核证'),
    tell('auditor', 'Costs were shared', '费用已分摊'),
  ),
  'allocation_run.rejected': fact('Allocation not approved', '费用分摊未获批准'),
  'allocation_run.withdrawn': fact('Allocation taken back', '费用分摊撤回'),
  'allocation_run.reversed': fact(
    'Allocation reversed',
    '费用分摊冲销',
    tell('auditor', 'An allocation was reversed', '有费用分摊被冲销'),
  ),
  'allocation_run.attested': fact('Sum of an allocation attested', '费用分摊合计获核证'),
  'allocation_line.borne': fact(
    'Share of costs borne',
    '成员承担分摊费用',
    tell('own', 'Costs were shared: see what you bear, and why', '费用已分摊，请查看您方份额及计算依据'),
  ),
  'allocation_line.taken_back': fact(
    'Share of costs taken back',
    '成员分摊费用冲回',
    tell('own', 'A share of costs you bore was taken back', '您方承担的一笔分摊费用已冲回'),
  ),
};
