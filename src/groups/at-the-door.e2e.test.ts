import { startTestApp, type TestApp } from '../../test/app.js';
import { aGroupStage, anActiveGroup, aText, type Asker, type GroupStage, madeBy } from './groups.fixtures.js';
import type { GroupsPageView } from './group-views.contract.js';

let app: TestApp;
let stage: GroupStage;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
});
afterAll(() => app.close());

const rowOf = async (who: Asker, groupId: string) => {
  const page = (await who.get('groups')).json<GroupsPageView>();
  return page.items.find(({ id }) => id === groupId);
};

/** A group in force with two members, an issue and an office. */
async function aBusyGroup() {
  const { group, ids } = await anActiveGroup(stage);
  const { a, c } = stage.sides;
  madeBy(await stage.coordinator.post(group.path('issues'), { name: 'Claim 7 lacks novelty (demo)' }));
  await group.appoint(a.outside);
  return { group, ids, a, c };
}

describe('whoever is invited', () => {
  it('reads the text to sign and their own part, and learns nothing of who is in the group', async () => {
    const { group, ids, a, c } = await aBusyGroup();
    const own = await group.approved(c);
    for (const who of [c.representative, c.inHouse, c.outside]) {
      const seen = await group.view(who);
      expect(seen).toMatchObject({ sight: 'door', issues: [], offices: [] });
      expect(seen.memberships.map(({ id }) => id)).toEqual([own]);
      expect(seen.agreements.map(({ signatures }) => signatures)).toEqual([[]]);
      expect(await rowOf(who, group.id)).toMatchObject({ activeMembers: null, status: { id: 'effective' } });
      const peer = await who.get(group.path(`memberships/${ids.a}/sealed-index`));
      expect(peer.statusCode).toBe(404);
      const body = JSON.stringify(seen);
      for (const hidden of ['Alder', 'Birch', a.outside.name, 'novelty']) expect(body).not.toContain(hidden);
    }
  });

  it('is found by name as a member of the group by nobody inside it, until it has come in', async () => {
    const { group, a, c } = await aBusyGroup();
    const own = await group.approved(c);
    const { member } = await group.membership(c);
    const found = async (who: Asker): Promise<string> =>
      (await who.get(`search?q=${encodeURIComponent(member.name.en)}`)).body;
    expect(await found(a.inHouse)).not.toContain(own);
    for (const who of [stage.coordinator, c.inHouse]) expect(await found(who)).toContain(own);
    await group.letIn(c, own);
    expect(await found(a.inHouse)).toContain(own);
  });

  it('is refused what becomes of a text alike whether there is one of that number or not', async () => {
    const { group, c } = await aBusyGroup();
    await group.approved(c);
    madeBy(
      await stage.coordinator.post(group.path('agreements'), aText({ text: 'A draft to be kept (demo)' })),
    );
    const answerTo = async (no: number, act: string): Promise<string> => {
      const { statusCode, body } = await c.outside.post(group.path(`agreements/${String(no)}/${act}`));
      return `${String(statusCode)} ${(JSON.parse(body) as { code: string }).code}`;
    };
    for (const act of ['dropping', 'circulation'])
      for (const no of [1, 2, 99]) expect(await answerTo(no, act)).toBe('403 group.not_yours');
  });

  it('sees their own signatures before they are in, and those of others once they are', async () => {
    const { group, c } = await aBusyGroup();
    const own = await group.approved(c);
    madeBy(await group.signature(c.representative, own, 'client'));
    const before = await group.view(c.inHouse);
    expect(before.agreements[0]?.signatures.map(({ membershipId }) => membershipId)).toEqual([own]);
    madeBy(await group.signature(c.outside, own, 'counsel'));
    for (const { id } of await group.asked(c)) await group.consent(id);
    const after = await group.view(c.inHouse);
    expect(after.sight).toBe('inside');
    expect(after.issues).toHaveLength(1);
    expect(after.memberships).toHaveLength(3);
    expect(await rowOf(c.inHouse, group.id)).toMatchObject({ activeMembers: 3 });
  });
});

it('an observer pays and reads what the alliance reads: it stays at the door', async () => {
  const { group, c } = await aBusyGroup();
  const own = await group.approved(c, { role: 'observer' });
  await group.letIn(c, own);
  const seen = await group.view(c.inHouse);
  expect(seen.memberships.map(({ status }) => status.id)).toEqual(['active']);
  expect(seen).toMatchObject({ sight: 'door', issues: [], offices: [] });
});
