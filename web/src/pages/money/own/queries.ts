import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import type { components, paths } from '../../../api/schema';
import { pagesOf } from '../../../parts/list';

type Schemas = components['schemas'];

export type OwnFund = Schemas['OwnFundView'];
export type OwnDue = Schemas['OwnDueView'];
export type MadeFor = Schemas['MadeForView'];
export type FigureRow = Schemas['FigureRowView'];
export type StatementLine = Schemas['StatementLineView'];
export type FigureName = paths['/api/v1/money/figure']['get']['parameters']['query']['figure'];

/** What one's own members paid, owe, bear and carry over all cases. */
export const ownMoneyQuery = queryOptions({
  queryKey: ['money', 'own'],
  queryFn: () => answered(api.GET('/api/v1/money/own')),
});

interface Whose {
  readonly fundId: string;
  readonly memberId: string;
}

/** The entries that make a figure, page by page. */
export const figurePages = (asked: Whose & { readonly figure: FigureName }) =>
  pagesOf({
    queryKey: ['money', 'figure', asked],
    ask: (page, signal) =>
      answered(api.GET('/api/v1/money/figure', { params: { query: { ...page, ...asked } }, signal })),
  });

/** Of whom a statement is, and of which days. */
export interface StatementAsked extends Whose {
  readonly from?: string;
  readonly until?: string;
}

/** What a statement begins and ends with, and its first lines. */
export const statementQuery = (asked: StatementAsked) =>
  queryOptions({
    queryKey: ['money', 'statement', 'head', asked],
    queryFn: () =>
      answered(api.GET('/api/v1/money/statement', { params: { query: { ...asked, limit: 1 } } })),
  });

/** Its lines, page by page. */
export const statementPages = (asked: StatementAsked) =>
  pagesOf({
    queryKey: ['money', 'statement', asked],
    ask: (page, signal) =>
      answered(api.GET('/api/v1/money/statement', { params: { query: { ...page, ...asked } }, signal })),
  });
