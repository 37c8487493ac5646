import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { given } from '../../parts/given';
import { pagesOf } from '../../parts/list';

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['member', id],
    queryFn: () => answered(api.GET('/api/v1/members/{id}', { params: { path: { id } } })),
  });

/** Whether a firm is in today. */
export type Standing = 'in' | 'out';

/** Firms by English name, page by page. */
export const memberPages = (q: string | undefined, standing: Standing | undefined) =>
  pagesOf({
    queryKey: ['members', 'pages', q, standing],
    paper: { name: 'members', query: { q, standing } },
    ask: (page, signal) =>
      answered(
        api.GET('/api/v1/members', { params: { query: { ...page, ...given({ q, standing }) } }, signal }),
      ),
  });
