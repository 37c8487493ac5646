import { costs, type Thing } from '../things.js';
import { approveAs } from './approvals.js';
import { aDraft, anInvoice } from './costs.js';
import { founders, type Ground } from './ground.js';

const coordinator = 'coordinator · here';
const treasurer = 'treasurer · here';
const accountant = 'accountant · here';

/** What A and B declared, and what A bears by it: figures that stand nowhere else. */
export const secretFigures = {
  'weight of A: figure': '73514829',
  'weight of B, attested: figure': '31415927',
  'weight of B, declared: figure': '27182818',
  'allocation run of the group of A: amount of A': '30273.68',
} as const;

async function declare(ground: Ground, who: string, of: string, from: string): Promise<string> {
  const { id } = await ground.must(who, 'POST', `groups/${ground.id('group: of A')}/weights`, {
    memberId: ground.id(of === 'weight of A' ? 'firm: own' : 'firm: fellow'),
    metric: 'us_import_value',
    from,
    value: secretFigures[`${of}: figure` as keyof typeof secretFigures],
    basis: ground.say(`${of}: basis`),
  });
  return id;
}

/** A cost that was entered, coded, reviewed and approved, and waits to be shared. */
async function approveCost(
  ground: Ground,
  { key }: Thing,
  pool: string,
  amount: string,
  { from, until }: Days,
): Promise<void> {
  const { id } = await ground.must(coordinator, 'POST', 'costs', {
    groupId: ground.id(`group of cost: ${key}`),
    ...anInvoice(ground.id(`engagement: ${key}`), ground.say(`cost ${key}: number, shared by ${pool}`)),
    invoicedOn: '2026-05-29',
    serviceFrom: from,
    serviceUntil: until,
    amount: { amount, currency: 'USD' },
  });
  await ground.must(coordinator, 'PUT', `costs/${id}/coding`, { pool, task: 'L330' });
  await ground.must(founders.here, 'POST', `costs/${id}/moves`, { action: 'review' });
  await approveAs(ground, treasurer, 'cost', id);
}

async function propose(ground: Ground, { key }: Thing, days: Days): Promise<string> {
  const path = `groups/${ground.id(`group of cost: ${key}`)}/allocation-runs`;
  return ground.name(`allocation run: ${key}`, (await ground.must(coordinator, 'POST', path, days)).id);
}

interface Days {
  readonly from: string;
  readonly until: string;
}
/** Days on which the groups had members, and those after them. */
const shared: Days = { from: '2026-05-16', until: '2026-05-20' };
export const unshared: Days = { from: '2026-05-21', until: '2026-05-28' };

/** What members declare; a run of A's group that was approved and one of C's that was not; a draft of a plan; and a cost of A's group that is not shared yet. */
export async function shareCosts(ground: Ground): Promise<void> {
  const groupId = ground.id('group: of A');
  const [ofA, ofC] = costs as readonly [Thing, Thing];
  const own = await declare(ground, 'member_representative · own', 'weight of A', '2026-01-01');
  const fellow = await declare(
    ground,
    'member_representative · same group',
    'weight of B, attested',
    '2026-01-01',
  );
  for (const id of [own, fellow])
    await ground.must(accountant, 'POST', `weight-declarations/${id}/moves`, { action: 'attest' });
  ground.name('weight declaration: of A', own);
  ground.name(
    'weight declaration: of B',
    await declare(ground, 'member_representative · same group', 'weight of B, declared', '2026-06-01'),
  );
  await approveCost(ground, ofA, 'sales', '43210.87', shared);
  await approveAs(ground, treasurer, 'allocation_run', await propose(ground, ofA, shared));
  await approveCost(ground, ofA, 'common', '100.00', unshared);
  await approveCost(ground, ofC, 'common', '100.00', unshared);
  await propose(ground, ofC, unshared);
  const note = ground.say('cost plan of the group of A, drafted: note');
  const draft = await ground.must(coordinator, 'POST', `groups/${groupId}/cost-plans`, { ...aDraft, note });
  ground.name('cost plan: of the group of A, drafted', draft.id);
}
