import { outcome, startTestApp, type TestApp } from '../app.js';
import { putAs } from '../../src/costs/bills/bills.fixtures.js';
import { answered } from '../../src/approvals/approvals.fixtures.js';
import { aPlan, aPool } from '../../src/costs/plans/plans.fixtures.js';
import type { CostPlanView } from '../../src/costs/plans/plans.contract.js';
import { leaves } from '../../src/costs/reckoning/reckoning.fixtures.js';
import type { ShareCertificateView } from '../../src/costs/runs/runs.contract.js';
import type {
  OwnWhatIfView,
  WhatIfGroundView,
  WhatIfView,
} from '../../src/costs/what-ifs/what-ifs.contract.js';
import { type Asker, madeBy } from '../../src/groups/groups.fixtures.js';
import { newId } from '../../src/platform/index.js';
import { aSharingStage, sharing, type Sharing, type SharingStage } from './shared.js';

let app: TestApp;
let stage: SharingStage;
let one: Sharing;

const byImports = { kind: 'weights', metric: 'us_import_value' };
const weights = { A: '40.5', B: '25.25', C: '34.25' };
const tree = (method: object, over: object = {}) => ({
  currency: 'USD',
  pools: [aPool({ method })],
  pool: 'common',
  total: '1000.00',
  ...over,
});

beforeAll(async () => {
  app = await startTestApp();
  stage = await aSharingStage(app);
  one = await sharing(stage, ['A', 'B', 'C'], {
    plan: () => ({ pools: [aPool({ method: byImports })] }),
    weights,
  });
});
afterAll(() => app.close());

const own = (who: Asker, over: object = {}, headers = {}, { group } = one) =>
  who.post(`groups/${group.id}/what-ifs/own`, { pool: 'common', total: '1000.00', ...over }, headers);
const office = (who: Asker, body: object) => who.post(`groups/${one.group.id}/what-ifs`, body);
const bands = async (who: Asker, body: object) =>
  (await office(who, body))
    .json<WhatIfView>()
    .lines.map(({ member, from, until }) => `${one.group.named(member.id)} ${from.amount}–${until.amount}`);

