import { parse } from 'csv-parse/sync';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import readExcelFile from 'read-excel-file/node';
import { calendarDate, type Currency, type Money } from '../kernel/index.js';
import { ReadFiles } from '../reading/index.js';
import { unzipped } from './unzipped.fixtures.js';
import type { Paper, PaperFormat, PaperTable, Tongue } from './domain/paper.js';
import { rendered as renderingOf } from './rendered.fixtures.js';

const money = (minor: bigint, currency = 'CNY'): Money => ({ minor, currency: currency as Currency });

const ledger: PaperTable = {
  columns: [
    { key: 'day', heading: { zh: '日期', en: 'Day' }, as: 'date' },
    { key: 'what', heading: { zh: '摘要', en: 'What' }, share: 3 },
    { key: 'amount', heading: { zh: '金额', en: 'Amount' }, as: 'money' },
    { key: 'balance', heading: { zh: '余额', en: 'Balance' }, as: 'money' },
  ],
  rows: [
    [calendarDate('2026-01-15'), { zh: '缴款', en: 'Payment' }, money(12_345_678n), money(12_345_678n)],
    [calendarDate('2026-02-03'), '=HYPERLINK("x")', money(-45_678n), money(12_300_000n)],
  ],
  totals: [[null, { zh: '合计', en: 'Total' }, money(12_300_000n), null]],
};

const inTwo: PaperTable = {
  columns: [
    { key: 'fund', heading: { zh: '基金', en: 'Fund' } },
    { key: 'held', heading: { zh: '持有', en: 'Held' }, as: 'money' },
  ],
  rows: [
    ['A', money(5n)],
    ['B', money(1_234_567n, 'JPY')],
    ['C', money(-1_234_567_890_123_456_78n, 'USD')],
  ],
};

const statement: Paper = {
  title: { zh: '成员对账单', en: 'Statement of account' },
  parts: [
    {
      figures: [
        { name: { zh: '已缴', en: 'Paid' }, value: money(12_345_678n) },
        { name: { zh: '下次到期', en: 'Next due' }, value: calendarDate('2026-05-15') },
      ],
      facts: [{ name: { zh: '应缴', en: 'Owed' }, value: money(100n, 'JPY') }],
    },
    { heading: { zh: '往来', en: 'Movements' }, table: ledger },
    { heading: { zh: '各基金', en: 'Funds' }, table: inTwo },
    {
      clauses: [{ zh: '请于十五日内核对。', en: 'Please check it within 15 days.' }],
      signatures: [
        { as: { zh: '财务负责人', en: 'Treasurer' }, who: '林 读者' },
        { as: { zh: '成员代表', en: 'For the member' } },
      ],
    },
  ],
};

const rendered = (format: PaperFormat, tongue: Tongue, paper = statement): Promise<Buffer> =>
  renderingOf(format, tongue, paper);

/** What a reader finds, every blank as one. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

async function wordsOf(docx: Buffer): Promise<string> {
  const { text } = await new ReadFiles().run('docx', {
    uploadedBy: 'reader',
    sizeBytes: docx.length,
    read: async function* () {
      yield await Promise.resolve(docx);
    },
  });
  return oneLine(text);
}

async function wordsOfPdf(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return oneLine(items.map((item) => ('str' in item ? item.str : '')).join(''));
}

/** What stands on every rendering that is read, not reckoned with. */
const shown = {
  zh: [
    '成员对账单',
    '已缴',
    'CNY 123,456.78',
    'JPY 100',
    '金额（CNY）',
    '-456.78',
    '合计',
    '123,000.00',
    'JPY 1,234,567',
    'USD -1,234,567,890,123,456.78',
    '请于十五日内核对。',
    '财务负责人',
    '林 读者',
    '签章',
  ],
  en: [
    'Statement of account',
    'Amount (CNY)',
    'Payment',
    'For the member',
    'Signature',
    'Next due',
    '2026-05-15',
  ],
} as const;

describe('a statement of account', () => {
  it.each<[PaperFormat, (bytes: Buffer) => Promise<string>]>([
    ['docx', wordsOf],
    ['pdf', wordsOfPdf],
    ['html', (bytes) => Promise.resolve(oneLine(bytes.toString('utf8').replaceAll(/<[^>]*>/g, ' ')))],
  ])(
    'as %s says its figures, its tables and who signs, in the language that was asked for',
    async (format, words) => {
      const zh = await words(await rendered(format, 'zh'));
      for (const one of shown.zh) expect(zh).toContain(one);
      for (const one of ['Statement', 'Payment', 'Treasurer']) expect(zh).not.toContain(one);
      const both = await words(await rendered(format, 'both'));
      for (const one of [...shown.zh.filter((text) => !text.includes('（')), '缴款', 'Payment', 'Treasurer'])
        expect(both).toContain(one);
      const en = await words(await rendered(format, 'en'));
      for (const one of shown.en) expect(en).toContain(one);
    },
  );
});

