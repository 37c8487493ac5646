import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import type { CaseView } from '../../cases/index.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import type { Guarded } from '../../walls/index.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  type GroupStage,
  madeBy,
  mayRead,
  type Side,
} from '../groups.fixtures.js';

let app: TestApp;
let stage: GroupStage;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
});
afterAll(() => app.close());

const propose = (by: Asker, side: Side, who: Asker) =>
  by.post(`parties/${side.partyId}/counsel`, { firm: 'Newcomer LLP', personId: who.id });

const counselOf = async (as: Asker, side: Side) => {
  const view = (await as.get(`cases/${stage.caseId}`)).json<CaseView>();
  return view.parties.find(({ id }) => id === side.partyId)?.counsel ?? [];
};
const mandate = async (as: Asker, side: Side, who: Asker) => {
  const found = (await counselOf(as, side)).findLast(({ namedId }) => namedId === who.id);
  if (found === undefined) throw new Error('Nobody names them.');
  return found;
};
const path = (side: Side, id: string, what: 'answer' | 'end'): string =>
  `parties/${side.partyId}/counsel/${id}/${what}`;

/** Whether the engine lets outside counsel read a thing of a member. */
const reads = (who: Asker, side: Side, over: Partial<Guarded> = {}): Promise<boolean> =>
  mayRead(stage, who, 'outside_counsel', {
    supplierId: side.memberId,
    uploadedBy: side.inHouse.id,
    ...over,
  });

describe('counsel of a member', () => {
  it('is proposed by a coordinator, and reads nothing until the member agrees', async () => {
    const { a, b } = stage.sides;
    const friend = await stage.person({ role: 'outside_counsel' });
    expect(outcome(await propose(stage.coordinator, a, friend))).toBe('201');
    expect((await friend.get(`cases/${stage.caseId}`)).statusCode).toBe(404);
    expect((await friend.get('cases')).json()).toMatchObject({ items: [] });
    expect(await reads(friend, a)).toBe(false);
    const { id, state, actions, account } = await mandate(a.representative, a, friend);
    expect(account?.email).toContain('@');
    expect((await mandate(stage.coordinator, a, friend)).account).toBeNull();
    expect(JSON.stringify((await a.representative.get('today')).json())).toContain(account?.email);
    expect([state.id, actions]).toEqual(['proposed', ['accept', 'decline']]);

    const accept = { action: 'accept' };
    expect(outcome(await stage.coordinator.post(path(a, id, 'answer'), accept))).toBe(
      '403 counsel.not_yours',
    );
    for (const other of [friend, a.outside, b.inHouse, b.outside])
      expect(outcome(await other.post(path(a, id, 'answer'), accept))).toBe('404 not_found');
    expect(await reads(friend, a)).toBe(false);

    expect(outcome(await a.representative.post(path(a, id, 'answer'), accept))).toBe('200');
    expect((await friend.get(`cases/${stage.caseId}`)).statusCode).toBe(200);
    expect(await reads(friend, a)).toBe(true);
    expect(outcome(await a.inHouse.post(path(a, id, 'answer'), accept))).toBe('409 counsel.no_such_move');
  });

  it('is named at once by the member itself, and by nobody of another', async () => {
    const { a, b } = stage.sides;
    const own = await stage.person({ role: 'outside_counsel' });
    expect(outcome(await propose(b.inHouse, a, own))).toBe('403 counsel.not_yours');
    expect(outcome(await propose(b.outside, a, own))).toBe('403 counsel.not_yours');
    expect(outcome(await propose(a.inHouse, a, own))).toBe('201');
    expect(await reads(own, a)).toBe(true);
  });

  it('proposes another and no more', async () => {
    const { a } = stage.sides;
    const friend = await stage.person({ role: 'outside_counsel' });
    expect(outcome(await propose(a.outside, a, friend))).toBe('201');
    expect(await reads(friend, a)).toBe(false);
    const { id } = await mandate(stage.coordinator, a, friend);
    expect(outcome(await stage.coordinator.post(path(a, id, 'answer'), { action: 'decline' }))).toBe('200');
    const { state } = await mandate(a.inHouse, a, friend);
    expect(state.id).toBe('declined');
  });
});

