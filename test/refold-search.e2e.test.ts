import { aDocumentsStage, type DocumentsStage, takeIn } from '../src/documents/shelf/documents.fixtures.js';
import { RefoldSearch } from '../src/overview/refold-search.store.js';
import type { SearchView } from '../src/overview/overview.contract.js';
import type { DocumentsPageView } from '../src/documents/shelf/documents-views.contract.js';
import { asPerson, systemCaller } from '../src/platform/index.js';
import { startTestApp, type TestApp } from './app.js';

let app: TestApp;
let stage: DocumentsStage;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
});
afterAll(() => app.close());

it('folds anew what lies in a compartment, as whoever is in it', async () => {
  const [counsel, other] = [await stage.person('outside_counsel'), await stage.person('outside_counsel')];
  await stage.counselOf(counsel, stage.memberA);
  const compartmentId = await stage.compartment('cbi', [counsel, other]);
  const { documentId } = await takeIn(stage, counsel, { bytes: Buffer.from('關於專利的'), compartmentId });
  const found = async (): Promise<readonly string[]> => {
    const answer = await app.inject({
      url: `/api/v1/documents?q=${encodeURIComponent('专利')}`,
      headers: counsel.headers,
    });
    return answer.json<DocumentsPageView>().items.map(({ id }) => id);
  };
  expect(await found()).toEqual([documentId]);
  await stage.work.run(asPerson(systemCaller(stage.allianceId), counsel.id), (tx) =>
    tx.query(`UPDATE document SET tokens = ARRAY['old'] WHERE id = $1`, [documentId]),
  );
  expect(await found()).toEqual([]);
  const refold = app.app.get(RefoldSearch);
  await stage.work.run(systemCaller(stage.allianceId), (tx) =>
    refold.run(tx, { subjectId: documentId, payload: { table: 'document' } }),
  );
  expect(await found()).toEqual([documentId]);
});

it('folds anew what was folded the old way: cases, firms and documents are found, however often it is done', async () => {
  const counsel = await stage.person('member_counsel', stage.memberA);
  const { documentId } = await takeIn(stage, counsel, {
    fileName: 'note.txt',
    bytes: Buffer.from('關於專利的 Société walrusword'),
  });
  const ask = (sql: string, id: string) =>
    stage.work.run(systemCaller(stage.allianceId), (tx) => tx.query<{ id: string }>(sql, [id]));
  const [firm] = await ask('SELECT firm_id AS id FROM member WHERE id = $1', stage.memberA);
  const things = [
    { table: 'document', subjectId: documentId },
    { table: 'case_file', subjectId: stage.caseId },
    { table: 'firm', subjectId: firm!.id },
  ];
  const kept = async (): Promise<unknown> =>
    Promise.all([
      ask('SELECT tokens FROM document WHERE id = $1', documentId),
      ask('SELECT search FROM case_file WHERE id = $1', stage.caseId),
      ask('SELECT search FROM firm WHERE id = $1', firm!.id),
    ]);
  const asWritten = await kept();
  await stage.asSystem(`UPDATE document SET tokens = ARRAY['old'] WHERE id = $1`, [documentId]);
  await stage.asSystem(`UPDATE case_file SET search = 'old' WHERE id = $1`, [stage.caseId]);
  await stage.asSystem(`UPDATE firm SET search = 'old' WHERE id = $1`, [firm!.id]);
  const refold = app.app.get(RefoldSearch);
  for (const _ of ['once', 'twice'])
    for (const { table, subjectId } of things)
      await stage.work.run(systemCaller(stage.allianceId), (tx) =>
        refold.run(tx, { subjectId, payload: { table } }),
      );
  expect(await kept()).toEqual(asWritten);
  for (const typed of ['专利', '專利', 'societe', 'SOCIÉTÉ']) {
    const answer = await app.inject({
      url: `/api/v1/search?q=${encodeURIComponent(typed)}`,
      headers: counsel.headers,
    });
    expect(answer.json<SearchView>().items.map(({ id }) => id)).toContain(documentId);
  }
});
