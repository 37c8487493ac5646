import { startTestApp, type TestApp } from '../../../test/app.js';
import { aDocumentsStage, type DocumentsStage, type Signed, takeIn } from '../shelf/documents.fixtures.js';
import type { DocumentsPageView, DocumentView } from '../shelf/documents-views.contract.js';
import type { EvidenceView, PrivilegeLogView, SealedIndexView } from '../log/evidence.contract.js';
import { aGroup, aDocument, type Hands, handsOf, shared, type TestGroup } from '../life/life.fixtures.js';
import { DocumentEvents } from '../passage/document-events.js';
import { callerOfPerson } from '../../identity/index.js';
import { newId, systemCaller } from '../../platform/index.js';

/** A member whose time in a group ended between two versions of what was shared there. */
let app: TestApp;
let stage: DocumentsStage;
let counselA: Signed;
let counselB: Signed;
let [a, b]: Hands[] = [];
let group: TestGroup;
let documentId: string;

const hour = (n: number) => new Date(Date.UTC(2026, 3, 1, n)).toISOString();
const at = (n: number): void => {
  app.clock.set(hour(n));
};

beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
  counselB = await stage.person('member_counsel', stage.memberB);
  [a, b] = [handsOf(stage, counselA), handsOf(stage, counselB)];
  group = await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
  at(2);
  documentId = await aDocument(stage, counselA, 'first walrus', {
    title: 'Chart',
    privilegeBasis: 'common_interest',
  });
  await shared(a, documentId, 'T2', group);
  at(3);
  await stage.asSystem(`UPDATE standing SET until_at = $2 WHERE alliance_id = $3 AND holder_id = $1`, [
    stage.memberB,
    hour(3),
    stage.allianceId,
  ]);
  at(4);
  await takeIn(stage, counselA, { bytes: Buffer.from('second zebrafish'), documentId });
  at(5);
  await a.put(`documents/${documentId}`, {
    title: 'Chart anew',
    author: 'Zinnia',
    recipients: 'Zander',
    sourceNote: 'Zephyr',
    folder: 'evidence',
    kind: 'claim_chart',
    privilegeBasis: 'work_product',
    documentDate: '2026-03-31',
  });
});
afterAll(() => app.close());

const page = async (hands: Hands | undefined, query: string) =>
  (await hands!.get(`documents?${query}`)).json<DocumentsPageView>();