describe('a member that dismisses its counsel', () => {
  it('ends what they read, in the case and in its groups, from the next request on', async () => {
    const { b } = stage.sides;
    const { group, ids } = await anActiveGroup(stage);
    await group.appoint(b.outside);
    const shared = {
      tier: 'T2',
      groupId: group.id,
      supplierId: stage.sides.a.memberId,
      state: 'shared',
    } as const;
    const now = { ...shared, sharedAt: app.clock.now() };
    expect([await reads(b.outside, b), await reads(b.outside, b, now)]).toEqual([true, true]);

    const { id } = await mandate(b.inHouse, b, b.outside);
    const end = { reason: 'Another firm acts', on: '2026-03-31' };
    expect(outcome(await stage.coordinator.post(path(b, id, 'end'), end))).toBe('403 counsel.not_yours');
    expect(outcome(await stage.sides.a.inHouse.post(path(b, id, 'end'), end))).toBe('404 not_found');
    expect(outcome(await b.inHouse.post(path(b, id, 'end'), { ...end, on: '2026-05-01' }))).toMatch(/^422/);
    expect(outcome(await b.inHouse.post(path(b, id, 'end'), end))).toBe('200');

    expect([await reads(b.outside, b), await reads(b.outside, b, now)]).toEqual([false, false]);
    expect((await b.outside.get(`cases/${stage.caseId}`)).statusCode).toBe(404);
    expect((await b.outside.get(group.path())).statusCode).toBe(404);
    for (const list of ['cases', 'groups', 'deadlines?limit=100', `search?q=${encodeURIComponent('Demo')}`])
      expect((await b.outside.get(list)).body).not.toContain(stage.caseId);
    expect((await group.view()).memberships.find((one) => one.id === ids.b)?.counsel).toEqual([]);
    expect(await mandate(b.inHouse, b, b.outside)).toMatchObject({
      state: { id: 'ended' },
      endedOn: '2026-03-31',
      endReason: 'Another firm acts',
      personId: null,
      actions: [],
    });
    expect(outcome(await b.inHouse.post(path(b, id, 'end'), end))).toBe('409 counsel.no_such_move');
  });

  it('puts them out of its talks, and whoever is named again comes in again', async () => {
    const { c } = stage.sides;
    const settlement = `respondents/${c.partyId}/settlement`;
    const talking = { state: 'talking', note: 'Invented' };
    const put = (who: Asker) =>
      app.inject({ method: 'PUT', url: `/api/v1/${settlement}`, payload: talking, headers: who.headers() });
    expect((await put(c.outside)).statusCode).toBe(200);
    const inTalks = () =>
      reads(c.outside, c, {
        compartmentId: talks?.id ?? '',
        compartmentKind: 'settlement',
        compartmentMemberId: c.memberId,
        state: 'shared',
      });
    const [talks] = await app.app
      .get(UnitOfWork)
      .read(systemCaller(stage.allianceId), (tx) =>
        tx.query<{ id: string }>('SELECT settlement_compartment($1, $2) AS id', [stage.caseId, c.memberId]),
      );
    expect(await inTalks()).toBe(true);
    const { id } = await mandate(c.representative, c, c.outside);
    madeBy(await c.representative.post(path(c, id, 'end'), { reason: 'Another firm acts' }));
    expect(await inTalks()).toBe(false);
    expect((await c.outside.get(settlement)).statusCode).toBe(404);

    expect(outcome(await propose(c.representative, c, c.outside))).toBe('201');
    expect((await c.outside.get(settlement)).json()).toMatchObject({ entries: [{ note: 'Invented' }] });
  });

  it('is left by counsel who lays the mandate down', async () => {
    const { c } = stage.sides;
    const { id } = await mandate(c.outside, c, c.outside);
    expect(outcome(await c.outside.post(path(c, id, 'end'), { reason: 'Conflict of interest' }))).toBe('200');
    expect(await reads(c.outside, c)).toBe(false);
  });
});

describe('counsel of a membership', () => {
  it('is named by the member itself, not by counsel that serves it', async () => {
    const { a } = stage.sides;
    const { group, ids } = await anActiveGroup(stage, ['a', 'c']);
    const friend = await stage.person({ role: 'outside_counsel' });
    const counsel = group.path(`memberships/${ids.a}/counsel`);
    expect(outcome(await a.outside.post(counsel, { personId: friend.id }))).toBe('403 membership.not_yours');
    expect(outcome(await a.inHouse.post(counsel, { personId: friend.id }))).toBe('201');
    expect(outcome(await a.outside.post(`${counsel}/${friend.id}/end`))).toBe('403 membership.not_yours');
    expect(outcome(await friend.post(`${counsel}/${friend.id}/end`))).toBe('200');
  });
});
