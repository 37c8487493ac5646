import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];

export type Quote = Schemas['BuyInQuoteView'];
export type Exit = Schemas['ExitStatementView'];
export type TrueUp = Schemas['TrueUpView'];
export type Recovery = Schemas['RecoveryView'];
export type SettlementSum = Schemas['SettlementSumView'];
export type Due = Schemas['MemberDueView'];
export type Refund = Schemas['RefundView'];
export type Balance = Schemas['FreeBalanceView'];

/** What changes when any of these does: lists and things share a first word. */
export const touched = [['ends'], ['today'], ['funds'], ['group']] as const;

const params = (id: string) => ({ params: { path: { id } } });

export const quotesQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['ends', 'quotes', groupId],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/buy-in-quotes', params(groupId))),
  });
export const quoteQuery = (id: string) =>
  queryOptions({
    queryKey: ['ends', 'quote', id],
    queryFn: () => answered(api.GET('/api/v1/buy-in-quotes/{id}', params(id))),
  });
export const exitsQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['ends', 'exits', groupId],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/exit-statements', params(groupId))),
  });
export const exitQuery = (id: string) =>
  queryOptions({
    queryKey: ['ends', 'exit', id],
    queryFn: () => answered(api.GET('/api/v1/exit-statements/{id}', params(id))),
  });
export const trueUpsQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['ends', 'true-ups', groupId],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/true-ups', params(groupId))),
  });
export const trueUpQuery = (id: string) =>
  queryOptions({
    queryKey: ['ends', 'true-up', id],
    queryFn: () => answered(api.GET('/api/v1/true-ups/{id}', params(id))),
  });
export const recoveriesQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['ends', 'recoveries', groupId],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/recoveries', params(groupId))),
  });
export const recoveryQuery = (id: string) =>
  queryOptions({
    queryKey: ['ends', 'recovery', id],
    queryFn: () => answered(api.GET('/api/v1/recoveries/{id}', params(id))),
  });
export const settlementsQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['ends', 'settlements', groupId],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/settlement-sums', params(groupId))),
  });
export const settlementQuery = (id: string) =>
  queryOptions({
    queryKey: ['ends', 'settlement', id],
    queryFn: () => answered(api.GET('/api/v1/settlement-sums/{id}', params(id))),
  });
export const duesQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['ends', 'dues', groupId],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/member-dues', params(groupId))),
  });
export const dueQuery = (id: string) =>
  queryOptions({
    queryKey: ['ends', 'due', id],
    queryFn: () => answered(api.GET('/api/v1/member-dues/{id}', params(id))),
  });
export const refundsQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['ends', 'refunds', groupId],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/refunds', params(groupId))),
  });
export const refundQuery = (id: string) =>
  queryOptions({
    queryKey: ['ends', 'refund', id],
    queryFn: () => answered(api.GET('/api/v1/refunds/{id}', params(id))),
  });
export const balancesQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['ends', 'balances', groupId],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/member-balances', params(groupId))),
  });
/** The open funds of a group: one in each currency its money is kept in. */
export const groupFundsQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['funds', 'of-group', groupId],
    queryFn: async () => {
      const query = { groupId, purpose: 'defence', state: 'open', limit: 100 } as const;
      return (await answered(api.GET('/api/v1/funds', { params: { query } }))).items;
    },
  });
/** The plan of a group that holds today: its pools and its currency. */
export const planQuery = (groupId: string | undefined) =>
  queryOptions({
    queryKey: ['ends', 'plan', groupId],
    enabled: groupId !== undefined,
    retry: false,
    queryFn: async () => {
      const { items } = await answered(api.GET('/api/v1/groups/{id}/cost-plans', params(groupId ?? '')));
      const now = items.find(({ isEffective }) => isEffective);
      return now === undefined ? null : answered(api.GET('/api/v1/cost-plans/{id}', params(now.id)));
    },
  });
