import { startTestApp, type TestApp } from './app.js';
import { anAsker, type Asker } from '../src/clearance/clearance.fixtures.js';
import { anAlliance } from '../src/identity/identity.fixtures.js';
import { newId, systemCaller, UnitOfWork } from '../src/platform/index.js';
import type { CaseView, ImportReportView } from '../src/cases/case-views.contract.js';
import { aCase } from '../src/cases/cases.fixtures.js';
import { aListedRow } from '../src/cases/intake/import.fixtures.js';
import { OpenCase } from '../src/cases/open-case.js';

let app: TestApp;
let work: UnitOfWork;

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
});
afterAll(() => app.close());

const [imported, opened, renumbered] = ['337-TA-9001', '337-TA-9002', '337-TA-9003'] as const;
const others = ['337-TA-8001', '337-TA-8002', '337-TA-8003'];

/** An alliance whose coordinator is walled from three cases, with these numbers. */
async function aWorld(numbers: readonly string[]): Promise<Asker> {
  const alliance = await anAlliance(work);
  const coordinator = await anAsker(app, work, alliance, { role: 'coordinator' });
  const ethics = await anAsker(app, work, alliance, { role: 'ethics_officer' });
  for (const number of numbers) {
    const { id } = await app.app
      .get(OpenCase)
      .run(systemCaller(alliance), aCase({ number, summary: 'Kept' }));
    const wall = { subjectKind: 'person', subjectId: coordinator.id, objectKind: 'case', objectId: id };
    expect((await ethics.post('walls', { ...wall, reason: 'Worked for the complainant' })).statusCode).toBe(
      201,
    );
  }
  return coordinator;
}

/** An answer with each id replaced by its place among the ids met so far, and without names and hashes made of ids. */
function withoutIds(): (text: string) => string {
  const met: string[] = [];
  return (text) =>
    text
      .replaceAll(/[0-9a-f]{64}|Person \d+/g, '(…)')
      .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
        if (!met.includes(id)) met.push(id);
        return `(id ${String(met.indexOf(id))})`;
      });
}

const importing = (rows: readonly object[], dryRun: boolean) => ({ format: 'json', dryRun, rows });
const row = aListedRow({ investigation_number: imported });
const later = aListedRow({
  investigation_number: imported,
  respondents: [{ name: 'Third Demo GmbH', place: 'Munich, Germany' }],
});

/** All a coordinator may try with three numbers, and what the coordinator reads afterwards. */
async function story(one: Asker): Promise<readonly string[]> {
  const bare = withoutIds();
  const told: string[] = [];
  const hear = async (asked: ReturnType<Asker['get']>) => {
    const answer = await asked;
    const { date: _date, 'x-request-id': _id, 'set-cookie': _cookie, ...headers } = answer.headers;
    told.push(bare(JSON.stringify([answer.statusCode, headers, answer.body])));
    return answer;
  };
  await hear(one.post('case-imports', importing([row], true)));
  const report = await hear(one.post('case-imports', importing([row, row], false)));
  const [{ caseId = '' } = {}] = report.json<ImportReportView>().rows;
  await hear(one.get(`cases/${caseId}`));
  await hear(one.get(`cases/${caseId}/record`));
  await hear(one.post('case-imports', importing([later], true)));
  await hear(one.post('case-imports', importing([later], false)));
  const first = await hear(one.post('cases', { kind: 'itc_337', number: opened, titleEn: 'By hand' }));
  await hear(one.post('cases', { kind: 'itc_337', number: opened, titleEn: 'Once more' }));
  const unnumbered = await hear(one.post('cases', { kind: 'itc_337', titleEn: 'No number yet' }));
  for (const answer of [first, unnumbered]) {
    const { id } = answer.json<CaseView>();
    await hear(one.put(`cases/${id}`, { number: renumbered, titleEn: 'Renumbered' }));
    await hear(one.get(`cases/${id}`));
  }
  for (const sort of ['number', '-updated', 'nextDeadline']) await hear(one.get(`cases?sort=${sort}`));
  for (const path of ['cases?q=9001', 'search?q=337-TA', 'today', 'parked-cases']) await hear(one.get(path));
  return told;
}

describe('a number of a case behind a wall', () => {
  it('is taken, told of and listed byte for byte like a number nobody has', async () => {
    const hidden = await story(await aWorld([imported, opened, renumbered]));
    expect(hidden).toEqual(await story(await aWorld(others)));
    expect(hidden.filter((answer) => answer.startsWith('[404'))).toEqual([]);
  });

  it('changes nothing of that case', async () => {
    const alliance = await anAlliance(work);
    const coordinator = await anAsker(app, work, alliance, { role: 'coordinator' });
    const other = await anAsker(app, work, alliance, { role: 'coordinator' });
    const ethics = await anAsker(app, work, alliance, { role: 'ethics_officer' });
    const { id } = await app.app.get(OpenCase).run(systemCaller(alliance), aCase({ number: imported }));
    const before = (await other.get(`cases/${id}`)).body;
    const wall = { subjectKind: 'person', subjectId: coordinator.id, objectKind: 'case', objectId: id };
    await ethics.post('walls', { ...wall, reason: 'Worked for the complainant' });
    const [report] = (
      await coordinator.post('case-imports', importing([later], false))
    ).json<ImportReportView>().rows;
    expect(report).toMatchObject({ outcome: 'new', number: imported });
    expect(report?.caseId).not.toBe(id);
    expect((await other.get(`cases/${id}`)).body).toBe(before);
  });
});

describe('the answer kept for a repeated request', () => {
  it('shows nothing of a case that went behind a wall meanwhile', async () => {
    const alliance = await anAlliance(work);
    const coordinator = await anAsker(app, work, alliance, { role: 'coordinator' });
    const ethics = await anAsker(app, work, alliance, { role: 'ethics_officer' });
    const key = { 'idempotency-key': newId() };
    const draft = aCase({ titleEn: 'A secret title' });
    const opening = () => coordinator.post('cases', draft, key);
    const rows = [aListedRow({ investigation_number: '337-TA-9101', title: 'Another secret title' })];
    const first = (await opening()).json<CaseView>();
    await coordinator.post('case-imports', importing(rows, false));
    const revised = [{ ...rows[0], respondents: [{ name: 'Secret GmbH', place: 'Munich, Germany' }] }];
    const changing = () => coordinator.post('case-imports', importing(revised, false), key);
    const changed = (await changing()).json<ImportReportView>();
    expect(JSON.stringify(changed)).toContain('Secret GmbH');
    for (const objectId of [first.id, changed.rows[0]?.caseId]) {
      const wall = { subjectKind: 'person', subjectId: coordinator.id, objectKind: 'case', objectId };
      await ethics.post('walls', { ...wall, reason: 'Worked for the complainant' });
    }
    expect((await opening()).statusCode).toBe(404);
    const replayed = await changing();
    expect(replayed.body).not.toContain('Secret GmbH');
    expect(replayed.body).not.toContain(changed.rows[0]?.caseId ?? '');
  });
});
