import { stringify } from 'csv-stringify/sync';
import { harmlessCell, unchangedCell } from './domain/harmless-cell.js';
import type { PaperPart, PrintOrder } from './domain/paper.js';
import { gridOf, imprintLine, inLine } from './domain/wording.js';

type Line = readonly (string | number | null)[];

/**
 * A paper as CSV: its table alone where it has one only, so that programs read it; else part after part, an empty line between.
 * Begins with a mark by which Excel knows that it is UTF-8.
 */
export function csvOf({ paper, imprint, tongue }: PrintOrder): Buffer {
  const { parts } = paper;
  const lines = isOneTable(parts)
    ? parts.flatMap((part) => tableLines(part, tongue))
    : [
        [inLine(paper.title, tongue)],
        [imprintLine(imprint, tongue)],
        ...parts.flatMap((part) => [[], ...partLines(part, tongue)]),
      ];
  const text = stringify(
    lines.map((line) => line.map((cell) => (typeof cell === 'string' ? harmlessCell(cell) : cell))),
    { bom: true, record_delimiter: 'windows' },
  );
  return Buffer.from(text, 'utf8');
}

const isOneTable = ([first, ...others]: readonly PaperPart[]): boolean =>
  others.length === 0 && first?.table !== undefined && !first.facts?.length && !first.clauses?.length;

function tableLines({ table }: PaperPart, tongue: PrintOrder['tongue']): readonly Line[] {
  if (table === undefined) return [];
  const { columns, rows } = gridOf(table, tongue);
  const kept = (cell: string | number | null, place: number): string | number | null =>
    typeof cell === 'string' && columns[place]?.as === undefined ? unchangedCell(cell) : cell;
  return [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(kept))];
}

const partLines = (part: PaperPart, tongue: PrintOrder['tongue']): readonly Line[] => [
  ...(part.heading ? [[inLine(part.heading, tongue)]] : []),
  ...(part.facts ?? []).map(({ name, value }) => [
    inLine(name, tongue),
    typeof value === 'object' && value !== null ? inLine(value, tongue) : value,
  ]),
  ...tableLines(part, tongue),
  ...(part.clauses ?? []).map((clause) => [inLine(clause, tongue)]),
];
