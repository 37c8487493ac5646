import type { Accusation } from './matrix';

/** Where a cell of the grid is: a row (respondent and product) and a column (patent). */
export interface CellPlace {
  readonly respondentId: string;
  readonly productId: string;
  readonly patentId: string;
}

/** What was written and is not saved yet, by cell. */
export type Edits = Readonly<Record<string, string>>;

export const keyOf = ({ respondentId, productId, patentId }: CellPlace): string =>
  `${respondentId}.${productId}.${patentId}`;

export function placeOf(key: string): CellPlace {
  const [respondentId = '', productId = '', patentId = ''] = key.split('.');
  return { respondentId, productId, patentId };
}

/** What the API found wrong, by cell, and of which claims it said so. */
export type CellFaults = Readonly<Record<string, { readonly detail: string; readonly claims: string }>>;

/** The claims that stand, by cell. */
export const standingIn = (cells: readonly Accusation[]): Edits =>
  Object.fromEntries(cells.map((cell) => [keyOf(cell), cell.claims]));

/** The edits with one cell written; a cell that says what stands is no edit. */
export function written(edits: Edits, standing: Edits, key: string, text: string): Edits {
  const { [key]: _before, ...others } = edits;
  return text.trim() === (standing[key] ?? '') ? others : { ...others, [key]: text };
}

/** What saving would do. */
export function changesIn(edits: Edits, standing: Edits) {
  const keys = Object.keys(edits).filter((key) => (edits[key] ?? '').trim() !== (standing[key] ?? ''));
  const isEmpty = (key: string): boolean => (edits[key] ?? '').trim() === '';
  return {
    fresh: keys.filter((key) => standing[key] === undefined && !isEmpty(key)).length,
    changed: keys.filter((key) => standing[key] !== undefined && !isEmpty(key)).length,
    struck: keys.filter((key) => standing[key] !== undefined && isEmpty(key)).length,
  };
}

/** The whole grid as it would be saved. */
export const wholeOf = (
  edits: Edits,
  standing: Edits,
): readonly (CellPlace & { readonly claims: string })[] =>
  Object.entries({ ...standing, ...edits })
    .filter(([, claims]) => claims.trim() !== '')
    .map(([key, claims]) => ({ ...placeOf(key), claims: claims.trim() }));

/** The lines and values of a block copied from a spreadsheet; undefined for a single value. */
export function blockOf(text: string): readonly (readonly string[])[] | undefined {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const block = lines.map((line) => line.split('\t'));
  return block.length > 1 || (block[0]?.length ?? 0) > 1 ? block : undefined;
}
