import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { CsvError, type Info, parse } from 'csv-parse';
import { InvalidInputError } from '../platform/index.js';

/** What a table must have, and how much of it is taken. */
export interface TableShape {
  /** The columns that every row needs. */
  readonly needed: readonly string[];
  /** The most rows one import takes. */
  readonly most: number;
}

/** A row of a table with its line there, by the names of its columns; null where it has more or fewer values than the header. */
export interface TableRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>> | null;
}

/** What our own files put before a cell that a spreadsheet would run. */
const guarded = /^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/;

/**
 * The rows of a CSV (RFC 4180, header line first) by their columns, whose names are taken in small letters. Refuses (422) text that is
 * no CSV, that lacks a column every row needs, or that has too many rows.
 */
export async function readCsv(text: string, { needed, most }: TableShape): Promise<readonly TableRow[]> {
  const [header, ...records] = await recordsOf(text, most);
  const columns = header?.record.map((column) => column.trim().toLowerCase()) ?? [];
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw unreadable(
      `The first line must name the columns; these are missing: ${missing.join(', ')}.`,
      `首行须为列名，缺少：${missing.join('、')}。`,
    );
  }
  if (records.length > most) {
    throw unreadable(
      `An import takes ${String(most)} rows at most; these are more.`,
      `每次导入最多${String(most)}行，现有行数超出。`,
    );
  }
  return records.map(({ record, info }) => ({
    line: info.lines,
    values:
      record.length === columns.length
        ? Object.fromEntries(columns.map((column, at) => [column, (record[at] ?? '').replace(guarded, '')]))
        : null,
  }));
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: Info;
}

/** How much of a text is read before others have their turn. */
const atOnce = 64 * 1024;

async function* slicesOf(text: string): AsyncGenerator<Buffer, void, void> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += atOnce) {
    yield bytes.subarray(from, from + atOnce);
    await turn();
  }
}

async function recordsOf(text: string, most: number): Promise<readonly CsvRecord[]> {
  // One line more than an import takes tells that there are too many; the rest is not read.
  const to = most + 2;
  const parser = parse({ bom: true, skip_empty_lines: true, relax_column_count: true, info: true, to });
  const records: CsvRecord[] = [];
  try {
    for await (const record of Readable.from(slicesOf(text)).pipe(parser)) records.push(record as CsvRecord);
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadable(`The text is no CSV: ${error.message}`, `文本不是有效的 CSV：${error.message}`);
  }
}

const unreadable = (en: string, zh: string): InvalidInputError =>
  new InvalidInputError([{ pointer: '/text', because: { en, zh } }]);
