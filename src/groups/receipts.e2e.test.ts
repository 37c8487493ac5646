import { outcome, startTestApp, type TestApp } from '../../test/app.js';
import { DueWork, systemCaller, UnitOfWork } from '../platform/index.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  GroupInTest,
  type GroupStage,
  madeBy,
} from './groups.fixtures.js';

let app: TestApp;
let stage: GroupStage;
/** A group of A and B. */
let active: Awaited<ReturnType<typeof anActiveGroup>>;
let back: () => Promise<void>;

/** Each test begins at the same moment: what is due in another group, or the day it has become there, is not asked about. */
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
  active = await anActiveGroup(stage);
  back = await app.bookmark();
});
afterEach(() => back());
afterAll(() => app.close());

const hour = 3_600_000;
const record = (group: GroupInTest, by: Asker, id: string, told: object) =>
  by.post(group.path(`memberships/${id}/moves`), { action: 'record_notice', ...told });

describe('a notice received earlier by letter', () => {
  it('cuts the member and its counsel off at the moment of its receipt, and counts its days from there', async () => {
    const { group, ids } = active;
    const { b } = stage.sides;
    const receivedAt = new Date(Date.parse(app.clock.now()) + hour).toISOString();
    stage.later(72 * hour);
    const evidence = 'Letter by courier, EX-12 (demo)';
    madeBy(await record(group, stage.coordinator, ids.b, { receivedAt, evidence }));
    const own = await group.membership(b, b.inHouse);
    expect(own.leftAt).toBe(receivedAt);
    expect(own.concerns?.cutAt).toBe(receivedAt);
    expect(own.term?.liableUntil).toBe('2026-05-01');
    expect(own.concerns?.events.at(-1)).toMatchObject({
      action: 'record_notice',
      reason: evidence,
      receivedAt,
      by: { zh: stage.coordinator.name },
    });
    const rows = await app.app
      .get(UnitOfWork)
      .read(systemCaller(stage.allianceId), (tx) =>
        tx.query<{ at: string }>(
          `SELECT cut_at AS at FROM standing WHERE alliance_id = $1 AND group_id = $2 AND holder_id IN ($3, $4)`,
          [stage.allianceId, group.id, b.memberId, b.outside.id],
        ),
      );
    expect(rows.map(({ at }) => at)).toEqual([receivedAt, receivedAt]);
    expect((await group.membership(b, stage.sides.a.inHouse)).status.id).toBe('left');
    expect(JSON.stringify(await group.view(stage.sides.a.inHouse))).not.toContain('EX-12');
  });

  it('refuses words that the step is not told, each beside its field, and takes no step', async () => {
    const { group, ids } = active;
    const { b } = stage.sides;
    const pointers = async (body: object): Promise<readonly unknown[]> => {
      const answer = await stage.coordinator.post(group.path(`memberships/${ids.b}/moves`), body);
      return [
        answer.statusCode,
        ...answer.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer),
      ];
    };
    const received = { receivedAt: app.clock.now(), evidence: 'EX-12 (demo)' };
    expect(await pointers({ action: 'record_notice', ...received, reason: 'x' })).toEqual([422, '/reason']);
    expect(await pointers({ action: 'suspend', reason: 'x', ...received })).toEqual([
      422,
      '/receivedAt',
      '/evidence',
    ]);
    expect((await group.membership(b, b.inHouse)).status.id).toBe('active');
  });

  it('brings an exit forward that was known of later, and never back', async () => {
    const { group, ids } = active;
    const { b } = stage.sides;
    const receivedAt = new Date(Date.parse(app.clock.now()) + hour).toISOString();
    stage.later(24 * hour);
    madeBy(await group.move(b.inHouse, ids.b, 'settle'));
    const settledAt = app.clock.now();
    stage.later(24 * hour);
    const told = { receivedAt: app.clock.now(), evidence: 'x' };
    madeBy(await record(group, stage.coordinator, ids.b, told));
    expect((await group.membership(b, b.inHouse)).leftAt).toBe(settledAt);
    madeBy(await record(group, b.inHouse, ids.b, { receivedAt, evidence: 'x' }));
    expect(await group.membership(b, b.inHouse)).toMatchObject({
      status: { id: 'settled_out' },
      leftAt: receivedAt,
      concerns: { cutAt: receivedAt },
    });
  });

  it('is recorded after the group has ended, where it was received before that', async () => {
    const { group, ids } = active;
    const { a, b } = stage.sides;
    stage.later(hour);
    const receivedAt = app.clock.now();
    stage.later(24 * hour);
    madeBy(await group.move(a.inHouse, ids.a, 'give_notice'));
    const ended = await stage.coordinator.post(group.path('termination'), { reason: 'Over (demo).' });
    expect(outcome(ended)).toBe('200');
    expect((await group.membership(b, b.inHouse)).status.id).toBe('withdrawn');
    madeBy(await record(group, b.inHouse, ids.b, { receivedAt, evidence: 'By post (demo)' }));
    expect(await group.membership(b, b.inHouse)).toMatchObject({
      status: { id: 'withdrawn' },
      leftAt: receivedAt,
    });
  });

  it('is recorded with its moment, which has come, and what shows it; by nobody else', async () => {
    const { group, ids } = active;
    const { a, b } = stage.sides;
    const now = app.clock.now();
    const later = new Date(Date.parse(now) + hour).toISOString();
    const before = '2026-03-01T00:00:00Z';
    const codes = [
      [b.inHouse, { evidence: 'x' }, '409 membership.received_missing'],
      [b.inHouse, { receivedAt: now }, '409 membership.evidence_missing'],
      [b.inHouse, { receivedAt: later, evidence: 'x' }, '409 membership.received_ahead'],
      [b.inHouse, { receivedAt: before, evidence: 'x' }, '409 membership.received_before'],
      [a.inHouse, { receivedAt: now, evidence: 'x' }, '403 membership.not_yours'],
      [stage.treasurer, { receivedAt: now, evidence: 'x' }, '403 membership.not_yours'],
    ] as const;
    for (const [by, told, code] of codes) expect(outcome(await record(group, by, ids.b, told))).toBe(code);
    const unknown = { receivedAt: now, evidenceDocumentIds: [ids.a] };
    expect((await record(group, stage.coordinator, ids.b, unknown)).statusCode).toBe(422);
  });
});

