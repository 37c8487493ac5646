import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { ClockToRead } from './clock-question';
import type { PeriodToCount } from './period-question';
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

/** An alliance may add a year or a closure to its calendars while one looks: what was counted by them does not stay good. */
const freshMs = 30_000;

/** The calendars by which periods and clocks are counted. */
export const calendarsQuery = queryOptions({
  queryKey: ['law', 'calendars'],
  staleTime: freshMs,
  queryFn: () => answered(api.GET('/api/v1/law/calendars')),
});

/** The end of a period. */
export const periodQuery = (body: PeriodToCount | undefined) =>
  queryOptions({
    queryKey: ['period', body],
    enabled: body !== undefined,
    staleTime: freshMs,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answered(api.POST('/api/v1/periods/calculate', { body: body as PeriodToCount, signal })),
  });

/** What a clock shows. */
export const clockQuery = (body: ClockToRead | undefined) =>
  queryOptions({
    queryKey: ['clock', body],
    enabled: body !== undefined,
    staleTime: freshMs,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answered(api.POST('/api/v1/clocks/calculate', { body: body as ClockToRead, signal })),
  });
