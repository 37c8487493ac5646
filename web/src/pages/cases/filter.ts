import type { paths } from '../../api/schema';

/** What the API takes of it. */
export type CaseQuery = NonNullable<paths['/api/v1/cases']['get']['parameters']['query']>;

export const filterKeys = ['q', 'kind', 'forum', 'stage', 'memberId', 'within', 'state', 'sort'] as const;

/** What the address says of the list. */
export type CaseFilter = { readonly [K in (typeof filterKeys)[number]]?: string | undefined };

/** The order the address need not name. */
export const usualSort = 'nextDeadline';

/** Days ahead one may ask for. */
export const daysAhead = [7, 14, 30, 90] as const;

/** The filter as the API takes it. The API refuses what is not on its lists, with a sentence, so the address may be edited. */
export function queryOf(filter: CaseFilter, dueBy: string | undefined): CaseQuery {
  const { within: _, sort, state, q, ...same } = filter;
  const asked = {
    ...same,
    q: q?.trim(),
    state: state === 'all' ? undefined : (state ?? 'open'),
    sort: sort ?? usualSort,
    dueBy,
  };
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(given) as unknown as CaseQuery;
}
