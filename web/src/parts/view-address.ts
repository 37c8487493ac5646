import type { components } from '../api/schema';
import { namesIn, type Search } from './use-filters';

export type SavedView = components['schemas']['SavedViewView'];
export type ViewedList = SavedView['list'];

/** How a list is shown, as a view keeps it. */
export interface ViewContent {
  readonly filters: { name: string; value: string }[];
  readonly sort?: string;
  readonly columns?: string[];
}

const table = namesIn(undefined);

/** How the address shows a list that is narrowed by filters of these names. */
export function contentIn(search: Search, names: readonly string[]): ViewContent {
  const sort = search[table.sort];
  const columns = search[table.columns];
  return {
    filters: names.flatMap((name) => {
      const value = search[name];
      return value ? [{ name, value }] : [];
    }),
    ...(sort && { sort }),
    ...(columns && { columns: columns.split('.') }),
  };
}

/** The change of an address that shows a list as a view does: what the view does not say goes. */
export const addressOf = (
  view: Pick<SavedView, 'filters' | 'sort' | 'columns'>,
  names: readonly string[],
): Search => ({
  ...Object.fromEntries(names.map((name) => [name, undefined])),
  ...Object.fromEntries(view.filters.map(({ name, value }) => [name, value])),
  [table.sort]: view.sort ?? undefined,
  [table.columns]: view.columns?.join('.'),
});

/** Whether an address shows a list as it usually is. */
export const isBare = (search: Search, names: readonly string[]): boolean =>
  [...names, table.sort, table.columns].every((name) => !search[name]);

/** Whether an address shows a list as a view does. */
export const shows = (
  search: Search,
  view: Pick<SavedView, 'filters' | 'sort' | 'columns'>,
  names: readonly string[],
): boolean =>
  Object.entries(addressOf(view, names)).every(([name, value]) => (search[name] || undefined) === value);
