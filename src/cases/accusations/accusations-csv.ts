import { stringify } from 'csv-stringify/sync';
import type { CalledParts } from '../domain/accusation-lines.js';
import { lineColumns, type WrittenLine } from '../domain/accusation-lines.js';
import { forums } from '../domain/case-kinds.js';
import { readCsv } from '../../reading/index.js';
import type { AccusationMatrixView, AccusationView } from './accusation-views.contract.js';
import { mostCells } from './accusations.contract.js';
import type { NamedParts } from './accusations.store.js';

/** Each part is called by its name, or by its id where another has that name too. */
function labels(
  parts: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const counted = new Map<string, number>();
  for (const { name } of parts) counted.set(name, (counted.get(name) ?? 0) + 1);
  return new Map(parts.map(({ id, name }) => [id, counted.get(name) === 1 ? name : id]));
}

/**
 * Accusations as CSV. A spreadsheet runs a cell that begins like a formula, so such a cell gets an apostrophe before it; and it
 * takes `1-3` for a day of January, so claims are written as "claims 1-3". An import takes both back.
 */
export function accusationsCsv(matrix: AccusationMatrixView, rows: readonly AccusationView[]): string {
  const proceedings = labels(
    matrix.proceedings.map(({ id, forum, number }) => ({ id, name: number ?? forums[forum].en })),
  );
  const parties = labels([
    ...new Map([...matrix.asserters, ...matrix.respondents].map((party) => [party.id, party])).values(),
  ]);
  const patents = labels(matrix.patents.map(({ id, number }) => ({ id, name: number })));
  const products = labels(matrix.products);
  const lines = rows.map((row) => [
    proceedings.get(row.proceedingId),
    parties.get(row.asserterId),
    patents.get(row.patentId),
    `claims ${row.claims}`,
    parties.get(row.respondentId),
    products.get(row.productId),
    row.outcome,
    row.outcomeOn,
    row.outcomeSource,
  ]);
  return stringify([[...lineColumns], ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

const needed = lineColumns.slice(0, 6);

/** A line of a file with its number there; null where it has more or fewer values than the header has columns. */
export interface NumberedLine {
  readonly line: number;
  readonly written: WrittenLine | null;
}

/** The lines of a table. Refuses (422) as `readCsv` does. */
export async function readAccusationsCsv(text: string): Promise<readonly NumberedLine[]> {
  const rows = await readCsv(text, { needed, most: mostCells });
  return rows.map(({ line, values }) => ({ line, written: values }));
}

/** The names by which a line may call the parts of a case; a proceeding without a number goes by its forum. */
export function calledParts({ proceedings, parties, patents, products }: NamedParts): CalledParts {
  const byName = ({ id, name }: { id: string; name: string }) => ({ id, names: [name] });
  return {
    proceedings: proceedings.map(({ id, number, forum }) => ({
      id,
      names: number === null ? [forum, forums[forum].en, forums[forum].zh] : [number],
    })),
    parties: parties.map(({ id, name, nameZh }) => ({
      id,
      names: nameZh === null ? [name] : [name, nameZh],
    })),
    patents: patents.map(byName),
    products: products.map(byName),
  };
}
