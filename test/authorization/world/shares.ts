import type { Firm } from '../personas.js';
import { costs, type Thing } from '../things.js';
import { approveAs } from './approvals.js';
import { aDraft, anInvoice } from './costs.js';
import { founders, type Ground } from './ground.js';

const coordinator = 'coordinator · here';
const treasurer = 'treasurer · here';
const accountant = 'accountant · here';

/** What A, B and W declared, and what A bears by it: figures that stand nowhere else. */
export const secretFigures = {
  'weight of A: figure': '73514829',
  'weight of B, attested: figure': '31415927',
  'weight of W: figure': '16180339',
  'weight of B, declared: figure': '27182818',
  'allocation run of the group of A: amount of A': '26229.14',
} as const;

interface Declared {
  readonly of: 'weight of A' | 'weight of B, attested' | 'weight of B, declared' | 'weight of W';
  readonly who: string;
  readonly firm: Firm;
}
const ofA: Declared = { of: 'weight of A', who: 'member_representative · own', firm: 'own' };
const ofB: Declared = {
  of: 'weight of B, attested',
  who: 'member_representative · same group',
  firm: 'fellow',
};
const ofW: Declared = { of: 'weight of W', who: 'member_representative · walled firm', firm: 'shunned' };

async function declare(ground: Ground, { of, who, firm }: Declared, from: string): Promise<string> {
  const { id } = await ground.must(who, 'POST', `groups/${ground.id('group: of A')}/weights`, {
    memberId: ground.id(`firm: ${firm}`),
    metric: 'us_import_value',
    from,
    value: secretFigures[`${of}: figure`],
    basis: ground.say(`${of}: basis`),
  });
  return id;
}

/** What the accountant attested is shared by from the beginning of the year. */
async function attested(ground: Ground, declared: Declared): Promise<string> {
  const id = await declare(ground, declared, '2026-01-01');
  await ground.must(accountant, 'POST', `weight-declarations/${id}/moves`, { action: 'attest' });
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
  const [first, second] = costs as readonly [Thing, Thing];
  ground.name('weight declaration: of A', await attested(ground, ofA));
  await attested(ground, ofB);
  ground.name('weight declaration: of W', await attested(ground, ofW));
  const waiting = await declare(ground, { ...ofB, of: 'weight of B, declared' }, '2026-06-01');
  ground.name('weight declaration: of B', waiting);
  await approveCost(ground, first, 'sales', '43210.87', shared);
  await approveAs(ground, treasurer, 'allocation_run', await propose(ground, first, shared));
  await approveCost(ground, first, 'common', '100.00', unshared);
  await approveCost(ground, second, 'common', '100.00', unshared);
  await propose(ground, second, unshared);
  const note = ground.say('cost plan of the group of A, drafted: note');
  const draft = await ground.must(coordinator, 'POST', `groups/${groupId}/cost-plans`, {
    ...aDraft,
    note,
    whatIf: { pool: 'common', total: '90.00', on: shared.until },
  });
  ground.name('cost plan: of the group of A, drafted', draft.id);
}
