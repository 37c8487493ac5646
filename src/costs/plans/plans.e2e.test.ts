import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { anActiveGroup, aGroupStage, type GroupStage, madeBy, mayDo } from '../../groups/groups.fixtures.js';
import { type CalendarDate } from '../../kernel/index.js';
import { newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import type { CostPlansView, CostPlanView, PlanPreviewView } from './plans.contract.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import { anApprovedPlan, aPlan, aPool } from './plans.fixtures.js';
import { PlansReader } from './plans.reader.js';

let app: TestApp;
let stage: GroupStage;
let groupId: string;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aGroupStage(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  groupId = (await anActiveGroup(stage)).group.id;
});

const draft = (over: object = {}) => stage.coordinator.post(`groups/${groupId}/cost-plans`, aPlan(over));
const view = async (id: string, as = stage.coordinator) =>
  (await as.get(`cost-plans/${id}`)).json<CostPlanView>();
const effectiveOn = (day: string) =>
  app.app
    .get(UnitOfWork)
    .read(systemCaller(stage.allianceId), (tx) =>
      app.app.get(PlansReader).effectiveOn(tx, groupId, day as CalendarDate),
    );
const revise = (id: string, body: object, version = 1) =>
  app.inject({
    method: 'PUT',
    url: `/api/v1/cost-plans/${id}`,
    payload: body,
    headers: { ...stage.coordinator.headers(), 'if-match': `"${String(version)}"` },
  });

describe('a plan', () => {
  it('is drafted, proposed, and approved by another hand; then it holds, and its members read it', async () => {
    const id = madeBy(await draft());
    const { representative } = stage.sides.a;
    expect(await view(id)).toMatchObject({
      no: 1,
      status: { id: 'draft' },
      fundId: null,
      sentence: {
        en: '“Common defence” is shared in equal parts, one for each economic group; all members take part.',
      },
      approvals: [],
    });
    expect(mayDo(await view(id))).toEqual(['revise', 'propose', 'withdraw']);
    expect(outcome(await representative.get(`cost-plans/${id}`))).toBe('404 not_found');
    expect(await effectiveOn('2026-03-01')).toBeUndefined();

    expect(outcome(await stage.coordinator.post(`cost-plans/${id}/proposal`))).toBe('200');
    expect(outcome(await answered(stage.coordinator, 'cost_plan', id))).toBe('403 approval.own_question');
    expect((await view(id)).approvals).toMatchObject([{ state: { id: 'open' }, missing: 1 }]);
    expect(outcome(await answered(stage.treasurer, 'cost_plan', id))).toBe('200');

    const seen = await view(id, representative);
    expect(seen).toMatchObject({ status: { id: 'approved' }, isEffective: true, approvals: [], actions: [] });
    expect(await effectiveOn('2026-03-01')).toMatchObject({
      id,
      no: 1,
      fundId: seen.fundId,
      currency: 'USD',
      approved: { common: 200000000n },
      secondApprovalMinor: 10000000n,
      capPercent: '25',
      cureDays: 30,
      paymentDays: 15,
      toleranceMinor: 100n,
      commitmentMinor: null,
    });
    expect(await effectiveOn('2025-12-31')).toBeUndefined();
    expect(seen.fundId).not.toBeNull();
  });

  it('holds until the next one does: one at every moment', async () => {
    const first = await anApprovedPlan(stage, groupId);
    const second = await anApprovedPlan(stage, groupId, { effectiveFrom: '2026-07-01' });
    expect(second.fundId).toBe(first.fundId);
    const days = ['2026-01-01', '2026-06-30', '2026-07-01', '2030-01-01'];
    expect(await Promise.all(days.map(async (day) => (await effectiveOn(day))?.no))).toEqual([1, 1, 2, 2]);
    const listed = (await stage.auditor.get(`groups/${groupId}/cost-plans`)).json<CostPlansView>();
    expect(listed.items).toMatchObject([
      { no: 2, effectiveUntil: null, isEffective: false },
      { no: 1, effectiveUntil: '2026-06-30', isEffective: true },
    ]);
    const third = madeBy(await draft({ effectiveFrom: '2026-07-01' }));
    expect(outcome(await stage.coordinator.post(`cost-plans/${third}/proposal`))).toBe(
      '409 cost_plan.day_taken',
    );
  });

  it('of two that would hold from one day is approved once', async () => {
    const two = [madeBy(await draft()), madeBy(await draft())];
    for (const id of two) madeBy(await stage.coordinator.post(`cost-plans/${id}/proposal`));
    const answers = await Promise.all(two.map((id) => answered(stage.treasurer, 'cost_plan', id)));
    expect(answers.map(outcome).sort()).toEqual(['200', '409 cost_plan.day_taken']);
  });

  it('is changed only as a draft, in its newest version; taken back, it is one again', async () => {
    const id = madeBy(await draft());
    const other = aPlan({ note: 'Half of it', pools: [aPool({ approved: '10.00' })] });
    expect((await revise(id, other)).statusCode).toBe(200);
    expect(outcome(await revise(id, other))).toBe('412 version.stale');
    madeBy(await stage.coordinator.post(`cost-plans/${id}/proposal`));
    expect(outcome(await revise(id, other, 3))).toBe('409 cost_plan.no_such_move');
    const [question] = (await view(id)).approvals;
    const back = await stage.coordinator.post(`approvals/${question?.id ?? ''}/withdrawal`, {
      reason: 'Too early',
    });
    expect(outcome(back)).toBe('200');
    expect(await view(id)).toMatchObject({ status: { id: 'draft' }, note: 'Half of it' });
    expect(outcome(await stage.coordinator.post(`cost-plans/${id}/withdrawal`, { reason: 'No use' }))).toBe(
      '200',
    );
    expect(await view(id)).toMatchObject({ status: { id: 'withdrawn' }, endReason: 'No use', actions: [] });
  });

  it('is rejected with a reason, and holds never', async () => {
    const id = madeBy(await draft());
    madeBy(await stage.coordinator.post(`cost-plans/${id}/proposal`));
    const no = { answer: 'reject', reason: 'Too dear' };
    expect(outcome(await answered(stage.treasurer, 'cost_plan', id, no))).toBe('200');
    expect(await view(id)).toMatchObject({ status: { id: 'rejected' }, endReason: 'Too dear', fundId: null });
    expect(await effectiveOn('2026-03-01')).toBeUndefined();
  });
});

