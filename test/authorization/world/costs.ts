import { costs } from '../things.js';
import { approveAs } from './approvals.js';
import type { Ground } from './ground.js';
import { liaison } from './groups.js';

const groupOf = { first: 'of A', second: 'of C' } as const;

/** A plan in which all costs are shared in equal parts. */
export const aPlan = {
  effectiveFrom: '2026-01-01',
  currency: 'USD',
  pools: [
    {
      key: 'common',
      name: { en: 'Common defence', zh: '共同应诉' },
      method: { kind: 'equal' },
      approved: '2000000.00',
    },
  ],
  secondApprovalAbove: '100000.00',
};

/** A version that holds later. */
export const aDraft = { ...aPlan, effectiveFrom: '2026-07-01' };

/** What A, B and W alone share, by what they declare. */
const bySales = (ground: Ground) => ({
  key: 'sales',
  name: { en: 'By sales', zh: '按销售额' },
  method: { kind: 'weights', metric: 'us_import_value' },
  takesPart: {
    who: 'listed',
    memberIds: (['own', 'fellow', 'shunned'] as const).map((firm) => ground.id(`firm: ${firm}`)),
  },
  approved: '2000000.00',
});

/** A plan that the coordinator proposed and the treasurer approved. */
async function approvePlan(ground: Ground, groupId: string, key: string, at: string): Promise<void> {
  const [coordinator, treasurer] = [`coordinator · ${at}`, `treasurer · ${at}`];
  const { id } = await ground.must(coordinator, 'POST', `groups/${groupId}/cost-plans`, {
    ...aPlan,
    pools: [...aPlan.pools, ...(key === 'of the group of A' ? [bySales(ground)] : [])],
    note: ground.say(`cost plan ${key}: note`),
  });
  await ground.must(coordinator, 'POST', `cost-plans/${id}/proposal`);
  await approveAs(ground, treasurer, 'cost_plan', id);
  ground.name(`cost plan: ${key}`, id);
}

/** A vendor that works for each group, and a cost of it that was received and no more. */
export async function enterCosts(ground: Ground): Promise<void> {
  for (const { key, place, marks = [] } of costs) {
    const at = place === 'abroad' ? 'other alliance' : 'here';
    const who = `treasurer · ${at}`;
    const group = groupOf[marks[0] as keyof typeof groupOf] as string | undefined;
    const groupId = ground.id(`group: ${group ?? 'of another alliance'}`);
    ground.name(`group of cost: ${key}`, groupId);
    await approvePlan(ground, groupId, key, at);
    const vendor = { nameEn: ground.say(`vendor ${key}: name`), note: ground.say(`vendor ${key}: note`) };
    const { id: vendorId } = await ground.must(who, 'POST', 'vendors', vendor);
    ground.name(`vendor: ${key}`, vendorId);
    const { engagements } = await ground.must<{ engagements: { id: string }[] }>(
      who,
      'POST',
      `vendors/${vendorId}/engagements`,
      { groupId, scope: ground.say(`engagement ${key}: scope`), from: '2026-01-01' },
    );
    const engagementId = ground.name(`engagement: ${key}`, engagements[0]?.id ?? '');
    const cost = await ground.must(who, 'POST', 'costs', {
      groupId,
      ...anInvoice(engagementId, ground.say(`cost ${key}: number`)),
      narrative: { text: ground.say(`cost ${key}: narrative`), tier: 'T1' },
    });
    ground.name(`cost: ${key}`, cost.id);
    if (group !== 'of A') continue;
    const told = await ground.must(liaison, 'POST', 'costs', {
      groupId,
      ...anInvoice(engagementId, ground.say(`cost ${key}: number`)),
      narrative: { text: ground.say(`cost ${key}: narrative for the group`), tier: 'T2' },
    });
    ground.name(`cost: ${key}, told to the group`, told.id);
  }
}

/** An invoice of an engagement. */
export const anInvoice = (engagementId: string, number: string) => ({
  engagementId,
  number,
  invoicedOn: '2026-05-05',
  serviceFrom: '2026-04-01',
  serviceUntil: '2026-04-30',
  amount: { amount: '1250.00', currency: 'USD' },
});
