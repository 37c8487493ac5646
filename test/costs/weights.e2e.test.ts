import { outcome, startTestApp, type TestApp } from '../app.js';
import {
  anActiveGroup,
  aGroupStage,
  type Asker,
  type GroupStage,
  madeBy,
  mayDo,
} from '../../src/groups/groups.fixtures.js';
import type { GroupsMoneyView, MoneyGroupsView } from '../../src/costs/money/groups.contract.js';
import type { NotificationPageView } from '../../src/notifications/notifications.contract.js';
import type { TodayView } from '../../src/overview/overview.contract.js';
import { newId, systemCaller, UnitOfWork } from '../../src/platform/index.js';
import { anApprovedPlan, aPool } from '../../src/costs/plans/plans.fixtures.js';
import type {
  DeclarationView,
  OpenedWeightView,
  WeightsView,
} from '../../src/costs/weights/weights.contract.js';
import { aFigure, anAttested, tablesWith } from '../../src/costs/weights/weights.fixtures.js';
import { WeightsReader } from '../../src/costs/weights/weights.reader.js';

let app: TestApp;
let stage: GroupStage;
let accountant: Asker;
let groupId: string;

const byImports = {
  pools: [aPool({ method: { kind: 'weights', metric: 'us_import_value' } })],
};

beforeAll(async () => {
  app = await startTestApp();
  stage = await aGroupStage(app);
  accountant = await stage.person({ role: 'accountant' });
});
afterAll(() => app.close());
beforeEach(async () => {
  groupId = (await anActiveGroup(stage)).group.id;
});

const declare = (over: object = {}, as = stage.sides.a.representative) =>
  as.post(`groups/${groupId}/weights`, aFigure(stage.sides.a.memberId, over));
const move = (as: Asker, id: string, action: string, reason?: string) =>
  as.post(`weight-declarations/${id}/moves`, { action, ...(reason !== undefined && { reason }) });
const open = (as: Asker, id: string) => as.post(`weight-declarations/${id}/opening`);
const listed = async (as: Asker) => (await as.get(`groups/${groupId}/weights`)).json<WeightsView>();
const waits = async (who: Asker, kind: string) =>
  (await who.get('today'))
    .json<TodayView>()
    .sections.flatMap(({ items }) => items)
    .filter((one) => one.kind === kind && one.action.link.includes(groupId));
const told = async (who: Asker) => {
  await stage.dueWork();
  const { items } = (await who.get('notifications?limit=50')).json<NotificationPageView>();
  return items.filter(({ link }) => link?.includes(groupId)).map(({ title }) => title.en);
};

describe('a declaration', () => {
  it('waits for the member’s representative, then for the accountant, and is attested', async () => {
    const { a, b } = stage.sides;
    expect(await waits(a.representative, 'weight')).toEqual([]);
    await anApprovedPlan(stage, groupId, byImports);
    for (const who of [a.representative, b.representative])
      expect(await waits(who, 'weight')).toHaveLength(1);
    for (const who of [a.inHouse, stage.coordinator, accountant])
      expect(await waits(who, 'weight')).toEqual([]);

    const id = madeBy(await declare());
    expect(await waits(a.representative, 'weight')).toEqual([]);
    expect(await waits(accountant, 'attestation')).toHaveLength(1);
    expect(await told(accountant)).toEqual(['A member declared a figure: it is to be attested']);
    const one = (await accountant.get(`weight-declarations/${id}`)).json<DeclarationView>();
    expect(one).toMatchObject({ status: { id: 'declared' }, mayOpen: true });
    expect(mayDo(one)).toEqual(['attest', 'return']);
    expect(outcome(await move(stage.treasurer, id, 'attest'))).toBe('403 weight_declaration.not_yours');
    // The group stands in what the accountant sees of money from then on; its case does not.
    const known = (await accountant.get('money/groups')).json<GroupsMoneyView>().items;
    expect(known).toMatchObject([
      { group: { id: groupId }, case: null, hands: ['accountant'], plan: null, totals: null, shares: null },
    ]);
    const named = (await accountant.get('money/group-names')).json<MoneyGroupsView>().items;
    expect(named).toMatchObject([{ id: groupId, hands: ['accountant'] }]);
    expect(outcome(await move(accountant, id, 'attest'))).toBe('200');
    expect(await waits(accountant, 'attestation')).toEqual([]);
    expect(await told(a.representative)).toContain('The accountant attested your declaration');
    expect(await told(b.representative)).not.toContain('The accountant attested your declaration');
  });

  it('is declared by the member’s own representative alone, while it is in the group', async () => {
    const { a, b, c } = stage.sides;
    expect(outcome(await declare({}, b.representative))).toBe('404 not_found');
    expect(outcome(await declare({ memberId: b.memberId }))).toBe('404 not_found');
    for (const who of [a.inHouse, a.outside, stage.coordinator, stage.treasurer, accountant])
      expect(outcome(await declare({}, who))).toBe('403 access.denied');
    const stranger = c.representative.post(`groups/${groupId}/weights`, aFigure(c.memberId));
    expect(outcome(await stranger)).toBe('404 not_found');
    expect(outcome(await declare({ until: '2025-12-31' }))).toBe('422 input.invalid');
    expect(outcome(await declare({ value: '-1' }))).toBe('422 input.invalid');
    expect(outcome(await declare({ metric: 'luck' }))).toBe('422 input.invalid');
  });

  it('is never edited: another takes its place, at once while it waits, and once attested where it was', async () => {
    const { a } = stage.sides;
    const first = madeBy(await declare());
    const second = madeBy(await declare({ value: '41' }));
    const statuses = async () =>
      Object.fromEntries((await listed(a.representative)).items.map(({ id, status }) => [id, status.id]));
    expect(await statuses()).toEqual({ [first]: 'replaced', [second]: 'declared' });
    madeBy(await move(accountant, second, 'attest'));
    const third = madeBy(await declare({ value: '42' }));
    expect(await statuses()).toMatchObject({ [second]: 'attested', [third]: 'declared' });
    madeBy(await move(accountant, third, 'attest'));
    expect(await statuses()).toMatchObject({ [second]: 'replaced', [third]: 'attested' });
    const half = await anAttested(a, accountant, groupId, { from: '2026-07-01', value: '43' });
    expect(await statuses()).toMatchObject({ [third]: 'attested', [half]: 'attested' });
    expect(outcome(await move(a.representative, half, 'withdraw', 'Wrong'))).toBe(
      '409 weight_declaration.no_such_move',
    );
    const last = madeBy(await declare({ metric: 'sales' }));
    expect(outcome(await move(accountant, last, 'return'))).toBe('409 weight_declaration.reason_missing');
    expect(outcome(await move(accountant, last, 'return', 'No customs papers'))).toBe('200');
    expect(await statuses()).toMatchObject({ [last]: 'returned' });
  });

  it('is attested once by two at once', async () => {
    const other = await stage.person({ role: 'accountant' });
    const id = madeBy(await declare());
    const both = await Promise.all([move(accountant, id, 'attest'), move(other, id, 'attest')]);
    expect(both.map(outcome).sort()).toEqual(['200', '409 weight_declaration.no_such_move']);
  });
});

