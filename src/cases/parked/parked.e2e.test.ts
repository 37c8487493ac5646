import { readFileSync } from 'node:fs';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import type { CasesPageView, CaseView, ImportReportView } from '../case-views.contract.js';
import { aCase } from '../cases.fixtures.js';
import { aListedRow } from '../intake/import.fixtures.js';
import { OpenCase } from '../open-case.js';
import type { ParkedCasesPageView, ParkedCaseView } from './parked.contract.js';

let app: TestApp;
let work: UnitOfWork;

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
});
afterAll(() => app.close());

const number = '337-TA-9001';

/** A case that one coordinator does not see and imports a row about; another coordinator sees both. */
async function aPair(over: Parameters<typeof aCase>[0] = {}) {
  const alliance = await anAlliance(work);
  const someone = async () => {
    const { id, email } = await aPerson(work, { allianceId: alliance, name: 'Li Lei' });
    const headers = await signedIn(app, email);
    return {
      get: (path: string) => app.inject({ url: `/api/v1/${path}`, headers }),
      post: (path: string, payload: object) =>
        app.inject({ method: 'POST', url: `/api/v1/${path}`, payload, headers }),
      id,
    };
  };
  const [importer, keeper] = [await someone(), await someone()];
  const earlier = await app.app.get(OpenCase).run(systemCaller(alliance), aCase({ number, ...over }));
  const keepOut = (personId: string, caseId: string) =>
    work.run(systemCaller(alliance), (tx) =>
      tx.query(
        `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
         VALUES ($1, $2, 'person', $3, 'case', $4, 'Invented', $3, $5, 1)`,
        [newId(), alliance, personId, caseId, tx.now],
      ),
    );
  await keepOut(importer.id, earlier.id);
  const rows = [aListedRow({ investigation_number: number })];
  const imported = await importer.post('case-imports', { format: 'json', dryRun: false, rows });
  const laterId = imported.json<ImportReportView>().rows[0]?.caseId ?? '';
  return { importer, keeper, earlier, laterId, keepOut };
}

const waiting = async (one: Awaited<ReturnType<typeof aPair>>['keeper'], more = '') =>
  (await one.get(`parked-cases?state=waiting${more}`)).json<ParkedCasesPageView>().items;

