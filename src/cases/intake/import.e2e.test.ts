import { readFileSync } from 'node:fs';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { type Role, UnitOfWork } from '../../platform/index.js';
import { aWorkbook } from '../../reading/archives.fixtures.js';
import type { CasesPageView, CaseView, ImportReportView, RecordPageView } from '../case-views.contract.js';
import { aListedRow, asCsv } from './import.fixtures.js';

let app: TestApp;
let work: UnitOfWork;
let headers: { cookie: string };

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
});
afterAll(() => app.close());

const signIn = async (role: Role, alliance: string): Promise<{ cookie: string }> =>
  signedIn(app, (await aPerson(work, { allianceId: alliance, appointments: [{ role }] })).email);

beforeEach(async () => {
  headers = await signIn('coordinator', await anAlliance(work));
});

const post = (path: string, payload: object, as = headers, over: object = {}) =>
  app.inject({ method: 'POST', url: `/api/v1/${path}`, payload, headers: { ...as, ...over } });
const read = async <T>(path: string): Promise<T> =>
  (await app.inject({ url: `/api/v1/${path}`, headers })).json<T>();

async function importing(rows: readonly object[], dryRun = false): Promise<ImportReportView['rows']> {
  const answer = await post('case-imports', { format: 'json', dryRun, rows });
  expect(answer.statusCode).toBe(200);
  return answer.json<ImportReportView>().rows;
}
const said = (row: ImportReportView['rows'][number] | undefined): string =>
  (row?.notes ?? []).map(({ en }) => en).join(' ');
const caseCount = async (): Promise<number> => (await read<CasesPageView>('cases')).items.length;