describe('a draft', () => {
  const tree = (over: object) => ({ currency: 'USD', pools: [aPool(over)] });
  const preview = async (over: object) =>
    (
      await stage.coordinator.post(`groups/${groupId}/cost-plans/preview`, tree(over))
    ).json<PlanPreviewView>();

  it('is shown as a sentence while it is written, or what is wrong with it', async () => {
    const { memberId } = stage.sides.a;
    expect((await preview({ method: { kind: 'individual', memberId } })).sentence?.zh).toBe(
      '“共同应诉”：由赤杨示例单独承担。',
    );
    expect(await preview({ method: { kind: 'individual', memberId: newId() } })).toMatchObject({
      sentence: null,
      fault: { code: 'plan.member_unknown' },
    });
    expect((await preview({ method: { kind: 'weights', metric: 'luck' } })).fault?.code).toBe(
      'plan.metric_unknown',
    );
    expect((await preview({ method: { kind: 'dice' } })).fault?.code).toBe('plan.malformed');
    const facing = { who: 'facing', issues: ['Invalidity'] };
    expect((await preview({ takesPart: facing })).fault?.code).toBe('plan.issues_not_faced');
  });

  it.each([
    [{ pools: [aPool({ approved: '1.5' })] }, '422 input.invalid'],
    [{ capPercent: '101' }, '422 input.invalid'],
    [{ commitment: '0.00' }, '422 input.invalid'],
    [{ secondApprovalAbove: '1.000' }, '422 input.invalid'],
    [{ pools: [aPool(), aPool()] }, '422 plan.pool_twice'],
    [{ pools: [] }, '422 input.invalid'],
    [{ effectiveFrom: '2062-01-01' }, '422 date.implausible'],
  ])('%j is refused: %s', async (over, expected) => {
    expect(outcome(await draft(over))).toBe(expected);
  });

  it('is there for those who run the money of the group alone', async () => {
    const id = madeBy(await draft());
    const { a, c } = stage.sides;
    for (const who of [stage.treasurer, stage.auditor]) expect((await view(id, who)).no).toBe(1);
    for (const who of [a.representative, a.inHouse, c.representative])
      expect(outcome(await who.get(`cost-plans/${id}`))).toBe('404 not_found');
    expect(outcome(await a.outside.get(`cost-plans/${id}`))).toBe('404 not_found');
    const listed = await a.representative.get(`groups/${groupId}/cost-plans`);
    expect(listed.json<CostPlansView>().items).toEqual([]);
    expect(outcome(await c.representative.get(`groups/${groupId}/cost-plans`))).toBe('404 not_found');
    const hidden = await c.representative.get(`cost-plans/${id}`);
    const missing = await c.representative.get(`cost-plans/${newId()}`);
    expect(hidden.body.replaceAll(/[0-9a-f-]{36}/g, '')).toBe(missing.body.replaceAll(/[0-9a-f-]{36}/g, ''));
    for (const who of [stage.auditor, a.representative])
      expect(outcome(await who.post(`groups/${groupId}/cost-plans`, aPlan()))).toBe('403 access.denied');
  });
});
