import type { LightMyRequestResponse } from 'fastify';
import readExcelFile from 'read-excel-file/node';
import { outcome, startTestApp, type TestApp } from '../../test/app.js';
import { story } from '../../test/story.js';
import { type Books, booksIn } from '../docket/books.fixtures.js';
import { aPerson, signedIn } from '../identity/identity.fixtures.js';
import { calendarDate } from '../kernel/index.js';
import { unzipped } from '../papers/unzipped.fixtures.js';
import { afterMs, DueWork, type Role, systemCaller, UnitOfWork } from '../platform/index.js';
import type { ExportsView, ExportView } from './exports.contract.js';
import { MakeExport } from './make-export.js';

type Who = 'coordinator' | 'memberA' | 'ethics' | 'officer' | 'assistant' | 'stranger';

let app: TestApp;
let books: Books;
const cookies = new Map<Who, { readonly cookie: string }>();
const ids = new Map<Who, string>();
const emails = new Map<Who, string>();

async function signIn(who: Who, allianceId: string, role: Role, memberId?: string): Promise<void> {
  const { id, email } = await aPerson(app.app.get(UnitOfWork), {
    allianceId,
    name: who,
    appointments: [memberId === undefined ? { role } : { role, memberId }],
  });
  ids.set(who, id);
  emails.set(who, email);
  cookies.set(who, await signedIn(app, email));
}

const get = (who: Who, path: string): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'GET', url: `/api/v1/${path}`, headers: { ...cookies.get(who) } });
const post = (who: Who, path: string, payload: object = {}): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'POST', url: `/api/v1/${path}`, headers: { ...cookies.get(who) }, payload });

const wish = (over: object = {}) => ({
  paper: 'deadlines',
  query: { status: 'all' },
  format: 'csv',
  language: 'en',
  ...over,
});
async function asked(who: Who, over: object = {}): Promise<ExportView> {
  const answer = await post(who, 'exports', wish(over));
  expect(outcome(answer)).toBe('201');
  return answer.json<ExportView>();
}
const now = async (who: Who, id: string): Promise<ExportView> =>
  (await get(who, `exports/${id}`)).json<ExportView>();
async function made(who: Who, over: object = {}): Promise<ExportView> {
  const { id } = await asked(who, over);
  await app.app.get(DueWork).runAll();
  return now(who, id);
}
const fileOf = (who: Who, { id }: ExportView) => get(who, `exports/${id}/file`);

const inAlliance = <Row>(sql: string): Promise<Row[]> =>
  app.app.get(UnitOfWork).read(systemCaller(books.allianceId), (tx) => tx.query<Row>(sql));

beforeAll(async () => {
  app = await startTestApp({ now: '2018-10-01T01:00:00.000Z' });
  books = await booksIn(app, calendarDate('2018-09-06'));
  const other = await booksIn(app);
  await signIn('coordinator', books.allianceId, 'coordinator');
  await signIn('memberA', books.allianceId, 'member_counsel', books.memberA);
  await signIn('ethics', books.allianceId, 'ethics_officer');
  await signIn('officer', books.allianceId, 'ethics_officer');
  await signIn('assistant', books.allianceId, 'assistance_officer');
  await signIn('stranger', other.allianceId, 'coordinator');
  const recorded = await post('coordinator', `cases/${books.caseId}/events`, {
    proceedingId: books.proceedingId,
    kind: 'complaint_and_noi_served_by_commission',
    happenedOn: '2018-09-10',
    services: [
      { partyId: books.parties.a, method: 'express', destination: 'foreign', servedOn: '2018-09-10' },
      { partyId: books.parties.b, method: 'electronic', servedOn: '2018-09-10', through: 'US counsel of B' },
    ],
  });
  expect(outcome(recorded)).toBe('201');
});

afterAll(() => app.close());

const step = story();

