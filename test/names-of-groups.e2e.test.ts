import type { CompartmentDetailView } from '../src/clearance/clearance.contract.js';
import { aDocumentsStage, type DocumentsStage } from '../src/documents/shelf/documents.fixtures.js';
import { type Hands, handsOf } from '../src/documents/life/life.fixtures.js';
import type { GroupsPageView, GroupView } from '../src/groups/group-views.contract.js';
import { NamesOfGroups1700000000072 } from '../src/migrations/0072-names-of-groups.js';
import { createDataSource, newId } from '../src/platform/index.js';
import { outcome, startTestApp, type TestApp } from './app.js';

let app: TestApp;
let stage: DocumentsStage;
let coordinator: Hands;
let counsel: Hands;
let counselId = '';

beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  coordinator = handsOf(stage, await stage.person('coordinator'));
  const outside = await stage.person('outside_counsel');
  await stage.counselOf(outside, stage.memberA);
  [counsel, counselId] = [handsOf(stage, outside), outside.id];
});
afterAll(() => app.close());

const both = { nameEn: 'Lighthouse defence (demo)', nameZh: '灯塔联合应诉组（演示）' };
const shown = { en: both.nameEn, zh: both.nameZh };
const foundBy = async (who: Hands, q: string): Promise<readonly object[]> =>
  (await who.get(`search?q=${encodeURIComponent(q)}`)).json<{ items: readonly object[] }>().items;

describe('the name of a group', () => {
  it('is given in either language or in both, shown in both and found by both', async () => {
    const made = await coordinator.post('groups', { caseId: stage.caseId, ...both });
    expect(made.json<GroupView>().name).toEqual(shown);
    const one = await coordinator.post('groups', { caseId: stage.caseId, nameZh: '另一应诉组（演示）' });
    expect(one.json<GroupView>().name).toEqual({ en: '另一应诉组（演示）', zh: '另一应诉组（演示）' });
    const listed = (await coordinator.get('groups?sort=name')).json<GroupsPageView>().items;
    expect(listed.map(({ name }) => name.en)).toEqual([both.nameEn, '另一应诉组（演示）']);
    for (const q of ['lighthouse', '灯塔', 'dengta'])
      expect(await foundBy(coordinator, q)).toMatchObject([{ kind: 'group', name: shown }]);
  });

  it('is needed', async () => {
    for (const names of [{}, { nameEn: ' ' }])
      expect(outcome(await coordinator.post('groups', { caseId: stage.caseId, ...names }))).toMatch(/^422/);
  });
});

describe('the name of a compartment', () => {
  it('is given and found in both languages too, by who is in it alone', async () => {
    const names = { nameEn: 'Harbour talks (demo)', nameZh: '港湾和解（演示）' };
    const body = { kind: 'settlement', caseId: stage.caseId, memberId: stage.memberA, ...names };
    const opened = (await counsel.post('compartments', body)).json<CompartmentDetailView>();
    expect(opened.name).toEqual({ en: names.nameEn, zh: names.nameZh });
    for (const q of ['harbour', '港湾']) {
      expect(await foundBy(counsel, q)).toMatchObject([{ kind: 'compartment', id: opened.id }]);
      expect(await foundBy(coordinator, q)).toEqual([]);
    }
  });
});

describe('a name of an earlier release', () => {
  it('stays, parted where both languages stood in it, else in the one it begins in', async () => {
    const owner = await createDataSource({ url: app.ownerUrl, pool: 1, entities: [] }).initialize();
    const runner = owner.createQueryRunner();
    for (const table of ['joint_group', 'compartment'])
      for (const statement of [
        `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
        `DROP INDEX ix_${table}_name`,
        `ALTER TABLE ${table} DROP CONSTRAINT ck_${table}_named, DROP COLUMN name_zh`,
        `ALTER TABLE ${table} RENAME COLUMN name_en TO name`,
        `UPDATE ${table} SET name = 'kept' WHERE name IS NULL`,
        `CREATE INDEX ix_${table}_name ON ${table} (name)`,
      ])
        await runner.query(statement);
    const written = [
      'Drones (demo)',
      '无人机应诉组',
      'Drones / 无人机',
      '和解 · Settlement',
      '无人机 DJI 组',
    ];
    for (const name of written)
      await runner.query(
        `INSERT INTO joint_group (id, alliance_id, case_id, name, status, opened_by, opened_at, version)
         VALUES ($1, $2, $3, $4, 'forming', $5, now(), 1)`,
        [newId(), stage.allianceId, stage.caseId, name, counselId],
      );
    await new NamesOfGroups1700000000072().up(runner);
    const rows = (await runner.query(
      `SELECT name_en AS en, name_zh AS zh FROM joint_group WHERE opened_by = $1 ORDER BY id`,
      [counselId],
    )) as { en: string | null; zh: string | null }[];
    await owner.destroy();
    expect(rows.map(({ en, zh }) => [en, zh])).toEqual([
      ['Drones (demo)', null],
      [null, '无人机应诉组'],
      ['Drones', '无人机'],
      ['Settlement', '和解'],
      [null, '无人机 DJI 组'],
    ]);
  });
});