describe('a what-if', () => {
  it('by what members declared is answered to who holds a certificate of the same members by the same figures', async () => {
    const a = await one.group.representative('A');
    expect(outcome(await own(a))).toBe('422 what_if.no_certificate');
    expect(outcome(await own(a, { exits: true }))).toBe('200');
    await one.approvedCost('common', '1000.00');
    const id = madeBy(await one.propose());
    expect(outcome(await own(a))).toBe('422 what_if.no_certificate');
    madeBy(await answered(stage.treasurer, 'allocation_run', id));
    expect(outcome(await own(a))).toBe('200');
  });

  it('tells a member its own line, with its own weight, total and leaving alone', async () => {
    const a = await one.group.representative('A');
    const amount = async (over: object = {}) => (await own(a, over)).json<OwnWhatIfView>().amount.amount;
    expect(await amount()).toBe('405.00');
    expect(await amount({ weight: '59.5' })).toBe('500.00');
    expect(await amount({ total: '10.00' })).toBe('4.05');
    expect(await amount({ exits: true })).toBe('0.00');
    expect(outcome(await own(a, { basePercent: '30' }))).toBe('422 what_if.no_base');
    expect(outcome(await own(a, { on: '2026-02-01' }))).toMatch(/^422/);
    expect(outcome(await own(a, { total: '0.00' }))).toBe('422 input.invalid');
    expect(outcome(await own(a, { pool: 'other' }))).toBe('422 input.invalid');
    expect(outcome(await own(a, { memberId: one.group.memberIds['B'] }))).toBe('404 not_found');
    expect(outcome(await own(a, {}, { 'idempotency-key': newId() }))).toBe('200');
    for (const who of [stage.coordinator, stage.treasurer, stage.accountant, stage.sides.a.representative])
      expect(outcome(await own(who))).toBe('404 not_found');
  });

  it('tells the office what is public exactly, and what was declared in bands that no question narrows', async () => {
    for (const who of [stage.coordinator, stage.treasurer]) {
      expect(await bands(who, tree({ kind: 'equal' }))).toEqual([
        'A 333.34–333.34',
        'B 333.33–333.33',
        'C 333.33–333.33',
      ]);
      expect(await bands(who, tree(byImports))).toEqual([
        'A 400.00–450.00',
        'B 250.00–300.00',
        'C 300.00–350.00',
      ]);
      const hybrid = { kind: 'hybrid', basePercent: '30', base: { kind: 'equal' }, variable: byImports };
      expect(await bands(who, tree(hybrid))).toEqual([
        'A 380.00–415.00',
        'B 275.00–310.00',
        'C 310.00–345.00',
      ]);
      const capped = { kind: 'bounded', cap: '35%', of: byImports };
      const without = [one.group.memberIds['B']];
      const listed = [aPool({ method: byImports, takesPart: { who: 'listed', memberIds: without } })];
      for (const body of [tree(capped), tree(byImports, { without }), tree(byImports, { pools: listed })])
        expect(outcome(await office(who, body))).toBe('422 what_if.accountants_alone');
    }
  });

  it('tells the accountant whatever is asked, in bands; and nobody else', async () => {
    const without = [one.group.memberIds['B']];
    expect(await bands(stage.accountant, tree(byImports, { without }))).toEqual([
      'A 500.00–550.00',
      'C 450.00–500.00',
    ]);
    const a = await one.group.representative('A');
    for (const who of [a, stage.auditor, stage.sides.a.representative])
      expect(outcome(await office(who, tree(byImports)))).toBe('404 not_found');
  });

  it('shows no line to who stands behind a wall before one of those who bear it', async () => {
    const walled = await stage.person({ role: 'coordinator' });
    const wall = { subjectKind: 'person', subjectId: walled.id, reason: 'A conflict (demo)' };
    madeBy(
      await stage.ethics.post('walls', { ...wall, objectKind: 'member', objectId: one.group.memberIds['C'] }),
    );
    const told = (await office(walled, tree({ kind: 'equal' }))).json<WhatIfView>();
    expect(told).toMatchObject({ total: { amount: '1000.00' }, lines: [] });
  });

  it('is asked from the plan that holds and who bears costs today, by the office and the accountant alone', async () => {
    const ground = (who: Asker) => who.get(`groups/${one.group.id}/what-ifs`);
    for (const who of [stage.coordinator, stage.treasurer])
      expect((await ground(who)).json<WhatIfGroundView>()).toMatchObject({
        asks: 'office',
        mayDraft: true,
        currency: 'USD',
        pools: [{ key: 'common', method: byImports }],
        members: [{ id: one.group.memberIds['A'] }, { id: one.group.memberIds['B'] }, {}],
      });
    expect((await ground(stage.accountant)).json()).toMatchObject({ asks: 'accountant', mayDraft: false });
    const a = await one.group.representative('A');
    for (const who of [a, stage.auditor, stage.sides.a.representative])
      expect(outcome(await ground(who))).toBe('404 not_found');
  });

  it('is refused to a member again once somebody has left, until it holds a certificate of those who stay', async () => {
    const a = await one.group.representative('A');
    await leaves(stage, one.group, 'C', '2026-03-31');
    expect(outcome(await own(a))).toBe('422 what_if.no_certificate');
    await one.approvedCost('common', '100.00', '2026-04-01');
    await one.run();
    expect(outcome(await own(a))).toBe('200');
  });
});

