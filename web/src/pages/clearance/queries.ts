import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components, paths } from '../../api/schema';
import { pagesOf } from '../../parts/list';

type Schemas = components['schemas'];
type Listed = '/api/v1/walls' | '/api/v1/compartments' | '/api/v1/subscriptions';
/** What a list is asked for besides its page. */
type Query<Path extends Listed> = Omit<
  NonNullable<paths[Path]['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

export type Wall = Schemas['WallView'];
export type WallToSet = Schemas['WallBody'];
export type Compartment = Schemas['CompartmentView'];
export type CompartmentFile = Schemas['CompartmentDetailView'];
export type CompartmentToOpen = Schemas['CompartmentBody'];
export type Subscription = Schemas['SubscriptionView'];
export type SubscriptionFile = Schemas['SubscriptionDetailView'];
export type SubscriptionToBegin = Schemas['SubscriptionBody'];
export type WindowMove = Schemas['WindowMoveBody'];
export type SubscriptionMove = Schemas['SubscriptionMoveBody'];

export const wallPages = (asked: Query<'/api/v1/walls'>) =>
  pagesOf({
    queryKey: ['walls', asked],
    paper: { name: 'walls', query: asked },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/walls', { params: { query: { ...page, ...asked } }, signal })),
  });

export const compartmentPages = (asked: Query<'/api/v1/compartments'>) =>
  pagesOf({
    queryKey: ['compartments', 'pages', asked],
    paper: { name: 'compartments', query: asked },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/compartments', { params: { query: { ...page, ...asked } }, signal })),
  });

export const compartmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['compartment', id],
    queryFn: () => answered(api.GET('/api/v1/compartments/{id}', { params: { path: { id } } })),
  });

export const subscriptionPages = (asked: Query<'/api/v1/subscriptions'>) =>
  pagesOf({
    queryKey: ['subscriptions', asked],
    paper: { name: 'subscriptions', query: asked },
    ask: (page, signal) =>
      answered(
        api.GET('/api/v1/subscriptions', {
          params: { query: { ...page, ...asked } },
          signal,
        }),
      ),
  });

export const subscriptionQuery = (id: string) =>
  queryOptions({
    queryKey: ['subscription', id],
    queryFn: () => answered(api.GET('/api/v1/subscriptions/{id}', { params: { path: { id } } })),
  });

/** Who could be let into a compartment. */
export const candidatesQuery = (
  kind: Compartment['kind']['id'],
  caseId: string | undefined,
  memberId: string | undefined,
) =>
  queryOptions({
    queryKey: ['compartments', 'candidates', kind, caseId, memberId],
    enabled: caseId !== undefined && (kind !== 'settlement' || memberId !== undefined),
    retry: false,
    queryFn: () =>
      answered(
        api.GET('/api/v1/compartments/candidates', {
          params: { query: { kind, caseId: caseId ?? '', ...(memberId !== undefined && { memberId }) } },
        }),
      ),
  });

/** Documents the reader may read, by title or by what they say. */
export const documentsFoundQuery = (q: string) =>
  queryOptions({
    queryKey: ['documents', 'found', q],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/documents', { params: { query: { limit: 20, ...(q !== '' && { q }) } }, signal }),
      ),
  });

/** The compartments the reader knows of. */
export const compartmentChoicesQuery = queryOptions({
  queryKey: ['compartments', 'choices'],
  queryFn: () => answered(api.GET('/api/v1/compartments', { params: { query: { limit: 100 } } })),
});
