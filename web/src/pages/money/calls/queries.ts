import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import type { components, paths } from '../../../api/schema';
import { pagesOf } from '../../../parts/list';

type Schemas = components['schemas'];

export type Call = Schemas['CashCallView'];
export type CallRow = Schemas['CashCallRowView'];
export type CallLine = Schemas['CallLineView'];
export type CallLineRow = Schemas['CallLineRowView'];
export type Payment = Schemas['MemberPaymentView'];
export type PaymentRow = Schemas['MemberPaymentRowView'];
export type PaidFund = Schemas['PaidFundView'];
export type Suggestions = Schemas['PaymentSuggestionsView'];
export type CallDraft = Schemas['CashCallBody'];
export type PreviewAsked = Schemas['CallEstimateBody'];
export type SuggestAsked = Schemas['SuggestPaymentBody'];

type Asked<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } }
  ? Omit<NonNullable<Query>, 'cursor' | 'limit'>
  : never;
export type CallsAsked = Asked<'/api/v1/cash-calls'>;
export type PaymentsAsked = Asked<'/api/v1/member-payments'>;

/** Calls, page by page. */
export const callPages = (asked: CallsAsked) =>
  pagesOf({
    queryKey: ['calls', 'pages', asked],
    paper: { name: 'cash-calls', query: asked },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/cash-calls', { params: { query: { ...page, ...asked } }, signal })),
  });

/** Whether the reader may draft a call. */
export const mayDraftQuery = queryOptions({
  queryKey: ['calls', 'may'],
  queryFn: async () =>
    (await answered(api.GET('/api/v1/cash-calls', { params: { query: { limit: 1 } } }))).mayDraft,
});

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['call', id],
    queryFn: () => answered(api.GET('/api/v1/cash-calls/{id}', { params: { path: { id } } })),
  });

export const lineQuery = (id: string) =>
  queryOptions({
    queryKey: ['call-line', id],
    queryFn: () => answered(api.GET('/api/v1/call-lines/{id}', { params: { path: { id } } })),
  });

/** How a draft would be shared; nothing until it says enough. */
export const previewQuery = (asked: PreviewAsked | undefined) =>
  queryOptions({
    queryKey: ['calls', 'preview', asked],
    enabled: asked !== undefined,
    retry: false,
    queryFn: ({ signal }) =>
      answered(api.POST('/api/v1/cash-calls/preview', { body: asked as PreviewAsked, signal })),
  });

/** Who would carry how much of a line. */
export const carryQuery = (id: string, capPercent: string | undefined) =>
  queryOptions({
    queryKey: ['call-line', id, 'carry', capPercent],
    retry: false,
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/call-lines/{id}/reallocation-preview', {
          params: { path: { id }, query: { ...(capPercent !== undefined && { capPercent }) } },
          signal,
        }),
      ),
  });

/** Payments, page by page. */
export const paymentPages = (asked: PaymentsAsked) =>
  pagesOf({
    queryKey: ['payments', 'pages', asked],
    paper: { name: 'member-payments', query: asked },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/member-payments', { params: { query: { ...page, ...asked } }, signal })),
  });

/** The funds whose payments the reader sees, whether they see any payment, and whether they record some. */
export const paidFundsQuery = queryOptions({
  queryKey: ['payments', 'funds'],
  queryFn: async () => {
    const { items, funds, mayRecord } = await answered(
      api.GET('/api/v1/member-payments', { params: { query: { limit: 1 } } }),
    );
    return { funds, mayRecord, seesAny: funds.length > 0 || items.length > 0 };
  },
});

export const paymentQuery = (id: string) =>
  queryOptions({
    queryKey: ['payment', id],
    queryFn: () => answered(api.GET('/api/v1/member-payments/{id}', { params: { path: { id } } })),
  });

/** Which lines money may be for that is about to be recorded. */
export const suggestionsQuery = (asked: SuggestAsked | undefined) =>
  queryOptions({
    queryKey: ['payments', 'suggestions', asked],
    enabled: asked !== undefined,
    retry: false,
    queryFn: ({ signal }) =>
      answered(api.POST('/api/v1/member-payments/suggestions', { body: asked as SuggestAsked, signal })),
  });

/** The same of a payment that waits. */
export const suggestedForQuery = (id: string) =>
  queryOptions({
    queryKey: ['payment', id, 'suggestions'],
    queryFn: () =>
      answered(api.GET('/api/v1/member-payments/{id}/suggestions', { params: { path: { id } } })),
  });

/** What changes when money moves: calls, lines, payments and what waits. */
export const touched = [['calls'], ['call'], ['call-line'], ['payments'], ['payment'], ['today']] as const;
