import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['member', id],
    queryFn: () => answered(api.GET('/api/v1/members/{id}', { params: { path: { id } } })),
  });

/** Whether a firm is in today. */
export type Standing = 'in' | 'out';

/** Firms by English name, page by page. */
export const memberPagesQuery = (q: string, standing: Standing | undefined) =>
  infiniteQueryOptions({
    queryKey: ['members', 'pages', q, standing],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/members', {
          params: {
            query: {
              limit: 50,
              ...(q !== '' && { q }),
              ...(standing && { standing }),
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
