import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components, paths } from '../../api/schema';
import { given } from '../../parts/given';
import { pagesOf } from '../../parts/list';

type Schemas = components['schemas'];

export type FundRow = Schemas['FundRowView'];
export type Fund = Schemas['FundView'];
export type FundPurpose = FundRow['purpose']['id'];
export type Account = Schemas['AccountView'];
export type AccountRef = Schemas['AccountRefView'];
export type Entry = Schemas['EntryView'];
export type Period = Schemas['LedgerPeriodView'];
export type FxRate = Schemas['FxRateView'];
export type Currency = Schemas['MoneyView']['currency'];

export const purposes = ['defence', 'operating', 'grant', 'settlement'] as const;
export const currencies = ['CNY', 'USD', 'EUR', 'JPY', 'HKD', 'GBP', 'KRW', 'TWD'] as const;

type Asked<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Query } };
}
  ? Omit<NonNullable<Query>, 'cursor' | 'limit'>
  : never;

/** Funds the reader may know of, page by page. */
export const fundPages = (asked: Asked<'/api/v1/funds'>) =>
  pagesOf({
    queryKey: ['funds', 'pages', asked],
    paper: { name: 'funds', query: asked },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/funds', { params: { query: { ...page, ...asked } }, signal })),
  });

/** Whether the reader may open funds. */
export const mayOpenQuery = queryOptions({
  queryKey: ['funds', 'may open'],
  queryFn: async () =>
    (await answered(api.GET('/api/v1/funds', { params: { query: { limit: 1 } } }))).mayOpen,
});

export const fundQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund', id],
    queryFn: () => answered(api.GET('/api/v1/funds/{id}', { params: { path: { id } } })),
  });

export const fundBalancesQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund', id, 'balances'],
    queryFn: () => answered(api.GET('/api/v1/funds/{id}/balances', { params: { path: { id } } })),
  });

export const accountsQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund', id, 'accounts'],
    queryFn: () => answered(api.GET('/api/v1/funds/{id}/accounts', { params: { path: { id } } })),
  });

/** The lines of one account, the oldest first. */
export const accountLinePages = (id: string, kind: AccountRef['kind']['id'], holder: string | undefined) =>
  pagesOf({
    queryKey: ['fund', id, 'lines', kind, holder],
    ask: (page, signal) =>
      answered(
        api.GET('/api/v1/funds/{id}/account-lines', {
          params: { path: { id }, query: { ...page, kind, ...given({ holder }) } },
          signal,
        }),
      ),
  });

/** The entries of a fund, the newest first. */
export const entryPages = (id: string) =>
  pagesOf({
    queryKey: ['fund', id, 'entries'],
    ask: (page, signal) =>
      answered(api.GET('/api/v1/funds/{id}/entries', { params: { path: { id }, query: page }, signal })),
  });

export const periodsQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund', id, 'periods'],
    queryFn: () => answered(api.GET('/api/v1/funds/{id}/periods', { params: { path: { id } } })),
  });

/** What is read anew once something became of a fund. */
export const touchedBy = (id: string) => [['fund', id], ['funds']] as const;

/** Exchange rates, the latest day first. */
export const ratePages = (asked: Asked<'/api/v1/fx-rates'>) =>
  pagesOf({
    queryKey: ['fx-rates', 'pages', asked],
    ask: (page, signal) =>
      answered(api.GET('/api/v1/fx-rates', { params: { query: { ...page, ...asked } }, signal })),
  });

/** Whether the reader may add rates. */
export const mayAddRatesQuery = queryOptions({
  queryKey: ['fx-rates', 'may add'],
  queryFn: async () =>
    (await answered(api.GET('/api/v1/fx-rates', { params: { query: { limit: 1 } } }))).mayAdd,
});

export const touchedByRates = [['fx-rates']] as const;
