import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components, paths } from '../../api/schema';
import { pagesOf } from '../../parts/list';
import { everyMs } from './use-news';

export type DocumentRow = components['schemas']['ListedDocumentView'];
export type DocumentFile = components['schemas']['DocumentView'];
export type DocumentVersion = components['schemas']['DocumentVersionView'];
export type DocumentAction = components['schemas']['DocumentActionView'];
export type SharingWay = components['schemas']['SharingWayView'];
export type Asked = NonNullable<paths['/api/v1/documents']['get']['parameters']['query']>;

/** Pages of the documents the reader may read. */
export const documentPages = (asked: Omit<Asked, 'cursor' | 'limit'>) =>
  pagesOf({
    queryKey: ['documents', asked],
    paper: { name: 'documents', query: asked },
    refetchMs: everyMs,
    ask: (page, signal) =>
      answered(api.GET('/api/v1/documents', { params: { query: { ...asked, ...page } }, signal })),
  });

const byId = (id: string) => ({ params: { path: { id } } });

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: () => answered(api.GET('/api/v1/documents/{id}', byId(id))),
  });

export const whyQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'why'],
    queryFn: () => answered(api.GET('/api/v1/documents/{id}/why', byId(id))),
  });

export const accessQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'access'],
    retry: false,
    queryFn: () => answered(api.GET('/api/v1/documents/{id}/access', byId(id))),
  });

/** In which ways a document may be shared, and who reads it then. */
export const sharingQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'sharing'],
    queryFn: () => answered(api.GET('/api/v1/documents/{id}/sharing', byId(id))),
  });

export const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'evidence'],
    queryFn: () => answered(api.GET('/api/v1/documents/{id}/evidence', byId(id))),
  });

export const openingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'openings'],
    retry: false,
    queryFn: () => answered(api.GET('/api/v1/documents/{id}/openings', byId(id))),
  });

/** All that lies with one case, or with one firm of the register. */
export type WholeHome = { readonly caseId: string } | { readonly firmId: string };

export const keyOfHome = (home: WholeHome) =>
  'firmId' in home ? (['firm', home.firmId] as const) : (['case', home.caseId] as const);

/** What is withheld of a case or of a firm. */
export const privilegeLogQuery = (home: WholeHome) =>
  queryOptions({
    queryKey: [...keyOfHome(home), 'privilege-log'],
    queryFn: () =>
      'firmId' in home
        ? answered(api.GET('/api/v1/firms/{id}/privilege-log', byId(home.firmId)))
        : answered(api.GET('/api/v1/cases/{id}/privilege-log', byId(home.caseId))),
  });

/** The holds on every document of a case or of a firm. */
export const holdsQuery = (home: WholeHome) =>
  queryOptions({
    queryKey: [...keyOfHome(home), 'holds'],
    retry: false,
    queryFn: () =>
      'firmId' in home
        ? answered(api.GET('/api/v1/firms/{id}/holds', byId(home.firmId)))
        : answered(api.GET('/api/v1/cases/{id}/holds', byId(home.caseId))),
  });

/** The wishes to lower a tier that wait for the reader. */
export const loweringsQuery = queryOptions({
  queryKey: ['lowerings'],
  queryFn: () => answered(api.GET('/api/v1/lowerings')),
});

/** The compartments of a case the reader is in. */
export const compartmentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['compartments', caseId],
    queryFn: () => answered(api.GET('/api/v1/compartments', { params: { query: { caseId, limit: 50 } } })),
  });

/** What changes when a document does. */
export const touchedBy = ({ id }: Pick<DocumentFile, 'id'>) => [['document', id], ['documents']] as const;
