import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { paths } from '../../api/schema';
import { given } from '../../parts/given';
import { pagesOf } from '../../parts/list';

export type FirmOrder = NonNullable<
  NonNullable<paths['/api/v1/firms']['get']['parameters']['query']>['sort']
>;

/** Which entries are listed. */
export type FirmState = 'withdrawn' | 'all';

export const firmQuery = (id: string) =>
  queryOptions({
    queryKey: ['firm', id],
    queryFn: () => answered(api.GET('/api/v1/firms/{id}', { params: { path: { id } } })),
  });

export const firmGroupQuery = (id: string, on: string) =>
  queryOptions({
    queryKey: ['firm', id, 'group', on],
    placeholderData: keepPreviousData,
    queryFn: () =>
      answered(api.GET('/api/v1/firms/{id}/group', { params: { path: { id }, query: given({ on }) } })),
  });

/** Firms by English name, page by page. */
export const firmPages = (asked: {
  readonly q: string | undefined;
  readonly country: string | undefined;
  readonly state: FirmState | undefined;
  readonly sort?: FirmOrder;
}) =>
  pagesOf({
    queryKey: ['firms', 'pages', asked],
    paper: { name: 'firms', query: asked },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/firms', { params: { query: { ...page, ...given(asked) } }, signal })),
  });
