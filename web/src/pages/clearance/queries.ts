import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { given } from '../../parts/given';
import { pagesOf } from '../../parts/list';

type Schemas = components['schemas'];
export type Wall = Schemas['WallView'];
export type WallToSet = Schemas['WallBody'];
export type Compartment = Schemas['CompartmentView'];
export type CompartmentFile = Schemas['CompartmentDetailView'];
export type CompartmentToOpen = Schemas['CompartmentBody'];
export type Subscription = Schemas['SubscriptionView'];
export type SubscriptionFile = Schemas['SubscriptionDetailView'];
export type SubscriptionToBegin = Schemas['SubscriptionBody'];
export type SubscriptionMove = Schemas['SubscriptionMoveBody'];

export const wallPages = (state: 'in_force' | 'lifted' | undefined) =>
  pagesOf({
    queryKey: ['walls', state],
    paper: { name: 'walls', query: { state } },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/walls', { params: { query: { ...page, ...given({ state }) } }, signal })),
  });

export const compartmentPages = pagesOf({
  queryKey: ['compartments', 'pages'],
  paper: { name: 'compartments' },
  ask: (page, signal) => answered(api.GET('/api/v1/compartments', { params: { query: page }, signal })),
});

export const compartmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['compartment', id],
    queryFn: () => answered(api.GET('/api/v1/compartments/{id}', { params: { path: { id } } })),
  });

export const subscriptionPages = (compartmentId?: string) =>
  pagesOf({
    queryKey: ['subscriptions', compartmentId],
    paper: { name: 'subscriptions', query: { compartmentId } },
    ask: (page, signal) =>
      answered(
        api.GET('/api/v1/subscriptions', {
          params: { query: { ...page, ...given({ compartmentId }) } },
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

/** Cases found by part of number, title or party. */
export const casesFoundQuery = (q: string) =>
  queryOptions({
    queryKey: ['cases', 'found', q],
    queryFn: () =>
      answered(
        api.GET('/api/v1/cases', {
          params: { query: { limit: 20, sort: 'nextDeadline', ...(q !== '' && { q }) } },
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
