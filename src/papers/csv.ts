import { stringify } from 'csv-stringify/sync';
import { moneyText } from '../kernel/index.js';
import { isMoney } from './domain/amounts.js';
import { harmlessCell, unchangedCell } from './domain/harmless-cell.js';
import type { PaperFact, PaperPart, PrintOrder } from './domain/paper.js';
import { type GridCell, gridOf, imprintLine, inLine, toSign, valueIn } from './domain/wording.js';

type Line = readonly GridCell[];

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
    lines.map((line) => line.map(csvCell)),
    { bom: true, record_delimiter: 'windows' },
  );
  return Buffer.from(text, 'utf8');
}

/** Amounts are numbers, also below zero; texts are made harmless. */
function csvCell(cell: GridCell): string | number | null {
  if (isMoney(cell)) return moneyText(cell);
  return typeof cell === 'string' ? harmlessCell(cell) : cell;
}

const isOneTable = ([first, ...others]: readonly PaperPart[]): boolean => {
  const { heading: _, table, ...beside } = first ?? {};
  return (
    others.length === 0 && table !== undefined && Object.values(beside).every((some) => some.length === 0)
  );
};

function tableLines({ table }: PaperPart, tongue: PrintOrder['tongue']): readonly Line[] {
  if (table === undefined) return [];
  const { columns, rows, totals } = gridOf(table, tongue);
  const kept = (cell: GridCell, place: number): GridCell =>
    typeof cell === 'string' && columns[place]?.as === undefined ? unchangedCell(cell) : cell;
  return [columns.map(({ heading }) => heading), ...[...rows, ...totals].map((row) => row.map(kept))];
}

function partLines(part: PaperPart, tongue: PrintOrder['tongue']): readonly Line[] {
  const { heading, figures = [], facts = [], clauses = [], signatures = [] } = part;
  const named = ({ name, value }: PaperFact): Line => [inLine(name, tongue), ...valueCells(value, tongue)];
  return [
    ...(heading ? [[inLine(heading, tongue)]] : []),
    ...figures.map(named),
    ...facts.map(named),
    ...tableLines(part, tongue),
    ...clauses.map((clause) => [inLine(clause, tongue)]),
    ...signatures.map(({ as, who }) => [
      inLine(as, tongue),
      valueIn(who ?? null, tongue),
      ...toSign.map((line) => inLine(line, tongue)),
    ]),
  ];
}

/** A value; an amount with its currency beside it. */
const valueCells = (value: PaperFact['value'], tongue: PrintOrder['tongue']): Line => [
  valueIn(value, tongue),
  ...(isMoney(value) ? [value.currency] : []),
];
