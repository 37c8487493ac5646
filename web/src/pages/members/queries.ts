import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { paths } from '../../api/schema';
import { pagesOf } from '../../parts/list';

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['member', id],
    queryFn: () => answered(api.GET('/api/v1/members/{id}', { params: { path: { id } } })),
  });

/** Which members to list. */
type Asked = Omit<NonNullable<paths['/api/v1/members']['get']['parameters']['query']>, 'cursor' | 'limit'>;

/** Members, page by page. */
export const memberPages = (asked: Asked) =>
  pagesOf({
    queryKey: ['members', 'pages', asked],
    paper: { name: 'members', query: asked },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/members', { params: { query: { ...page, ...asked } }, signal })),
  });
