import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../alliance/alliance.fixtures.js';
import { anAlliance, aPerson, signedIn } from '../identity/identity.fixtures.js';
import {
  afterMs,
  type Fact,
  newId,
  type Role,
  systemCaller,
  UnitOfWork,
  asPerson,
} from '../platform/index.js';
import { Compartments, noNotice, Standings } from '../walls/index.js';
import type { CasesPageView, CaseView, RecordPageView } from './case-views.contract.js';
import { aCase, aParty } from './cases.fixtures.js';

type Who = 'coordinator' | 'memberA' | 'counselInA' | 'memberB';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let memberA: string;
let memberB: string;
const people = new Map<Who, { readonly id: string; readonly cookie: string }>();

async function signIn(who: Who, role: Role, memberId?: string): Promise<void> {
  const appointment = memberId === undefined ? { role } : { role, memberId };
  const { id, email } = await aPerson(work, { allianceId: alliance, name: who, appointments: [appointment] });
  people.set(who, { id, ...(await signedIn(app, email)) });
}

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  memberA = await aMember(work, alliance, { name: { en: 'Demo Alpha', zh: '示例甲公司' } });
  memberB = await aMember(work, alliance, { name: { en: 'Demo Beta', zh: '示例乙公司' } });
  await signIn('coordinator', 'coordinator');
  await signIn('memberA', 'member_representative', memberA);
  await signIn('counselInA', 'member_counsel', memberA);
  await signIn('memberB', 'member_counsel', memberB);
});
afterAll(() => app.close());

const personId = (who: Who): string => people.get(who)?.id ?? '';
const ask = (who: Who, path: string, method: 'GET' | 'POST' = 'GET', payload?: object) =>
  app.inject({
    method,
    url: `/api/v1/${path}`,
    headers: { cookie: people.get(who)?.cookie ?? '' },
    ...(payload && { payload }),
  });

/** A case of members A and B, opened by the coordinator. */
async function open(): Promise<string> {
  const parties = [aParty({ memberId: memberA }), aParty({ name: 'Other Demo Ltd.', memberId: memberB })];
  return (await ask('coordinator', 'cases', 'POST', aCase({ parties }))).json<CaseView>().id;
}

const happened = (caseId: string, payload: Fact['payload']): Promise<void> =>
  work.run(systemCaller(alliance), (tx) =>
    tx.record([{ type: 'case.moved', subject: { kind: 'case', id: caseId }, caseId, payload }]),
  );
const page = async (who: Who, id: string, query = ''): Promise<RecordPageView> =>
  (await ask(who, `cases/${id}/record?${query}`)).json<RecordPageView>();
const told = async (who: Who, id: string): Promise<unknown[]> =>
  (await page(who, id)).items.map(({ type, payload }) => ('n' in payload ? payload.n : type));

/** Facts that concern A and B in turn. */
async function inTurn(id: string, facts: number): Promise<void> {
  for (let n = 1; n <= facts; n++) await happened(id, { n, memberId: n % 2 === 1 ? memberA : memberB });
}

