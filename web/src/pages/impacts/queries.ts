import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { pagesOf } from '../../parts/list';

type Schemas = components['schemas'];
export type Impact = Schemas['ImpactView'];
export type ImpactCase = Schemas['ImpactCaseView'];
export type ImpactDecision = Schemas['DecideImpactBody'];

/** Everything that shows a date that may have moved. */
export const touchedByImpacts = [['impacts'], ['today'], ['deadlines'], ['deadline'], ['case']];

/** How often one that is under way is asked for again. */
const whileUnderWayMs = 2_000;

export const isUnderWay = ({ computedAt, cases }: Impact): boolean =>
  computedAt === null || cases.accepted > 0;

export const impactsQuery = queryOptions({
  queryKey: ['impacts', 'list'],
  queryFn: () => answered(api.GET('/api/v1/impacts')),
  refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) === true ? whileUnderWayMs : false),
});

export const impactQuery = (id: string) =>
  queryOptions({
    queryKey: ['impacts', 'one', id],
    queryFn: () => answered(api.GET('/api/v1/impacts/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data !== undefined && isUnderWay(state.data) ? whileUnderWayMs : false,
  });

export const impactCasePages = (id: string, status: ImpactCase['status'] | undefined, isRunning: boolean) =>
  pagesOf({
    queryKey: ['impacts', 'cases', id, status],
    limit: 20,
    ...(isRunning && { refetchMs: whileUnderWayMs }),
    ask: (page, signal) =>
      answered(
        api.GET('/api/v1/impacts/{id}/cases', {
          params: { path: { id }, query: { ...(status && { status }), ...page } },
          signal,
        }),
      ),
  });

/** Decides of one case, or of all the reader sees. */
export const decide = (id: string, body: ImpactDecision) =>
  answered(api.POST('/api/v1/impacts/{id}/moves', { params: { path: { id } }, body }));
