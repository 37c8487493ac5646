import { startTestApp, type TestApp } from './app.js';
import { Reasons1700000000016 } from '../src/migrations/0016-reasons.js';
import { createDataSource, systemCaller } from '../src/platform/index.js';
import { aDocumentsStage } from '../src/documents/shelf/documents.fixtures.js';
import type { LoweringView } from '../src/documents/shelf/documents-views.contract.js';
import { aDocument, aGroup, handsOf, shared } from '../src/documents/life/life.fixtures.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('what was agreed to before it was kept is filled in from what the document is made from', async () => {
  const stage = await aDocumentsStage(app);
  const [counselA, counselB] = [
    await stage.person('member_counsel', stage.memberA),
    await stage.person('member_counsel', stage.memberB),
  ];
  const group = await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
  const [a, b] = [handsOf(stage, counselA), handsOf(stage, counselB)];
  const source = await aDocument(stage, counselA, 'Demo source');
  await shared(a, source, 'T2', group);
  const id = await aDocument(stage, counselB, 'Demo summary');
  await b.put(`documents/${id}/sources`, { sourceIds: [source] });
  const asked = await b.post(`documents/${id}/lowerings`, { toTier: 'T1', reason: 'Harmless' });

  const owner = await createDataSource({ url: app.ownerUrl, pool: 1, entities: [] }).initialize();
  const runner = owner.createQueryRunner();
  await runner.query('ALTER TABLE legal_hold DROP COLUMN lift_reason, DROP COLUMN lift_sealed');
  await runner.query(
    'ALTER TABLE lowering DROP COLUMN withdrawal_reason, DROP COLUMN withdrawal_sealed, DROP COLUMN made_from',
  );
  await new Reasons1700000000016().up(runner);
  await owner.destroy();

  const rows = await stage.work.read(systemCaller(stage.allianceId), (tx) =>
    tx.query<{ made_from: string[] }>('SELECT made_from FROM lowering WHERE document_id = $1', [id]),
  );
  expect(rows.map((row) => row.made_from.sort())).toEqual([[id, source].sort()]);
  const path = `documents/${id}/lowerings/${asked.json<LoweringView>().id}/approval`;
  expect((await a.post(path)).json<LoweringView>()).toMatchObject({ state: 'agreed' });
});
