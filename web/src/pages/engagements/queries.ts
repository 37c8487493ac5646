import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { pagesOf } from '../../parts/list';

type Schemas = components['schemas'];

export type Engagement = Schemas['ExpertEngagementView'];
export type EngagementRow = Schemas['ExpertEngagementRowView'];
export type Time = Schemas['ExpertTimeView'];
export type Budget = Schemas['ExpertBudgetView'];
export type EngagementBody = Schemas['ExpertEngagementBody'];
export type EngagementMove = Schemas['MoveExpertEngagementBody'];
export type QuoteBody = Schemas['ExpertQuoteBody'];

/** What changes where an engagement does. */
export const touchedBy = (id: string) =>
  [['expert-engagement', id], ['expert-engagements'], ['approvals'], ['today']] as const;

/** Engagements the reader may know of: of a case, of a check, or all. */
export const engagementPages = ({
  caseId,
  checkId,
}: {
  readonly caseId?: string;
  readonly checkId?: string;
}) =>
  pagesOf({
    queryKey: ['expert-engagements', caseId ?? 'all', checkId ?? 'all'],
    ask: (page, signal) => {
      const query = { ...page, ...(checkId !== undefined && { checkId }) };
      return answered(
        caseId === undefined
          ? api.GET('/api/v1/expert-engagements', { params: { query }, signal })
          : api.GET('/api/v1/cases/{id}/expert-engagements', {
              params: { path: { id: caseId }, query },
              signal,
            }),
      );
    },
  });

export const engagementQuery = (id: string) =>
  queryOptions({
    queryKey: ['expert-engagement', id],
    queryFn: () => answered(api.GET('/api/v1/expert-engagements/{id}', { params: { path: { id } } })),
  });

/** A budget as those see it who decide on it. */
export const budgetQuery = (id: string) =>
  queryOptions({
    queryKey: ['expert-budget', id],
    queryFn: () => answered(api.GET('/api/v1/expert-budgets/{id}', { params: { path: { id } } })),
  });

/** The experts designated as testifying in a case. */
export const designatedQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['expert-engagements', 'designated', caseId],
    queryFn: async () =>
      (await answered(api.GET('/api/v1/cases/{id}/designated-experts', { params: { path: { id: caseId } } })))
        .items,
  });

/** The time of an engagement, what was entered last first. */
export const timePages = (id: string) =>
  pagesOf({
    queryKey: ['expert-engagement', id, 'time'],
    ask: (page, signal) =>
      answered(
        api.GET('/api/v1/expert-engagements/{id}/time', { params: { path: { id }, query: page }, signal }),
      ),
  });
