import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import { Standings } from '../../walls/index.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  GroupInTest,
  type GroupStage,
  madeBy,
} from '../groups.fixtures.js';

let app: TestApp;
let stage: GroupStage;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
});
afterAll(() => app.close());

const rowsOf = <Row>(sql: string, ...parameters: readonly unknown[]) =>
  app.app.get(UnitOfWork).read(systemCaller(stage.allianceId), (tx) => tx.query<Row>(sql, parameters));
const codes = (answers: readonly LightMyRequestResponse[]) =>
  answers.map(({ statusCode }) => statusCode).sort();
/** Of several at once one does it, and the others hear that it is done. */
const onlyOne = async (...asked: readonly Promise<LightMyRequestResponse>[]): Promise<void> => {
  const [first, ...others] = codes(await Promise.all(asked));
  expect(first).toBeLessThan(300);
  expect(others).toEqual(others.map(() => 409));
};
const stepsOf = async (membershipId: string) =>
  (
    await rowsOf<{ action: string }>(
      'SELECT action FROM membership_event WHERE membership_id = $1 ORDER BY at, id',
      membershipId,
    )
  ).map(({ action }) => action);

/** All that a step can leave behind. */
const traces = (group: GroupInTest, membershipId: string) =>
  rowsOf(
    `SELECT m.status, m.cut_at, m.version, (SELECT count(*)::int FROM membership_event e WHERE e.membership_id = m.id) AS steps,
            (SELECT count(*)::int FROM certificate c WHERE c.membership_id = m.id) AS certificates,
            (SELECT count(*)::int FROM timer t WHERE t.subject_id = m.id) AS timers,
            (SELECT count(*)::int FROM outbox f WHERE f.subject_id = m.id) AS facts,
            (SELECT count(*)::int FROM standing s WHERE s.group_id = m.group_id AND s.cut_at IS NULL) AS standing
       FROM group_membership m WHERE m.id = $1 AND m.group_id = $2`,
    membershipId,
    group.id,
  );

describe('two at once', () => {
  it('bring a member in: each step is taken once', async () => {
    const { a } = stage.sides;
    const group = await GroupInTest.opened(stage, {
      buyIn: { amount: '100.00', currency: 'USD' },
      foundersPay: true,
    });
    const [ethics, treasurer] = [
      await stage.person({ role: 'ethics_officer' }),
      await stage.person({ role: 'treasurer' }),
    ];
    const invite = () => stage.coordinator.post(group.path('memberships'), { memberId: a.memberId });
    await onlyOne(invite(), invite(), invite());
    const { id } = await group.membership(a);
    await onlyOne(group.move(a.representative, id, 'accept'), group.move(a.inHouse, id, 'accept'));
    await onlyOne(group.move(stage.ethics, id, 'clear', 'x'), group.move(ethics, id, 'clear', 'x'));
    const name = (by: Asker) => by.post(group.path(`memberships/${id}/counsel`), { personId: a.outside.id });
    await onlyOne(name(a.inHouse), name(a.representative));
    await group.circulate({ signersNeeded: 2 });
    const sign = (by: Asker, capacity: 'client' | 'counsel') => group.signature(by, id, capacity);
    await onlyOne(
      sign(a.representative, 'client'),
      sign(a.inHouse, 'client'),
      sign(a.representative, 'client'),
    );
    await onlyOne(sign(a.outside, 'counsel'), sign(a.outside, 'counsel'));
    const post = (by: Asker) => by.post(group.path(`memberships/${id}/buy-in`), { reference: 'R-1' });
    await onlyOne(post(stage.treasurer), post(treasurer));
    expect(await stepsOf(id)).toEqual(['accept', 'clear']);
  });

  it('suspend, reinstate, let go and close: each is done once', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { b } = stage.sides;
    const move = (by: Asker, action: string) => group.move(by, ids.b, action, 'x');
    await onlyOne(move(stage.coordinator, 'suspend'), move(stage.treasurer, 'suspend'));
    await onlyOne(move(stage.coordinator, 'reinstate'), move(stage.treasurer, 'reinstate'));
    const standing = await rowsOf<{ n: number }>(
      `SELECT count(*)::int AS n FROM standing WHERE group_id = $1 AND until_at IS NULL AND cut_at IS NULL`,
      group.id,
    );
    expect(standing).toEqual([{ n: 4 }]);
    await onlyOne(move(b.inHouse, 'give_notice'), move(b.outside, 'give_notice'));
    const give = (by: Asker) =>
      by.post(group.path(`memberships/${ids.b}/certificate`), { manner: 'both', statement: 'x' });
    await onlyOne(give(b.representative), give(b.inHouse));
    stage.later(40 * 86_400_000);
    await Promise.all([stage.dueWork(), stage.dueWork()]);
    await onlyOne(move(stage.coordinator, 'close'), move(stage.treasurer, 'close'));
    const steps = ['suspend', 'reinstate', 'give_notice', 'wind_up', 'close'];
    expect((await stepsOf(ids.b)).slice(-5)).toEqual(steps);
  });

  it('end the service of counsel: one does, and nothing is left of what was read by it', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { b } = stage.sides;
    const end = (by: Asker) => by.post(group.path(`memberships/${ids.b}/counsel/${b.outside.id}/end`));
    expect(codes(await Promise.all([end(b.inHouse), end(b.representative)]))).toEqual([200, 404]);
    const open = await rowsOf(
      'SELECT 1 FROM standing WHERE group_id = $1 AND holder_id = $2 AND cut_at IS NULL',
      group.id,
      b.outside.id,
    );
    expect(open).toEqual([]);
  });
});

