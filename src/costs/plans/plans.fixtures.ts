import { answered } from '../../approvals/approvals.fixtures.js';
import { type GroupStage, madeBy } from '../../groups/groups.fixtures.js';
import type { CostPlanView } from './plans.contract.js';

/** A plan in which all costs are shared in equal parts. */
export const aPlan = (over: object = {}): object => ({
  effectiveFrom: '2026-01-01',
  currency: 'USD',
  pools: [aPool()],
  secondApprovalAbove: '100000.00',
  tolerance: '1.00',
  ...over,
});

/** A pool of it. */
export const aPool = (over: object = {}): object => ({
  key: 'common',
  name: { en: 'Common defence', zh: '共同应诉' },
  method: { kind: 'equal' },
  approved: '2000000.00',
  ...over,
});

/** A plan of a group that the coordinator proposed and the treasurer approved. */
export async function anApprovedPlan(
  stage: Pick<GroupStage, 'coordinator' | 'treasurer'>,
  groupId: string,
  over: object = {},
): Promise<CostPlanView> {
  const { coordinator, treasurer } = stage;
  const id = madeBy(await coordinator.post(`groups/${groupId}/cost-plans`, aPlan(over)));
  madeBy(await coordinator.post(`cost-plans/${id}/proposal`));
  madeBy(await answered(treasurer, 'cost_plan', id));
  return (await treasurer.get(`cost-plans/${id}`)).json<CostPlanView>();
}
