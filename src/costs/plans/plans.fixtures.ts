import type { LightMyRequestResponse } from 'fastify';
import type { ApprovalView } from '../../approvals/index.js';
import { type Asker, type GroupStage, madeBy } from '../../groups/groups.fixtures.js';
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

/** Answers the open question about a thing as somebody: what was asked is what stands there now. */
export async function answered(
  as: Asker,
  kind: string,
  aboutId: string,
  said: object = {},
): Promise<LightMyRequestResponse> {
  const { items } = (await as.get(`approvals?state=open&kind=${kind}`)).json<{ items: ApprovalView[] }>();
  const open = items.find(({ about }) => about.id === aboutId);
  if (open === undefined) throw new Error(`Nothing of the kind ${kind} waits for ${as.name}`);
  const { contentHash } = open;
  return as.post(`approvals/${open.id}/answers`, { answer: 'approve', contentHash, ...said });
}

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
