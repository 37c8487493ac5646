import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { given } from '../../parts/given';
import { pagesOf } from '../../parts/list';

export const approvalStates = ['open', 'decided', 'withdrawn'] as const;

/** Which questions to list. */
export interface ApprovalsFilter {
  readonly state?: (typeof approvalStates)[number] | undefined;
  readonly kind?: string | undefined;
  readonly caseId?: string | undefined;
  readonly mine?: true | undefined;
}

/** Questions, page by page; others answer while one looks. */
export const approvalPages = (filter: ApprovalsFilter) =>
  pagesOf({
    queryKey: ['approvals', filter],
    paper: { name: 'approvals', query: { ...filter } },
    refetchMs: 60_000,
    ask: (page, signal) =>
      answered(api.GET('/api/v1/approvals', { params: { query: { ...page, ...given(filter) } }, signal })),
  });

export const approvalQuery = (id: string) =>
  queryOptions({
    queryKey: ['approval', id],
    queryFn: () => answered(api.GET('/api/v1/approvals/{id}', { params: { path: { id } } })),
  });

/** What there is to be approved at all. */
export const approvalKindsQuery = queryOptions({
  queryKey: ['approvals', 'kinds'],
  queryFn: async () =>
    (await answered(api.GET('/api/v1/approvals', { params: { query: { limit: 1 } } }))).kinds,
});
