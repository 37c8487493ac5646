import { startTestApp, type TestApp } from '../../../test/app.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { newId, type Role } from '../../platform/index.js';
import { aDocumentsStage, type DocumentsStage, type Signed } from '../shelf/documents.fixtures.js';
import type {
  DocumentAccessView,
  DocumentsPageView,
  DocumentView,
} from '../shelf/documents-views.contract.js';
import { aDocument, aGroup, type Hands, handsOf, shared, type TestGroup } from '../life/life.fixtures.js';

let app: TestApp;
let stage: DocumentsStage;
let group: TestGroup;
let a: Hands;
let counselA: Signed;
let counselB: Signed;
let cbi: string;
let outsideA: Hands;
const ids: Record<string, string> = {};
const hostile = new Map<string, Hands>();

const find = async (hands: Hands, query: string) =>
  (await hands.get(`documents?${query}`)).json<DocumentsPageView>();
const titles = async (hands: Hands, query = 'limit=200') =>
  (await find(hands, query)).items.map(({ title }) => title).sort();
const search = (q: string) => `q=${encodeURIComponent(q)}`;

/** Readers who are not in the group, each for another reason. */
async function readersOutside(): Promise<void> {
  const seat = async (name: string, role: Role, memberId?: string) =>
    hostile.set(name, handsOf(stage, await stage.person(role, memberId)));
  await seat('coordinator', 'coordinator');
  await seat('administrator', 'administrator');
  await seat('ethics officer', 'ethics_officer');
  await seat('expert without subscription', 'expert');
  await seat('treasurer', 'treasurer');
  const walled = await stage.person('member_counsel', stage.memberB);
  await stage.asSystem(
    `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
     VALUES ($1, $2, 'person', $3, 'case', $4, 'Demo', $5, '2026-03-01', 1)`,
    [newId(), stage.allianceId, walled.id, stage.caseId, counselA.id],
  );
  hostile.set('walled counsel', handsOf(stage, walled));
  const elsewhere = await anAlliance(stage.work);
  const { id, email } = await aPerson(stage.work, { allianceId: elsewhere });
  hostile.set('another alliance', handsOf(stage, { id, headers: await signedIn(app, email) }));
}

beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
  counselB = await stage.person('member_counsel', stage.memberB);
  group = await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
  a = handsOf(stage, counselA);
  const outside = await stage.person('outside_counsel');
  await stage.counselOf(outside, stage.memberA);
  outsideA = handsOf(stage, outside);
  cbi = await stage.compartment('cbi', [outside]);
  const take = async (name: string, text: string, more: object = {}) =>
    (ids[name] = await aDocument(stage, counselA, text, { title: name, ...more }));
  await take('own', 'The word zebrafish and 联合应诉策略 stand in what is our own');
  await take('group', 'The word zebrafish and 联合应诉策略 stand in what the group shares');
  await take('alliance', 'The word zebrafish and 联合应诉策略 stand in what the alliance shares');
  await shared(a, ids['group']!, 'T2', group);
  await shared(a, ids['alliance']!, 'T1');
  ids['sealed'] = await aDocument(stage, outside, 'The word zebrafish and 联合应诉策略 under the order', {
    title: 'sealed',
    compartmentId: cbi,
    supplierMemberId: stage.memberA,
  });
  await readersOutside();
});
afterAll(() => app.close());

describe('a search', () => {
  it.each(['zebrafish', 'ZEBRAFISH', '联合应诉', '应诉策略', '诉', 'zebrafish 联合'])(
    'for %s finds what its reader may read, in either language',
    async (q) => {
      expect(await titles(a, search(q))).toEqual(['alliance', 'group', 'own']);
      expect(await titles(handsOf(stage, counselB), search(q))).toEqual(['alliance', 'group']);
      expect(await titles(outsideA, search(q))).toEqual(['alliance', 'group', 'own', 'sealed']);
    },
  );

  it('finds by title, and shows where in the text it was found', async () => {
    const { items } = await find(a, search('group'));
    expect(items.map(({ title }) => title)).toEqual(['group']);
    expect(items[0]?.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['group']);
    const sealed = (await find(outsideA, `${search('zebrafish')}&compartmentId=${cbi}`)).items;
    expect(sealed[0]?.snippet.map(({ text }) => text).join('')).toBe(
      'The word zebrafish and 联合应诉策略 under the order',
    );
  });

  it.each([
    ['coordinator', ['alliance']],
    ['treasurer', ['alliance']],
    ['expert without subscription', []],
    ['walled counsel', []],
    ['another alliance', []],
  ])('by %s finds %j', async (who, expected) => {
    const hands = hostile.get(who)!;
    for (const query of ['limit=200', search('zebrafish'), search('联合应诉')]) {
      expect(await titles(hands, query)).toEqual(expected);
    }
    for (const query of [`groupId=${group.id}`, `compartmentId=${cbi}`, 'tier=T2', 'tier=T3']) {
      expect(await titles(hands, query)).toEqual([]);
    }
  });

  it('asks for nothing where nothing can be asked for, and refuses a cursor that is none of ours', async () => {
    expect(await titles(a, search('…'))).toEqual([]);
    expect((await a.get('documents?cursor=abc')).statusCode).toBe(422);
  });

  it('goes on page by page, the newest first', async () => {
    const first = await find(a, 'limit=2');
    const second = await find(a, `limit=2&cursor=${first.nextCursor ?? ''}`);
    expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(['alliance', 'group', 'own']);
    expect(second.nextCursor).toBeNull();
  });

  it('over everything finds documents too, and only those', async () => {
    const hits = async (hands: Hands) =>
      (await hands.get(`search?${search('zebrafish')}`)).json<{
        items: { kind: string; name: { en: string } }[];
      }>().items;
    expect((await hits(a)).map(({ name }) => name.en)).toEqual(['alliance', 'group', 'own']);
    expect((await hits(hostile.get('coordinator')!)).map(({ name }) => name.en)).toEqual(['alliance']);
    expect(await hits(hostile.get('administrator')!)).toEqual([]);
    expect((await hits(outsideA)).map(({ name }) => name.en)).toEqual(['sealed', 'alliance', 'group', 'own']);
  });
});

