import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];

export type GroupMoney = Schemas['GroupMoneyView'];
export type FundTotals = Schemas['FundTotalsView'];
export type Shares = Schemas['SharesView'];

/** The money of groups, of one case or of all, as far as the reader sees it. */
export const groupsMoneyQuery = (caseId: string | undefined) =>
  queryOptions({
    queryKey: ['money', 'groups', caseId],
    queryFn: () =>
      answered(
        api.GET('/api/v1/money/groups', { params: { query: caseId === undefined ? {} : { caseId } } }),
      ),
  });

/** The exits of a group the reader sees. */
export const exitsQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['money', 'exits', groupId],
    queryFn: () =>
      answered(api.GET('/api/v1/groups/{id}/exit-statements', { params: { path: { id: groupId } } })),
  });
