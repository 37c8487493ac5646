import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { isCalendarDate } from '../../kernel/index.js';
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

/** What a value of a cursor may be, so that nothing else reaches the database: `place` is a number in the audit chain. */
export type CursorValue = 'id' | 'date' | 'moment' | 'place' | 'text';

/** What each kind of value is in TypeScript. */
type CursorValues<Kinds extends readonly CursorValue[]> = {
  readonly [I in keyof Kinds]: Kinds[I] extends 'place' ? number : string;
};

const momentShape = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?)(?:Z|[+-]\d{2}(?::?\d{2})?)$/;

/** PostgreSQL writes a moment with a blank, JavaScript with a T. */
function isMoment(text: string): boolean {
  const [, day, time] = momentShape.exec(text) ?? [];
  return isCalendarDate(day) && !Number.isNaN(Date.parse(`${day}T${time ?? ''}Z`));
}

const isOf: Readonly<Record<CursorValue, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string' && isId(value),
  date: isCalendarDate,
  moment: (value) => typeof value === 'string' && isMoment(value),
  place: (value) => Number.isSafeInteger(value),
  text: (value) => typeof value === 'string',
};

/** Reads a cursor of values of the kinds named. Refuses (422) what is not one of ours. */
export function decodeCursor<const Kinds extends readonly CursorValue[]>(
  cursor: string | undefined,
  kinds: Kinds,
): CursorValues<Kinds> | undefined {
  if (cursor === undefined) return undefined;
  const values = parsed(cursor);
  const fits =
    Array.isArray(values) &&
    values.length === kinds.length &&
    kinds.every((kind, place) => isOf[kind](values[place]));
  if (!fits) throw foreignCursor();
  return values as unknown as CursorValues<Kinds>;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Reads a cursor of a moment and an id, for lists by time. Refuses (422) what is not one of ours. */
export function decodeMomentCursor(
  cursor: string | undefined,
): { readonly at: string; readonly id: string } | null {
  const values = decodeCursor(cursor, ['moment', 'id']);
  return values === undefined ? null : { at: values[0], id: values[1] };
}

const foreignCursor = (): InvalidInputError =>
  InvalidInputError.at(
    '/cursor',
    'This cursor is not one of ours; begin at the first page.',
    '分页标记无效，请从第一页开始。',
  );

/** Cuts a list read with one row more than asked into a page. */
export function pageOf<Row, Entry>(
  rows: readonly Row[],
  limit: number,
  entryOf: (row: Row) => Entry,
  cursorOf: (row: Row) => string,
): { items: Entry[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(entryOf),
    nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}
