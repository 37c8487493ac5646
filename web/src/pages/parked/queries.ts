import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';

/** Cases with the number of another that wait; of one case where its id is given. */
export const parkedQuery = (caseId?: string) =>
  queryOptions({
    queryKey: ['parked-cases', caseId ?? 'all'],
    queryFn: () =>
      answered(
        api.GET('/api/v1/parked-cases', {
          params: { query: { state: 'waiting', limit: 50, ...(caseId !== undefined && { caseId }) } },
        }),
      ),
  });
