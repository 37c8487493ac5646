import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];

/** An answer depends on its question alone, so once given it stays good. */
const pure = { staleTime: Infinity, placeholderData: keepPreviousData, retry: false } as const;

/** A total split to the last unit. */
export const splitQuery = (body: Schemas['SplitBody']) =>
  queryOptions({
    ...pure,
    queryKey: ['costs', 'split', body],
    queryFn: ({ signal }) => answered(api.POST('/api/v1/costs/allocate', { body, signal })),
  });

/** Who carries a default. */
export const defaultQuery = (body: Schemas['CalculatedDefaultBody']) =>
  queryOptions({
    ...pure,
    queryKey: ['costs', 'default', body],
    queryFn: ({ signal }) => answered(api.POST('/api/v1/costs/default/calculate', { body, signal })),
  });

/** What an exit comes to. */
export const exitQuery = (body: Schemas['CalculatedExitBody']) =>
  queryOptions({
    ...pure,
    queryKey: ['costs', 'exit', body],
    queryFn: ({ signal }) => answered(api.POST('/api/v1/costs/exit/calculate', { body, signal })),
  });

/** A recovery shared. */
export const recoveryQuery = (body: Schemas['CalculatedWaterfallBody']) =>
  queryOptions({
    ...pure,
    queryKey: ['costs', 'recovery', body],
    queryFn: ({ signal }) => answered(api.POST('/api/v1/costs/waterfall/calculate', { body, signal })),
  });

/** The price of joining late. */
export const buyInQuery = (body: Schemas['CalculatedBuyInBody']) =>
  queryOptions({
    ...pure,
    queryKey: ['costs', 'buy-in', body],
    queryFn: ({ signal }) => answered(api.POST('/api/v1/costs/buy-in/calculate', { body, signal })),
  });
