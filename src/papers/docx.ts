import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IBorderOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { isOfFigures, readTable } from './domain/amounts.js';
import type {
  Cell,
  PaperFact,
  PaperPart,
  PaperSignature,
  PaperTable,
  PrintOrder,
  Tongue,
} from './domain/paper.js';
import { imprintLine, inLine, isWide, noRows, toSign, written, writtenCell } from './domain/wording.js';

/** A4 and its margins, in twentieths of a point. */
const page = { short: 11_906, long: 16_838, side: 800, top: 880, foot: 960 };
/** Of the width: what names a value. */
const nameShare = 26;
/** How many key figures, and places to sign, stand beside each other. */
const beside = { figures: 4, signatures: 2 };

/** Faces that Word has on every system; Chinese signs are written in the second. */
const faces = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' };
const grey = '555555';

/** Half points. */
const sizes = { body: 18, title: 32, second: 24, heading: 22, small: 16, foot: 15, figure: 26 };

type Block = Paragraph | Table;

/** A paper as a Word document: what the PDF shows, to be written on. Everything it is made with is known when it is asked for. */
export async function docxOf(order: PrintOrder): Promise<Buffer> {
  const { paper, imprint, tongue } = order;
  const wide = isWide(paper);
  const width = (wide ? page.long : page.short) - 2 * page.side;
  const title = inLine(paper.title, tongue);
  const foot = imprintLine(imprint, tongue);
  const file = new Document({
    title: plain(title),
    creator: plain(inLine(imprint.alliance, tongue)),
    lastModifiedBy: 'Hezong',
    styles: stylesIn(tongue),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: page.short,
              height: page.long,
              orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { left: page.side, right: page.side, top: page.top, bottom: page.foot, footer: 400 },
          },
        },
        footers: { default: footerOf(`${title} · ${foot}`, width) },
        children: [
          ...written(paper.title, tongue).map((text, place) =>
            paragraph(text, place === 0 ? { heading: HeadingLevel.TITLE } : {}, {
              ...(place > 0 && { bold: true, size: sizes.second }),
            }),
          ),
          paragraph(foot, { spacing: { after: 160 } }, { color: grey }),
          ...partBlocks({ facts: paper.narrowed ?? [] }, tongue, width),
          ...paper.parts.flatMap((part) => partBlocks(part, tongue, width)),
        ],
      },
    ],
  });
  return Packer.toBuffer(file, undefined, [corePropertiesOf(order)]);
}

