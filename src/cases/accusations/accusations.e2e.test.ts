import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { aMember } from '../../alliance/alliance.fixtures.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { newId, type Role, UnitOfWork } from '../../platform/index.js';
import type { CaseView, RecordPageView } from '../case-views.contract.js';
import { aCase, aParty } from '../cases.fixtures.js';
import type {
  AccusationGridView,
  AccusationHistoryView,
  AccusationImportView,
  AccusationMatrixView,
  AccusationsPageView,
} from './accusation-views.contract.js';

type Who = 'coordinator' | 'memberA' | 'memberB' | 'administrator' | 'stranger';

let app: TestApp;
let work: UnitOfWork;
let memberA: string;
const cookies = new Map<Who, { readonly cookie: string }>();

async function signIn(who: Who, allianceId: string, role: Role, memberId?: string): Promise<void> {
  const appointment = memberId === undefined ? { role } : { role, memberId };
  const { email } = await aPerson(work, { allianceId, name: who, appointments: [appointment] });
  cookies.set(who, await signedIn(app, email));
}

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  const alliance = await anAlliance(work);
  memberA = await aMember(work, alliance, { name: { en: 'Demo Alpha', zh: '示例甲公司' } });
  const memberB = await aMember(work, alliance, { name: { en: 'Demo Beta', zh: '示例乙公司' } });
  await signIn('coordinator', alliance, 'coordinator');
  await signIn('administrator', alliance, 'administrator');
  await signIn('memberA', alliance, 'member_representative', memberA);
  await signIn('memberB', alliance, 'member_representative', memberB);
  await signIn('stranger', await anAlliance(work), 'coordinator');
});
afterAll(() => app.close());

interface Asking {
  readonly as?: Who;
  readonly version?: number;
  readonly key?: string;
}
function ask(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
  { as = 'coordinator', version, key }: Asking = {},
) {
  const headers = {
    ...cookies.get(as),
    ...(version !== undefined && { 'if-match': `"${String(version)}"` }),
    ...(key !== undefined && { 'idempotency-key': key }),
  };
  return app.inject({ method, url: `/api/v1/${path}`, headers, ...(payload && { payload }) });
}
const get = (path: string, as?: Who) => ask('GET', path, undefined, as && { as });
const post = (path: string, payload: object, asking?: Asking) => ask('POST', path, payload, asking);
const put = (path: string, payload: object, asking?: Asking) => ask('PUT', path, payload, asking);
const outcome = (answer: LightMyRequestResponse): string =>
  `${String(answer.statusCode)} ${answer.json<{ code?: string }>().code ?? ''}`.trim();
const pointers = (answer: LightMyRequestResponse): string[] =>
  answer.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer);

/** A case of a complainant, two respondents (one of member A), two patents and two products. */
async function aCaseAccused() {
  const answer = await post(
    'cases',
    aCase({
      parties: [
        aParty({ name: 'Demo Complainant Inc.', role: 'complainant', side: 'adverse', country: 'US' }),
        aParty({ name: '=Alpha Co., Ltd.', nameZh: '示例甲公司', memberId: memberA }),
        aParty({ name: 'Other Demo Ltd.' }),
      ],
      patents: [{ number: 'US9000001' }, { number: 'US9000002' }],
      products: [{ name: 'drones' }, { name: '-gimbals, "small"' }],
    }),
  );
  const { id, number, proceedings, parties, patents, products } = answer.json<CaseView>();
  const [proceeding, complainant, alpha, other, p1, p2, drone, gimbal] = [
    ...proceedings,
    ...parties,
    ...patents,
    ...products,
  ].map((part) => part.id);
  if (!proceeding || !complainant || !alpha || !other || !p1 || !p2 || !drone || !gimbal)
    throw new Error('The case lacks a part');
  const grid = { proceedingId: proceeding, asserterId: complainant };
  const cell = { respondentId: alpha, productId: drone, patentId: p1, claims: '1-3, 5' };
  return { id, number: number ?? '', grid, cell, alpha, other, p1, p2, drone, gimbal, complainant };
}

const setGrid = (id: string, body: object, asking?: Asking) =>
  put(`cases/${id}/accusation-grid`, body, asking);
const listed = async (id: string, query = '') =>
  (await get(`cases/${id}/accusations?${query}`)).json<AccusationsPageView>().items;
const matrix = async (id: string, as?: Who) =>
  (await get(`cases/${id}/accusation-matrix`, as)).json<AccusationMatrixView>();

