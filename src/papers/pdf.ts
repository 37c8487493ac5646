import pdfmake, { type Content, type Definition } from 'pdfmake';
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
import { families, Fonts } from './fonts.js';

const font = families[0]?.name ?? '';
/** How many key figures, and places to sign, stand beside each other. */
const beside = { figures: 4, signatures: 2 };
const margin = { side: 40, top: 44, foot: 48 };

/** Signs that are in the paper and in none of its fonts: a PDF would leave them out without a word. */
export class UnwritableError extends Error {
  constructor(readonly signs: readonly string[]) {
    super('The fonts lack signs of the paper');
  }
}

/** A paper as a PDF. Reads its fonts and nothing else; only the signs that are used go into the file. Throws `UnwritableError`. */
export async function pdfOf(order: PrintOrder): Promise<Buffer> {
  const files = new Set(families.flatMap(({ normal, bold }) => [normal, bold]));
  pdfmake.setFonts(Object.fromEntries(families.map(({ name, normal, bold }) => [name, { normal, bold }])));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  const fonts = new Fonts();
  const definition = definitionOf(order);
  const lacking = fonts.lackingIn(textOf(definition.content) + textOf(definition.footer(1, 1)));
  if (lacking.length > 0) throw new UnwritableError(lacking);
  return pdfmake
    .createPdf({
      ...definition,
      content: inFonts(definition.content, fonts),
      footer: (page, pages) => inFonts(definition.footer(page, pages), fonts),
    })
    .getBuffer();
}

/** The words of pdfmake that hold content; everything else says how it looks. */
const holding = new Set(['text', 'columns', 'table', 'body', 'stack']);

/** The same content with each text in families that have all its signs. */
function inFonts<T>(content: T, fonts: Fonts): T {
  const split = (text: string): unknown => {
    const runs = fonts.runsOf(text);
    return runs.every((run) => run.font === undefined) ? runs.map((run) => run.text).join('') : runs;
  };
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return { text: split(one) };
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, value]: [string, unknown]) => {
        if (!holding.has(key)) return [key, value];
        return [key, typeof value === 'string' ? split(value) : walk(value)];
      }),
    );
  };
  return walk(content) as T;
}

/** Every text in a content. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (typeof content !== 'object' || content === null) return '';
  return Object.values(content).map(textOf).join('');
}

function definitionOf({ paper, imprint, tongue }: PrintOrder): Definition {
  const title = inLine(paper.title, tongue);
  const foot = imprintLine(imprint, tongue);
  return {
    pageSize: 'A4',
    pageOrientation: isWide(paper) ? 'landscape' : 'portrait',
    pageMargins: [margin.side, margin.top, margin.side, margin.foot],
    language: tongue === 'en' ? 'en' : 'zh-CN',
    info: {
      title,
      author: inLine(imprint.alliance, tongue),
      creator: 'Hezong',
      producer: 'Hezong',
      creationDate: new Date(imprint.at),
    },
    defaultStyle: { font, fontSize: 9, lineHeight: 1.25 },
    styles: {
      title: { fontSize: 16, bold: true },
      heading: { fontSize: 11, bold: true, margin: [0, 12, 0, 4] },
      second: { fontSize: 8, color: '#444444' },
      head: { bold: true },
      figure: { fontSize: 13, bold: true },
      quiet: { color: '#555555' },
    },
    content: [
      ...written(paper.title, tongue).map((text, place): Content =>
        place === 0 ? { text, style: 'title' } : { text, fontSize: 12, bold: true },
      ),
      { text: foot, style: 'quiet', margin: [0, 2, 0, 8] },
      ...partContent({ facts: paper.narrowed ?? [] }, tongue),
      ...(paper.narrowed === undefined ? [] : [{ text: '', margin: [0, 0, 0, 8] }]),
      ...paper.parts.flatMap((part) => partContent(part, tongue)),
    ],
    footer: (page, pages) => ({
      columns: [
        { text: `${title} · ${foot}`, width: '*' },
        { text: `${String(page)} / ${String(pages)}`, width: 60, alignment: 'right', noWrap: true },
      ],
      style: 'quiet',
      fontSize: 7.5,
      margin: [margin.side, 14, margin.side, 0],
    }),
  };
}

function partContent(part: PaperPart, tongue: Tongue): Content[] {
  const { heading, figures = [], facts = [], table, clauses = [], signatures = [] } = part;
  return [
    ...(heading === undefined ? [] : [{ text: inLine(heading, tongue), style: 'heading', headlineLevel: 1 }]),
    ...inRows(figures, beside.figures, (figure) => figureContent(figure, tongue)),
    ...(facts.length === 0
      ? []
      : [
          {
            table: {
              widths: ['26%', '*'],
              dontBreakRows: true,
              body: facts.map(({ name, value }) => [
                { ...cellOf(name, tongue), bold: true },
                cellOf(value, tongue),
              ]),
            },
            layout: lines,
            margin: [0, 0, 0, table === undefined ? 0 : 10],
          },
        ]),
    ...(table === undefined ? [] : [tableContent(readTable(table), tongue)]),
    ...clauses.map((clause) => clauseContent(written(clause, tongue))),
    ...inRows(signatures, beside.signatures, (signature) => signatureContent(signature, tongue)),
  ];
}

/** Things beside each other, so many to a row, none broken by the end of a page. */
function inRows<T>(things: readonly T[], perRow: number, contentOf: (thing: T) => Content): Content[] {
  const rows = Array.from({ length: Math.ceil(things.length / perRow) }, (_, row) =>
    Array.from({ length: perRow }, (__, place) => things[row * perRow + place]),
  );
  if (rows.length === 0) return [];
  const width = `${(100 / perRow).toFixed(3)}%`;
  return [
    {
      table: {
        widths: Array.from({ length: perRow }, () => width),
        dontBreakRows: true,
        body: rows.map((row) => row.map((thing) => (thing === undefined ? { text: '' } : contentOf(thing)))),
      },
      layout: 'noBorders',
      margin: [0, 4, 0, 6],
    },
  ];
}