describe('whose time ended before a version came', () => {
  it('reads the document as it was: the older version, by number, size and content', async () => {
    expect((await a!.get(`documents/${documentId}`)).json<DocumentView>().versionNo).toBe(2);
    const own = (await b!.get(`documents/${documentId}`)).json<DocumentView>();
    expect(own).toMatchObject({
      versionNo: 1,
      sizeBytes: 'first walrus'.length,
      versions: [{ no: 1 }],
      version: null,
    });
    const { items } = await page(b, `caseId=${stage.caseId}`);
    expect(items).toMatchObject([{ id: documentId, versionNo: 1, sizeBytes: 'first walrus'.length }]);
    const link = (await b!.post(`documents/${documentId}/links`)).json<{ url: string }>();
    expect((await app.inject({ url: link.url })).body).toBe('first walrus');
    expect((await b!.get(`documents/${documentId}/versions/2/preview`)).statusCode).toBe(404);
  });

  it('reads what was said of it then, on every page, and what is said since by none', async () => {
    const then = { title: 'Chart', folder: 'other', kind: 'other', documentDate: null };
    const since = /Chart anew|Zinnia|Zander|Zephyr|"evidence"|claim_chart|work_product|2026-03-31/;
    const paths = [
      `documents/${documentId}`,
      `documents?caseId=${stage.caseId}`,
      'documents?folder=other',
      'documents?q=chart',
      `cases/${stage.caseId}/privilege-log`,
      'search?q=chart',
    ];
    for (const path of paths) {
      if (path !== 'documents?folder=other') expect((await a!.get(path)).body).toMatch(since);
      expect((await b!.get(path)).body).not.toMatch(since);
    }
    const own = { author: null, recipients: null, sourceNote: null, privilegeBasis: 'common_interest' };
    expect((await b!.get(`documents/${documentId}`)).json<DocumentView>()).toMatchObject({ ...then, ...own });
    expect((await page(b, 'folder=other')).items).toMatchObject([{ id: documentId, ...then }]);
    expect((await page(b, 'folder=evidence')).items).toEqual([]);
    expect((await page(a, 'folder=other')).items).toEqual([]);
    const [line] = (await b!.get(`cases/${stage.caseId}/privilege-log`)).json<PrivilegeLogView>().items;
    expect(line).toMatchObject({ ...then, author: null, recipients: null, basis: 'common_interest' });
  });

  it('learns by no search whether the newer one holds a word', async () => {
    for (const word of ['zebrafish', 'nowhere']) {
      expect(await page(b, `q=${word}&limit=1`)).toEqual({ items: [], nextCursor: null });
    }
    expect((await page(a, 'q=zebrafish&limit=1')).items).toHaveLength(1);
  });

  it('is told the chain of evidence as far as the time went, and can check it', async () => {
    const all = (await a!.get(`documents/${documentId}/evidence`)).json<EvidenceView>();
    const told = (await b!.get(`documents/${documentId}/evidence`)).json<EvidenceView>();
    expect(told.links.map(({ act }) => act)).toEqual(['added', 'received', 'classified', 'shared']);
    expect(all.links.length).toBe(7);
    expect(told.links.map(({ hash }) => hash)).toEqual(all.links.slice(0, 4).map(({ hash }) => hash));
    expect(told.isWhole).toBe(true);
  });

  it('is not given the hash of the newer one in a privilege log', async () => {
    const [mine] = (await a!.get(`cases/${stage.caseId}/privilege-log`)).json<PrivilegeLogView>().items;
    const [theirs] = (await b!.get(`cases/${stage.caseId}/privilege-log`)).json<PrivilegeLogView>().items;
    const versions = (await a!.get(`documents/${documentId}`)).json<DocumentView>().versions;
    expect(mine?.sha256).toBe(versions.find(({ no }) => no === 2)?.sha256);
    expect(theirs?.sha256).toBe(versions.find(({ no }) => no === 1)?.sha256);
  });

  it('hears nothing of what happened since', async () => {
    const heardBy = async ({ id }: Signed): Promise<string> => {
      const caller = await stage.work.read(systemCaller(stage.allianceId), (tx) => callerOfPerson(tx, id));
      const [{ id: first }] = (await stage.work.read(systemCaller(stage.allianceId), (tx) =>
        tx.query<{ id: string }>(`SELECT id FROM outbox ORDER BY audit_seq LIMIT 1`),
      )) as [{ id: string }];
      const stream = await app.app
        .get(DocumentEvents)
        .open(caller!, { caseId: stage.caseId }, { after: first, again: () => Promise.resolve(caller) });
      let heard = '';
      for await (const chunk of stream) {
        heard += chunk.toString();
        if (heard.includes('data:')) break;
      }
      return [...heard.matchAll(/"type":"document\.(\w+)"/g)].map(([, type]) => type).join(' ');
    };
    expect(await heardBy(counselA)).toBe('added received classified shared added received revised');
    expect(await heardBy(counselB)).toBe('received classified shared');
  });
});

it('is told, of several sayings, the last in the time that ended', async () => {
  const body = { folder: 'other', kind: 'other' };
  const other = await aDocument(stage, counselA, 'third text', { title: 'One' });
  const revised = async (hourOf: number, title: string) => {
    at(hourOf);
    expect((await a!.put(`documents/${other}`, { ...body, title })).statusCode).toBe(200);
  };
  await revised(5, 'Two');
  await stage.asSystem(`UPDATE standing SET until_at = NULL WHERE holder_id = $1`, [stage.memberB]);
  await shared(a!, other, 'T2', group);
  await revised(6, 'Three');
  await stage.asSystem(`UPDATE standing SET until_at = $2 WHERE holder_id = $1`, [stage.memberB, hour(7)]);
  await revised(8, 'Four');
  await revised(9, 'Five');
  expect((await b!.get(`documents/${other}`)).json<DocumentView>().title).toBe('Three');
  expect((await page(b, `caseId=${stage.caseId}`)).items.map(({ title }) => title)).toContain('Three');
  for (const word of ['three', 'four', 'five', 'nowhere'])
    expect((await page(b, `q=${word}`)).items).toEqual([]);
  await stage.asSystem(`UPDATE standing SET until_at = $2 WHERE holder_id = $1`, [stage.memberB, hour(3)]);
  at(10);
});

it('is not told by a sealed index what lies behind a wall', async () => {
  const path = `groups/${group.id}/memberships/${group.memberships.get(stage.memberB) ?? ''}/sealed-index`;
  const told = async () =>
    (await b!.get(path)).json<SealedIndexView>().items.map(({ sizeBytes }) => sizeBytes);
  expect(await told()).toEqual(['first walrus'.length]);
  await stage.asSystem(
    `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
     VALUES ($1, $2, 'person', $3, 'member', $4, 'Demo', $3, $5, 1)`,
    [newId(), stage.allianceId, counselB.id, stage.memberA, hour(5)],
  );
  expect(await told()).toEqual([]);
});