describe('a paper as a Word document', () => {
  it('repeats the headings of its tables, breaks no row, and has figures on the right', async () => {
    const xml = (await unzipped(await rendered('docx', 'en'))).get('word/document.xml') ?? '';
    const [, movements = ''] = /(<w:tbl>(?:(?!<w:tbl>).)*Amount \(CNY\).*?<\/w:tbl>)/s.exec(xml) ?? [];
    const rows = movements.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows).toHaveLength(4);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false]);
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    const right = (rows[2] ?? '')
      .match(/<w:tc>.*?<\/w:tc>/gs)
      ?.map((cell) => cell.includes('<w:jc w:val="right"/>'));
    expect(right).toEqual([false, false, true, true]);
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
  });

  it('names a font for Chinese signs, numbers its pages and says whose it is at their foot', async () => {
    const files = await unzipped(await rendered('docx', 'zh'));
    expect(files.get('word/styles.xml')).toContain('w:eastAsia="Microsoft YaHei"');
    const foot = [...files].find(([path]) => /^word\/footer\d+\.xml$/.test(path))?.[1] ?? '';
    for (const one of ['PAGE', 'NUMPAGES', '虚构灯具联盟', '成员对账单']) expect(foot).toContain(one);
  });

  it('is made at the moment its foot says', async () => {
    const core = (await unzipped(await rendered('docx', 'zh'))).get('docProps/core.xml') ?? '';
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-04-13T01:00:00.000Z<');
  });

  it('takes every text, and leaves out what no XML can hold', async () => {
    const title = { zh: '<对账> & \u0007“单”\uD800', en: 'ไทย हि & <b>' };
    const words = await wordsOf(await rendered('docx', 'both', { title, parts: [] }));
    expect(words).toContain('<对账> & “单” ');
    expect(words).toContain('ไทย हि & <b>');
  });

  it('of many columns lies on its side', async () => {
    const columns = Array.from({ length: 6 }, (_, no) => ({
      key: String(no),
      heading: { zh: '列', en: 'Column' },
    }));
    const wide: Paper = {
      title: statement.title,
      parts: [{ table: { columns, rows: [columns.map(({ key }) => key)] } }],
    };
    const xml = (await unzipped(await rendered('docx', 'en', wide))).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  });
});

describe('amounts in a workbook', () => {
  it('are numbers with the digits of their currency, days are days, and what looks like a formula is a text', async () => {
    const bytes = await rendered('xlsx', 'en');
    const sheets = await readExcelFile(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['About', 'Movements', 'Funds']);
    expect(sheets[1]?.data).toEqual([
      ['Day', 'What', 'Amount (CNY)', 'Balance (CNY)'],
      [new Date('2026-01-15T00:00:00Z'), 'Payment', 123_456.78, 123_456.78],
      [new Date('2026-02-03T00:00:00Z'), '=HYPERLINK("x")', -456.78, 123_000],
      [null, 'Total', 123_000, null],
    ]);
    const files = await unzipped(bytes);
    for (const format of ['#,##0.00', 'yyyy-mm-dd'])
      expect(files.get('xl/styles.xml')).toContain(`formatCode="${format}"`);
    const sheet = files.get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet).toContain('state="frozen"');
    expect(sheet).not.toContain('<f>');
  });

  it('of several currencies have them in a column beside; one with more digits than a spreadsheet keeps is a text', async () => {
    const [, , funds] = await readExcelFile(await rendered('xlsx', 'both'));
    expect(funds?.data).toEqual([
      ['基金 / Fund', '持有 / Held', '币种 / Currency'],
      ['A', 0.05, 'CNY'],
      ['B', 1_234_567, 'JPY'],
      ['C', '-1,234,567,890,123,456.78', 'USD'],
    ]);
  });

  it('stand among the key figures as numbers, their currency beside', async () => {
    const [about] = await readExcelFile(await rendered('xlsx', 'en'));
    const rows = about?.data.map((row) => row.filter((cell) => cell !== null));
    expect(rows).toEqual(
      expect.arrayContaining([
        ['Paid', 123_456.78, 'CNY'],
        ['Owed', 100, 'JPY'],
        ['Treasurer', '林 读者'],
      ]),
    );
  });
});

describe('amounts as CSV', () => {
  it('are numbers a spreadsheet adds up, also below zero', async () => {
    const paper: Paper = { title: statement.title, parts: [{ table: ledger }] };
    expect(parse(await rendered('csv', 'en', paper), { bom: true })).toEqual([
      ['Day', 'What', 'Amount (CNY)', 'Balance (CNY)'],
      ['2026-01-15', 'Payment', '123456.78', '123456.78'],
      ['2026-02-03', '\'=HYPERLINK("x")', '-456.78', '123000.00'],
      ['', 'Total', '123000.00', ''],
    ]);
  });

  it('of several currencies have them in a column beside, and stand whole', async () => {
    const paper: Paper = { title: statement.title, parts: [{ table: inTwo }] };
    expect(parse(await rendered('csv', 'zh', paper), { bom: true })).toEqual([
      ['基金', '持有', '币种'],
      ['A', '0.05', 'CNY'],
      ['B', '1234567', 'JPY'],
      ['C', '-1234567890123456.78', 'USD'],
    ]);
  });
});