describe('whoever left the group', () => {
  it('finds and opens nothing of it from the next request on, and keeps an index without words', async () => {
    const b = handsOf(stage, counselB);
    const seen = await b.get(`documents/${ids['group']!}/versions/1/preview`);
    expect(seen.statusCode).toBe(200);
    await stage.asSystem(`UPDATE standing SET cut_at = now() WHERE holder_id = $1`, [stage.memberB]);
    expect(await titles(b)).toEqual(['alliance']);
    expect(await titles(b, search('zebrafish'))).toEqual(['alliance']);
    for (const path of ['', '/why', '/access', '/evidence', '/openings', '/versions/1/preview']) {
      expect((await b.get(`documents/${ids['group']!}${path}`)).statusCode).toBe(404);
    }
    const path = `groups/${group.id}/memberships/${group.memberships.get(stage.memberB)!}/sealed-index`;
    const index = await b.get(path);
    expect(index.json()).toMatchObject({
      items: [{ no: 1, sha256: expect.any(String) as string, kind: 'other' }],
    });
    expect(index.body).not.toMatch(/zebrafish|"title"|note\.txt/);
    expect((await hostile.get('coordinator')!.get(path)).statusCode).toBe(200);
    expect((await hostile.get('treasurer')!.get(path)).statusCode).toBe(404);
    expect((await hostile.get('another alliance')!.get(path)).statusCode).toBe(404);
  });
});

describe('why and who else', () => {
  it('is told by the same rule that let the reader read', async () => {
    expect((await a.get(`documents/${ids['own']!}/why`)).json()).toMatchObject({
      clause: 'own',
      by: { kind: 'member', id: stage.memberA },
    });
  });

  it('is shown to those who run the group without the title, and to nobody else outside', async () => {
    const access = async (who: string) => hostile.get(who)!.get(`documents/${ids['group']!}/access`);
    const told = (await access('coordinator')).json<DocumentAccessView>();
    expect(told.title).toBeNull();
    expect(told.people.map(({ person }) => person.id)).toContain(counselA.id);
    expect((await access('ethics officer')).statusCode).toBe(200);
    expect((await access('treasurer')).statusCode).toBe(404);
    expect((await access('expert without subscription')).statusCode).toBe(403);
    const own = (await a.get(`documents/${ids['group']!}/access`)).json<DocumentAccessView>();
    expect(own.title).toBe('group');
    expect((await hostile.get('coordinator')!.get(`documents/${ids['own']!}/access`)).statusCode).toBe(404);
    expect((await hostile.get('ethics officer')!.get(`documents/${ids['sealed']!}/access`)).statusCode).toBe(
      404,
    );
  });
});

describe('a document under the order', () => {
  it('is shown with its words to whom it is open, and is not there for its own supplier in-house', async () => {
    const view = (await outsideA.get(`documents/${ids['sealed']!}`)).json<DocumentView>();
    expect(view).toMatchObject({ title: 'sealed', clause: 'own', compartmentId: cbi });
    const revised = await outsideA.put(`documents/${ids['sealed']!}`, {
      title: 'sealed anew walrus',
      folder: 'discovery',
      kind: 'transcript',
    });
    expect(revised.json<DocumentView>().title).toBe('sealed anew walrus');
    expect(await titles(outsideA, search('walrus zebrafish'))).toEqual(['sealed anew walrus']);
    expect((await a.get(`documents/${ids['sealed']!}`)).statusCode).toBe(404);
    expect(await titles(a, search('walrus'))).toEqual([]);
  });

  it('leaves no word of itself in the database', async () => {
    const tables = ['document', 'document_version', 'document_text', 'document_evidence', 'outbox', 'timer'];
    for (const table of tables) {
      const rows = await stage.work.read(
        {
          kind: 'system',
          personId: null,
          name: '',
          allianceId: stage.allianceId,
          seats: [],
          permissions: [],
          language: 'en',
          zone: 'UTC',
          requestId: 't',
        },
        (tx) => tx.query(`SELECT 1 FROM ${table} t WHERE t::text LIKE '%walrus%'`),
      );
      expect([table, rows]).toEqual([table, []]);
    }
  });
});

describe('a number', () => {
  it('finds what says it as it was typed, and what says it in another way', async () => {
    await aDocument(stage, counselA, 'Filed as Appl. No. 16/123,456', { title: 'as typed' });
    await aDocument(stage, counselA, 'Filed as 16123456', { title: 'in one' });
    const found = async (q: string) =>
      (await a.get(`search?${search(q)}`))
        .json<{ items: { kind: string; name: { en: string } }[] }>()
        .items.filter(({ kind }) => kind === 'document')
        .map(({ name }) => name.en);
    expect(await found('16/123,456')).toEqual(['in one', 'as typed']);
    expect(await found('US 16123456')).toEqual(['in one']);
    expect(await found('16/123,457')).toEqual([]);
  });
});
