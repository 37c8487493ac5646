import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import type { Instant } from '../../kernel/index.js';
import type { Role } from '../../platform/index.js';
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

const propose = (group: GroupInTest, by: Asker, who: Asker, office = 'secretary') =>
  by.post(group.path('offices'), { personId: who.id, office, basis: 'Clause 7 (demo)' });
const proposalOf = async (group: GroupInTest, id: string) => {
  const found = (await group.view()).proposals.find((one) => one.id === id);
  if (found === undefined) throw new Error('It is not proposed.');
  return found;
};

/** Whether the engine lets somebody read what a member they do not act for shares in a group at a moment. */
const reads = (who: Asker, role: Role, group: GroupInTest, sharedAt: Instant = app.clock.now()) =>
  mayRead(stage, who, role, {
    tier: 'T2',
    groupId: group.id,
    supplierId: stage.stranger,
    sharedAt,
    state: 'shared',
    uploadedBy: stage.sides.a.inHouse.id,
  });

describe('an office of a group', () => {
  it('is never proposed by whom it is for', async () => {
    const { group } = await anActiveGroup(stage);
    expect(outcome(await propose(group, stage.coordinator, stage.coordinator))).toBe('403 office.oneself');
    const { a } = stage.sides;
    expect(outcome(await propose(group, a.outside, a.outside, 'liaison_counsel'))).toBe(
      '403 group.not_yours',
    );
    expect(outcome(await propose(group, stage.coordinator, stage.ethics))).toBe('409 office.wrong_seat');
  });

  it('is held once every active member consents, and reads from that moment on', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { a, b, c } = stage.sides;
    const secretary = await stage.person({ role: 'coordinator' });
    const before = app.clock.now();
    const id = madeBy(await propose(group, stage.coordinator, secretary));
    expect(outcome(await propose(group, stage.coordinator, secretary))).toBe('409 office.held');
    expect(await proposalOf(group, id)).toMatchObject({ state: { id: 'open' }, waitsFor: [{}, {}] });
    expect(await reads(secretary, 'coordinator', group)).toBe(false);

    for (const other of [c.inHouse, c.outside])
      expect(outcome(await group.answer(other, id, ids.a))).toBe('404 not_found');
    expect(outcome(await group.answer(b.inHouse, id, ids.a))).toBe('403 proposal.not_yours');
    expect(outcome(await group.answer(stage.coordinator, id, ids.a))).toBe('403 access.denied');
    expect(outcome(await group.answer(a.outside, id, ids.a))).toBe('200');
    expect(outcome(await group.answer(a.inHouse, id, ids.a))).toBe('409 proposal.answered');
    expect(await reads(secretary, 'coordinator', group)).toBe(false);

    stage.later(60_000);
    expect(outcome(await group.answer(b.representative, id, ids.b))).toBe('200');
    expect(await proposalOf(group, id)).toMatchObject({ state: { id: 'complete' }, waitsFor: [] });
    expect(await reads(secretary, 'coordinator', group)).toBe(true);
    expect(await reads(secretary, 'coordinator', group, before)).toBe(false);
  });

  it('is not given where one member declines, nor by the consent of whom it is for', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { a, b } = stage.sides;
    const id = madeBy(await propose(group, stage.coordinator, a.outside, 'liaison_counsel'));
    expect(outcome(await group.answer(a.outside, id, ids.a))).toBe('403 approval.own_question');
    madeBy(await group.answer(a.inHouse, id, ids.a));
    madeBy(await group.answer(b.outside, id, ids.b, 'declined'));
    expect(await proposalOf(group, id)).toMatchObject({ state: { id: 'declined' } });
    expect((await group.view()).offices).toEqual([]);
    expect(outcome(await group.answer(b.outside, id, ids.b))).toBe('409 proposal.not_open');
  });

  it('waits while no member is in, and while one is suspended', async () => {
    const forming = await GroupInTest.opened(stage);
    const secretary = await stage.person({ role: 'coordinator' });
    const early = madeBy(await propose(forming, stage.coordinator, secretary));
    expect(await proposalOf(forming, early)).toMatchObject({ state: { id: 'open' }, waitsFor: [] });

    const { group, ids } = await anActiveGroup(stage);
    const { a, b } = stage.sides;
    const id = madeBy(await propose(group, stage.coordinator, secretary));
    madeBy(await group.move(stage.treasurer, ids.b, 'suspend', 'Unpaid (demo).'));
    madeBy(await group.answer(a.inHouse, id, ids.a));
    expect(outcome(await group.answer(b.inHouse, id, ids.b))).toBe('409 proposal.suspended');
    expect(await reads(secretary, 'coordinator', group)).toBe(false);
    madeBy(await group.move(stage.treasurer, ids.b, 'reinstate', 'Paid (demo).'));
    madeBy(await group.answer(b.inHouse, id, ids.b));
    expect(await reads(secretary, 'coordinator', group)).toBe(true);
  });

  it('needs a majority alone where each member has signed that', async () => {
    const group = await GroupInTest.opened(stage);
    const { a, b, c } = stage.sides;
    const ids = [await group.approved(a), await group.approved(b), await group.approved(c)] as const;
    await group.circulate({ officeTerm: 'majority', signersNeeded: 3 });
    for (const [at, side] of [a, b, c].entries()) await group.sign(side, ids[at] ?? '');
    const secretary = await stage.person({ role: 'coordinator' });
    const id = madeBy(await propose(group, stage.coordinator, secretary));
    madeBy(await group.answer(a.inHouse, id, ids[0]));
    expect(await reads(secretary, 'coordinator', group)).toBe(false);
    madeBy(await group.answer(c.inHouse, id, ids[2]));
    expect(await reads(secretary, 'coordinator', group)).toBe(true);
  });

  it('lets counsel who opened a group run it, and reads nothing before the members confirm it', async () => {
    const { a } = stage.sides;
    const opener = await stage.person({ role: 'outside_counsel' });
    madeBy(await a.inHouse.post(`parties/${a.partyId}/counsel`, { firm: 'Opener LLP', personId: opener.id }));
    const made = madeBy(await opener.post('groups', { caseId: stage.caseId, nameEn: 'By counsel (demo)' }));
    const group = new GroupInTest(stage, made);
    expect((await group.view(opener)).offices).toMatchObject([{ confirmedAt: null, mayEnd: true }]);
    expect((await group.view(opener)).sight).toBe('runs');
    for (const side of [a, stage.sides.b]) await group.approved(side);
    await group.circulate();
    for (const side of [a, stage.sides.b]) await group.sign(side, (await group.membership(side)).id);
    expect(await reads(opener, 'outside_counsel', group)).toBe(false);
    const [proposal] = (await group.view()).proposals;
    await group.consent(proposal?.id ?? '');
    expect(await reads(opener, 'outside_counsel', group)).toBe(true);
  });
});

