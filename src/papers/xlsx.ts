import writeExcelFile from 'write-excel-file/node';
import type { PaperPart, PrintOrder, Tongue } from './domain/paper.js';
import { type Grid, gridOf, imprintLine, inLine } from './domain/wording.js';

type SheetCell =
  string | number | null | { readonly value: string | number | Date; readonly [style: string]: unknown };

interface Sheet {
  readonly sheet: string;
  readonly data: SheetCell[][];
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount: number;
}

const bold = { fontWeight: 'bold' } as const;
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A paper as a workbook: a sheet for each table, with headings that stay, days as days and numbers as numbers; the rest stands on a
 * sheet of its own, which comes first where the paper begins with it. Texts are texts: none is taken for a formula.
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
  };
  const aboutFirst = paper.parts[0]?.table === undefined;
  const sheets = aboutFirst ? [about, ...tables] : [...tables, about];
  return writeExcelFile(sheets).toBuffer();
}

function tableSheet({ heading, table }: PaperPart, title: string, tongue: Tongue, names: Set<string>): Sheet {
  const { columns, rows } = gridOf(table ?? { columns: [], rows: [] }, tongue);
  return {
    sheet: sheetName(heading === undefined ? title : inLine(heading, tongue), names),
    data: [
      columns.map(({ heading: value }) => ({ value, ...bold, wrap: true })),
      ...rows.map((row) => row.map((cell, place) => sheetCell(cell, columns[place]))),
    ],
    columns: columns.map(({ share = 1, as }) => ({ width: as === undefined ? Math.round(18 * share) : 12 })),
    stickyRowsCount: 1,
  };
}

function sheetCell(cell: string | number | null, column: Grid['columns'][number] | undefined): SheetCell {
  if (cell === null || cell === '') return null;
  if (column?.as === 'date' && typeof cell === 'string' && day.test(cell))
    return { value: new Date(`${cell}T00:00:00Z`), format: 'yyyy-mm-dd' };
  if (typeof cell === 'number') return cell;
  return { value: cell, type: String, wrap: true, alignVertical: 'top' };
}

const aboutRows = ({ heading, facts = [], clauses = [] }: PaperPart, tongue: Tongue): SheetCell[][] => {
  const isAny = facts.length + clauses.length > 0;
  return [
    ...(isAny && heading ? [[], [{ value: inLine(heading, tongue), ...bold }]] : []),
    ...facts.map(({ name, value }) => [
      inLine(name, tongue),
      typeof value === 'object' && value !== null ? inLine(value, tongue) : value,
    ]),
    ...clauses.map((clause) => [inLine(clause, tongue)]),
  ];
};

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