describe('an accusation', () => {
  it('is entered with its claims in one form, shown with its history, recorded without a word of it', async () => {
    const { id, grid, cell } = await aCaseAccused();
    const entered = await post(`cases/${id}/accusations`, {
      ...grid,
      ...cell,
      claims: 'claims 5, 1–3',
      outcome: 'asserted',
    });
    expect(entered.statusCode).toBe(201);
    const one = entered.json<AccusationHistoryView>();
    expect(one).toMatchObject({ ...grid, ...cell, claims: '1-3, 5', outcome: 'asserted', version: 1 });
    const decided = {
      claims: '1-3',
      outcome: 'invalid',
      outcomeOn: '2026-03-05',
      outcomeSource: 'EDIS 812345',
    };
    const revised = await put(`accusations/${one.id}`, decided, { version: 1 });
    expect(revised.json<AccusationHistoryView>()).toMatchObject({ ...decided, version: 2 });
    expect(revised.json<AccusationHistoryView>().versions).toMatchObject([
      { version: 2, claims: '1-3', outcome: 'invalid', by: { en: 'coordinator', zh: 'coordinator' } },
      { version: 1, claims: '1-3, 5', outcome: 'asserted' },
    ]);
    expect(outcome(await put(`accusations/${one.id}`, decided, { version: 1 }))).toBe('412 version.stale');
    const [fact] = (await get(`cases/${id}/record`)).json<RecordPageView>().items;
    expect(fact).toMatchObject({
      type: 'accusations.changed',
      subjectId: one.id,
      payload: { version: 2, entered: 0, revised: 1, struck: 0 },
    });
    expect(JSON.stringify(fact)).not.toContain('EDIS');
  });

  it.each<[string, (c: Awaited<ReturnType<typeof aCaseAccused>>) => object, string]>([
    ['claims that are nonsense', () => ({ claims: 'all of them' }), '/claims'],
    ['a respondent who asserts', ({ alpha }) => ({ asserterId: alpha }), '/asserterId'],
    ['a complainant who is accused', ({ complainant }) => ({ respondentId: complainant }), '/respondentId'],
    ['a product of no case', () => ({ productId: newId() }), '/productId'],
    [
      'an outcome without its source',
      () => ({ outcome: 'violation', outcomeOn: '2026-03-05' }),
      '/outcomeSource',
    ],
  ])('is refused with %s', async (_, over, pointer) => {
    const made = await aCaseAccused();
    const body = { ...made.grid, ...made.cell, outcome: 'asserted', ...over(made) };
    const answer = await post(`cases/${made.id}/accusations`, body);
    expect([answer.statusCode, ...pointers(answer)]).toEqual([422, pointer]);
  });

  it('names nothing of another case, whatever that holds', async () => {
    const [mine, other] = [await aCaseAccused(), await aCaseAccused()];
    const body = { ...mine.grid, ...other.cell, outcome: 'asserted' };
    expect(pointers(await post(`cases/${mine.id}/accusations`, body))).toEqual([
      '/patentId',
      '/respondentId',
      '/productId',
    ]);
  });

  it('stands once; struck for a reason it stays readable, and may be entered anew', async () => {
    const { id, grid, cell } = await aCaseAccused();
    const body = { ...grid, ...cell, outcome: 'asserted' };
    const { id: first } = (await post(`cases/${id}/accusations`, body)).json<AccusationHistoryView>();
    expect(outcome(await post(`cases/${id}/accusations`, body))).toBe('409 accusation.entered');
    expect((await post(`accusations/${first}/striking`, {})).statusCode).toBe(422);
    const struck = await post(`accusations/${first}/striking`, { reason: 'Entered twice' });
    expect(struck.json<AccusationHistoryView>()).toMatchObject({ struckReason: 'Entered twice', version: 2 });
    expect(outcome(await put(`accusations/${first}`, { claims: '1', outcome: 'asserted' }))).toBe(
      '409 accusation.struck',
    );
    expect((await post(`cases/${id}/accusations`, body)).statusCode).toBe(201);
    expect(await listed(id)).toHaveLength(1);
    expect(await listed(id, 'struck=with')).toHaveLength(2);
  });

  it('is for all who see the case, and written by the coordinator alone', async () => {
    const { id, grid, cell } = await aCaseAccused();
    const body = { ...grid, ...cell, outcome: 'asserted' };
    const one = (await post(`cases/${id}/accusations`, body)).json<AccusationHistoryView>();
    expect((await matrix(id, 'memberA')).cells).toHaveLength(1);
    expect((await matrix(id, 'memberA')).mayEdit).toBe(false);
    const paths = [
      'accusations',
      'accusation-matrix',
      'accusations.csv',
      `accusation-grid?${new URLSearchParams(grid).toString()}`,
    ];
    for (const who of ['memberB', 'stranger'] as const) {
      for (const path of paths) expect((await get(`cases/${id}/${path}`, who)).statusCode).toBe(404);
      expect((await get(`accusations/${one.id}`, who)).statusCode).toBe(404);
    }
    expect((await get(`cases/${id}/accusation-matrix`, 'administrator')).statusCode).toBe(403);
    for (const as of ['memberA', 'memberB'] as const) {
      expect((await post(`cases/${id}/accusations`, body, { as })).statusCode).toBe(403);
      expect(
        (await put(`accusations/${one.id}`, { claims: '1', outcome: 'asserted' }, { as })).statusCode,
      ).toBe(403);
    }
    const writes = [
      post(`cases/${id}/accusations`, body, { as: 'stranger' }),
      put(`accusations/${one.id}`, { claims: '1', outcome: 'asserted' }, { as: 'stranger', version: 99 }),
      post(`accusations/${one.id}/striking`, { reason: 'x' }, { as: 'stranger' }),
      setGrid(id, { ...grid, cells: [] }, { as: 'stranger', version: 99 }),
    ];
    for (const answer of await Promise.all(writes)) expect(outcome(answer)).toBe('404 not_found');
  });
});

