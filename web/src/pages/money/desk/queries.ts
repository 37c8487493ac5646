import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];

export type DeskQueue = Schemas['DeskQueueView'];
export type DeskItem = Schemas['DeskItemView'];
export type Burden = Schemas['BurdenView'];
export type Aged = Schemas['AgedView'];

/** What waits on the treasurer's desk. */
export const deskQuery = queryOptions({
  queryKey: ['money', 'desk'],
  queryFn: () => answered(api.GET('/api/v1/money/desk')),
});

/** What each member bears. */
export const burdenQuery = queryOptions({
  queryKey: ['money', 'burden'],
  queryFn: () => answered(api.GET('/api/v1/money/burden')),
});

/** What members owe, by its age. */
export const agedQuery = queryOptions({
  queryKey: ['money', 'aged'],
  queryFn: () => answered(api.GET('/api/v1/money/aged-receivables')),
});