describe('a case that has the number of another', () => {
  it('is shown to whoever sees both, with who opened it and what it would bring', async () => {
    const { keeper, importer, earlier, laterId } = await aPair();
    const [pair] = await waiting(keeper);
    expect(pair).toMatchObject({
      number,
      openedBy: { zh: 'Li Lei' },
      later: { id: laterId },
      earlier: { id: earlier.id },
      settled: null,
      actions: [
        { action: 'take', obstacle: null },
        { action: 'dismiss', obstacle: null },
      ],
    });
    expect(pair?.changes.map(({ en }) => en).join(' ')).toContain('Adds the complainant Demo Widget Inc.');
    expect(await waiting(importer)).toEqual([]);
    for (const id of [earlier.id, laterId]) expect(await waiting(keeper, `&caseId=${id}`)).toHaveLength(1);
    expect(await waiting(keeper, `&caseId=${newId()}`)).toEqual([]);
  });

  it('is taken over into the earlier one by who gives a reason, and stays as it is', async () => {
    const { keeper, importer, earlier, laterId } = await aPair();
    const before = (await importer.get(`cases/${laterId}`)).body;
    const body = { earlierId: earlier.id, action: 'take', reason: 'One matter' };
    const answer = await keeper.post(`parked-cases/${laterId}/settlement`, body);
    expect(answer.json<ParkedCaseView>()).toMatchObject({
      settled: {
        outcome: 'taken',
        reason: 'One matter',
        by: { zh: 'Li Lei' },
        at: '2026-04-01T01:00:00.000Z',
      },
      actions: [{ obstacle: { code: 'parked_case.settled' } }, { obstacle: { code: 'parked_case.settled' } }],
    });
    const view = (await keeper.get(`cases/${earlier.id}`)).json<CaseView>();
    expect(view.parties.map(({ name }) => name)).toContain('Demo Widget Inc.');
    expect(view.patents.map(({ number: patent }) => patent)).toEqual(['US9000001', 'US9000002']);
    expect((await importer.get(`cases/${laterId}`)).body).toBe(before);
    expect(await waiting(keeper)).toEqual([]);
    const again = await keeper.post(`parked-cases/${laterId}/settlement`, { ...body, action: 'dismiss' });
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([409, 'parked_case.settled']);
  });

  it('is left as it is for a reason; what is no investigation can be no more than that', async () => {
    const { keeper, earlier, laterId } = await aPair({
      kind: 'infringement_suit',
      proceedings: [],
      parties: [],
    });
    const settle = (action: string) =>
      keeper.post(`parked-cases/${laterId}/settlement`, {
        earlierId: earlier.id,
        action,
        reason: 'Two matters',
      });
    expect((await settle('take')).json<{ code: string }>().code).toBe('parked_case.nothing_to_take');
    expect((await settle('dismiss')).json<ParkedCaseView>().settled?.outcome).toBe('dismissed');
    const settled = await keeper.get('parked-cases?state=settled');
    expect(settled.json<ParkedCasesPageView>().items).toHaveLength(1);
  });

  it('is no pair to whoever does not see one of both, and answers them like what is missing', async () => {
    const { keeper, importer, earlier, laterId, keepOut } = await aPair();
    const settle = async (one: typeof keeper, id: string, earlierId: string): Promise<string> => {
      const body = { earlierId, action: 'dismiss', reason: 'Two matters' };
      const answer = await one.post(`parked-cases/${id}/settlement`, body);
      return `${String(answer.statusCode)} ${answer.body}`
        .replace(/"requestId":"[^"]*"/, '')
        .replaceAll(id, '(id)');
    };
    expect(await settle(importer, laterId, earlier.id)).toBe(await settle(importer, laterId, newId()));
    expect(await settle(keeper, earlier.id, laterId)).toContain('not_found');
    await keepOut(keeper.id, laterId);
    expect(await settle(keeper, laterId, earlier.id)).toBe(await settle(keeper, newId(), earlier.id));
    expect(await waiting(keeper)).toEqual([]);
  });

  it('is no answer of an import to whom a wall keeps off', async () => {
    const walled = '337-TA-9871';
    const { importer, keeper, earlier } = await aPair({ number: walled });
    const file = readFileSync('test/foreign-files/01-import-through-wall.json', 'utf8');
    const asked = async (one: typeof keeper, of: string): Promise<string> => {
      const body = JSON.parse(file.replace(walled, of)) as object;
      return (await one.post('case-imports', body)).body.replaceAll(of, '(number)');
    };
    expect(await asked(importer, walled)).toContain('"outcome":"new"');
    expect(await asked(importer, walled)).toBe(await asked(importer, '337-TA-9872'));
    expect(await asked(keeper, walled)).toContain(earlier.id);
  });

  it('is settled once, whoever tries at the same time', async () => {
    const { keeper, earlier, laterId } = await aPair();
    const body = { earlierId: earlier.id, action: 'take', reason: 'One matter' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => keeper.post(`parked-cases/${laterId}/settlement`, body)),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
  });

  it('lets a later import go on with the one opened first, and says so', async () => {
    const { keeper, earlier } = await aPair();
    const rows = [aListedRow({ investigation_number: number })];
    const answer = await keeper.post('case-imports', { format: 'json', dryRun: true, rows });
    const [row] = answer.json<ImportReportView>().rows;
    expect(row?.caseId).toBe(earlier.id);
    expect(row?.notes[0]?.en).toMatch(/^2 cases have the number 337-TA-9001; the row was compared with/);
  });

  it('is turned page by page', async () => {
    const { keeper, importer, keepOut, laterId } = await aPair();
    await keepOut(importer.id, laterId);
    const rows = [aListedRow({ investigation_number: number })];
    await importer.post('case-imports', { format: 'json', dryRun: false, rows });
    const met: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path = `parked-cases?limit=1${cursor && `&cursor=${cursor}`}`;
      const page: ParkedCasesPageView = (await keeper.get(path)).json<ParkedCasesPageView>();
      met.push(...page.items.map(({ later, earlier }) => `${later.id} ${earlier.id}`));
      cursor = page.nextCursor;
    }
    expect(new Set(met).size).toBe(3);
    expect(met).toEqual([...met].sort().reverse());
    expect((await importer.get('cases')).json<CasesPageView>().items).toHaveLength(1);
  });
});
