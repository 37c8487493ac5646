import { startTestApp, type TestApp } from '../../../test/app.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  GroupInTest,
  type GroupStage,
  madeBy,
} from '../../groups/groups.fixtures.js';
import { mailsTo, noticesOf, wallBefore } from './notices.fixtures.js';

let app: TestApp;
let stage: GroupStage;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.set('2026-04-01T04:00:00.000Z');
  stage = await aGroupStage(app);
});

const heard = async (who: Asker, kind: string) =>
  (await noticesOf(who))
    .filter(({ subject }) => subject.kind === kind)
    .map(({ title, link }) => [title.en, link]);
const everyone = (): readonly Asker[] => {
  const { coordinator, ethics, treasurer, auditor, sides } = stage;
  const people = [sides.a, sides.b, sides.c].flatMap(({ representative, inHouse, outside }) => [
    representative,
    inHouse,
    outside,
  ]);
  return [coordinator, ethics, treasurer, auditor, ...people];
};
/** Who is told of a kind, of all there are. */
const told = async (kind: string): Promise<readonly Asker[]> => {
  const lists = await Promise.all(everyone().map((who) => heard(who, kind)));
  return everyone().filter((_, at) => lists[at]?.length !== 0);
};
const saysNothing = async (who: Asker, groupId: string) => {
  const said = JSON.stringify(await mailsTo(stage, who));
  expect(said).not.toMatch(/Birch|白桦|Cedar|雪松|Joint defence|337-TA|Sued/);
  expect(said).not.toContain(groupId);
};

describe('a report of adversity', () => {
  const review = 'A membership is to be reviewed';

  it('is told to the ethics officers, as a review, until it is decided; to nobody else and to none behind a wall', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { a, b } = stage.sides;
    const [walled, ofB] = [
      await stage.person({ role: 'ethics_officer' }),
      await stage.person({ role: 'ethics_officer' }, { role: 'member_representative', memberId: b.memberId }),
    ];
    await wallBefore(stage.ethics, walled, 'group', group.id);
    madeBy(await group.move(a.inHouse, ids.b, 'report_adversity', 'Sued us (demo).'));
    await stage.dueWork();
    expect(await heard(stage.ethics, 'review')).toEqual([[review, `/groups/${group.id}`]]);
    expect((await mailsTo(stage, stage.ethics)).map(({ subject }) => subject)).toContain(review);
    await saysNothing(stage.ethics, group.id);
    expect(await told('review')).toEqual([stage.ethics]);
    for (const who of [walled, ofB]) {
      expect(await heard(who, 'review')).toEqual([]);
      expect((await mailsTo(stage, who)).map(({ subject }) => subject)).not.toContain(review);
    }
    madeBy(await group.move(stage.ethics, ids.b, 'reinstate', 'No conflict after all (demo).'));
    expect(await heard(stage.ethics, 'review')).toEqual([]);
  });

  it('is told after a suspension for default too, once; a default alone is no review', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { a } = stage.sides;
    madeBy(await group.move(stage.treasurer, ids.b, 'suspend', 'Unpaid call (demo).'));
    await stage.dueWork();
    expect(await heard(stage.ethics, 'review')).toEqual([]);
    madeBy(await group.move(a.inHouse, ids.b, 'report_adversity', 'Sued us (demo).'));
    madeBy(await group.move(a.outside, ids.b, 'report_adversity', 'Sued us, too (demo).'));
    await stage.dueWork();
    expect(await heard(stage.ethics, 'review')).toHaveLength(1);
    await wallBefore(await stage.person({ role: 'ethics_officer' }), stage.ethics, 'case', stage.caseId);
    expect(await heard(stage.ethics, 'review')).toEqual([]);
  });
});

