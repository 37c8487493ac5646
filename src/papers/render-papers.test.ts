import { parse } from 'csv-parse/sync';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import readExcelFile from 'read-excel-file/node';
import { calendarDate } from '../kernel/index.js';
import type { Paper, PaperFormat, Tongue } from './domain/paper.js';
import { Fonts } from './fonts.js';
import { imprint, rendered as renderingOf, renderer } from './rendered.fixtures.js';

const paper: Paper = {
  title: { zh: '期限', en: 'Deadlines' },
  parts: [
    {
      table: {
        columns: [
          { key: 'due', heading: { zh: '应办日期', en: 'To keep' }, as: 'date' },
          { key: 'what', heading: { zh: '事项', en: 'What' }, share: 3 },
          { key: 'n', heading: { zh: '次数', en: 'Times' }, as: 'number' },
        ],
        rows: [
          [calendarDate('2026-04-16'), { zh: '提交答辩状', en: 'Answer the complaint' }, 2],
          [calendarDate('2026-05-04'), { zh: '=cmd|1', en: '=cmd|1' }, null],
        ],
      },
    },
  ],
};

const report: Paper = {
  title: { zh: '案件报告', en: 'Case report' },
  parts: [
    { facts: [{ name: { zh: '案号', en: 'Number' }, value: '337-TA-9901' }] },
    { heading: { zh: '期限', en: 'Deadlines' }, ...paper.parts[0] },
    { clauses: [{ zh: '推算日期不构成法律意见。', en: 'A computed date is not legal advice.' }] },
  ],
};

const rendered = (format: PaperFormat, tongue: Tongue, what = paper): Promise<Buffer> =>
  renderingOf(format, tongue, what);

async function pdfTexts(bytes: Buffer): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let no = 1; no <= pdf.numPages; no++) {
    const { items } = await (await pdf.getPage(no)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/\s+/g, ' '),
    );
  }
  return pages;
}

describe('a paper as a PDF', () => {
  it.each([
    [
      'zh',
      ['期限', '应办日期', '提交答辩状', '虚构灯具联盟', '2026-04-16'],
      ['Answer the complaint', 'Invented'],
    ],
    [
      'en',
      ['Deadlines', 'To keep', 'Answer the complaint', 'Invented Lamp Alliance'],
      ['提交答辩状', '联盟'],
    ],
    ['both', ['期限', 'Deadlines', '提交答辩状', 'Answer the complaint', '虚构灯具联盟'], []],
  ] as const)('in %s says what it should, as text that can be read back', async (tongue, says, saysNot) => {
    const [text = ''] = await pdfTexts(await rendered('pdf', tongue));
    for (const words of says) expect(text).toContain(words);
    for (const words of saysNot) expect(text).not.toContain(words);
  });

  it('writes names of every script its fonts have between them', async () => {
    const names = [
      'Łódź Spółka z o.o.',
      'Công ty Nguyễn Văn',
      '삼성전자 주식회사',
      'Çağ İnşaat',
      'ΑΒΓ Бюро かな 華為',
    ];
    const named = { ...paper, title: { zh: '期限', en: names.map((name) => `（${name}）`).join('') } };
    const text = (await pdfTexts(await rendered('pdf', 'both', named))).join('');
    for (const name of names)
      expect(text.replaceAll(' ', '').normalize('NFC')).toContain(`（${name}）`.replaceAll(' ', ''));
  });

  it.each([
    ['as one sign where there is one', 'Nguyễn', ['Nguyễn']],
    ['else in one font with the sign it is on', 'x\u0304', ['x\u0304']],
  ])('writes a mark %s', async (_, name, pieces) => {
    const decomposed = name.normalize('NFD');
    expect(new Fonts().runsOf(decomposed).map(({ text }) => text)).toEqual(pieces);
    const titled = { ...paper, title: { zh: '期限', en: decomposed } };
    expect((await pdfTexts(await rendered('pdf', 'en', titled))).join('')).toContain(name);
  });

  it('is refused where its fonts lack signs, which it names, and not for a language that is not written', async () => {
    const title = { zh: '期限', en: 'Łódź ไทย हि' };
    await expect(rendered('pdf', 'both', { ...paper, title })).rejects.toMatchObject({
      code: 'paper.unwritable',
      signs: expect.arrayContaining(['ไ', 'ท', 'ย']) as unknown,
    });
    await expect(rendered('pdf', 'zh', { ...paper, title })).resolves.toBeInstanceOf(Buffer);
  });

  it('is made at the moment its foot says', async () => {
    const pdf = await getDocument({ data: new Uint8Array(await rendered('pdf', 'zh')) }).promise;
    expect((await pdf.getMetadata()).info).toMatchObject({ CreationDate: 'D:20260413010000Z' });
  });

  it('holds only the signs it uses of its fonts, and repeats headings and imprint on every page', async () => {
    const row = paper.parts[0]?.table?.rows[0] ?? [];
    const table = {
      columns: paper.parts[0]?.table?.columns ?? [],
      rows: Array.from({ length: 120 }, () => row),
    };
    const bytes = await rendered('pdf', 'zh', { ...paper, parts: [{ table }] });
    expect(bytes.length).toBeLessThan(200_000);
    const pages = await pdfTexts(bytes);
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) {
      expect(text).toContain('应办日期');
      expect(text).toContain('虚构灯具联盟');
    }
  });
});

