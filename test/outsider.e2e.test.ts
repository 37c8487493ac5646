import { ListCases, ShowCase } from '../src/cases/read-cases.js';
import { ReadDocket } from '../src/docket/read-docket.js';
import { ReadDocuments } from '../src/documents/reading/read-documents.js';
import { aGroupStage, GroupInTest, type GroupStage } from '../src/groups/groups.fixtures.js';
import { GroupsScreens } from '../src/groups/groups.screens.js';
import { ReadOverview } from '../src/overview/read-overview.js';
import { NotFoundError, outsiderCaller, UnitOfWork } from '../src/platform/index.js';
import { startTestApp, type TestApp } from './app.js';

/** Somebody outside, whose key is to one thing: whatever else there is, is not there for them, and nobody takes them for the system. */
let app: TestApp;
let stage: GroupStage;
let group: GroupInTest;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aGroupStage(app);
  group = await GroupInTest.opened(stage);
  await group.approved(stage.sides.a);
});
afterAll(() => app.close());

const outsider = () =>
  outsiderCaller(
    stage.allianceId,
    { kind: 'request', id: stage.caseId },
    { requestId: 'outside', language: 'zh', zone: 'Asia/Shanghai' },
  );

describe('somebody outside', () => {
  it('finds no case, no date, no document and no group in any list', async () => {
    const inApp = app.app;
    const who = outsider();
    expect((await inApp.get(ListCases).run(who, { sort: 'nextDeadline', limit: 50 })).items).toEqual([]);
    expect((await inApp.get(ReadDocket).deadlines(who, { status: 'open', limit: 50 })).items).toEqual([]);
    expect((await inApp.get(ReadDocuments).list(who, { limit: 50 })).items).toEqual([]);
    expect((await inApp.get(GroupsScreens).list(who, { limit: 50 })).items).toEqual([]);
    const today = await inApp.get(ReadOverview).today(who);
    expect(today.sections.flatMap(({ items }) => items)).toEqual([]);
    const found = await inApp.get(ReadOverview).search(who, 'Example');
    expect(found.items).toEqual([]);
  });

  it('is answered of a case and a group as if they were not there', async () => {
    await expect(app.app.get(ShowCase).run(outsider(), stage.caseId)).rejects.toThrow(NotFoundError);
    await expect(app.app.get(GroupsScreens).group(outsider(), group.id)).rejects.toThrow(NotFoundError);
  });

  it('is shown no row of a compartment by the database itself, and does nothing a person does', async () => {
    const work = app.app.get(UnitOfWork);
    const rows = await work.read(outsider(), (tx) =>
      tx.query('SELECT id FROM compartment UNION ALL SELECT compartment_id FROM admission'),
    );
    expect(rows).toEqual([]);
    const system = await work.read(outsider(), (tx) =>
      tx.query<{ name: string }>(`SELECT current_setting('hezong.person') AS name`),
    );
    expect(system[0]?.name).not.toBe('system');
  });
});