describe('an invitation to a group', () => {
  const asks = 'A group waits for your answer';

  it('is told to the invited member’s own people until it is answered, and to none behind a wall', async () => {
    const group = await GroupInTest.opened(stage);
    const { b } = stage.sides;
    const walled = await stage.person({ role: 'member_representative', memberId: b.memberId });
    await wallBefore(stage.ethics, walled, 'group', group.id);
    const id = await group.invite(b);
    await stage.dueWork();
    expect(await told('invitation')).toEqual([b.representative, b.inHouse]);
    expect(await heard(b.inHouse, 'invitation')).toEqual([[asks, `/groups/${group.id}`]]);
    expect((await group.view(b.inHouse)).sight).toBe('door');
    expect((await mailsTo(stage, b.inHouse)).map(({ subject }) => subject)).toContain(asks);
    await saysNothing(b.inHouse, group.id);
    expect(await mailsTo(stage, walled)).toEqual([]);
    await wallBefore(stage.ethics, b.representative, 'case', stage.caseId);
    expect(await told('invitation')).toEqual([b.inHouse]);
    madeBy(await group.move(b.inHouse, id, 'accept'));
    expect(await told('invitation')).toEqual([]);
  });

  it('that was taken back before it was told is told to nobody', async () => {
    const group = await GroupInTest.opened(stage);
    const id = await group.invite(stage.sides.b);
    madeBy(await group.move(stage.coordinator, id, 'revoke', 'By mistake (demo).'));
    await stage.dueWork();
    expect(await told('invitation')).toEqual([]);
    expect(await mailsTo(stage, stage.sides.b.inHouse)).toEqual([]);
  });
});

describe('what waits of a member that accepted', () => {
  it('is told to who must do it next, as long as it is to be done: conflicts to ethics, the buy-in to the treasurer', async () => {
    const group = await GroupInTest.opened(stage, {
      buyIn: { amount: '5000.00', currency: 'USD' },
      foundersPay: true,
    });
    const { b } = stage.sides;
    const ofB = await stage.person(
      { role: 'ethics_officer' },
      { role: 'treasurer' },
      { role: 'member_representative', memberId: b.memberId },
    );
    const id = await group.invite(b);
    madeBy(await group.move(b.inHouse, id, 'accept'));
    await stage.dueWork();
    expect(await told('clearance')).toEqual([stage.ethics]);
    expect(await heard(stage.ethics, 'clearance')).toEqual([
      ['A member is to be cleared of conflicts', `/groups/${group.id}`],
    ]);
    expect(await told('buy_in')).toEqual([]);
    madeBy(await group.move(stage.ethics, id, 'clear', 'Nothing was found.'));
    expect(await told('clearance')).toEqual([]);
    await stage.dueWork();
    expect(await told('buy_in')).toEqual([stage.treasurer]);
    expect(await heard(stage.treasurer, 'buy_in')).toEqual([['A buy-in is due', `/groups/${group.id}`]]);
    for (const who of [stage.ethics, stage.treasurer]) await saysNothing(who, group.id);
    for (const kind of ['clearance', 'buy_in']) expect(await heard(ofB, kind)).toEqual([]);
    madeBy(
      await stage.treasurer.post(group.path(`memberships/${id}/buy-in`), { reference: 'Receipt 7 (demo)' }),
    );
    expect(await told('buy_in')).toEqual([]);
  });

  it('is told to nobody behind a wall; no buy-in is due where the group asks none', async () => {
    const [walled, free] = [
      await GroupInTest.opened(stage, {
        buyIn: { amount: '5000.00', currency: 'USD' },
        foundersPay: true,
      }),
      await GroupInTest.opened(stage),
    ];
    const second = await stage.person({ role: 'ethics_officer' });
    await wallBefore(stage.ethics, stage.treasurer, 'group', walled.id);
    await wallBefore(second, stage.ethics, 'group', walled.id);
    for (const group of [walled, free]) {
      const id = await group.invite(stage.sides.b);
      madeBy(await group.move(stage.sides.b.inHouse, id, 'accept'));
      await stage.dueWork();
      madeBy(await group.move(second, id, 'clear', 'Nothing was found.'));
      await stage.dueWork();
    }
    expect(await told('buy_in')).toEqual([]);
    const titles = (await mailsTo(stage, stage.ethics)).map(({ subject }) => subject);
    expect(titles.filter((title) => title.includes('cleared'))).toHaveLength(1);
    expect(await mailsTo(stage, stage.treasurer)).toEqual([]);
  });
});
