import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import type { components, paths } from '../../../api/schema';
import { pagesOf } from '../../../parts/list';

type Schemas = components['schemas'];

export type Cost = Schemas['CostView'];
export type CostRow = Schemas['CostRowView'];
export type Choices = Schemas['CostChoicesView'];
export type CostFilters = Schemas['CostFiltersView'];
export type CostsAsked = Omit<
  NonNullable<paths['/api/v1/costs']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;
export type LikenessAsked = paths['/api/v1/costs/likenesses']['get']['parameters']['query'];

/** Costs, page by page. */
export const costPages = (asked: CostsAsked) =>
  pagesOf({
    queryKey: ['costs', 'pages', asked],
    paper: { name: 'costs', query: asked },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/costs', { params: { query: { ...page, ...asked } }, signal })),
  });

/** The last costs of a case. */
export const caseCostsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['costs', 'of case', caseId],
    queryFn: () => answered(api.GET('/api/v1/costs', { params: { query: { caseId, limit: 5 } } })),
  });

/** By what the costs of a group, of a case or of all can be narrowed. */
export const costFiltersQuery = (asked: { readonly groupId?: string; readonly caseId?: string }) =>
  queryOptions({
    queryKey: ['costs', 'filters', asked],
    queryFn: () => answered(api.GET('/api/v1/costs/filters', { params: { query: asked } })),
  });

export const costQuery = (id: string) =>
  queryOptions({
    queryKey: ['cost', id],
    queryFn: () => answered(api.GET('/api/v1/costs/{id}', { params: { path: { id } } })),
  });

/** What may be chosen when a cost of a group is entered or coded. */
export const choicesQuery = (groupId: string | undefined, serviceOn?: string) =>
  queryOptions({
    queryKey: ['costs', 'choices', groupId, serviceOn],
    enabled: groupId !== undefined,
    queryFn: () =>
      answered(
        api.GET('/api/v1/costs/choices', {
          params: { query: { groupId: groupId ?? '', ...(serviceOn && { serviceOn }) } },
        }),
      ),
  });

/** The costs of its group an invoice looks like. */
export const likenessQuery = (asked: LikenessAsked | undefined) =>
  queryOptions({
    queryKey: ['costs', 'likenesses', asked],
    enabled: asked !== undefined,
    retry: false,
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/costs/likenesses', { params: { query: asked as LikenessAsked }, signal })),
  });

/** What changes when a cost does. */
export const touchedBy = (id: string) => [['cost', id], ['costs'], ['today']] as const;