describe('importing a list of investigations', () => {
  it('reports a dry run row by row and writes nothing', async () => {
    const rows = await importing([aListedRow(), aListedRow({ investigation_number: '731-TA-1' })], true);
    expect(rows.map(({ row, outcome, caseId }) => [row, outcome, caseId])).toEqual([
      [1, 'new', undefined],
      [2, 'refused', undefined],
    ]);
    expect(rows[1]?.notes[0]?.zh).toContain('731-TA-1');
    expect(await caseCount()).toBe(0);
  });

  it('opens a case with all the row says, and leaves empty what it does not', async () => {
    const [report] = await importing([aListedRow()]);
    expect(report).toMatchObject({ row: 1, outcome: 'new', number: '337-TA-9001' });
    expect(said(report)).toMatch(/is partial.*stands 2 times/);
    const view = await read<CaseView>(`cases/${report?.caseId ?? ''}`);
    expect(view).toMatchObject({
      kind: 'itc_337',
      number: '337-TA-9001',
      stage: { id: 'instituted' },
      openedOn: '2026-04-01',
      source: { citation: '91 FR 1234', document: null, url: 'https://example.test/notice' },
      proceedings: [
        {
          forum: 'us-itc',
          number: '337-TA-9001',
          filedOn: '2026-01-05',
          institutedOn: '2026-02-10',
          endedOn: null,
        },
      ],
      version: 1,
    });
    expect(view.parties.map(({ name, role, country, memberId }) => [name, role, country, memberId])).toEqual([
      ['Demo Widget Inc.', 'complainant', 'US', null],
      ['示例科技 Demo Technology Co., Ltd.', 'respondent', 'CN', null],
      ['Demo Electric Company, Inc.', 'respondent', 'US', null],
      ['Demo Electric Company, Inc.', 'respondent', 'CN', null],
    ]);
    expect(view.patents.map(({ number }) => number)).toEqual(['US9000001', 'US9000002']);
  });

  it('changes nothing when it is repeated, as JSON or as CSV', async () => {
    const rows = [aListedRow(), aListedRow({ investigation_number: 'DN 9002', institution_date: '' })];
    const first = await importing(rows);
    const again = await importing(rows);
    expect(again.map(({ outcome, caseId }) => [outcome, caseId])).toEqual(
      first.map(({ caseId }) => ['same', caseId]),
    );
    const csv = await post('case-imports', { format: 'csv', dryRun: false, text: asCsv(rows) });
    expect(csv.json<ImportReportView>().rows.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
    for (const { caseId } of first) {
      expect(await read<CaseView>(`cases/${caseId ?? ''}`)).toMatchObject({ version: 1 });
    }
  });

  it('opens a complaint that has only its docket number before institution', async () => {
    const [report] = await importing([
      aListedRow({ investigation_number: 'DN 9002', notice_date: '', institution_date: '' }),
    ]);
    expect(await read<CaseView>(`cases/${report?.caseId ?? ''}`)).toMatchObject({
      number: 'DN 9002',
      stage: { id: 'pre_institution' },
      proceedings: [{ institutedOn: null }],
    });
  });

  it('changes only what the list says anew, names it, and records it', async () => {
    const [{ caseId = '' } = {}] = await importing([aListedRow({ institution_date: '' })]);
    const later = aListedRow({
      respondents: [{ name: 'Third Demo GmbH', place: 'Munich, Germany' }],
      patents: ['D900003'],
    });
    const [report] = await importing([later]);
    expect(report).toMatchObject({ outcome: 'changed', caseId });
    expect(said(report)).toMatch(/date of institution: — → 2026-02-10.*Third Demo GmbH.*USD900003/);
    const view = await read<CaseView>(`cases/${caseId}`);
    expect(view).toMatchObject({ version: 2, proceedings: [{ institutedOn: '2026-02-10', version: 2 }] });
    expect(view.parties.map(({ name }) => name).slice(-1)).toEqual(['Third Demo GmbH']);
    expect((await read<CasesPageView>('cases?q=third%20demo')).items).toHaveLength(1);
    const record = await read<RecordPageView>(`cases/${caseId}/record`);
    expect(record.items.map(({ type }) => type)).toEqual([
      'patent.asserted',
      'party.added',
      'case.revised',
      'case.opened',
    ]);
    expect((await importing([later]))[0]?.outcome).toBe('same');
  });

  it("lets a person's words stand", async () => {
    const [{ caseId = '' } = {}] = await importing([aListedRow()]);
    const body = { number: '337-TA-9001', titleEn: 'Our widgets' };
    await app.inject({ method: 'PUT', url: `/api/v1/cases/${caseId}`, payload: body, headers });
    const [report] = await importing([aListedRow({ title: 'Certain Gadgets' })]);
    expect(report?.outcome).toBe('same');
    expect(said(report)).toContain('was entered by a person and stands');
    expect(await read<CaseView>(`cases/${caseId}`)).toMatchObject({ titleEn: 'Our widgets', version: 2 });
  });

  it('takes the first row of a number that stands twice', async () => {
    const rows = await importing([aListedRow(), aListedRow(), aListedRow({ title: 'Others' })]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'same', 'refused']);
    expect(rows[1]?.caseId).toBe(rows[0]?.caseId);
    expect(said(rows[2])).toContain('Row 1 has this number with other content');
    expect(await caseCount()).toBe(1);
  });

  it('does not touch a case of another kind that has the number', async () => {
    await post('cases', { kind: 'infringement_suit', number: '337-TA-9001', titleEn: 'A suit' });
    const [report] = await importing([aListedRow()]);
    expect(report?.outcome).toBe('refused');
  });

  it('shortens a long source and a value that is no date without cutting a character in two', async () => {
    const rows = [
      aListedRow({ citation: `${'x'.repeat(198)}😀${'x'.repeat(9)}`, source: `${'x'.repeat(198)}𠮷野家` }),
      aListedRow({ investigation_number: '337-TA-9902', notice_date: `${'x'.repeat(58)}😀😀` }),
    ];
    const body = { format: 'json', dryRun: false, rows };
    const answer = await post('case-imports', body, headers, { 'idempotency-key': 'import-long' });
    expect([answer.statusCode, answer.body]).toEqual([200, expect.stringContaining(`${'x'.repeat(58)}…`)]);
    const [report] = answer.json<ImportReportView>().rows;
    expect((await read<CaseView>(`cases/${report?.caseId ?? ''}`)).source).toMatchObject({
      citation: `${'x'.repeat(198)}…`,
    });
  });

  it('gives one effect and one answer for one idempotency key', async () => {
    const body = { format: 'json', dryRun: false, rows: [aListedRow()] };
    const key = { 'idempotency-key': 'import-1' };
    const answers = await Promise.all([1, 2, 3].map(() => post('case-imports', body, headers, key)));
    const [first, ...others] = answers.map((answer) => answer.json<ImportReportView>());
    for (const other of others) expect(other).toEqual(first);
    expect(await caseCount()).toBe(1);
  });

  it('takes 5,000 rows at once', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) =>
      aListedRow({ investigation_number: at < 2_500 ? `337-TA-${String(at + 1)}` : `DN ${String(at)}` }),
    );
    const text = asCsv(rows);
    const report = await post('case-imports', { format: 'csv', dryRun: false, text });
    expect(report.json<ImportReportView>().rows.filter(({ outcome }) => outcome === 'new')).toHaveLength(
      5_000,
    );
  });

  it.each([
    [{ format: 'csv', dryRun: true, text: 'number,name\n1,2' }, '/text'],
    [{ format: 'csv', dryRun: true, text: 'investigation_number,title\n"337-TA-1,x' }, '/text'],
    [{ format: 'csv', dryRun: true }, '/text'],
    [{ format: 'json', dryRun: true }, '/rows'],
    [{ format: 'json', rows: [] }, '/dryRun'],
    [{ format: 'xml', dryRun: true }, '/format'],
  ])('refuses %j and points to %s', async (body, pointer) => {
    const answer = await post('case-imports', body);
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ errors: { pointer: string }[] }>().errors.map((error) => error.pointer)).toContain(
      pointer,
    );
  });

  it('refuses a CSV row whose values do not fit the header, and takes the others', async () => {
    const text = 'investigation_number,title\n337-TA-9001,One,more\n337-TA-9002,Two\n';
    const answer = await post('case-imports', { format: 'csv', dryRun: true, text });
    expect(answer.json<ImportReportView>().rows.map(({ outcome }) => outcome)).toEqual(['refused', 'new']);
  });

  it('is for coordinators alone', async () => {
    for (const role of ['auditor', 'administrator', 'treasurer'] as const) {
      const other = await signIn(role, await anAlliance(work));
      const body = { format: 'json', dryRun: true, rows: [] };
      expect((await post('case-imports', body, other)).statusCode).toBe(403);
    }
  });
});

