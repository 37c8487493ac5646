import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { pagesOf } from '../../parts/list';

type Schemas = components['schemas'];

export type Check = Schemas['CheckView'];
export type CheckRow = Schemas['CheckRowView'];
export type CheckHit = Schemas['CheckHitView'];
export type Waiver = Schemas['WaiverView'];
export type BlindAnswer = Schemas['BlindAnswerView'];
export type ExpertMatch = Schemas['ExpertMatchView'];
export type ExpertWish = Schemas['ExpertMatchBody'];
export type CheckMove = Schemas['MoveCheckBody'];
export type ExpertContact = Schemas['ExpertContactView'];
export type ContactBody = Schemas['ExpertContactBody'];

/** What changes where a check does. */
export const touchedBy = (id: string) =>
  [['conflict-check', id], ['conflict-checks'], ['today'], ['walls']] as const;

/** Checks the reader may know of: of a case, or all. */
export const checkPages = (caseId: string | undefined) =>
  pagesOf({
    queryKey: ['conflict-checks', caseId ?? 'all'],
    ask: (page, signal) =>
      answered(
        caseId === undefined
          ? api.GET('/api/v1/conflict-checks', { params: { query: page }, signal })
          : api.GET('/api/v1/cases/{id}/conflict-checks', {
              params: { path: { id: caseId }, query: page },
              signal,
            }),
      ),
  });

export const checkQuery = (id: string) =>
  queryOptions({
    queryKey: ['conflict-check', id],
    queryFn: () => answered(api.GET('/api/v1/conflict-checks/{id}', { params: { path: { id } } })),
  });

/** Who may be named to a team of the reader's in a case. */
export const teamQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['conflict-checks', 'team', caseId],
    queryFn: async () =>
      (await answered(api.GET('/api/v1/cases/{id}/conflict-team', { params: { path: { id: caseId } } })))
        .items,
  });

/** Active experts of the pool, by a name. */
export const expertsFoundQuery = (q: string) =>
  queryOptions({
    queryKey: ['experts', 'found', q],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/experts', {
          params: { query: { status: 'active', limit: 20, ...(q !== '' && { q }) } },
          signal,
        }),
      ),
  });

/** Contacts with experts for a case that the reader may know of. */
export const contactPages = (caseId: string) =>
  pagesOf({
    queryKey: ['expert-contacts', caseId],
    ask: (page, signal) =>
      answered(
        api.GET('/api/v1/cases/{id}/expert-contacts', {
          params: { path: { id: caseId }, query: page },
          signal,
        }),
      ),
  });

/** The blind questions of all, for the ethics officers. */
export const questionPages = pagesOf({
  queryKey: ['conflict-questions'],
  ask: (page, signal) => answered(api.GET('/api/v1/conflict-questions', { params: { query: page }, signal })),
});
