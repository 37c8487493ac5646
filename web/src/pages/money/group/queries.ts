import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];

export type GroupMoney = Schemas['GroupMoneyView'];
export type FundTotals = Schemas['FundTotalsView'];
export type MoneyGroup = Schemas['MoneyGroupView'];
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

type Hand = GroupMoney['hands'][number];

/** The groups of whose money the reader sees something, to choose from; of those alone where they have one of some hands, where that is said. */
export const moneyGroupsQuery = (caseId?: string, hands?: readonly Hand[]) =>
  queryOptions({
    queryKey: ['money', 'group names', caseId],
    queryFn: () =>
      answered(
        api.GET('/api/v1/money/group-names', { params: { query: caseId === undefined ? {} : { caseId } } }),
      ),
    select: ({ items }) =>
      items.filter((one) => hands === undefined || one.hands.some((hand) => hands.includes(hand))),
  });

/** As what costs are entered and vendors engaged. */
export const entersCosts = ['keeper', 'runner'] as const satisfies readonly Hand[];

/** The last calls of a group the reader sees something of. */
export const groupCallsQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['calls', 'of group', groupId],
    queryFn: () => answered(api.GET('/api/v1/cash-calls', { params: { query: { groupId, limit: 5 } } })),
  });

/** The exits of a group the reader sees. */
export const exitsQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['money', 'exits', groupId],
    queryFn: () =>
      answered(api.GET('/api/v1/groups/{id}/exit-statements', { params: { path: { id: groupId } } })),
  });
