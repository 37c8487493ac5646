import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What the address says after its question mark. */
export type Search = Readonly<Record<string, string | undefined>>;

/** Under which names an address keeps a table's order and columns; one of several on a page is told from the others by its name. */
export const namesIn = (table: string | undefined): { readonly sort: string; readonly columns: string } =>
  table === undefined
    ? { sort: 'sort', columns: 'columns' }
    : { sort: `${table}Sort`, columns: `${table}Columns` };

/** The order the address names. The API refuses one it does not have, with a sentence, so the address may be edited. */
export function orderIn<Order extends string>(search: Search, table?: string): { readonly sort?: Order } {
  const sort = search[namesIn(table).sort];
  return sort === undefined ? {} : { sort: sort as Order };
}

/** The filters in the address: read them, and change some (an empty one goes). */
export function useFilters(): readonly [Search, (change: Search) => void] {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (some: Search) => {
      void navigate({
        to: '.',
        search: (before: Search) => ({ ...before, ...some }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [search, change];
}