/** A key figure: large, below its name. */
const figureContent = ({ name, value }: PaperFact, tongue: Tongue): Content => ({
  stack: [
    { ...cellOf(name, tongue), style: 'quiet' },
    { ...cellOf(value, tongue), style: 'figure' },
  ],
});

const signatureContent = ({ as, who = '' }: PaperSignature, tongue: Tongue): Content => ({
  stack: [
    { ...cellOf(as, tongue), bold: true },
    cellOf(who, tongue),
    ...toSign.map((line) => ({
      columns: [
        { text: inLine(line, tongue), width: 'auto', noWrap: true, margin: [0, 14, 4, 0] },
        { table: { widths: ['*'], body: [[{ text: ' ', margin: [0, 12, 0, 0] }]] }, layout: signingLine },
      ],
    })),
  ],
  margin: [0, 10, 24, 0],
});

function tableContent({ columns, rows, totals = [] }: PaperTable, tongue: Tongue): Content {
  if (rows.length === 0) return { text: inLine(noRows, tongue), style: 'quiet' };
  const total = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const cellsOf = (row: readonly Cell[], style = {}): Content[] =>
    row.map((cell, place) => ({
      ...cellOf(cell, tongue),
      ...style,
      ...(columns[place] && isOfFigures(columns[place]) && { alignment: 'right' }),
    }));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ share = 1 }) => `${((share / total) * 100).toFixed(3)}%`),
      body: [
        cellsOf(
          columns.map(({ heading }) => heading),
          { style: 'head' },
        ),
        ...rows.map((row) => cellsOf(row)),
        ...totals.map((row) => cellsOf(row, { style: 'head' })),
      ],
    },
    layout: lines,
  };
}

/** One text, or the Chinese with the English below it, smaller. */
function cellOf(cell: Cell, tongue: Tongue): { readonly text: unknown } {
  const [first = '', ...others] = writtenCell(cell, tongue);
  if (others.length === 0) return { text: first };
  return { text: [first, ...others.map((text) => ({ text: `\n${text}`, style: 'second' }))] };
}

/** A clause in both languages: the Chinese on the left, the English on the right. */
function clauseContent(said: readonly string[]): Content {
  const around = [0, 3, 0, 3];
  const [first = '', second] = said;
  if (second === undefined) return { text: first, margin: around };
  return {
    columns: [
      { text: first, width: '*' },
      { text: second, width: '*' },
    ],
    columnGap: 18,
    margin: around,
  };
}

/** A line below each row, a darker one below the headings. */
const lines = {
  hLineWidth: (line: number, node: { readonly table: { readonly body: readonly unknown[] } }) =>
    line === 0 || line === node.table.body.length ? 0 : 0.5,
  vLineWidth: () => 0,
  hLineColor: () => '#bbbbbb',
  paddingLeft: (column: number) => (column === 0 ? 0 : 4),
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** A line to write on. */
const signingLine = {
  ...lines,
  hLineWidth: (line: number) => (line === 0 ? 0 : 0.5),
  hLineColor: () => '#555555',
};