describe('a grid', () => {
  it('is set as a whole, once however often it is sent, and at its newest version only', async () => {
    const { id, grid, cell, other, p2, gimbal } = await aCaseAccused();
    const cells = [
      cell,
      { ...cell, respondentId: other, claims: '1' },
      { ...cell, productId: gimbal, patentId: p2, claims: '7' },
    ];
    const first = await setGrid(id, { ...grid, cells }, { version: 0 });
    expect([first.statusCode, first.json<AccusationGridView>().version]).toEqual([200, 1]);
    expect((await setGrid(id, { ...grid, cells }, { version: 1 })).json<AccusationGridView>().version).toBe(
      1,
    );
    expect(outcome(await setGrid(id, { ...grid, cells: [] }, { version: 0 }))).toBe('412 version.stale');
    const facts = (await get(`cases/${id}/record`)).json<RecordPageView>().items;
    expect(facts.filter(({ type }) => type === 'accusations.changed')).toHaveLength(1);
  });

  it('strikes what is gone for a reason alone, and says at each cell what is wrong', async () => {
    const { id, grid, cell, p2 } = await aCaseAccused();
    await setGrid(id, { ...grid, cells: [cell, { ...cell, patentId: p2 }] });
    const fewer = { ...grid, cells: [{ ...cell, claims: '1' }] };
    expect(outcome(await setGrid(id, fewer))).toBe('422 accusation.reason_needed');
    const set = await setGrid(id, { ...fewer, reason: 'Dropped in the amended complaint' });
    expect(set.json<AccusationGridView>().cells).toMatchObject([{ claims: '1', version: 2 }]);
    expect((await listed(id, 'struck=with')).map(({ struckReason }) => struckReason)).toContain(
      'Dropped in the amended complaint',
    );
    const wrong = { ...grid, cells: [cell, { ...cell, claims: '0' }, { ...cell, productId: newId() }] };
    expect(pointers(await setGrid(id, wrong))).toEqual(['/cells/1/claims', '/cells/1', '/cells/2/productId']);
  });

  it('is counted patent by respondent, and takes one outcome for many', async () => {
    const { id, grid, cell, alpha, gimbal, p1 } = await aCaseAccused();
    const cells = [cell, { ...cell, productId: gimbal, claims: '3-6' }];
    await setGrid(id, { ...grid, cells });
    const ids = (await listed(id)).map((one) => one.id);
    const decided = { outcome: 'violation', outcomeOn: '2026-03-05', outcomeSource: 'ID of 5 March 2026' };
    const answer = await post(
      `cases/${id}/accusation-outcomes`,
      { accusationIds: ids, ...decided },
      { version: 1 },
    );
    expect(answer.json<AccusationMatrixView>()).toMatchObject({
      version: 2,
      cells: [
        {
          patentId: p1,
          respondentId: alpha,
          products: 2,
          claims: 6,
          accusations: 2,
          outcomes: [{ outcome: 'violation', count: 2 }],
        },
      ],
    });
    expect(
      pointers(await post(`cases/${id}/accusation-outcomes`, { accusationIds: [newId()], ...decided })),
    ).toEqual(['/accusationIds/0']);
  });

  it('is listed page by page', async () => {
    const { id, grid, cell, other, gimbal } = await aCaseAccused();
    const cells = [cell, { ...cell, respondentId: other }, { ...cell, productId: gimbal }];
    await setGrid(id, { ...grid, cells });
    const page = (await get(`cases/${id}/accusations?limit=2`)).json<AccusationsPageView>();
    const rest = (
      await get(`cases/${id}/accusations?limit=2&cursor=${page.nextCursor ?? ''}`)
    ).json<AccusationsPageView>();
    expect([page.items.length, rest.items.length, rest.nextCursor]).toEqual([2, 1, null]);
    expect(await listed(id, `respondentId=${other}`)).toHaveLength(1);
    expect(await listed(id, 'outcome=violation')).toHaveLength(0);
  });
});

