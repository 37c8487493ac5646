import { startTestApp, type TestApp } from '../../../test/app.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  type GroupStage,
  madeBy,
} from '../../groups/groups.fixtures.js';
import { aLiaison, mailsTo, noticesOf } from './notices.fixtures.js';

let app: TestApp;
let stage: GroupStage;
/** A group of A and B. */
let active: Awaited<ReturnType<typeof anActiveGroup>>;
let back: () => Promise<void>;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
  active = await anActiveGroup(stage);
  back = await app.bookmark();
});
afterEach(() => back());
afterAll(() => app.close());

const heard = async (who: Asker): Promise<string[]> =>
  (await noticesOf(who)).map(({ title }) => title.en).filter((title) => title.includes('certificate'));
/** Puts the clock at noon of a day, and does what has come due. */
const until = async (day: string) => {
  app.clock.set(`${day}T04:00:00.000Z`);
  await stage.dueWork();
};

const asked = 'A certificate of return or destruction is asked for';
const soon = 'A certificate of return or destruction is due soon';
const today = 'A certificate of return or destruction is due today';
const overdue = 'A certificate of return or destruction is overdue';

describe('the days of a certificate', () => {
  it.each(['give_notice', 'settle', 'expel'] as const)(
    'after %s: its own side is told before, on its day and after; who runs the group only that it is overdue',
    async (way) => {
      const { group, ids } = active;
      const { a, b } = stage.sides;
      const { liaison } = await aLiaison(stage, group);
      const by = way === 'expel' ? stage.coordinator : b.inHouse;
      madeBy(await group.move(by, ids.b, way, way === 'expel' ? 'Breach (demo).' : undefined));
      await stage.dueWork();
      const own = [b.representative, b.inHouse, b.outside];
      const others = [a.representative, a.inHouse, a.outside, stage.treasurer, stage.auditor, stage.ethics];
      await until('2026-04-23');
      for (const who of own.slice(way === 'expel' ? 0 : 2)) expect(await heard(who)).toEqual([asked]);
      await until('2026-04-24');
      for (const who of own) expect((await heard(who))[0]).toBe(soon);
      await until('2026-04-30');
      for (const who of own) expect((await heard(who))[0]).toBe(soon);
      await until('2026-05-01');
      for (const who of own) expect((await heard(who))[0]).toBe(today);
      for (const who of [stage.coordinator, liaison, ...others]) expect(await heard(who)).toEqual([]);
      await until('2026-05-03');
      for (const who of own) expect((await heard(who)).slice(0, 3)).toEqual([overdue, today, soon]);
      for (const who of [stage.coordinator, liaison]) {
        expect(await heard(who)).toEqual([overdue]);
        const [notice] = await noticesOf(who);
        expect(notice?.link).toBe(`/groups/${group.id}`);
        expect(notice?.about?.en).toMatch(/^Joint defence/);
        const said = JSON.stringify((await mailsTo(stage, who)).filter(({ subject }) => subject === overdue));
        expect(said).toContain(overdue);
        expect(said).not.toMatch(/Birch|白桦|Joint defence/);
        expect(said).not.toContain(group.id);
      }
      for (const who of others) expect(await heard(who)).toEqual([]);
    },
  );

  it('are told no more once it is given, and to nobody behind a wall', async () => {
    const { group, ids } = active;
    const { b } = stage.sides;
    madeBy(await group.move(b.inHouse, ids.b, 'give_notice'));
    await until('2026-04-24');
    expect(await heard(b.representative)).toEqual([soon, asked]);
    const wall = {
      subjectKind: 'person',
      objectKind: 'group',
      objectId: group.id,
      reason: 'A conflict (demo)',
    };
    madeBy(await stage.ethics.post('walls', { ...wall, subjectId: b.representative.id }));
    expect(await heard(b.representative)).toEqual([]);
    await until('2026-05-01');
    expect(await heard(b.representative)).toEqual([]);
    madeBy(
      await b.inHouse.post(group.path(`memberships/${ids.b}/certificate`), {
        manner: 'destroyed',
        statement: 'All of it (demo).',
      }),
    );
    await until('2026-05-04');
    expect((await heard(b.outside))[0]).toBe(today);
    expect(await heard(stage.coordinator)).toEqual([]);
  });

  it('that come late tell only what is still true', async () => {
    const { group, ids } = active;
    const { b } = stage.sides;
    madeBy(await group.move(b.inHouse, ids.b, 'give_notice'));
    await stage.dueWork();
    stage.later(40 * 86_400_000);
    await stage.dueWork();
    expect(await heard(b.outside)).toEqual([overdue, asked]);
  });

  it('an overdue one is out of sight for who runs the group no longer', async () => {
    const { group, ids } = active;
    const { b } = stage.sides;
    const liaison = await stage.person({ role: 'outside_counsel' });
    const office = await group.appoint(liaison);
    madeBy(await group.move(b.inHouse, ids.b, 'settle'));
    await until('2026-05-03');
    expect(await heard(liaison)).toEqual([overdue]);
    madeBy(await liaison.post(group.path(`offices/${office}/end`), { reason: 'Done (demo)' }));
    expect(await heard(liaison)).toEqual([]);
  });
});
