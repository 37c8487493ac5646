import { startTestApp, type TestApp } from '../../../test/app.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  type GroupStage,
  madeBy,
} from '../../groups/groups.fixtures.js';
import { aLiaison, mailsTo, noticesOf, wallBefore } from './notices.fixtures.js';

let app: TestApp;
let stage: GroupStage;
let active: Awaited<ReturnType<typeof aGroupWithADoor>>;
let back: () => Promise<void>;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
  active = await aGroupWithADoor();
  back = await app.bookmark();
});
afterEach(() => back());
afterAll(() => app.close());

const news = 'A member left a group';
const heard = async (who: Asker) => (await noticesOf(who)).filter(({ title }) => title.en === news);
const mails = async (who: Asker) =>
  (await mailsTo(stage, who)).filter(({ subject }) => [news, '有成员退出应诉组'].includes(subject));

/** A group with a and b in it, c at its door, and liaison counsel. */
async function aGroupWithADoor() {
  const { group, ids } = await anActiveGroup(stage);
  await group.approved(stage.sides.c);
  const { liaison, office } = await aLiaison(stage, group);
  return { group, ids, liaison, office };
}

describe('a member that left', () => {
  const said: string[] = [];

  it.each(['give_notice', 'settle', 'expel'] as const)(
    'by %s is told to who runs the group and who sees it from inside, and to nobody else',
    async (way) => {
      const { group, ids, liaison } = active;
      const { a, b, c } = stage.sides;
      const second = await stage.person({ role: 'coordinator' });
      const by = way === 'expel' ? second : b.inHouse;
      madeBy(await group.move(by, ids.b, way, way === 'expel' ? 'Breach (demo).' : undefined));
      await stage.dueWork();
      for (const who of [stage.coordinator, liaison, a.representative, a.inHouse, a.outside]) {
        expect(['runs', 'inside']).toContain((await group.view(who)).sight);
        const told = await heard(who);
        expect(told).toMatchObject([
          { kind: 'notice', subject: { kind: 'departure', caseId: null }, link: `/groups/${group.id}` },
        ]);
        const sent = await mails(who);
        expect(sent).toHaveLength(1);
        said.push(JSON.stringify([told[0]?.title, told[0]?.body, told[0]?.createdAt, sent]));
      }
      for (const text of said) {
        expect(text).not.toMatch(/Birch|白桦|Joint defence|337-TA|expel|settle|notice of|除名|和解/i);
        expect(text).not.toContain(group.id);
      }
      const outside = [b.representative, b.inHouse, b.outside, c.representative, c.inHouse, c.outside];
      for (const who of [...outside, stage.ethics, stage.treasurer, stage.auditor]) {
        expect(await heard(who)).toEqual([]);
        expect(await mails(who)).toEqual([]);
      }
    },
  );

  it('is told in one form, however it left', () => {
    expect(said).toHaveLength(15);
    expect(new Set(said).size).toBe(1);
  });

  it('is told to nobody behind a wall, and no more once one goes up or the reader has left too', async () => {
    const { group, ids, liaison, office } = active;
    const { a, b } = stage.sides;
    await wallBefore(stage.ethics, a.representative, 'group', group.id);
    madeBy(await group.move(b.outside, ids.b, 'settle'));
    await stage.dueWork();
    expect(await heard(a.representative)).toEqual([]);
    expect(await mails(a.representative)).toEqual([]);
    for (const who of [liaison, a.inHouse, a.outside]) expect(await heard(who)).toHaveLength(1);
    await wallBefore(stage.ethics, a.inHouse, 'case', stage.caseId);
    expect(await heard(a.inHouse)).toEqual([]);
    madeBy(await liaison.post(group.path(`offices/${office}/end`), { reason: 'Done (demo)' }));
    expect(await heard(liaison)).toEqual([]);
    madeBy(await group.move(a.outside, ids.a, 'give_notice'));
    expect(await heard(a.outside)).toEqual([]);
    await stage.dueWork();
    expect(await heard(stage.coordinator)).toHaveLength(2);
    expect(await heard(b.inHouse)).toEqual([]);
  });

  it('is not told of those whose group has ended: nobody left it', async () => {
    const { group } = active;
    await group.end('Settled by all (demo)');
    await stage.dueWork();
    for (const who of [stage.coordinator, stage.sides.a.inHouse]) expect(await heard(who)).toEqual([]);
  });
});