describe('accusations as CSV', () => {
  const importing = (id: string, text: string, dryRun: boolean, asking?: Asking) =>
    post(`cases/${id}/accusations/import`, { text, dryRun }, asking);

  it('leave no formula for a spreadsheet to run, and come back as they went', async () => {
    const { id, grid, cell, other, gimbal } = await aCaseAccused();
    await setGrid(id, { ...grid, cells: [cell, { ...cell, respondentId: other, productId: gimbal }] });
    const exported = await get(`cases/${id}/accusations.csv`);
    expect(exported.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(exported.body).toContain(`"'=Alpha Co., Ltd."`);
    expect(exported.body).toContain(`"'-gimbals, ""small"""`);
    expect(exported.body).toContain('"claims 1-3, 5"');
    const again = await importing(id, exported.body, false);
    expect(again.json()).toMatchObject({ entered: 0, revised: 0, same: 2, refused: 0 });
    expect((await matrix(id)).version).toBe(1);
  });

  it('are shown line by line before anything is written, and written all or not at all', async () => {
    const { id, number } = await aCaseAccused();
    const head = 'proceeding,asserter,patent,claims,respondent,product\n';
    const good = `${number},Demo Complainant Inc.,US9000001,1-3,示例甲公司,drones\n`;
    const wrong = `${number},Demo Complainant Inc.,US1,"1,\n2",Nobody Ltd.,drones\n`;
    const file = Buffer.from(`\ufeff${head}${good}`, 'utf16le').toString('base64');
    const filed = await post(`cases/${id}/accusations/import`, { file, dryRun: true });
    expect(filed.json<AccusationImportView>()).toMatchObject({ readAs: 'UTF-16LE', entered: 1, refused: 0 });
    const preview = (await importing(id, `${head}${good}${wrong}`, true)).json<AccusationImportView>();
    expect(preview.lines.map(({ line, outcome: what }) => [line, what])).toEqual([
      [2, 'new'],
      [4, 'refused'],
    ]);
    expect(preview.lines[1]?.notes.map(({ en }) => en).join(' ')).toMatch(/"US1".*"Nobody Ltd\."/);
    expect(await listed(id)).toHaveLength(0);
    const refused = await importing(id, `${head}${good}${wrong}`, false);
    expect([refused.statusCode, ...new Set(pointers(refused))]).toEqual([422, '/lines/4']);
    expect(await listed(id)).toHaveLength(0);
    const key = newId();
    for (const _ of [1, 2]) {
      const done = await importing(id, `${head}${good}`, false, { version: 0, key });
      expect(done.json()).toMatchObject({ entered: 1, lines: [] });
    }
    expect(await listed(id)).toHaveLength(1);
    expect(outcome(await importing(id, `${head}${good}`, true, { version: 0 }))).toBe('412 version.stale');
  });

  it.each(['', 'a,b\n1,2\n', '"unclosed'])('that are none (%j) are refused', async (text) => {
    const { id } = await aCaseAccused();
    expect((await importing(id, text, true)).statusCode).toBe(422);
  });

  it('are nobody else’s to send or to fetch', async () => {
    const { id } = await aCaseAccused();
    expect((await importing(id, 'x', true, { as: 'memberA' })).statusCode).toBe(403);
    const text = 'proceeding,asserter,patent,claims,respondent,product\n';
    for (const dryRun of [true, false])
      expect(outcome(await importing(id, text, dryRun, { as: 'stranger', version: 9 }))).toBe(
        '404 not_found',
      );
  });
});
