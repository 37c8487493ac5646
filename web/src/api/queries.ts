import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { given } from '../parts/given';
import { answered, api } from './client';

/** Law and tables change with an edition of the app, not while someone reads. */
const lasting = { staleTime: Infinity, gcTime: Infinity } as const;

export const caseKindsQuery = queryOptions({
  queryKey: ['case-kinds'],
  ...lasting,
  queryFn: () => answered(api.GET('/api/v1/case-kinds')),
});

export const lawEventsQuery = (forum: string) =>
  queryOptions({
    queryKey: ['law', 'events', forum],
    ...lasting,
    queryFn: () => answered(api.GET('/api/v1/law/events', { params: { query: { forum } } })),
  });

export const lawRulesQuery = queryOptions({
  queryKey: ['law', 'rules'],
  ...lasting,
  queryFn: () => answered(api.GET('/api/v1/law/rules')),
});

/** What waits for the reader; it grows while one looks. */
export const todayQuery = queryOptions({
  queryKey: ['today'],
  refetchInterval: 120_000,
  queryFn: () => answered(api.GET('/api/v1/today')),
});

/** What of one case waits for the reader: the source of every count of it. */
export const caseTodayQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['today', caseId],
    refetchInterval: 120_000,
    queryFn: () => answered(api.GET('/api/v1/today', { params: { query: { caseId } } })),
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: () => answered(api.GET('/api/v1/cases/{id}', { params: { path: { id } } })),
  });

/** Cases found by part of number, title or party. */
export const casesFoundQuery = (q: string) =>
  queryOptions({
    queryKey: ['cases', 'found', q],
    queryFn: () =>
      answered(
        api.GET('/api/v1/cases', {
          params: { query: { limit: 20, sort: 'nextDeadline', ...(q !== '' && { q }) } },
        }),
      ),
  });

export const caseEventsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'events'],
    queryFn: () => answered(api.GET('/api/v1/cases/{id}/events', { params: { path: { id } } })),
  });

export const caseDeadlinesQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'deadlines'],
    queryFn: () => answered(api.GET('/api/v1/cases/{id}/deadlines', { params: { path: { id } } })),
  });

/** What would follow from what is open in a case. */
export const caseAheadQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'ahead'],
    queryFn: () => answered(api.GET('/api/v1/cases/{id}/dates-ahead', { params: { path: { id } } })),
  });

export const deadlineQuery = (id: string) =>
  queryOptions({
    queryKey: ['deadline', id],
    queryFn: () => answered(api.GET('/api/v1/deadlines/{id}', { params: { path: { id } } })),
  });

export const remindersQuery = (id: string) =>
  queryOptions({
    queryKey: ['deadline', id, 'reminders'],
    queryFn: () => answered(api.GET('/api/v1/deadlines/{id}/reminders', { params: { path: { id } } })),
  });

/** A group as the reader sees it. */
export const groupQuery = (id: string) =>
  queryOptions({
    queryKey: ['group', id],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}', { params: { path: { id } } })),
  });

/** The groups to choose from, of one case or of all. */
export const groupChoicesQuery = (caseId?: string) =>
  queryOptions({
    queryKey: ['groups', 'choices', caseId],
    retry: false,
    queryFn: () =>
      answered(
        api.GET('/api/v1/groups', {
          params: { query: { limit: 100, ...(caseId !== undefined && { caseId }) } },
        }),
      ),
  });

/** The people of the alliance to choose from. */
export const peopleChoicesQuery = queryOptions({
  queryKey: ['people', 'choices'],
  retry: false,
  queryFn: () => answered(api.GET('/api/v1/people', { params: { query: { limit: 200 } } })),
});

/** Members by part of a name in either script, or of its pinyin. */
export const membersQuery = (q: string) =>
  queryOptions({
    queryKey: ['members', 'found', q],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/members', {
          params: { query: { limit: 50, ...(q !== '' && { q }) } },
          signal,
        }),
      ),
  });

/** The member that is a firm of the register, if one is. */
export const memberOfFirmQuery = (firmId: string) =>
  queryOptions({
    queryKey: ['members', 'of-firm', firmId],
    queryFn: () => answered(api.GET('/api/v1/members', { params: { query: { limit: 1, firmId } } })),
  });

/** Firms of the register by part of any of their names or numbers. */
export const firmsQuery = (q: string) =>
  queryOptions({
    queryKey: ['firms', 'found', q],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/firms', { params: { query: { limit: 50, ...(q !== '' && { q }) } }, signal }),
      ),
  });

/** One firm, for its name beside what points to it; what is hidden has none. */
export const firmNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['firm', id],
    retry: false,
    queryFn: () => answered(api.GET('/api/v1/firms/{id}', { params: { path: { id } } })),
  });

/** Firms of the register that may be the one that is meant. */
export const likelyFirmsQuery = (names: {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly creditCode: string;
}) =>
  queryOptions({
    queryKey: ['firms', 'likely', names],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/firms/likeness', { params: { query: given(names) }, signal })),
  });