describe('a file of investigations', () => {
  const given = (name: string): Buffer => readFileSync(`test/foreign-files/${name}`);
  const found = async (q: string): Promise<readonly { id: string }[]> =>
    (await read<{ items: { id: string }[] }>(`cases?q=${encodeURIComponent(q)}`)).items;
  const sent = async (bytes: Buffer, dryRun = true) =>
    post('case-imports', { format: 'file', dryRun, file: bytes.toString('base64') });
  const report = async (bytes: Buffer, dryRun = true): Promise<ImportReportView> =>
    (await sent(bytes, dryRun)).json<ImportReportView>();

  it('that says the title in Chinese lets a case keep its English one, and be found by either', async () => {
    const numbered = { investigation_number: '337-TA-9077' };
    await importing([aListedRow({ ...numbered, title: 'Certain Walrus Lamps' })]);
    const [revised] = await importing([aListedRow({ ...numbered, title: '海象灯具案' })]);
    expect(revised?.outcome).toBe('changed');
    const view = await read<CaseView>(`cases/${revised?.caseId ?? ''}`);
    expect([view.titleEn, view.titleZh]).toEqual(['Certain Walrus Lamps', '海象灯具案']);
    for (const q of ['walrus', '海象']) expect(await found(q)).toMatchObject([{ id: view.id }]);
    expect((await importing([aListedRow({ ...numbered, title: '海象灯具案' })]))[0]?.outcome).toBe('same');
  });

  it('that changes a case lets it be found by the numbers of its proceedings, however they are written', async () => {
    const numbered = { investigation_number: '337-TA-9078' };
    const [opened] = await importing([aListedRow({ ...numbered, title: 'Certain Walrus Lamps' })]);
    const appeal = { forum: 'us-cafc', number: '2026-1234' };
    const added = await post(`cases/${opened?.caseId ?? ''}/proceedings`, appeal);
    expect([added.statusCode, added.body]).toEqual([201, expect.any(String)]);
    const court = { forum: 'cn-court', number: '（2026）京73民初123号' };
    expect((await post(`cases/${opened?.caseId ?? ''}/proceedings`, court)).statusCode).toBe(201);
    const written = ['2026-1234', '20261234', '(2026)京73民初123号', '〔2026〕京73民初123号'];
    const all = async () => Promise.all(written.map(async (q) => (await found(q)).length));
    expect(await all()).toEqual(written.map(() => 1));
    const [revised] = await importing([aListedRow({ ...numbered, title: 'Certain Seal Lamps' })]);
    expect(revised?.outcome).toBe('changed');
    expect(await all()).toEqual(written.map(() => 1));
  });

  it('in the encoding of a Chinese Excel is read, and said to be', async () => {
    const { readAs, rows } = await report(given('08-gbk-excel.csv'), false);
    expect([readAs, rows.map(({ outcome }) => outcome)]).toEqual(['GB18030 (GBK)', ['new']]);
    const view = await read<CaseView>(`cases/${rows[0]?.caseId ?? ''}`);
    expect([view.titleEn, view.titleZh]).toEqual([null, '虚构灯具案']);
    expect(view.parties[1]?.name).toBe('中山市虚晨灯饰有限公司');
    expect(await found('虚构灯具')).toHaveLength(1);
    const again = await report(given('08-gbk-excel.csv'), false);
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['same']);
  });

  it('with the dates of Excel has those read that mean one day', async () => {
    const { readAs, rows } = await report(given('21-excel-dates.csv'), false);
    expect([readAs, rows.map(({ outcome }) => outcome)]).toEqual(['UTF-8', ['new', 'new']]);
    const views = await Promise.all(rows.map(({ caseId = '' }) => read<CaseView>(`cases/${caseId}`)));
    expect(views.map(({ proceedings: [itc] }) => [itc?.filedOn, itc?.institutedOn])).toEqual([
      ['2026-03-05', '2026-04-07'],
      ['2026-03-05', null],
    ]);
  });

  const head = ['investigation_number', 'title', 'complaint_filed'];

  it('is a workbook as well, its days read by their format and its numbers refused in words', async () => {
    const { readAs, rows } = await report(
      aWorkbook([
        head,
        ['337-TA-9881', 'Certain Demo Lamps', { days: 46086 }],
        ['337-TA-9882', 'Certain Demo Lamps', 46086],
        ['337-TA-9883', 'Certain Demo Lamps', '10/05/2018'],
      ]),
    );
    expect([readAs, rows.map(({ outcome }) => outcome)]).toEqual(['XLSX', ['new', 'refused', 'refused']]);
    expect(said(rows[1])).toContain("a spreadsheet's count of days (2026-03-05");
    expect(said(rows[2])).toContain('may be 2018-10-05 or 2018-05-10');
  });

  it.each<[string, Buffer, string]>([
    ['semicolons', Buffer.from(`${head.join(';')}\n337-TA-9884;Lamps;2026-03-05\n`), 'UTF-8'],
    [
      'tabs, as Excel’s Unicode text',
      Buffer.from(`\ufeff${head.join('\t')}\n337-TA-9884\t灯具\t2026/3/5\n`, 'utf16le'),
      'UTF-16LE',
    ],
  ])('may be divided by %s', async (_, bytes, encoding) => {
    const { readAs, rows } = await report(bytes);
    expect([readAs, rows.map(({ outcome }) => outcome)]).toEqual([encoding, ['new']]);
  });

  it.each<[string, Buffer]>([
    ['an empty file', Buffer.alloc(0)],
    ['an archive that is no workbook', Buffer.from('PK\u0003\u0004 nothing')],
  ])('is refused where it is %s', async (_, bytes) => {
    expect((await sent(bytes)).statusCode).toBe(422);
  });
});
