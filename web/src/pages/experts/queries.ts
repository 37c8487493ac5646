import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components, paths } from '../../api/schema';
import { pagesOf } from '../../parts/list';

type Schemas = components['schemas'];

export type Expert = Schemas['ExpertView'];
export type ExpertRow = Schemas['ExpertRowView'];
export type Entry = Schemas['DossierEntryView'];
export type EntryBody = Schemas['DossierEntryBody'];
export type ExpertBody = Schemas['ExpertBody'];

/** Which experts to list. */
export type ExpertsAsked = Omit<
  NonNullable<paths['/api/v1/experts']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

/** Experts, page by page. */
export const expertPages = (asked: ExpertsAsked) =>
  pagesOf({
    queryKey: ['experts', 'pages', asked],
    paper: { name: 'experts', query: asked },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/experts', { params: { query: { ...page, ...asked } }, signal })),
  });

/** Whether the reader may propose somebody. */
export const mayProposeQuery = queryOptions({
  queryKey: ['experts', 'may-propose'],
  queryFn: async () =>
    (await answered(api.GET('/api/v1/experts', { params: { query: { limit: 1 } } }))).mayPropose,
});

export const expertQuery = (id: string) =>
  queryOptions({
    queryKey: ['expert', id],
    queryFn: () => answered(api.GET('/api/v1/experts/{id}', { params: { path: { id } } })),
  });

/** The reader's own record in the pool. */
export const ownExpertQuery = queryOptions({
  queryKey: ['expert', 'own'],
  queryFn: () => answered(api.GET('/api/v1/experts/own')),
});

/** What the reader is told of their own evaluations. */
export const ownEvaluationsQuery = queryOptions({
  queryKey: ['expert', 'own', 'evaluations'],
  queryFn: () => answered(api.GET('/api/v1/experts/own/evaluations')),
});

/** Who has the role of an expert in the alliance. */
export const expertAccountsQuery = queryOptions({
  queryKey: ['people', 'experts'],
  queryFn: async () =>
    (await answered(api.GET('/api/v1/people', { params: { query: { role: 'expert', limit: 200 } } }))).items,
});

const pageSize = 200;

/** All that a dossier says, as far as the reader reads it: what stands, or what was withdrawn. */
export const dossierQuery = (id: string, withdrawn: boolean) =>
  queryOptions({
    queryKey: ['expert', id, 'entries', withdrawn],
    queryFn: async ({ signal }): Promise<readonly Entry[]> => {
      const entries: Entry[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const query = { limit: pageSize, withdrawn, ...(cursor !== undefined && { cursor }) };
        const page = await answered(
          api.GET('/api/v1/experts/{id}/entries', { params: { path: { id }, query }, signal }),
        );
        entries.push(...page.items);
        cursor = page.nextCursor;
      }
      return entries;
    },
  });

/** What changes when an expert or their dossier does. */
export const touchedBy = (id: string) => [['expert', id], ['expert', 'own'], ['experts'], ['today']] as const;
