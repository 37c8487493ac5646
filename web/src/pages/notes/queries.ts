import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { pagesOf } from '../../parts/list';

type Schemas = components['schemas'];
export type Note = Schemas['NoteView'];
export type NoteReaders = Schemas['NoteAudienceView'];
export type Show = 'open_tasks' | 'tasks' | 'notes';

/** All that is kept of the notes of a case, and what a change of one touches. */
export const notesKey = (caseId: string) => ['case', caseId, 'notes'] as const;

const isShow = (show: string | undefined): show is Show =>
  show === 'open_tasks' || show === 'tasks' || show === 'notes';

export const notePages = (caseId: string, show: string | undefined) =>
  pagesOf({
    queryKey: [...notesKey(caseId), show ?? 'all'],
    ask: (page, signal) =>
      answered(
        api.GET('/api/v1/cases/{id}/notes', {
          params: { path: { id: caseId }, query: { ...page, ...(isShow(show) && { show }) } },
          signal,
        }),
      ),
  });

export const noteQuery = (caseId: string, id: string) =>
  queryOptions({
    queryKey: [...notesKey(caseId), 'one', id],
    queryFn: () => answered(api.GET('/api/v1/notes/{id}', { params: { path: { id } } })),
  });

/** For whom the reader may write in a case; asked without any note. */
export const audiencesQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...notesKey(caseId), 'audiences'],
    queryFn: async () => {
      const query = { limit: 1 };
      const page = await answered(
        api.GET('/api/v1/cases/{id}/notes', { params: { path: { id: caseId }, query } }),
      );
      return page.audiences;
    },
  });

/** Who may be named for some readers. */
export const readersQuery = (
  caseId: string,
  { audience, memberId }: Pick<NoteReaders, 'audience' | 'memberId'>,
) =>
  queryOptions({
    queryKey: ['case', caseId, 'note-readers', audience, memberId],
    queryFn: async () => {
      const query = { audience, ...(memberId !== null && { memberId }) };
      const found = await answered(
        api.GET('/api/v1/cases/{id}/note-readers', { params: { path: { id: caseId }, query } }),
      );
      return found.items;
    },
  });

export const audienceKey = ({ audience, memberId }: Pick<NoteReaders, 'audience' | 'memberId'>): string =>
  `${audience} ${memberId ?? ''}`;
