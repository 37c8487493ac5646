import { decodeCursor, encodeCursor } from '../http/page.js';
import type { Binds } from './binds.js';

/** By what a list may be sorted: SQL that is never null, short enough for a cursor, and its type. An index leads along it and the id. */
export interface SortKey {
  readonly sql: string;
  readonly type: 'text' | 'date' | 'moment';
}

/** The name of a key in the name of an order: with a minus before it, the other way round. */
export type KeyOf<Order extends string> = Order extends `-${infer Key}` ? Key : Order;

/** The keys behind the orders of a list. */
export type SortKeys<Order extends string> = Readonly<Record<KeyOf<Order>, SortKey>>;

/** The first signs of a text, in small letters, as a key: what is the same in them stands by id. */
export const textKey = (sql: string): SortKey => ({ sql: `left(lower(${sql}), 100)`, type: 'text' });

/** The pinyin of the first name in a search text, which is the one shown: the others and the numbers in it are no part of the key. */
export const pinyinKey = (search: string): SortKey => ({
  sql: `left(split_part(${search}, '|', 1), 100)`,
  type: 'text',
});

/** What a row of a sorted list says besides what is shown: where a cursor goes on. */
export interface Sorted {
  readonly id: string;
  readonly sortKey: string;
}

const sqlType = { text: 'text', date: 'date', moment: 'timestamptz' } as const;

/** A list's order in SQL. */
export interface Ordering {
  /** A column of every row, named `sortKey`. */
  readonly column: string;
  /** The rows after the cursor: none or one term of a WHERE. */
  readonly after: readonly string[];
  /** `ORDER BY` by the key, then by id, so that no two rows stand alike. */
  readonly by: string;
}

/** The order of a list after a cursor; `id` is the SQL of a row's id. Refuses (422) a cursor that is none of ours. */
export function ordering<Order extends string>(
  keys: SortKeys<Order>,
  { sort, cursor, id }: { readonly sort: Order; readonly cursor: string | undefined; readonly id: string },
  { bind }: Binds,
): Ordering {
  const isDown = sort.startsWith('-');
  const { sql, type } = keys[(isDown ? sort.slice(1) : sort) as KeyOf<Order>];
  const way = isDown ? 'DESC' : 'ASC';
  const after = decodeCursor(cursor, [type, 'id']);
  return {
    column: `(${sql})::text AS "sortKey"`,
    after:
      after === undefined
        ? []
        : [
            `(${sql}, ${id}) ${isDown ? '<' : '>'} (${bind(after[0])}::${sqlType[type]}, ${bind(after[1])}::uuid)`,
          ],
    by: `ORDER BY ${sql} ${way}, ${id} ${way}`,
  };
}

/** Where the next page of a sorted list begins. */
export const cursorAfter = ({ sortKey, id }: Sorted): string => encodeCursor(sortKey, id);