describe('a declared figure', () => {
  it('is read by the accountant and the member’s own people, and each opening is recorded', async () => {
    const { a, b } = stage.sides;
    const id = madeBy(await declare({ value: '31415926.535' }));
    for (const who of [accountant, a.representative, a.inHouse]) {
      const opened = (await open(who, id)).json<OpenedWeightView>();
      expect(opened).toMatchObject({ value: '31415926.535', basis: 'Customs value of 2025 (demo)' });
    }
    for (const who of [stage.coordinator, stage.treasurer, stage.auditor, b.representative, b.inHouse])
      expect(outcome(await open(who, id))).toBe('404 not_found');
    const admin = await stage.person({ role: 'administrator' });
    expect(outcome(await open(admin, id))).toBe('403 access.denied');
    const key = { 'idempotency-key': newId() };
    const again = () => accountant.post(`weight-declarations/${id}/opening`, {}, key);
    expect([outcome(await again()), outcome(await again())]).toEqual(['200', '200']);
    const [openings] = await app.app.get(UnitOfWork).read(systemCaller(stage.allianceId), (tx) =>
      tx.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM outbox WHERE type = 'escrow.opened' AND case_id IS NULL
          AND payload->>'why' = 'read' AND payload->'of'->>'id' = $1`,
        [id],
      ),
    );
    expect(openings?.n).toBe(5);
  });

  it('is told of without the figure: to the office who declared, to a member its own', async () => {
    const { a, b } = stage.sides;
    await anApprovedPlan(stage, groupId, byImports);
    const id = madeBy(await declare());
    for (const who of [stage.coordinator, stage.treasurer, stage.auditor, accountant]) {
      const { expected, items } = await listed(who);
      expect(items).toMatchObject([{ id, mayOpen: who === accountant }]);
      expect(expected.map(({ member, status }) => [member.id, status?.id ?? null])).toEqual([
        [a.memberId, 'declared'],
        [b.memberId, null],
      ]);
    }
    expect(await listed(b.representative)).toMatchObject({
      items: [],
      expected: [{ member: { id: b.memberId }, status: null }],
      mayDeclareFor: [{ id: b.memberId }],
    });
    for (const who of [b.representative, stage.sides.c.representative]) {
      expect(outcome(await who.get(`weight-declarations/${id}`))).toBe('404 not_found');
      expect(outcome(await move(who, id, 'withdraw', 'x'))).toBe('404 not_found');
    }
    const wall = { subjectKind: 'person', objectKind: 'member', objectId: a.memberId, reason: 'A conflict' };
    const walled = await stage.person({ role: 'accountant' });
    madeBy(await stage.ethics.post('walls', { ...wall, subjectId: walled.id }));
    expect((await listed(walled)).items).toEqual([]);
    expect(outcome(await open(walled, id))).toBe('404 not_found');
  });

  it('lies in no table that whoever owns the database could read', async () => {
    const { a } = stage.sides;
    const basis = 'Customs value, secret basis 7351 (demo)';
    const id = await anAttested(a, accountant, groupId, { value: '2718281828.459', basis });
    await open(accountant, id);
    await stage.dueWork();
    expect(await tablesWith(app.ownerUrl, ['2718281828.459', '2718281828', 'secret basis 7351'])).toEqual([]);
    expect(await tablesWith(app.ownerUrl, [id])).toContain('weight_declaration');
  });

  it('is shared by as it was attested, by one opening of the key', async () => {
    const { a } = stage.sides;
    await anAttested(a, accountant, groupId, { value: '40.5' });
    madeBy(await declare({ metric: 'sales', value: '7' }));
    const read = (metrics: readonly string[]) =>
      app.app
        .get(UnitOfWork)
        .run(systemCaller(stage.allianceId), (tx) =>
          app.app
            .get(WeightsReader)
            .attestedIn(tx, groupId, metrics, { why: 'allocate', of: { kind: 'joint_group', id: groupId } }),
        );
    expect(await read(['us_import_value', 'sales'])).toMatchObject([
      { memberId: a.memberId, metric: 'us_import_value', value: { over: 81n, under: 2n } },
    ]);
    expect(await read([])).toEqual([]);
  });
});
