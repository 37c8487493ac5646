import { startTestApp, type TestApp } from '../../../test/app.js';
import { permissionsOf } from '../../identity/index.js';
import { type Caller, systemCaller, type Tx } from '../../platform/index.js';
import { aDocumentsStage, type DocumentsStage, type Signed } from '../shelf/documents.fixtures.js';
import type { DocumentAccessView, DocumentsPageView } from '../shelf/documents-views.contract.js';
import { aDocument, aGroup, aWall, type Hands, handsOf, shared } from '../life/life.fixtures.js';
import type { SharingView } from './sharing.contract.js';
import { SharingScreens } from './sharing.screens.js';

let app: TestApp;
let stage: DocumentsStage;
let counselA: Signed;
let outsideA: Signed;
let counselB: Signed;
let outsideB: Signed;
let office: Signed;
let a: Hands;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
  counselB = await stage.person('member_counsel', stage.memberB);
  [outsideA, outsideB] = [await stage.person('outside_counsel'), await stage.person('outside_counsel')];
  await stage.counselOf(outsideA, stage.memberA);
  await stage.counselOf(outsideB, stage.memberB);
  office = await stage.person('coordinator');
  a = handsOf(stage, counselA);
});

const sharing = async (id: string): Promise<SharingView> =>
  (await a.get(`documents/${id}/sharing`)).json<SharingView>();
const access = async (hands: Hands, id: string): Promise<DocumentAccessView> =>
  (await hands.get(`documents/${id}/access`)).json<DocumentAccessView>();
const idsIn = (view: DocumentAccessView): readonly string[] => view.people.map(({ person }) => person.id);
const openTo = async (id: string, tier: 'T0' | 'T1') =>
  (await sharing(id)).ways.find((way) => way.tier.id === tier);

describe('who reads what is open to whoever sees the case', () => {
  it.each(['T0', 'T1'] as const)(
    'is told by name as far as they are known, the others in words, beforehand and after: %s',
    async (tier) => {
      const id = await aDocument(stage, counselA, 'Demo announcement');
      const way = await openTo(id, tier);
      const told = way?.readers.flatMap(({ people }) => people.map((one) => one.id)) ?? [];
      expect(told).toEqual(expect.arrayContaining([counselA.id, outsideA.id, office.id]));
      for (const hidden of [counselB.id, outsideB.id, 'Demo Beta'])
        expect((await a.get(`documents/${id}/sharing`)).body).not.toContain(hidden);
      expect(way?.others).toBe(true);
      await shared(a, id, tier);
      const after = await access(a, id);
      expect([after.others, [...idsIn(after)].sort()]).toEqual([true, [...told].sort()]);
      expect((await a.get(`documents/${id}/access`)).body).not.toContain(stage.memberB);
    },
  );

  it('is told whole to who sees every case, but for whom a wall stands before', async () => {
    const officeHands = handsOf(stage, office);
    const id = await aDocument(stage, office, 'Demo circular');
    await shared(officeHands, id, 'T1');
    const before = await access(officeHands, id);
    expect(idsIn(before)).toEqual(expect.arrayContaining([counselA.id, counselB.id, outsideB.id]));
    await aWall(stage, office, 'member', stage.memberB);
    const behind = await access(officeHands, id);
    for (const hidden of [counselB.id, outsideB.id]) expect(idsIn(behind)).not.toContain(hidden);
    expect([before.others, behind.others]).toEqual([false, false]);
  });

  it('is said in the same words whoever of the others is behind a wall', async () => {
    const id = await aDocument(stage, counselA, 'Demo announcement');
    const before = await openTo(id, 'T1');
    for (const person of [counselB, outsideB]) await aWall(stage, person, 'case', stage.caseId);
    expect(await openTo(id, 'T1')).toEqual(before);
  });

  it('is named where they stand in a group of the case with who asks', async () => {
    await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
    const id = await aDocument(stage, counselA, 'Demo announcement');
    const way = await openTo(id, 'T1');
    expect(way?.readers.map(({ name }) => name.en)).toContain('Demo Beta');
    // Their outside counsel is in no group: whose counsel they are is not told.
    expect(JSON.stringify(way)).not.toContain(outsideB.id);
    const inGroup = (await sharing(id)).ways.find(({ group }) => group !== null);
    expect(inGroup).toMatchObject({ others: false });
  });
});

it('asks once of what does not depend on the way, however many ways there are', async () => {
  for (let more = 0; more < 3; more += 1) await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
  const id = await aDocument(stage, counselA, 'Demo memorandum');
  const seats: Caller['seats'] = [{ role: 'member_counsel', memberId: stage.memberA }];
  const caller: Caller = {
    ...systemCaller(stage.allianceId),
    kind: 'person',
    personId: counselA.id,
    seats,
    permissions: permissionsOf(seats),
  };
  const asked: string[] = [];
  const view = await stage.work.read(caller, (tx) => {
    const query: Tx['query'] = (sql, values) => {
      asked.push(sql);
      return tx.query(sql, values);
    };
    return app.app.get(SharingScreens).of(Object.create(tx, { query: { value: query } }) as Tx, id);
  });
  expect(view.ways.length).toBeGreaterThan(4);
  const times = (words: RegExp): number => asked.filter((sql) => words.test(sql)).length;
  expect([times(/document_source/), times(/legal_hold/), times(/name_en[^;]*FROM member/)]).toEqual([
    1, 1, 1,
  ]);
});

describe('a document in a list', () => {
  const rowOf = async (hands: Hands, id: string) =>
    (await hands.get(`documents?caseId=${stage.caseId}`))
      .json<DocumentsPageView>()
      .items.find((one) => one.id === id);

  it('says the version by which its own side changes it, and no other side learns it', async () => {
    const id = await aDocument(stage, counselA, 'Demo announcement');
    const other = await aDocument(stage, counselA, 'Demo memorandum');
    const [row, second] = [await rowOf(a, id), await rowOf(a, other)];
    expect(row?.version).toEqual(expect.any(Number));
    const classify = { action: 'classify', tier: 'T1' };
    expect((await a.post(`documents/${id}/moves`, classify)).statusCode).toBe(200);
    const seen = (version: number | null | undefined) => ({ 'if-match': String(version) });
    const stale = await a.post(`documents/${id}/moves`, classify, seen(row?.version));
    expect([stale.statusCode, stale.json()]).toMatchObject([412, { code: 'version.stale' }]);
    const fresh = await a.post(`documents/${other}/moves`, classify, seen(second?.version));
    expect(fresh.statusCode).toBe(200);
    await shared(a, id, 'T1');
    expect(await rowOf(handsOf(stage, counselB), id)).toMatchObject({ id, version: null });
  });
});
