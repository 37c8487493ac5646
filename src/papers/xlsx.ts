import writeExcelFile from 'write-excel-file/node';
import type { Money } from '../kernel/index.js';
import { inThrees, isMoney, isOfFigures, spreadsheetFormat, spreadsheetNumber } from './domain/amounts.js';
import type { PaperFact, PaperPart, PrintOrder, Tongue } from './domain/paper.js';
import {
  type Grid,
  type GridCell,
  gridOf,
  imprintLine,
  inLine,
  manyColumns,
  toSign,
  valueIn,
} from './domain/wording.js';

type SheetCell =
  string | number | null | { readonly value: string | number | Date; readonly [style: string]: unknown };

interface Sheet {
  readonly sheet: string;
  readonly data: SheetCell[][];
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount: number;
  readonly orientation?: 'landscape';
}

const bold = { fontWeight: 'bold' } as const;
const sum = { ...bold, topBorderStyle: 'thin' } as const;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** How wide a column is whose cells are no texts, in characters. */
const widths = { date: 12, number: 12, money: 18 } as const;

/**
 * A paper as a workbook: a sheet for each table, with headings that stay, days as days, numbers as numbers and amounts as numbers with
 * the digits of their currency; the rest stands on a sheet of its own, which comes first where the paper begins with it. Texts are
 * texts: none is taken for a formula.
 */
export async function xlsxOf({ paper, imprint, tongue }: PrintOrder): Promise<Buffer> {
  const tabled = paper.parts.filter(({ table }) => table !== undefined);
  const names = new Set<string>();
  const tables = tabled.map((part) => tableSheet(part, inLine(paper.title, tongue), tongue, names));
  const about: Sheet = {
    sheet: sheetName(inLine({ zh: '说明', en: 'About' }, tongue), names),
    data: [
      [{ value: inLine(paper.title, tongue), ...bold }],
      [imprintLine(imprint, tongue)],
      ...aboutRows({ facts: paper.narrowed ?? [] }, tongue),
      ...paper.parts.flatMap((part) => aboutRows(part, tongue)),
    ],
    columns: [{ width: 28 }, { width: 80 }],
    stickyRowsCount: 0,
    orientation: 'landscape',
  };
  const aboutFirst = paper.parts[0]?.table === undefined;
  const sheets = aboutFirst ? [about, ...tables] : [...tables, about];
  return writeExcelFile(sheets).toBuffer();
}

function tableSheet({ heading, table }: PaperPart, title: string, tongue: Tongue, names: Set<string>): Sheet {
  const { columns, rows, totals } = gridOf(table ?? { columns: [], rows: [] }, tongue);
  const cells = (row: readonly GridCell[]): SheetCell[] =>
    row.map((cell, place) => sheetCell(cell, columns[place]));
  return {
    sheet: sheetName(heading === undefined ? title : inLine(heading, tongue), names),
    data: [
      columns.map((column) => ({
        value: column.heading,
        ...bold,
        wrap: true,
        ...(isOfFigures(column) && { align: 'right' }),
      })),
      ...rows.map(cells),
      ...totals.map((row) => cells(row).map(asTotal)),
    ],
    columns: columns.map(({ share = 1, as }) => ({
      width: as === undefined ? Math.round(18 * share) : widths[as],
    })),
    stickyRowsCount: 1,
    ...(columns.length >= manyColumns && { orientation: 'landscape' }),
  };
}

function sheetCell(cell: GridCell, column: Grid['columns'][number] | undefined): SheetCell {
  if (cell === null || cell === '') return null;
  if (isMoney(cell)) return moneyCell(cell);
  if (column?.as === 'date' && typeof cell === 'string' && day.test(cell))
    return { value: new Date(`${cell}T00:00:00Z`), format: 'yyyy-mm-dd' };
  if (typeof cell === 'number') return cell;
  return { value: cell, type: String, wrap: true, alignVertical: 'top' };
}

/** A number; a text where a spreadsheet would change the last digits of one so long. */
function moneyCell(money: Money): Exclude<SheetCell, string | number | null> {
  const number = spreadsheetNumber(money);
  if (number === undefined) return { value: inThrees(money), type: String, align: 'right' };
  return { value: number, type: Number, format: spreadsheetFormat(money.currency) };
}

/** The same cell in a row of totals; an empty one has the line above it as well. */
function asTotal(cell: SheetCell): SheetCell {
  if (cell === null) return { value: '', type: String, ...sum };
  return typeof cell === 'object' ? { ...cell, ...sum } : { value: cell, ...sum };
}

const aboutRows = (part: PaperPart, tongue: Tongue): SheetCell[][] => {
  const { heading, figures = [], facts = [], clauses = [], signatures = [] } = part;
  const isAny = figures.length + facts.length + clauses.length + signatures.length > 0;
  return [
    ...(isAny && heading ? [[], [{ value: inLine(heading, tongue), ...bold }]] : []),
    ...figures.map((figure) => factRow(figure, tongue)),
    ...facts.map((fact) => factRow(fact, tongue)),
    ...clauses.map((clause) => [inLine(clause, tongue)]),
    ...signatures.flatMap(({ as, who }) => [
      [],
      [{ value: inLine(as, tongue), ...bold }, sheetCell(valueIn(who ?? null, tongue), undefined)],
      ...toSign.map((line) => [
        inLine(line, tongue),
        { value: '', type: String, bottomBorderStyle: 'thin' } as const,
      ]),
    ]),
  ];
};

/** A named value; an amount stands on the left as a number, with its currency beside it. */
function factRow({ name, value }: PaperFact, tongue: Tongue): SheetCell[] {
  const named = inLine(name, tongue);
  if (isMoney(value)) return [named, { ...moneyCell(value), align: 'left' }, value.currency];
  return [named, valueIn(value, tongue) as string | number | null];
}

/** Excel takes 31 characters, none of some signs, and no name twice. */
function sheetName(wanted: string, names: Set<string>): string {
  const plain =
    wanted
      .replaceAll(/[[\]:*?/\\']/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 28)
      .trim() || '1';
  let name = plain;
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `${plain} ${String(n)}`;
  names.add(name.toLowerCase());
  return name;
}
