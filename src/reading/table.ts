import { stringify } from 'csv-stringify/sync';
import { decoded, type Encoding } from './domain/encodings.js';

/** A table as CSV with commas, and how its bytes were read; none of a workbook, which says it. */
export interface TableText {
  readonly text: string;
  readonly encoding: Encoding | null;
}

const separators = [',', ';', '\t'] as const;

/** By which sign a table is divided: the one that its first line has most often outside quotes. */
function separatorOf(text: string): string {
  const head = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 20_000))?.[0] ?? '').replace(
    /"(?:[^"]|"")*"/g,
    '',
  );
  const counted = separators.map((sign) => ({ sign, count: head.split(sign).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

/** A day as a workbook keeps it: a moment in UTC, at midnight unless it has a clock. */
const dayText = (date: Date): string => date.toISOString().replace('T00:00:00.000Z', '');

const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return dayText(cell);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
};

/** The first sheet of a workbook (XLSX); cells that are formatted as days are days. */
async function sheetText(bytes: Buffer): Promise<string> {
  const { readSheet } = await import('read-excel-file/node');
  const rows = (await readSheet(bytes)) as readonly (readonly unknown[])[];
  const width = Math.max(0, ...(rows[0] ?? []).map((cell, at) => (cellText(cell) === '' ? 0 : at + 1)));
  return stringify(
    rows
      .map((row) => Array.from({ length: Math.max(width, lastFilled(row)) }, (_, at) => cellText(row[at])))
      .filter((row) => row.some((cell) => cell !== '')),
  );
}

const lastFilled = (row: readonly unknown[]): number =>
  row.reduce<number>((last, cell, at) => (cellText(cell) === '' ? last : at + 1), 0);

/** Reads a table: CSV in any encoding, with commas, semicolons or tabs, or a workbook. */
export async function tableText(bytes: Buffer): Promise<TableText> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    return { text: await sheetText(bytes), encoding: null };
  const { text, encoding } = decoded(bytes);
  const delimiter = separatorOf(text);
  if (delimiter === ',') return { text, encoding };
  const { parse } = await import('csv-parse/sync');
  const rows = parse(text, { delimiter, bom: true, skip_empty_lines: true, relax_column_count: true });
  return { text: stringify(rows), encoding };
}