describe('a buy-in', () => {
  const buyIn = { amount: '25000.00', currency: 'USD' };

  it('binds who comes in late, and not who founds the group', async () => {
    const group = await GroupInTest.opened(stage, { buyIn });
    const { a, b, c } = stage.sides;
    const [idA, idB] = [await group.approved(a), await group.approved(b)];
    const isDue = async () => (await stage.treasurer.get('today')).body.includes('buy_in');
    expect(await isDue()).toBe(false);
    await group.circulate();
    await group.sign(a, idA);
    await group.sign(b, idB);
    for (const side of [a, b]) expect((await group.membership(side)).status.id).toBe('active');
    stage.later(hour);
    const idC = await group.approved(c);
    expect(await isDue()).toBe(true);
    // Told once, though the worker heard of all of it only now.
    await app.app.get(DueWork).runAll();
    const told = await app.app.get(UnitOfWork).read(systemCaller(stage.allianceId), (tx) =>
      tx.query(
        `SELECT count(*)::int AS times FROM notification WHERE subject->>'kind' = 'buy_in' AND link = $1
          GROUP BY subject->>'id', person_id`,
        [`/groups/${group.id}`],
      ),
    );
    expect(told).toEqual([{ times: 1 }]);
    await group.letIn(c, idC);
    expect((await group.membership(c)).status.id).toBe('approved');
    const post = (id: string) =>
      stage.treasurer.post(group.path(`memberships/${id}/buy-in`), { reference: 'R-1 (demo)' });
    expect(outcome(await post(idA))).toBe('409 membership.no_such_move');
    madeBy(await post(idC));
    expect((await group.membership(c)).status.id).toBe('active');
  });

  it('is told to the treasurer once others came in first, and may be paid before it is owed', async () => {
    const group = await GroupInTest.opened(stage, { buyIn });
    const { a, b, c } = stage.sides;
    const [idA, idB, idC] = [await group.approved(a), await group.approved(b), await group.approved(c)];
    const post = (id: string) =>
      stage.treasurer.post(group.path(`memberships/${id}/buy-in`), { reference: 'R-2 (demo)' });
    const told = async (): Promise<number> => {
      await app.app.get(DueWork).runAll();
      const rows = await app.app
        .get(UnitOfWork)
        .read(systemCaller(stage.allianceId), (tx) =>
          tx.query(
            `SELECT DISTINCT subject->>'id' FROM notification WHERE subject->>'kind' = 'buy_in' AND link = $1`,
            [`/groups/${group.id}`],
          ),
        );
      return rows.length;
    };
    expect(await told()).toBe(0);
    await group.circulate();
    await group.sign(a, idA);
    await group.sign(b, idB);
    for (const side of [a, b]) expect((await group.membership(side)).status.id).toBe('active');
    expect((await group.membership(c)).status.id).toBe('approved');
    expect(await told()).toBe(1);
    madeBy(await post(idC));
    const early = await GroupInTest.opened(stage, { buyIn });
    const first = await early.approved(a);
    madeBy(
      await stage.treasurer.post(early.path(`memberships/${first}/buy-in`), { reference: 'R-3 (demo)' }),
    );
  });

  it('binds founders where the group says so', async () => {
    const group = await GroupInTest.opened(stage, { buyIn, foundersPay: true });
    const { a, b } = stage.sides;
    const ids = [await group.approved(a), await group.approved(b)];
    await group.circulate();
    await group.sign(a, ids[0] ?? '');
    await group.sign(b, ids[1] ?? '');
    expect((await group.view()).memberships.map(({ status }) => status.id)).toEqual(['approved', 'approved']);
    expect((await group.view()).foundersPay).toBe(true);
  });
});