describe('a request sent again', () => {
  it('has one effect, at once or after, also when what it asked for is long over', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { b } = stage.sides;
    const again = async (by: Asker, path: string, body: object) => {
      const key = { 'idempotency-key': newId() };
      const ask = () => by.post(group.path(path), body, key);
      const answers = [...(await Promise.all([ask(), ask()])), await ask()];
      expect(new Set(answers.map((one) => `${String(one.statusCode)} ${one.body}`)).size).toBe(1);
      madeBy(await ask());
      return ask;
    };
    const moves = `memberships/${ids.b}/moves`;
    const suspend = await again(stage.coordinator, moves, { action: 'suspend', reason: 'x' });
    await again(stage.treasurer, moves, { action: 'reinstate', reason: 'x' });
    await again(b.inHouse, moves, { action: 'settle' });
    await again(b.inHouse, `memberships/${ids.b}/certificate`, { manner: 'both', statement: 'x' });
    const before = await traces(group, ids.b);
    expect((await suspend()).statusCode).toBe(200);
    expect(await traces(group, ids.b)).toEqual(before);
    expect((await stepsOf(ids.b)).slice(-3)).toEqual(['suspend', 'reinstate', 'settle']);
  });
});

describe('a crash in the midst of a step', () => {
  it.each(['give_notice', 'settle', 'expel'] as const)(
    'of %s leaves nothing of it, and the same request does all of it later',
    async (way) => {
      const { group, ids } = await anActiveGroup(stage);
      const by = way === 'expel' ? stage.coordinator : stage.sides.b.inHouse;
      const key = { 'idempotency-key': newId() };
      const leave = () =>
        by.post(group.path(`memberships/${ids.b}/moves`), { action: way, reason: 'x' }, key);
      const before = await traces(group, ids.b);
      const cut = jest.spyOn(app.app.get(Standings), 'cut').mockRejectedValueOnce(new Error('cut off'));
      expect((await leave()).statusCode).toBe(500);
      cut.mockRestore();
      expect(await traces(group, ids.b)).toEqual(before);
      madeBy(await leave());
      const [after] = await traces(group, ids.b);
      expect(after).toMatchObject({ certificates: 1, timers: 4, standing: 2 });
    },
  );

  it('of letting in leaves the last signature unsigned', async () => {
    const group = await GroupInTest.opened(stage);
    const { a, b } = stage.sides;
    const ids = [await group.approved(a), await group.approved(b)] as const;
    await group.circulate();
    await group.sign(a, ids[0]);
    madeBy(await group.signature(b.representative, ids[1], 'client'));
    const grant = jest.spyOn(app.app.get(Standings), 'grant').mockRejectedValueOnce(new Error('cut off'));
    expect((await group.signature(b.outside, ids[1], 'counsel')).statusCode).toBe(500);
    grant.mockRestore();
    const view = await group.view();
    expect(view.agreements.map(({ status }) => status.id)).toEqual(['partially_signed']);
    expect(view.memberships.map(({ status }) => status.id)).toEqual(['approved', 'approved']);
    madeBy(await group.signature(b.outside, ids[1], 'counsel'));
    expect((await group.view()).memberships.map(({ status }) => status.id)).toEqual(['active', 'active']);
  });
});

describe('the end of a group', () => {
  it('ends each office once, also that of counsel whose member goes with it', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const office = await group.appoint(stage.sides.b.outside);
    const proposal = madeBy(
      await stage.coordinator.post(group.path('end-proposals'), { reason: 'Over (demo).' }),
    );
    madeBy(await group.answer(stage.sides.a.inHouse, proposal, ids.a));
    const end = () => group.answer(stage.sides.b.inHouse, proposal, ids.b);
    // Whoever comes second is out already, and sees nothing of what was asked.
    expect((await Promise.all([end(), end()])).map(({ statusCode }) => statusCode).sort()).toEqual([
      200, 404,
    ]);
    const facts = await rowsOf<{ type: string }>(
      `SELECT type FROM outbox WHERE subject_id = $1 ORDER BY audit_seq`,
      office,
    );
    expect(facts.map(({ type }) => type)).toEqual(['office.given', 'office.ended']);
  });
});
