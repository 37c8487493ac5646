import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { InvalidInputError } from '../../platform/index.js';

/** The most rows one import takes. */
export const mostRows = 5_000;

/**
 * The rows of a CSV (RFC 4180, header line first) by their columns. A row with more or fewer values than the header is
 * answered as null. Refuses (422) text that is no CSV, that lacks the columns every row needs, or that has too many rows.
 */
export async function readCsv(text: string): Promise<readonly (Readonly<Record<string, string>> | null)[]> {
  const [header, ...lines] = await linesOf(text);
  const columns = header?.map((column) => column.trim()) ?? [];
  if (!columns.includes('investigation_number') || !columns.includes('title')) {
    throw unreadable(
      'The first line must name the columns, investigation_number and title among them.',
      '首行须为列名，并包含 investigation_number 和 title。',
    );
  }
  if (lines.length > mostRows) {
    throw unreadable(
      `An import takes ${String(mostRows)} rows at most; these are more.`,
      `每次导入最多${String(mostRows)}行，现有行数超出。`,
    );
  }
  return lines.map((values) =>
    values.length === columns.length
      ? Object.fromEntries(columns.map((column, at) => [column, values[at] ?? '']))
      : null,
  );
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

async function linesOf(text: string): Promise<readonly (readonly string[])[]> {
  // One line more than an import takes tells that there are too many; the rest is not read.
  const to = mostRows + 2;
  const parser = parse({ bom: true, skip_empty_lines: true, relax_column_count: true, to });
  const lines: (readonly string[])[] = [];
  try {
    for await (const line of Readable.from(slicesOf(text)).pipe(parser))
      lines.push(line as readonly string[]);
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadable(`The text is no CSV: ${error.message}`, `文本不是有效的 CSV：${error.message}`);
  }
}

const unreadable = (en: string, zh: string): InvalidInputError =>
  new InvalidInputError([{ pointer: '/text', because: { en, zh } }]);