describe('the record of a case', () => {
  it('tells nobody a place in the chain, which would count what they do not see', async () => {
    const id = await open();
    await inTurn(id, 6);
    const { items } = await page('memberA', id);
    expect(await told('memberA', id)).toEqual([5, 3, 1, 'case.opened']);
    const whole = (await page('coordinator', id)).items;
    expect(JSON.stringify([items, whole])).not.toMatch(/"(seq|hash)"/);
  });

  it('names who did it and the thing it is about, as far as the reader may know of that', async () => {
    const id = await open();
    const group = { kind: 'group', id: newId() };
    await work.run(asPerson(systemCaller(alliance), personId('memberA'), []), (tx) =>
      tx.record([{ type: 'case.moved', subject: group, caseId: id, payload: { memberId: memberA } }]),
    );
    const said = (await page('memberA', id)).items.map(({ actor, about }) => [actor?.zh, about?.en]);
    expect(said).toEqual([
      ['memberA', undefined],
      ['coordinator', aCase().titleEn],
    ]);
  });

  it('goes on where a page ended, by a cursor that holds a shown fact and no count', async () => {
    const id = await open();
    await inTurn(id, 8);
    const first = await page('memberA', id, 'limit=2');
    const held = JSON.parse(Buffer.from(first.nextCursor ?? '', 'base64url').toString()) as unknown;
    expect(held).toEqual([first.items[1]?.id]);
    const rest = await page('memberA', id, `limit=50&cursor=${first.nextCursor ?? ''}`);
    expect([...first.items, ...rest.items].map(({ payload }) => 'n' in payload && payload.n)).toEqual([
      7,
      5,
      3,
      1,
      false,
    ]);
  });

  it('does not go on from a fact of another case, nor from a number', async () => {
    const [id, other] = [await open(), await open()];
    const { items } = await page('coordinator', other);
    const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    expect((await page('memberA', id, `cursor=${cursor(items[0]?.id)}`)).items).toEqual([]);
    expect((await ask('memberA', `cases/${id}/record?cursor=${cursor(5)}`)).statusCode).toBe(422);
  });

  it('tells of a group only who stood in it then, whoever sees the whole case', async () => {
    const id = await open();
    const [groupId, basisId] = [newId(), newId()];
    const standings = app.app.get(Standings);
    await happened(id, { n: 'before', groupId });
    app.clock.set(afterMs(app.clock.now(), 60_000));
    await work.run(systemCaller(alliance), (tx) =>
      standings.grant(tx, {
        groupId,
        caseId: id,
        holderKind: 'member',
        holderId: memberA,
        basisKind: 'membership',
        basisId,
        from: tx.now,
      }),
    );
    await happened(id, { n: 'within', groupId });
    await happened(id, { n: 'elsewhere', about: { groupId: newId() } });
    for (const who of ['memberA', 'counselInA'] as const)
      expect(await told(who, id)).toEqual(['within', 'case.opened']);
    for (const who of ['memberB', 'coordinator'] as const)
      expect(await told(who, id)).toEqual(['case.opened']);
    await work.run(systemCaller(alliance), (tx) => standings.cut(tx, [basisId], tx.now));
    expect(await told('memberA', id)).toEqual(['case.opened']);
  });

  it('tells of a compartment only who is in it', async () => {
    const id = await open();
    const compartments = app.app.get(Compartments);
    const insider = asPerson(systemCaller(alliance), personId('counselInA'));
    const compartmentId = await work.run(insider, async (tx) => {
      const settlement = {
        kind: 'settlement',
        caseId: id,
        proceedingId: null,
        memberId: memberA,
        ...noNotice,
        nameEn: 'Talks',
        nameZh: null,
      } as const;
      const opened = await compartments.open(tx, settlement);
      for (const who of ['counselInA', 'memberA'] as const)
        await compartments.admit(tx, {
          compartmentId: opened,
          personId: personId(who),
          basisKind: 'named',
          basisId: null,
        });
      return opened;
    });
    await happened(id, { n: 'inside', compartmentId });
    expect(await told('counselInA', id)).toEqual(['inside', 'case.opened']);
    // Being let in is not enough: a settlement is for counsel.
    for (const who of ['memberA', 'memberB', 'coordinator'] as const)
      expect(await told(who, id)).toEqual(['case.opened']);
  });

  it('tells nothing of a document behind a wall, nor of what a member behind a wall supplied', async () => {
    const [id, walled, other] = [await open(), newId(), newId()];
    const about = (documentId: string, payload: Fact['payload']): Promise<void> =>
      work.run(systemCaller(alliance), (tx) =>
        tx.record([
          {
            type: 'document.shared',
            subject: { kind: 'document', id: documentId },
            caseId: id,
            payload,
          },
        ]),
      );
    await about(walled, { n: 'walled' });
    await about(other, { n: "B's", supplierId: memberB });
    await about(other, { n: "A's", supplierId: memberA });
    const all = ["A's", "B's", 'walled', 'case.opened'];
    expect(await told('counselInA', id)).toEqual(all);
    await work.run(systemCaller(alliance), (tx) =>
      tx.query(
        `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
         SELECT gen_random_uuid(), $1, 'person', $2, kind, object, 'Invented', $2, $3, 1
           FROM (VALUES ('document', $4::uuid), ('member', $5::uuid)) AS before(kind, object)`,
        [alliance, personId('counselInA'), tx.now, walled, memberB],
      ),
    );
    expect(await told('counselInA', id)).toEqual(["A's", 'case.opened']);
    expect(await told('memberA', id)).toEqual(all);
  });
});

describe('what a case tells of its changes', () => {
  it('is for those who see the whole of it: its last change, its version and that of a party not one’s own', async () => {
    const id = await open();
    const mine = (await ask('memberA', `cases/${id}`)).json<CaseView>();
    expect(mine.version).toBeNull();
    expect(mine.parties.map(({ version }) => version)).toEqual([1, null]);
    const whole = (await ask('coordinator', `cases/${id}`)).json<CaseView>();
    expect([whole.version, ...whole.parties.map(({ version }) => version)]).toEqual([1, 1, 1]);
    const listed = async (who: Who) =>
      (await ask(who, 'cases?limit=1')).json<CasesPageView>().items[0]?.updatedAt;
    expect(await listed('memberA')).toBeNull();
    expect(await listed('coordinator')).toMatch(/^2026/);
    expect((await ask('memberA', 'cases?sort=-updated')).statusCode).toBe(422);
  });
});
