import type { Search } from '../../parts/use-filters';

/** A row of a form, by the keys of its columns. */
export type Row = Readonly<Record<string, string>>;

/** Rows as the address keeps them: one a line, its fields apart by bars. */
export const rowsText = (rows: readonly Row[], keys: readonly string[]): string =>
  rows.map((row) => keys.map((key) => (row[key] ?? '').replaceAll(/[|\n]/g, ' ')).join('|')).join('\n');

/** The rows an address names, or those to begin with. */
export function rowsIn(search: Search, name: string, keys: readonly string[], first: string): readonly Row[] {
  return (search[name] ?? first).split('\n').map((line) => {
    const parts = line.split('|');
    return Object.fromEntries(keys.map((key, at) => [key, parts[at] ?? '']));
  });
}

/** A text of a field of the address, or the one to begin with. */
export const textIn = (search: Search, name: string, first: string): string => search[name] ?? first;