const stylesIn = (tongue: Tongue) => ({
  default: {
    document: {
      run: {
        font: faces,
        size: sizes.body,
        language: { value: tongue === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: faces, size: sizes.title, bold: true } },
    heading1: {
      run: { font: faces, size: sizes.heading, bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
});

/** What the paper is and whose, on the left; the page and how many there are, on the right. */
const footerOf = (text: string, width: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          ...runs(text, { size: sizes.foot, color: grey }),
          new TextRun({
            size: sizes.foot,
            color: grey,
            children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

function partBlocks(part: PaperPart, tongue: Tongue, width: number): Block[] {
  const { heading, figures = [], facts = [], table, clauses = [], signatures = [] } = part;
  return [
    ...(heading === undefined
      ? []
      : [paragraph(inLine(heading, tongue), { heading: HeadingLevel.HEADING_1 })]),
    ...inRows(figures, beside.figures, width, (figure) => figureBlocks(figure, tongue)),
    ...(facts.length === 0 ? [] : [factsTable(facts, tongue, width), gap()]),
    ...(table === undefined ? [] : tableBlocks(readTable(table), tongue, width)),
    ...clauses.flatMap((clause) => clauseBlocks(written(clause, tongue), width)),
    ...inRows(signatures, beside.signatures, width, (one) => signatureBlocks(one, tongue, width)),
  ];
}

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hair: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
const dark: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: grey };
const bare = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideVertical: none,
  insideHorizontal: none,
};
const lined = { ...bare, bottom: hair, insideHorizontal: hair };

/** A table whose columns are as wide as their share of the page. */
function tableOf(
  rows: readonly TableRow[],
  shares: readonly number[],
  width: number,
  borders = lined,
): Table {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return new Table({
    rows,
    columnWidths: shares.map((share) => Math.floor((share / total) * width)),
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 40, bottom: 40, left: 0, right: 160, marginUnitType: WidthType.DXA },
  });
}

/** A row that no end of a page breaks. */
const rowOf = (cells: readonly TableCell[], tableHeader = false): TableRow =>
  new TableRow({ children: cells, cantSplit: true, tableHeader });

const factsTable = (facts: readonly PaperFact[], tongue: Tongue, width: number): Table =>
  tableOf(
    facts.map(({ name, value }) => rowOf([cellOf(name, tongue, { bold: true }), cellOf(value, tongue)])),
    [nameShare, 100 - nameShare],
    width,
  );

function tableBlocks({ columns, rows, totals = [] }: PaperTable, tongue: Tongue, width: number): Block[] {
  if (rows.length === 0) return [paragraph(inLine(noRows, tongue), {}, { color: grey })];
  const cellsOf = (row: readonly Cell[], run: IRunOptions = {}, top?: IBorderOptions): TableCell[] =>
    row.map((cell, place) => {
      const isRight = columns[place] !== undefined && isOfFigures(columns[place]);
      return cellOf(cell, tongue, run, isRight, top);
    });
  const head = columns.map(({ heading }) => heading);
  const table = tableOf(
    [
      rowOf(cellsOf(head, { bold: true }), true),
      ...rows.map((row) => rowOf(cellsOf(row))),
      ...totals.map((row, place) => rowOf(cellsOf(row, { bold: true }, place === 0 ? dark : undefined))),
    ],
    columns.map(({ share = 1 }) => share),
    width,
  );
  return [table, gap()];
}

/** One text, or the Chinese with the English below it, smaller. */
const cellOf = (
  cell: Cell,
  tongue: Tongue,
  run: IRunOptions = {},
  isRight = false,
  top?: IBorderOptions,
): TableCell =>
  new TableCell({
    children: [cellParagraph(cell, tongue, run, isRight)],
    ...(top && { borders: { top } }),
  });

function cellParagraph(cell: Cell, tongue: Tongue, run: IRunOptions = {}, isRight = false): Paragraph {
  const [first = '', ...others] = writtenCell(cell, tongue);
  return new Paragraph({
    ...(isRight && { alignment: AlignmentType.RIGHT }),
    children: [
      ...runs(first, run),
      ...others.flatMap((text) => runs(`\n${text}`, { ...run, size: sizes.small, color: '444444' })),
    ],
  });
}

/** A clause in both languages: the Chinese on the left, the English on the right. */
function clauseBlocks(said: readonly string[], width: number): Block[] {
  const spacing = { before: 60, after: 60 };
  const [first = '', second] = said;
  if (second === undefined) return [paragraph(first, { spacing })];
  const cells = [first, second].map((text) => new TableCell({ children: [paragraph(text, { spacing })] }));
  return [tableOf([rowOf(cells)], [1, 1], width, bare), gap()];
}

/** Things beside each other, so many to a row. */
function inRows<T>(
  things: readonly T[],
  perRow: number,
  width: number,
  blocksOf: (thing: T) => readonly Paragraph[],
): Block[] {
  if (things.length === 0) return [];
  const rows = Array.from({ length: Math.ceil(things.length / perRow) }, (_, row) =>
    rowOf(
      Array.from({ length: perRow }, (__, place) => {
        const thing = things[row * perRow + place];
        return new TableCell({ children: thing === undefined ? [paragraph('')] : blocksOf(thing) });
      }),
    ),
  );
  const shares = Array.from({ length: perRow }, () => 1);
  return [tableOf(rows, shares, width, bare), gap()];
}

/** A key figure: large, below its name. */
const figureBlocks = ({ name, value }: PaperFact, tongue: Tongue): readonly Paragraph[] => [
  cellParagraph(name, tongue, { color: grey }),
  cellParagraph(value, tongue, { bold: true, size: sizes.figure }),
];

/** A place to sign, with lines to write on. */
const signatureBlocks = (
  { as, who = '' }: PaperSignature,
  tongue: Tongue,
  width: number,
): readonly Paragraph[] => [
  cellParagraph(as, tongue, { bold: true }),
  cellParagraph(who, tongue),
  ...toSign.map(
    (line) =>
      new Paragraph({
        spacing: { before: 360 },
        tabStops: [
          {
            type: TabStopType.RIGHT,
            position: Math.floor(width / beside.signatures) - 500,
            leader: 'underscore',
          },
        ],
        children: [...runs(`${inLine(line, tongue)} `), new TextRun({ children: [new Tab()] })],
      }),
  ),
];

/** Word wants a paragraph between two tables, or takes them for one. */
const gap = (): Paragraph => new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT } });

const paragraph = (
  text: string,
  look: Omit<Exclude<ConstructorParameters<typeof Paragraph>[0], string>, 'children' | 'text' | 'run'> = {},
  run: IRunOptions = {},
): Paragraph => new Paragraph({ ...look, children: runs(text, run) });

const isChinese = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/** A text with its line breaks. Beside Chinese, signs that both scripts have, such as quotation marks, are the Chinese ones. */
const runs = (text: string, run: IRunOptions = {}): ParagraphChild[] =>
  plain(text)
    .split(/\r\n|\r|\n/)
    .flatMap((line, place) => {
      if (line === '' && place === 0) return [];
      return new TextRun({
        ...run,
        text: line,
        ...(place > 0 && { break: 1 }),
        ...(isChinese.test(line) && { font: { ...faces, hint: 'eastAsia' } }),
      });
    });

/** Without what XML has no sign for: Word would refuse the whole document. */
const plain = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const safe = (text: string): string => plain(text).replaceAll(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** Whose it is and when it was made, which is when its foot says: the library would write the clock of the machine. */
const corePropertiesOf = ({ paper, imprint, tongue }: PrintOrder) => ({
  path: 'docProps/core.xml',
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${safe(inLine(paper.title, tongue))}</dc:title>` +
    `<dc:creator>${safe(inLine(imprint.alliance, tongue))}</dc:creator>` +
    `<cp:lastModifiedBy>Hezong</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${imprint.at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${imprint.at}</dcterms:modified>` +
    '</cp:coreProperties>',
});
