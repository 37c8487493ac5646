import { Injectable } from '@nestjs/common';
import { type ListColumn, listPaper, money, Papers } from '../../papers/index.js';
import type { CostRowView } from './cost-views.contract.js';
import { CostsQuery } from './costs.contract.js';
import { ListCosts } from './list-costs.js';

const columns: readonly ListColumn<CostRowView>[] = [
  { key: 'no', heading: { en: 'No.', zh: '编号' }, of: ({ no }) => no },
  { key: 'group', heading: { en: 'Group', zh: '应诉组' }, share: 1.6, of: ({ group }) => group.name },
  {
    key: 'vendor',
    heading: { en: 'Vendor', zh: '供应商' },
    share: 1.8,
    of: ({ vendor }) => vendor.name,
  },
  { key: 'number', heading: { en: 'Invoice', zh: '发票号' }, share: 1.2, of: ({ number }) => number },
  {
    key: 'invoiced',
    heading: { en: 'Dated', zh: '发票日期' },
    as: 'date',
    of: ({ invoicedOn }) => invoicedOn,
  },
  {
    key: 'service',
    heading: { en: 'Service until', zh: '服务截止' },
    as: 'date',
    of: ({ serviceUntil }) => serviceUntil,
  },
  { key: 'task', heading: { en: 'Task', zh: '任务代码' }, of: ({ task }) => task?.code ?? null },
  {
    key: 'pool',
    heading: { en: 'Pool', zh: '费用池' },
    share: 1.4,
    of: ({ pool }) => pool?.name ?? null,
  },
  {
    key: 'status',
    heading: { en: 'Status', zh: '状态' },
    share: 1.2,
    of: ({ status }) => status.name,
  },
  {
    key: 'amount',
    heading: { en: 'Amount', zh: '金额' },
    share: 1.3,
    as: 'money',
    of: ({ amount }) => money(amount),
  },
  {
    key: 'fund',
    heading: { en: 'In the fund', zh: '资金币种金额' },
    share: 1.3,
    as: 'money',
    of: ({ inFund }) => money(inFund),
  },
];

/** What of costs is told on paper: no narrative. */
@Injectable()
export class BillsPapers {
  constructor(papers: Papers, costs: ListCosts) {
    papers.add({
      costs: listPaper({
        title: { en: 'Costs', zh: '费用' },
        needs: 'money.read',
        query: CostsQuery,
        page: (caller, query) => costs.list(caller, query),
        columns,
        things: ({ id }) => [{ kind: 'cost', id }],
      }),
    });
  }
}
