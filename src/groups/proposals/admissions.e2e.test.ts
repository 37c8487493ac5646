import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import type { Instant } from '../../kernel/index.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  GroupInTest,
  type GroupStage,
  madeBy,
  mayRead,
} from '../groups.fixtures.js';

let app: TestApp;
let stage: GroupStage;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
});
afterAll(() => app.close());

/** Whether the engine lets somebody read what a member they do not act for shares in a group at a moment. */
const reads = (who: Asker, group: GroupInTest, sharedAt: Instant) =>
  mayRead(stage, who, 'outside_counsel', {
    tier: 'T2',
    groupId: group.id,
    supplierId: stage.stranger,
    sharedAt,
    state: 'shared',
    uploadedBy: stage.sides.a.inHouse.id,
  });

/** A group of two, and a third that has signed and waits for them. */
async function aCandidate(over: object = {}) {
  const { group, ids } = await anActiveGroup(stage);
  const { c } = stage.sides;
  const id = await group.approved(c, over);
  const before = app.clock.now();
  stage.later(60_000);
  await group.sign(c, id);
  return { group, ids, id, before };
}

const statusOf = async (group: GroupInTest) => (await group.membership(stage.sides.c)).status.id;

describe('a member that is to come into a group', () => {
  it('comes in once every member in it consents, and reads from then on', async () => {
    const { group, ids, id, before } = await aCandidate();
    const { a, b, c } = stage.sides;
    const [asked] = await group.asked(c);
    expect(asked).toMatchObject({ aim: 'admit', waitsFor: [{}, {}], mayWithdraw: false });
    expect(await group.membership(c, c.inHouse)).toMatchObject({
      status: { id: 'approved' },
      awaitsConsent: true,
    });
    for (const who of [c.representative, c.outside])
      expect(await reads(who, group, app.clock.now())).toBe(false);

    madeBy(await group.answer(a.inHouse, asked?.id ?? '', ids.a));
    expect(await statusOf(group)).toBe('approved');
    stage.later(60_000);
    madeBy(await group.answer(b.outside, asked?.id ?? '', ids.b));
    expect(await group.membership(c)).toMatchObject({ id, status: { id: 'active' }, awaitsConsent: false });
    expect(await reads(c.outside, group, app.clock.now())).toBe(true);
    expect(await reads(c.outside, group, before)).toBe(false);
  });

  it('is kept out by one member that declines, and is told neither which nor why', async () => {
    const { group, ids } = await aCandidate({ historyVote: 'Clause 9 (demo)' });
    const { b, c } = stage.sides;
    const [admit] = await group.asked(c);
    const declined = {
      membershipId: ids.b,
      answer: 'declined',
      reason: 'They buy from the complainant (demo).',
    };
    madeBy(await b.inHouse.post(group.path(`proposals/${admit?.id ?? ''}/answer`), declined));
    expect(await statusOf(group)).toBe('closed');
    const states = (await group.view()).proposals.map(({ aim, state }) => `${aim} ${state.id}`);
    expect(states).toEqual(['admit declined', 'show_history withdrawn']);
    const told = await group.view(c.representative);
    expect(told.memberships[0]?.concerns?.events.at(-1)).toMatchObject({
      action: 'turn_down',
      by: null,
      reason: null,
    });
    for (const secret of ['complainant (demo)', 'Birch', b.inHouse.name])
      expect(JSON.stringify(told)).not.toContain(secret);
  });

  it('reads what was shared before where every member consents to that as well', async () => {
    const { group, ids, before } = await aCandidate({ historyVote: 'Clause 9 (demo)' });
    const { a, b, c } = stage.sides;
    const [admit, history] = await group.asked(c);
    expect([admit?.aim, history?.aim, history?.basis?.en]).toEqual([
      'admit',
      'show_history',
      'Clause 9 (demo)',
    ]);
    await group.consent(admit?.id ?? '');
    expect(await reads(c.outside, group, before)).toBe(false);
    madeBy(await group.answer(a.inHouse, history?.id ?? '', ids.a));
    expect(await reads(c.outside, group, before)).toBe(false);
    madeBy(await group.answer(b.inHouse, history?.id ?? '', ids.b));
    expect(await reads(c.outside, group, before)).toBe(true);
  });

  it('sees nothing of what was said of it, nor does who came in later', async () => {
    const { group, ids } = await aCandidate();
    const { a, b, c } = stage.sides;
    const [asked] = await group.asked(c);
    const path = group.path(`proposals/${asked?.id ?? ''}/answer`);
    for (const who of [c.inHouse, c.outside])
      expect(outcome(await who.post(path, { membershipId: ids.a, answer: 'agreed' }))).toBe('404 not_found');
    for (const [side, id] of [
      [a, ids.a],
      [b, ids.b],
    ] as const) {
      expect((await group.view(side.outside)).proposals.map(({ aim }) => aim)).toEqual(['admit']);
      madeBy(await group.answer(side.inHouse, asked?.id ?? '', id));
    }
    expect((await group.view(c.inHouse)).proposals).toEqual([]);
    expect((await group.view(a.inHouse)).proposals).toMatchObject([{ state: { id: 'complete' } }]);
  });

  it('is not consented to by counsel who serves it as well', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { a, c } = stage.sides;
    const id = await group.approved(c);
    madeBy(await c.inHouse.post(group.path(`memberships/${id}/counsel`), { personId: a.outside.id }));
    const [asked] = await group.asked(c);
    expect(outcome(await group.answer(a.outside, asked?.id ?? '', ids.a))).toBe('404 not_found');
    const today = await a.outside.get('today');
    expect(today.body).not.toContain(asked?.id);
    expect((await a.inHouse.get('today')).body).toContain(asked?.id);
  });

  it('comes in where the one that was still asked has left', async () => {
    const { group, ids } = await aCandidate();
    const { a, b, c } = stage.sides;
    const [asked] = await group.asked(c);
    madeBy(await group.answer(a.inHouse, asked?.id ?? '', ids.a));
    expect(await statusOf(group)).toBe('approved');
    madeBy(await group.move(b.inHouse, ids.b, 'give_notice'));
    expect(await statusOf(group)).toBe('active');
  });

  it('is asked about no longer once its invitation is taken back', async () => {
    const { group, id } = await aCandidate();
    const [asked] = await group.asked(stage.sides.c);
    const back = await stage.coordinator.post(group.path(`proposals/${asked?.id ?? ''}/withdrawal`), {
      reason: 'x',
    });
    expect(outcome(back)).toBe('409 proposal.admission_stands');
    madeBy(await group.move(stage.coordinator, id, 'revoke', 'Another way was found (demo).'));
    expect((await group.view()).proposals).toMatchObject([{ state: { id: 'withdrawn' } }]);
  });

  it('that founds the group with others comes in without', async () => {
    const group = await GroupInTest.opened(stage);
    const { a, b } = stage.sides;
    const [idA, idB] = [await group.approved(a), await group.approved(b)];
    await group.circulate();
    await group.sign(a, idA);
    await group.sign(b, idB);
    const { memberships, proposals } = await group.view();
    expect(memberships.map(({ status }) => status.id)).toEqual(['active', 'active']);
    expect(proposals).toEqual([]);
  });

  it('is told to the members in the group, in Today and by a notice, and to nobody else', async () => {
    const { group } = await aCandidate();
    await stage.dueWork();
    const { a, b, c } = stage.sides;
    const title = 'Your consent to a new member of a group is asked';
    const [asked] = await group.asked(c);
    for (const who of [a.inHouse, b.outside]) {
      expect((await who.get('notifications')).body).toContain(title);
      expect((await who.get('today')).body).toContain(asked?.id);
    }
    for (const who of [c.inHouse, stage.coordinator]) {
      expect((await who.get('notifications')).body).not.toContain(title);
      expect((await who.get('today')).body).not.toContain(asked?.id);
    }
  });
});