describe('an export', () => {
  step('is made beside, and is a fact when it is', async () => {
    const waiting = await asked('coordinator', { format: 'pdf', language: 'both' });
    expect(waiting).toMatchObject({ status: { id: 'waiting' }, rows: 0, fileName: null });
    expect(outcome(await fileOf('coordinator', waiting))).toBe('409 export.not_ready');
    await app.app.get(DueWork).runAll();
    const ready = await now('coordinator', waiting.id);
    expect(ready).toMatchObject({
      status: { id: 'ready' },
      fileName: '期限 Deadlines 2018-10-01.pdf',
      keptUntil: '2018-10-02T01:00:00.000Z',
    });
    expect(ready.rows).toBeGreaterThan(1);
    const file = await fileOf('coordinator', ready);
    expect(file.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    expect(file.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const [fact] = await inAlliance<{ payload: object; actor_id: string }>(
      `SELECT payload, actor_id FROM outbox WHERE type = 'paper.exported'`,
    );
    expect(fact).toMatchObject({
      payload: { paper: 'deadlines', format: 'pdf', rows: ready.rows },
      actor_id: ids.get('coordinator'),
    });
  });

  step('is of who asked alone', async () => {
    const { items } = (await get('coordinator', 'exports')).json<ExportsView>();
    expect(items).toHaveLength(1);
    const [mine] = items as [ExportView];
    for (const who of ['memberA', 'stranger'] as const) {
      expect((await get(who, 'exports')).json<ExportsView>().items).toEqual([]);
      for (const path of [`exports/${mine.id}`, `exports/${mine.id}/file`])
        expect((await get(who, path)).statusCode).toBe(404);
      expect((await post(who, `exports/${mine.id}/cancellation`)).statusCode).toBe(404);
    }
    expect(await inAlliance('SELECT 1 FROM paper_export_file')).toEqual([]);
  });

  step('holds what its reader sees and nothing else', async () => {
    const whole = (await fileOf('coordinator', await made('coordinator'))).body;
    const theirs = (await fileOf('memberA', await made('memberA'))).body;
    expect(whole).toContain('Aurora Co., Ltd.');
    expect(whole).toContain('Borealis Co., Ltd.');
    expect(theirs).toContain('Aurora Co., Ltd.');
    expect(theirs).not.toContain('Borealis');
  });

  step('has the columns and the filters of the screen', async () => {
    const narrowed = {
      query: { status: 'open', memberId: books.memberA },
      columns: ['who', 'due'],
      format: 'xlsx',
    };
    const [table, about] = await readExcelFile(
      (await fileOf('coordinator', await made('coordinator', narrowed))).rawPayload,
    );
    expect(table?.data[0]).toEqual(['Whose', 'To keep']);
    expect(new Set(table?.data.slice(1).map(([who]) => who))).toEqual(new Set(['Aurora Co., Ltd.']));
    expect(about?.data).toContainEqual(['Status', 'open']);
  });

  step.each<readonly [string, () => object, readonly string[]]>([
    [
      'case-report',
      () => ({ id: books.caseId }),
      ['Case report', 'Borealis Co., Ltd.', 'Complaining Lights Inc.', 'not legal advice'],
    ],
    ['case-record', () => ({ id: books.caseId }), ['Service recorded', 'coordinator']],
    ['cases', () => ({}), ['Certain Invented Lamps', 'Aurora Co., Ltd.']],
    ['members', () => ({}), ['Aurora', 'Borealis', ',China,']],
    ['audit-links', () => ({}), ['Service recorded,', 'the system,Role given,officer,']],
    ['notifications', () => ({}), ['reminder', 'Certain Invented Lamps']],
    ['accusations', () => ({ id: books.caseId }), ['Asserter']],
    ['privilege-log', () => ({ id: books.caseId }), ['Basis']],
  ])('tells %s', async (paper, query, words) => {
    const ready = await made('coordinator', { paper, query: query() });
    expect(ready).toMatchObject({ status: { id: 'ready' }, because: null });
    const text = (await fileOf('coordinator', ready)).body;
    for (const word of words) expect(text).toContain(word);
  });

  step('tells some links of a long chain, and which', async () => {
    expect(outcome(await post('coordinator', 'audit/checkpoints'))).toBe('201');
    const ready = await made('coordinator', {
      paper: 'audit-links',
      query: { from: 2, until: 4 },
      format: 'xlsx',
    });
    const [table, about] = await readExcelFile((await fileOf('coordinator', ready)).rawPayload);
    expect(table?.data.slice(1).map(([no]) => no)).toEqual([4, 3, 2]);
    expect(about?.data).toEqual(
      expect.arrayContaining([
        ['From no.', 2],
        ['To no.', 4],
      ]),
    );
  });

  step('is named after its kind alone, and its fact says of what it is', async () => {
    const report = await made('coordinator', { paper: 'case-report', query: { id: books.caseId } });
    expect(report.fileName).toBe('Case report 2018-10-01.csv');
    const groups = await made('coordinator', { paper: 'groups', query: { caseId: books.caseId } });
    await fileOf('coordinator', groups);
    const facts = await inAlliance<{ type: string; payload: object }>(
      `SELECT type, payload FROM outbox WHERE subject_id = '${groups.id}' ORDER BY at, type`,
    );
    expect(facts).toMatchObject([
      { type: 'paper.exported', payload: { paper: 'groups', caseId: books.caseId, of: null } },
      { type: 'paper.fetched', payload: { paper: 'groups', format: 'csv' } },
    ]);
  });

  step('as a Word document is one, under its name', async () => {
    const ready = await made('coordinator', { format: 'docx', language: 'both' });
    expect(ready.fileName).toBe('期限 Deadlines 2018-10-01.docx');
    const file = await fileOf('coordinator', ready);
    expect(file.headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    const words = (await unzipped(file.rawPayload)).get('word/document.xml');
    for (const one of ['Borealis Co., Ltd.', '期限', 'Deadlines']) expect(words).toContain(one);
  });

  step('shows how a date was counted', async () => {
    const [{ id }] = (await get('coordinator', 'deadlines?status=all')).json<{ items: { id: string }[] }>()
      .items as [{ id: string }];
    const ready = await made('coordinator', {
      paper: 'deadline-trace',
      query: { id },
      format: 'html',
      language: 'both',
    });
    const page = (await fileOf('coordinator', ready)).body;
    for (const words of ['推算步骤 / The computation', '起算日', 'Counted from', '19 CFR'])
      expect(page).toContain(words);
  });
});

describe('what cannot be exported', () => {
  step('is said before anything is done', async () => {
    expect(outcome(await post('assistant', 'exports', wish()))).toBe('403 access.denied');
    for (const [over, pointer] of [
      [{ paper: 'nothing' }, '/paper'],
      [{ query: { status: 'wrong' } }, '/query/status'],
      [{ query: { hidden: 'x' } }, '/query/hidden'],
      [{ language: 'fr' }, '/language'],
      [{ query: { cursor: 'x' } }, '/query/cursor'],
      [{ query: { limit: '10' } }, '/query/limit'],
      [{ columns: ['due', 'nothing'] }, '/columns/1'],
    ] as const) {
      const answer = await post('coordinator', 'exports', wish(over));
      expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining(`"${pointer}"`)]);
    }
  });

  step('is not told of where it is not there', async () => {
    const [file] = (await get('stranger', 'cases')).json<{ items: { id: string }[] }>().items;
    const { status, because } = await made('coordinator', { paper: 'case-report', query: { id: file?.id } });
    expect([status.id, because?.en]).toEqual(['failed', expect.stringContaining('not there for you')]);
  });

  step('waits its turn where much is under way', async () => {
    const at = await Promise.all(Array.from({ length: 8 }, () => post('memberA', 'exports', wish())));
    const refused = Array.from({ length: 3 }, () => '429 export.too_many');
    expect(at.map(outcome).sort()).toEqual([...Array.from({ length: 5 }, () => '201'), ...refused]);
    const under = at.filter(({ statusCode }) => statusCode === 201).map((one) => one.json<ExportView>());
    for (const { id } of under) await post('memberA', `exports/${id}/cancellation`);
  });
});

describe('an export that is cancelled', () => {
  step('is not made, and stays cancelled', async () => {
    const { id } = await asked('coordinator');
    const cancelled = await post('coordinator', `exports/${id}/cancellation`);
    expect(cancelled.json()).toMatchObject({ status: { id: 'cancelled' } });
    await app.app.get(DueWork).runAll();
    expect(await now('coordinator', id)).toMatchObject({ status: { id: 'cancelled' }, fileName: null });
    expect(outcome(await post('coordinator', `exports/${id}/cancellation`))).toBe('409 export.no_such_move');
  });

  step('while it is made ends there, without a file and without a fact', async () => {
    const { id } = await asked('coordinator');
    const intent = await begun(id);
    await post('coordinator', `exports/${id}/cancellation`);
    const before = await inAlliance(`SELECT id FROM outbox WHERE type = 'paper.exported'`);
    await app.app.get(MakeExport).perform(intent);
    expect(await now('coordinator', id)).toMatchObject({ status: { id: 'cancelled' } });
    expect(await inAlliance(`SELECT id FROM outbox WHERE type = 'paper.exported'`)).toEqual(before);
  });
});

/** What a worker does first: the export is its own from then on. */
async function begun(id: string) {
  const caller = systemCaller(books.allianceId);
  const due = { id, kind: 'export.make', subjectId: id, payload: {}, attempt: 1 };
  const intent = await app.app
    .get(UnitOfWork)
    .run(caller, (tx) => app.app.get(MakeExport).begin(tx, { ...due, dueAt: tx.now }));
  if (intent === undefined) throw new Error('There was nothing to make');
  return intent;
}

describe('an export whose worker died', () => {
  step('is made by another, and the one that wakes late changes nothing', async () => {
    const { id } = await asked('coordinator');
    const dead = await begun(id);
    expect(await now('coordinator', id)).toMatchObject({ status: { id: 'running' } });
    await app.app.get(DueWork).runAll();
    const ready = await now('coordinator', id);
    expect(ready).toMatchObject({ status: { id: 'ready' } });
    const { body } = await fileOf('coordinator', ready);
    await app.app.get(MakeExport).perform(dead);
    expect(await now('coordinator', id)).toEqual(ready);
    expect((await fileOf('coordinator', ready)).body).toBe(body);
    const facts = await inAlliance(
      `SELECT 1 FROM outbox WHERE type = 'paper.exported' AND subject_id = '${id}'`,
    );
    expect(facts).toHaveLength(1);
  });
});

describe('an export that ends its workers', () => {
  step('is begun three times and then has failed', async () => {
    const { id } = await asked('coordinator');
    for (let run = 0; run < 3; run++) await begun(id);
    await app.app.get(DueWork).runAll();
    expect(await now('coordinator', id)).toMatchObject({
      status: { id: 'failed' },
      because: { en: expect.stringContaining('could not be made') as string },
    });
  });
});

describe('the file of an export', () => {
  step('is neither given to a narrower token nor taken away by it', async () => {
    const ready = await made('coordinator', { paper: 'cases', query: {} });
    const wanted = { name: 'narrow', scopes: ['cases:read'], expiresOn: '2018-12-31' };
    const { token } = (await post('coordinator', 'tokens', wanted)).json<{ token: string }>();
    const byToken = await app.inject({
      url: `/api/v1/exports/${ready.id}/file`,
      headers: { authorization: `Bearer ${token}` },
    });
    expect(outcome(byToken)).toBe('403 token.too_narrow');
    expect(outcome(await fileOf('coordinator', ready))).toBe('200');
  });

  step(
    'of a list whose rows are of no subject is gone as soon as a wall is set before its reader',
    async () => {
      const before = {
        subjectKind: 'person',
        subjectId: ids.get('officer'),
        objectKind: 'case',
        objectId: books.caseId,
        reason: 'Invented conflict',
      };
      const ready = await made('officer', { paper: 'walls', query: {} });
      expect(outcome(await fileOf('officer', ready))).toBe('200');
      expect(outcome(await post('ethics', 'walls', before))).toBe('201');
      expect(outcome(await fileOf('officer', ready))).toBe('409 export.gone');
    },
  );

  step('is gone when its reader lost sight of something it tells', async () => {
    const [ready, record] = [
      await made('memberA'),
      await made('memberA', { paper: 'case-record', query: { id: books.caseId } }),
    ];
    expect(outcome(await fileOf('memberA', ready))).toBe('200');
    expect(outcome(await fileOf('memberA', record))).toBe('200');
    const wall = {
      subjectKind: 'person',
      subjectId: ids.get('memberA'),
      objectKind: 'case',
      objectId: books.caseId,
      reason: 'Invented conflict',
    };
    expect(outcome(await post('ethics', 'walls', wall))).toBe('201');
    for (const one of [ready, record]) {
      expect(outcome(await fileOf('memberA', one))).toBe('409 export.gone');
      expect(await now('memberA', one.id)).toMatchObject({ status: { id: 'gone' } });
    }
    expect((await fileOf('memberA', await made('memberA'))).body).not.toContain('Aurora Co.');
  });

  step(
    'of notices stays its reader’s once what waited is answered, as long as they see the same',
    async () => {
      const proposal = await post('coordinator', `people/${ids.get('assistant') ?? ''}/appointments`, {
        role: 'coordinator',
      });
      expect(outcome(proposal)).toBe('201');
      await app.app.get(DueWork).runAll();
      const ready = await made('ethics', { paper: 'notifications', query: {} });
      const { body } = await fileOf('ethics', ready);
      expect(body).toContain('waits');
      const [waiting] = (await get('ethics', 'nominations')).json<{ items: { id: string }[] }>().items;
      expect(outcome(await post('ethics', `nominations/${waiting?.id ?? ''}/confirmation`))).toBe('204');
      expect((await get('ethics', 'notifications')).body).not.toContain('waits');
      expect((await fileOf('ethics', ready)).body).toBe(body);
      const wall = {
        subjectKind: 'person',
        subjectId: ids.get('ethics'),
        objectKind: 'member',
        objectId: books.memberA,
        reason: 'Invented conflict',
      };
      expect(outcome(await post('officer', 'walls', wall))).toBe('201');
      expect(outcome(await fileOf('ethics', ready))).toBe('409 export.gone');
    },
  );

  step('is gone after a day', async () => {
    const ready = await made('coordinator');
    app.clock.set(afterMs(app.clock.now(), 24 * 60 * 60_000));
    await app.app.get(DueWork).runAll();
    cookies.set('coordinator', await signedIn(app, emails.get('coordinator') ?? ''));
    expect(await now('coordinator', ready.id)).toMatchObject({ status: { id: 'gone' }, fileName: null });
    const sql = `SELECT things, query FROM paper_export WHERE id = '${ready.id}'`;
    expect(await inAlliance(sql)).toEqual([{ things: null, query: {} }]);
    expect(outcome(await fileOf('coordinator', ready))).toBe('409 export.gone');
  });
});