describe('the end of an office', () => {
  it('is given up by its holder alone, at once', async () => {
    const { group } = await anActiveGroup(stage);
    const counsel = await stage.person({ role: 'outside_counsel' });
    const office = await group.appoint(counsel);
    const end = { reason: 'Another firm (demo).' };
    expect(outcome(await stage.coordinator.post(group.path(`offices/${office}/end`), end))).toBe(
      '403 office.not_holder',
    );
    expect((await group.view(counsel)).sight).toBe('runs');
    madeBy(await counsel.post(group.path(`offices/${office}/end`), end));
    expect((await counsel.get(group.path())).statusCode).toBe(404);
    expect(await reads(counsel, 'outside_counsel', group)).toBe(false);
  });

  it('takes the consent that giving it took, where others want it', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { a, b } = stage.sides;
    const counsel = await stage.person({ role: 'outside_counsel' });
    const office = await group.appoint(counsel);
    const path = group.path(`offices/${office}/end-proposals`);
    const why = { reason: 'Acts for an adversary (demo).' };
    expect(outcome(await counsel.post(path, why))).toBe('403 office.oneself');
    const id = madeBy(await b.inHouse.post(path, why));
    expect(outcome(await stage.coordinator.post(path, why))).toBe('409 office.end_proposed');
    madeBy(await group.answer(b.inHouse, id, ids.b));
    expect(await reads(counsel, 'outside_counsel', group)).toBe(true);
    madeBy(await group.answer(a.inHouse, id, ids.a));
    expect(await reads(counsel, 'outside_counsel', group)).toBe(false);
  });

  it('is taken back by who proposed it, and with the group', async () => {
    const { group } = await anActiveGroup(stage);
    const { a, b } = stage.sides;
    const office = await group.appoint(await stage.person({ role: 'outside_counsel' }));
    const id = madeBy(await b.inHouse.post(group.path(`offices/${office}/end-proposals`), { reason: 'x' }));
    const withdraw = (by: Asker) =>
      by.post(group.path(`proposals/${id}/withdrawal`), { reason: 'Settled (demo).' });
    expect(outcome(await withdraw(a.inHouse))).toBe('403 group.not_yours');
    expect(outcome(await withdraw(b.inHouse))).toBe('200');
    expect(outcome(await withdraw(b.inHouse))).toBe('409 proposal.not_open');
    madeBy(await propose(group, stage.coordinator, await stage.person({ role: 'coordinator' })));
    await group.end();
    const { proposals, offices } = await group.view();
    expect(proposals.filter(({ state }) => state.id === 'open')).toEqual([]);
    expect(offices.filter(({ endedAt }) => endedAt === null)).toEqual([]);
  });
});

it('an issue is named once by who runs the group', async () => {
  const { group } = await anActiveGroup(stage);
  const counsel = await stage.person({ role: 'outside_counsel' });
  await group.appoint(counsel);
  const issue = { name: 'Invalidity of US9000001' };
  madeBy(await counsel.post(group.path('issues'), issue));
  expect((await counsel.post(group.path('issues'), issue)).statusCode).toBe(409);
  expect((await stage.sides.a.outside.post(group.path('issues'), issue)).statusCode).toBe(403);
});
