import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { InvalidInputError } from '../errors.js';
import { isId } from '../ids.js';

/** What every list takes. */
export class PageQuery {
  /** Where the last page ended, as its `nextCursor` said. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  cursor?: string;

  /** How many at most, 1 to 200. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

/** One page of a list. */
export interface Page<Entry> {
  readonly items: readonly Entry[];
  /** Ask for the next page with it; null on the last. */
  readonly nextCursor: string | null;
}

/** The sort values of the last entry of a page, made opaque. */
export const encodeCursor = (...values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Reads a cursor of `length` values. Refuses (422) what is not one of ours. */
export function decodeCursor(
  cursor: string | undefined,
  length: number,
): readonly (string | number | null)[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every(isSortValue)) return values;
  } catch {
    // not JSON: the same fault as a wrong length
  }
  throw foreignCursor();
}

/** Reads a cursor of a moment and an id, for lists by time. Refuses (422) what is not one of ours. */
export function decodeMomentCursor(
  cursor: string | undefined,
): { readonly at: string; readonly id: string } | null {
  const [at, id] = decodeCursor(cursor, 2) ?? [null, null];
  if (cursor === undefined) return null;
  if (typeof at !== 'string' || typeof id !== 'string') throw foreignCursor();
  if (!isId(id) || Number.isNaN(Date.parse(at))) throw foreignCursor();
  return { at, id };
}

const foreignCursor = (): InvalidInputError =>
  new InvalidInputError([
    {
      pointer: '/cursor',
      because: {
        en: 'This cursor is not one of ours; begin at the first page.',
        zh: '分页标记无效，请从第一页开始。',
      },
    },
  ]);

const isSortValue = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number';

/** Cuts a list read with one row more than asked into a page. */
export function pageOf<Row, Entry>(
  rows: readonly Row[],
  limit: number,
  entryOf: (row: Row) => Entry,
  cursorOf: (row: Row) => string,
): Page<Entry> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(entryOf),
    nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}
