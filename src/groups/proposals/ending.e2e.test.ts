import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  type GroupInTest,
  type GroupStage,
  madeBy,
  mayDo,
} from '../groups.fixtures.js';

let app: TestApp;
let stage: GroupStage;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
});
afterAll(() => app.close());

const why = { reason: 'The investigation ended (demo).' };
const endAtOnce = (group: GroupInTest, by: Asker) => by.post(group.path('termination'), why);
const proposeEnd = (group: GroupInTest, by: Asker) => by.post(group.path('end-proposals'), why);

describe('the end of a group in force', () => {
  it('is not for who runs it alone: it takes the consent of every member in it', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { a, b } = stage.sides;
    const may = mayDo(await group.view());
    expect(may).toContain('propose_end');
    expect(may).not.toContain('terminate');
    expect(outcome(await endAtOnce(group, stage.coordinator))).toBe('409 group.members_in');
    const id = madeBy(await proposeEnd(group, stage.coordinator));
    expect(outcome(await proposeEnd(group, stage.coordinator))).toBe('409 group.end_proposed');
    expect((await group.view(a.inHouse)).proposals).toMatchObject([
      {
        id,
        aim: 'terminate',
        basis: { en: why.reason, zh: why.reason },
        office: null,
        candidate: null,
        waitsFor: [{}, {}],
      },
    ]);
    madeBy(await group.answer(a.inHouse, id, ids.a));
    expect((await group.view()).status.id).toBe('effective');
    madeBy(await group.answer(b.outside, id, ids.b));
    expect(await group.view()).toMatchObject({ status: { id: 'terminated' }, endReason: why.reason });
  });

  it('takes back invitations as nobody’s own act: it was the members that ended it', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { a, b, c } = stage.sides;
    await group.invite(c);
    const id = madeBy(await proposeEnd(group, stage.coordinator));
    madeBy(await group.answer(a.inHouse, id, ids.a));
    madeBy(await group.answer(b.inHouse, id, ids.b));
    const invited = await group.membership(c, c.inHouse);
    expect(invited.concerns?.events.at(-1)).toMatchObject({ action: 'revoke', by: null });
  });

  it('does not come where one member declines', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const id = madeBy(await proposeEnd(group, stage.sides.a.inHouse));
    madeBy(await group.answer(stage.sides.b.inHouse, id, ids.b, 'declined'));
    expect((await group.view()).status.id).toBe('effective');
    expect(mayDo(await group.view())).toContain('propose_end');
  });

  it('is proposed by a member that takes part, and by no other', async () => {
    const { group } = await anActiveGroup(stage);
    const { b, c } = stage.sides;
    const invited = await group.invite(c);
    for (const who of [c.inHouse, stage.ethics])
      expect(outcome(await proposeEnd(group, who))).toBe('403 group.not_yours');
    expect(outcome(await proposeEnd(group, b.outside))).toBe('201');
    expect((await group.view(c.inHouse)).memberships.map(({ id }) => id)).toEqual([invited]);
  });

  it('is for who runs it once fewer than two members take part', async () => {
    const { group, ids } = await anActiveGroup(stage);
    madeBy(await group.move(stage.sides.b.inHouse, ids.b, 'give_notice'));
    const may = mayDo(await group.view());
    expect(may).toContain('terminate');
    expect(may).not.toContain('propose_end');
    expect(outcome(await proposeEnd(group, stage.coordinator))).toBe('409 group.nobody_to_ask');
    expect(outcome(await endAtOnce(group, stage.coordinator))).toBe('200');
  });
});
