import { aCostStage, type CostStage } from '../../src/costs/bills/bills.fixtures.js';
import type { CostChoicesView, CostView, CostsView } from '../../src/costs/bills/cost-views.contract.js';
import { aPool } from '../../src/costs/plans/plans.fixtures.js';
import { aChecksStage, type ChecksStage } from '../../src/experts/checks/checks.fixtures.js';
import {
  aClearCheck,
  approvesBudget,
  engagementAs,
  movesEngagement,
  proposes,
  quotes,
} from '../../src/experts/engagements/engagements.fixtures.js';
import type { ExpertEngagementView } from '../../src/experts/engagements/engagements.contract.js';
import { made } from '../../src/experts/pool/pool.fixtures.js';
import type { Asker } from '../../src/groups/groups.fixtures.js';
import { outcome, startTestApp, type TestApp } from '../app.js';
import { story } from '../story.js';

let app: TestApp;
let stage: ChecksStage;
let at: CostStage;
let lead: Asker;
let mate: Asker;
let expert: Asker;
let engaged: string;
let own: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-21T04:00:00.000Z' });
  stage = await aChecksStage(app);
  const { memberId } = stage.sides.a;
  const ofOne = {
    key: 'own',
    name: { en: 'Of one', zh: '单独承担' },
    method: { kind: 'individual', memberId },
  };
  at = await aCostStage(stage, { pools: [aPool(), aPool(ofOne)] });
  lead = stage.sides.a.outside;
  mate = stage.sides.a.inHouse;
  expert = stage.clean.as;
}, 60_000);
afterAll(() => app.close());

const enters = (id: string, over: object = {}) =>
  expert.post(`expert-engagements/${id}/time`, { on: '2026-11-21', hours: '10', note: 'Read.', ...over });
const sends = (id: string) => expert.post(`expert-engagements/${id}/statements`, { until: '2026-11-21' });
const decides = async (as: Asker, id: string, action: string, reason?: string) => {
  const [statement] = (await engagementAs(as, id)).statements;
  return as.post(`expert-statements/${statement?.id ?? ''}/moves`, { action, ...(reason && { reason }) });
};
const costs = async (): Promise<CostsView['items']> =>
  made<CostsView>(await stage.treasurer.get(`costs?groupId=${at.group.id}`)).items;

/** An engagement for the group up to its beginning, its budget approved by who is said. */
async function begun(check: string, over: object, ...deciders: readonly Asker[]): Promise<string> {
  const { id } = made<ExpertEngagementView>(await proposes(lead, check, over));
  made(await quotes(expert, id));
  made(await movesEngagement(lead, id, 'ask_budget'));
  await approvesBudget(lead, id, ...deciders);
  made(await movesEngagement(expert, id, 'sign'));
  made(await movesEngagement(lead, id, 'begin'));
  return id;
}

describe('what an expert bills', () => {
  step(
    'is approved up front by who keeps the money of the group, within the band by one of them',
    async () => {
      const band = { role: 'consulting', currency: 'USD', top: '4000.00', from: '2026-11-01' };
      expect(outcome(await stage.treasurer.post('expert-rate-bands', band))).toBe('403 access.denied');
      made(await stage.coordinator.post('expert-rate-bands', band));
      const check = await aClearCheck(stage, lead, stage.clean, { groupId: at.group.id, teamIds: [mate.id] });
      engaged = await begun(check, {}, stage.treasurer);
      const [budget] = (await engagementAs(lead, engaged)).budgets;
      const seen = await stage.coordinator.get(`expert-budgets/${budget?.id ?? ''}`);
      expect(seen.json()).toMatchObject({
        top: { amount: '4000.00' },
        isException: false,
        groupId: at.group.id,
        payer: null,
      });
      for (const secret of [stage.clean.id, 'Cleo', '柯洁', 'lamp', check, engaged])
        expect(seen.body).not.toContain(secret);
      own = await begun(check, { payerMemberId: stage.sides.a.memberId }, stage.sides.a.representative);
    },
  );

  step('comes to what all its time costs, once another of the team has approved it', async () => {
    made(await enters(engaged));
    made(await enters(engaged, { hours: '0', expenses: { amount: '12.50', currency: 'USD' } }));
    made(await sends(engaged));
    expect(outcome(await sends(engaged))).toBe('409 statement.waits');
    expect(outcome(await decides(expert, engaged, 'approve'))).toBe('403 statement.not_yours');
    made(await decides(mate, engaged, 'approve'));
    expect(await costs()).toEqual([]);
    await stage.dueWork();
    await stage.dueWork();
    const [cost, ...others] = await costs();
    const { pseudonym, statements } = await engagementAs(lead, engaged);
    expect([others.length, cost?.vendor.name, cost?.number, cost?.amount.amount]).toEqual([
      0,
      pseudonym,
      statements[0]?.number,
      '32012.50',
    ]);
    const view = await stage.treasurer.get(`costs/${cost?.id ?? ''}`);
    expect(made<CostView>(view)).toMatchObject({
      status: { id: 'received' },
      serviceFrom: '2026-11-21',
      serviceUntil: '2026-11-21',
      individualOf: null,
    });
    for (const secret of [stage.clean.id, 'Cleo', '柯洁', 'lamp', engaged])
      expect(view.body).not.toContain(secret);
  });

  step('is told to who runs the money as one member’s own where that one pays', async () => {
    made(await enters(own, { hours: '1' }));
    made(await sends(own));
    made(await decides(mate, own, 'approve'));
    await stage.dueWork();
    const all = await costs();
    expect(all).toHaveLength(2);
    const views = await Promise.all(
      all.map(async ({ id }) => made<CostView>(await stage.treasurer.get(`costs/${id}`))),
    );
    expect(views.map(({ individualOf }) => individualOf?.id ?? null).sort()).toEqual(
      [stage.sides.a.memberId, null].sort(),
    );
    for (const { id } of all)
      expect((await stage.sides.b.outside.get(`costs/${id}`)).body).not.toContain('"individualOf":{');
    // Its pools come first where it is coded.
    const pools = async ({ id }: { readonly id: string }) =>
      made<CostChoicesView>(
        await stage.treasurer.get(`costs/choices?groupId=${at.group.id}&costId=${id}`),
      ).pools.map(({ code }) => code);
    const found = await Promise.all(views.map(pools));
    expect(found.map(([first]) => first)).toEqual(
      views.map(({ individualOf }) => (individualOf === null ? 'common' : 'own')),
    );
  });

  step('names the expert once they are designated', async () => {
    made(await movesEngagement(lead, engaged, 'designate', { confirmation: '柯洁' }));
    await stage.dueWork();
    const names = (await costs()).map(({ vendor }) => vendor.name);
    expect(names).toContainEqual({ en: 'Cleo Clean', zh: '柯洁' });
    expect(names.filter(({ en }) => en.startsWith('Consulting expert '))).toHaveLength(1);
  });
});
