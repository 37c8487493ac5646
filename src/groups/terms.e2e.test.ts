import { startTestApp, type TestApp } from '../../test/app.js';
import { aTie } from '../firms/firms.fixtures.js';
import { calendarDate } from '../kernel/index.js';
import { systemCaller, UnitOfWork } from '../platform/index.js';
import { isLiableOn, TermsReader } from './index.js';
import { aGroupStage, anActiveGroup, type GroupStage, madeBy } from './groups.fixtures.js';

let app: TestApp;
let stage: GroupStage;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
});
afterAll(() => app.close());

const day = 86_400_000;

describe('the term of a membership', () => {
  it('tells its own side and the treasurer when it took part and on which days it is liable, and nobody else', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { a, b } = stage.sides;
    const came = app.clock.now();
    stage.later(day);
    const suspended = app.clock.now();
    madeBy(await group.move(stage.treasurer, ids.b, 'suspend', 'Owes (demo).'));
    stage.later(day);
    const reinstated = app.clock.now();
    madeBy(await group.move(stage.treasurer, ids.b, 'reinstate', 'Paid (demo).'));
    stage.later(day);
    const left = app.clock.now();
    madeBy(await group.move(b.inHouse, ids.b, 'settle'));
    for (const who of [b.inHouse, b.outside, stage.treasurer])
      expect((await group.membership(b, who)).term).toMatchObject({
        periods: [
          { status: 'active', from: came, until: suspended },
          { status: 'suspended', from: suspended, until: reinstated },
          { status: 'active', from: reinstated, until: left },
        ],
        liableFrom: '2026-04-01',
        liableUntil: '2026-05-04',
      });
    for (const who of [a.inHouse, stage.coordinator, stage.ethics])
      expect((await group.membership(b, who)).term).toBeNull();
    const terms = await app.app
      .get(UnitOfWork)
      .read(systemCaller(stage.allianceId), (tx) => app.app.get(TermsReader).ofGroup(tx, group.id));
    expect(terms.map(({ memberId }) => memberId)).toEqual([a.memberId, b.memberId]);
    expect(terms.map((term) => isLiableOn(term, calendarDate('2026-05-05')))).toEqual([true, false]);
  });

  it('tells the treasurer with which firms a member is under one control that day', async () => {
    const { group } = await anActiveGroup(stage);
    const { a, b } = stage.sides;
    const work = app.app.get(UnitOfWork);
    const firmOf = (memberId: string) =>
      work.read(systemCaller(stage.allianceId), async (tx) => {
        const [found] = await tx.query<{ id: string }>(
          'SELECT firm_id AS id FROM member WHERE alliance_id = $1 AND id = $2',
          [stage.allianceId, memberId],
        );
        return found?.id ?? '';
      });
    const [firmA, firmB] = [await firmOf(a.memberId), await firmOf(b.memberId)];
    expect((await group.membership(a, stage.treasurer)).term?.economicGroup).toEqual([]);
    await aTie(work, stage.allianceId, firmB, { parentId: firmA, percent: '51' });
    const seen = (await group.membership(a, stage.treasurer)).term?.economicGroup;
    expect(seen?.map(({ id }) => id).sort()).toEqual([firmA, firmB].sort());
    expect((await group.membership(a, a.inHouse)).term?.economicGroup).toBeNull();
  });
});