describe('a plan that is drafted of a what-if', () => {
  const whatIf = { pool: 'common', total: '1000.00', on: '2026-02-01' };
  const pools = [aPool({ method: byImports })];
  let two: Sharing;

  beforeAll(async () => {
    two = await sharing(stage, ['A', 'B', 'C'], { plan: () => ({ pools, whatIf }), weights });
  });

  const plan = async (id: string, who = stage.treasurer) =>
    (await who.get(`cost-plans/${id}`)).json<CostPlanView>();
  const drafted = async (over: object) =>
    madeBy(
      await stage.coordinator.post(
        `groups/${two.group.id}/cost-plans`,
        aPlan({ pools, effectiveFrom: '2026-05-01', ...over }),
      ),
    );

  it('is approved with the certificate of what it would come to: a member’s own tells its line alone', async () => {
    const [b, c] = [await two.group.representative('B'), await two.group.representative('C')];
    const [{ id }] = (await b.get(`groups/${two.group.id}/cost-plans`)).json<{ items: [{ id: string }] }>()
      .items;
    const told = await plan(id, b);
    expect(told.whatIf).toMatchObject({
      pool: 'common',
      total: { amount: '1000.00' },
      on: '2026-02-01',
      certificatesOf: [{ id: two.group.memberIds['B'] }],
      mayOpen: false,
    });
    const answer = await b.get(`cost-plans/${id}/certificate`);
    expect(answer.json<ShareCertificateView>().root).toBe(told.whatIf?.root);
    expect(answer.body).toContain('"units":"25250"');
    expect(answer.body).not.toContain(two.group.memberIds['A']);
    for (const who of [stage.accountant, stage.auditor]) {
      const whole = await who.post(`cost-plans/${id}/opening`);
      for (const memberId of Object.values(two.group.memberIds)) expect(whole.body).toContain(memberId);
    }
    for (const who of [stage.treasurer, stage.coordinator]) {
      expect(outcome(await who.get(`cost-plans/${id}/certificate`))).toBe('404 not_found');
      expect(outcome(await who.post(`cost-plans/${id}/opening`))).toBe('403 access.denied');
    }
    expect(outcome(await own(c, {}, {}, two))).toBe('200');
  });

  it('is opened whole to nobody who stands behind a wall before one of those who would bear of it, nor offered to them', async () => {
    const [auditor, walled] = [stage.auditor, await stage.person({ role: 'auditor' })];
    const [objectKind, objectId] = ['member', two.group.memberIds['C']];
    const wall = { subjectKind: 'person', subjectId: walled.id, reason: 'A conflict (demo)' };
    madeBy(await stage.ethics.post('walls', { ...wall, objectKind, objectId }));
    const [{ id }] = (await auditor.get(`groups/${two.group.id}/cost-plans`)).json<{
      items: [{ id: string }];
    }>().items;
    for (const [who, mayOpen] of [
      [auditor, true],
      [walled, false],
    ] as const) {
      expect((await plan(id, who)).whatIf).toMatchObject({ mayOpen });
      expect(outcome(await who.post(`cost-plans/${id}/opening`))).toBe(mayOpen ? '200' : '404 not_found');
    }
  });

  it('keeps its certificate to the office until it is approved, has another once it is changed, and none where nothing is asked', async () => {
    const b = await two.group.representative('B');
    const id = await drafted({ whatIf });
    const first = (await plan(id)).whatIf;
    expect(outcome(await b.get(`cost-plans/${id}/certificate`))).toBe('404 not_found');
    const revise = async (over: object) =>
      outcome(
        await putAs(
          stage,
          stage.coordinator,
          `cost-plans/${id}`,
          aPlan({ pools, effectiveFrom: '2026-05-01', ...over }),
        ),
      );
    expect(await revise({ whatIf: { ...whatIf, total: '2000.00' } })).toBe('200');
    const second = (await plan(id)).whatIf;
    expect(second?.root).not.toBe(first?.root);
    madeBy(await stage.coordinator.post(`cost-plans/${id}/proposal`));
    expect((await plan(id)).whatIf).toEqual(second);
    const [question] = (await plan(id)).approvals;
    const back = { reason: 'Another total' };
    madeBy(await stage.coordinator.post(`approvals/${question?.id ?? ''}/withdrawal`, back));
    expect(await revise({})).toBe('200');
    expect((await plan(id)).whatIf).toBeNull();
    expect(outcome(await stage.auditor.post(`cost-plans/${id}/opening`))).toBe('404 not_found');
  });

  it('is refused where what is asked cannot be shared', async () => {
    const refused = async (over: object) =>
      outcome(
        await stage.coordinator.post(
          `groups/${two.group.id}/cost-plans`,
          aPlan({ pools, effectiveFrom: '2026-06-01', whatIf: { ...whatIf, ...over } }),
        ),
      );
    expect(await refused({ total: '0.00' })).toBe('422 input.invalid');
    expect(await refused({ pool: 'other' })).toBe('422 costs.pool_unknown');
    expect(await refused({ on: '2025-12-31' })).toMatch(/^422 costs\./);
  });

  it('is refused where its answer, or why there is none, would tell what a single member declared', async () => {
    const only = two.group.memberIds['B'] ?? '';
    const halves = { kind: 'tiers', units: { [only]: '1' } };
    const hybrid = { kind: 'hybrid', basePercent: '50', base: byImports, variable: halves };
    const alone = { who: 'listed', memberIds: [only] };
    for (const over of [
      { method: { kind: 'bounded', cap: '50%', of: hybrid } },
      { method: byImports, takesPart: alone },
    ]) {
      const body = aPlan({ pools: [aPool(over)], effectiveFrom: '2026-06-01', whatIf });
      const asked = await stage.coordinator.post(`groups/${two.group.id}/cost-plans`, body);
      expect(outcome(asked)).toBe('422 what_if.accountants_alone');
    }
  });

  it('shows by its root nothing of whether another question came to the same', async () => {
    const id = await drafted({ whatIf });
    const units = Object.fromEntries(
      Object.entries(weights).map(([name, figure]) => [two.group.memberIds[name] ?? '', figure]),
    );
    const guessed = aPlan({
      pools: [aPool({ method: { kind: 'tiers', units } })],
      effectiveFrom: '2026-05-01',
      whatIf,
    });
    const root = (await plan(id)).whatIf?.root;
    expect(outcome(await putAs(stage, stage.coordinator, `cost-plans/${id}`, guessed))).toBe('200');
    expect((await plan(id)).whatIf?.root).not.toBe(root);
  });
});
