import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components, paths } from '../../api/schema';
import { pagesOf } from '../../parts/list';

export type SilentRespondent = components['schemas']['SilentRespondentView'];
export type UndatedCase = components['schemas']['UndatedCaseView'];
export type AnswerWanted = Omit<
  NonNullable<paths['/api/v1/silent-respondents']['get']['parameters']['query']>,
  'limit' | 'cursor'
>;

/** Everything that shows who stands for an answer. */
export const touchedByAnswers = [['silent'], ['today'], ['deadlines'], ['deadline'], ['case'], ['notes']];

export const respondentPages = (query: AnswerWanted) =>
  pagesOf({
    queryKey: ['silent', 'respondents', query],
    paper: { name: 'silent-respondents', query },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/silent-respondents', { params: { query: { ...query, ...page } }, signal })),
  });

export const undatedPages = (reason: 'missing' | 'explained') =>
  pagesOf({
    queryKey: ['silent', 'undated', reason],
    paper: { name: 'undated-cases', query: { reason } },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/undated-cases', { params: { query: { reason, ...page } }, signal })),
  });

/** The silent respondents of one case. */
export const silentInCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['silent', 'of-case', caseId],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/silent-respondents', {
          params: { query: { caseId, state: 'silent', limit: 200 } },
          signal,
        }),
      ),
  });
