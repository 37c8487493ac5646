import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];

export type Matrix = Schemas['AccusationMatrixView'];
export type MatrixCell = Schemas['MatrixCellView'];
export type MatrixParty = Schemas['MatrixPartyView'];
export type Accusation = Schemas['AccusationView'];
export type Outcome = Accusation['outcome'];
export type ImportReport = Schemas['AccusationImportView'];
export type ImportLine = Schemas['AccusationLineView'];
export type Position = Schemas['RespondentPositionView'];
export type Positions = Schemas['PositionsView'];
export type Defence = Schemas['DefenceView']['defence'];
export type SettlementEntry = Schemas['SettlementEntryView'];

/** Which part of the matrix: one proceeding's, one party's, or all. */
export interface Part {
  readonly proceedingId?: string;
  readonly asserterId?: string;
}

export const matrixQuery = (caseId: string, part: Part) =>
  queryOptions({
    queryKey: ['case', caseId, 'accusations', 'matrix', part],
    queryFn: () =>
      answered(
        api.GET('/api/v1/cases/{id}/accusation-matrix', {
          params: { path: { id: caseId }, query: { ...part } },
        }),
      ),
  });

export const gridQuery = (caseId: string, proceedingId: string, asserterId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'accusations', 'grid', proceedingId, asserterId],
    queryFn: () =>
      answered(
        api.GET('/api/v1/cases/{id}/accusation-grid', {
          params: { path: { id: caseId }, query: { proceedingId, asserterId } },
        }),
      ),
  });

export const accusationQuery = (id: string) =>
  queryOptions({
    queryKey: ['accusation', id],
    queryFn: () => answered(api.GET('/api/v1/accusations/{id}', { params: { path: { id } } })),
  });

export const positionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'accusations', 'positions'],
    queryFn: () => answered(api.GET('/api/v1/cases/{id}/positions', { params: { path: { id: caseId } } })),
  });

export const settlementQuery = (partyId: string) =>
  queryOptions({
    queryKey: ['settlement', partyId],
    queryFn: () =>
      answered(api.GET('/api/v1/respondents/{partyId}/settlement', { params: { path: { partyId } } })),
  });

/** What changes when accusations do. */
export const touched = (caseId: string) => [['case', caseId], ['accusation']] as const;

/** The name of a party in the reader's language. */
export const partyName = (
  language: 'zh' | 'en',
  { name, nameZh }: Pick<MatrixParty, 'name' | 'nameZh'>,
): string => (language === 'zh' ? (nameZh ?? name) : name);

/** A proceeding in few words. */
export const proceedingName = (
  say: (text: { readonly zh: string; readonly en: string }) => string,
  { number, forumName }: Matrix['proceedings'][number],
): string => number ?? say(forumName);
