import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { CalculationBody } from './question';

/** The editions of the law held here. */
export const packsQuery = queryOptions({
  queryKey: ['law', 'packs'],
  staleTime: Infinity,
  queryFn: () => answered(api.GET('/api/v1/law/packs')),
});

/** A calculation depends on its question alone, so an answer once given stays good. */
export const calculationQuery = (body: CalculationBody | undefined) =>
  queryOptions({
    queryKey: ['calculation', body],
    enabled: body !== undefined,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answered(api.POST('/api/v1/deadlines/calculate', { body: body as CalculationBody, signal })),
  });
