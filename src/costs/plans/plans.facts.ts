import { fact, type FactTable } from '../../platform/index.js';
import { type MoneyTold, telling } from '../sight/money-told.js';

const tell = telling((id) => `/money/plans/${id}`);

/** The facts of plans. That one waits for approval is told by the approvals. */
export const plansFacts: FactTable<MoneyTold> = {
  'cost_plan.drafted': fact('Cost plan drafted', '分摊方案起草'),
  'cost_plan.revised': fact('Draft of a cost plan changed', '分摊方案草案修改'),
  'cost_plan.proposed': fact('Cost plan proposed', '分摊方案提请批准'),
  'cost_plan.withdrawn': fact('Draft of a cost plan withdrawn', '分摊方案草案撤回'),
  'cost_plan.reopened': fact('Cost plan a draft again', '分摊方案恢复为草案'),
  'cost_plan.rejected': fact('Cost plan not approved', '分摊方案未获批准'),
  'cost_plan.approved': fact(
    'Cost plan approved',
    '分摊方案获批',
    tell('inside', 'A cost plan of your group was approved', '您所在应诉组的分摊方案已获批准'),
    tell('keeper', 'A cost plan was approved', '有分摊方案获批'),
  ),
};