describe('a paper as a workbook', () => {
  it('has days as days, numbers as numbers, and texts that look like formulas as texts', async () => {
    const sheets = await readExcelFile(await rendered('xlsx', 'both'));
    const [table, about] = sheets;
    expect(table?.data).toEqual([
      ['应办日期 / To keep', '事项', 'What', '次数 / Times'],
      [new Date('2026-04-16T00:00:00Z'), '提交答辩状', 'Answer the complaint', 2],
      [new Date('2026-05-04T00:00:00Z'), '=cmd|1', '=cmd|1', null],
    ]);
    expect(about?.data.flat().join(' ')).toContain(
      '虚构灯具联盟 / Invented Lamp Alliance · 2026-04-13 09:00',
    );
  });

  it('begins with what a report begins with', async () => {
    const sheets = await readExcelFile(await rendered('xlsx', 'en', report));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['About', 'Deadlines']);
    expect(sheets[0]?.data.flat()).toEqual(
      expect.arrayContaining(['337-TA-9901', 'A computed date is not legal advice.']),
    );
  });
});

describe('a paper as CSV', () => {
  it('is its table alone, marked as UTF-8, with no cell a spreadsheet would run', async () => {
    const bytes = await rendered('csv', 'zh');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(parse(bytes, { bom: true })).toEqual([
      ['应办日期', '事项', '次数'],
      ['2026-04-16', '提交答辩状', '2'],
      ['2026-05-04', "'=cmd|1", ''],
    ]);
  });

  it('tells all parts of a report', async () => {
    const text = (await rendered('csv', 'en', report)).toString('utf8');
    for (const words of ['Case report', '337-TA-9901', 'Answer the complaint', 'not legal advice'])
      expect(text).toContain(words);
  });
});

describe('a paper as a page to print', () => {
  it('says the same and runs nothing of what somebody wrote', async () => {
    const evil: Paper = { title: { zh: '<script>x</script>', en: '"><img src=x>' }, parts: report.parts };
    const html = (await rendered('html', 'both', evil)).toString('utf8');
    expect(html).not.toMatch(/<script|<img/);
    for (const words of ['&lt;script&gt;', '提交答辩状', 'Answer the complaint', '虚构灯具联盟 / Invented'])
      expect(html).toContain(words);
  });
});

describe('a rendering', () => {
  it('is stopped where nobody wants it any more', async () => {
    const stop = new AbortController();
    const rows = Array.from({ length: 5_000 }, () => paper.parts[0]?.table?.rows[0] ?? []);
    const table = { columns: paper.parts[0]?.table?.columns ?? [], rows };
    const order = { paper: { ...paper, parts: [{ table }] }, imprint, format: 'pdf', tongue: 'zh' } as const;
    setTimeout(() => stop.abort(new Error('nobody wants it')), 200);
    await expect(renderer.run(order, stop.signal)).rejects.toThrow('nobody wants it');
    await expect(renderer.run({ ...order, format: 'csv' })).resolves.toBeInstanceOf(Buffer);
  });

  it('is stopped while it waits for another', async () => {
    let isOver = false;
    const order = { paper, imprint, format: 'pdf', tongue: 'zh' } as const;
    const other = renderer.run(order).finally(() => (isOver = true));
    const stop = new AbortController();
    const waiting = renderer.run({ ...order, format: 'csv' }, stop.signal);
    stop.abort(new Error('cancelled while waiting'));
    await expect(waiting).rejects.toThrow('cancelled while waiting');
    expect(isOver).toBe(false);
    await other;
  });
});
