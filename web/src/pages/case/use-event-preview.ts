import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { EventPreview } from '../../api/views';
import { useSettled } from '../../parts/use-settled';
import type { EventToCorrect } from './event-draft';

/** What a change of an event would do, and whether that answers what is written now. */
export interface Previewed {
  readonly preview: EventPreview | undefined;
  readonly error: unknown;
  readonly isCurrent: boolean;
}

/** What dates come from: notes and evidence change none, so that writing them asks nothing. */
const dating = ({
  note: _note,
  evidence: _evidence,
  evidenceDocumentIds: _documents,
  services,
  ...body
}: EventToCorrect): EventToCorrect => ({
  ...body,
  ...(services && {
    services: services.map(
      ({ through: _through, evidence: _proof, evidenceDocumentIds: _shown, ...service }) => service,
    ),
  }),
});

/** What saving the correction, or recording the event in a case that is named, would do; asked once it is complete and typing has paused. */
export function useCorrectionPreview(
  eventId: string | undefined,
  body: EventToCorrect,
  complete: boolean,
  caseId?: string,
): Previewed {
  const wanted = JSON.stringify(dating(body));
  const settled = useSettled(wanted);
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['event-preview', eventId ?? caseId, settled],
    enabled: (eventId ?? caseId) !== undefined && complete,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
    queryFn: () => {
      const asked = JSON.parse(settled) as EventToCorrect;
      if (eventId === undefined)
        return answered(
          api.POST('/api/v1/cases/{id}/event-preview', {
            params: { path: { id: caseId ?? '' } },
            body: asked,
          }),
        );
      return answered(
        api.POST('/api/v1/events/{id}/correction-preview', {
          params: { path: { id: eventId } },
          body: asked,
        }),
      );
    },
  });
  const isCurrent =
    complete && settled === wanted && data !== undefined && !isPlaceholderData && error === null;
  return { preview: data, error, isCurrent };
}

/** What withdrawing the event would do. */
export function useWithdrawalPreview(eventId: string): Previewed {
  const { data, error } = useQuery({
    queryKey: ['event-preview', eventId],
    retry: false,
    gcTime: 0,
    queryFn: () =>
      answered(api.POST('/api/v1/events/{id}/withdrawal-preview', { params: { path: { id: eventId } } })),
  });
  return { preview: data, error, isCurrent: data !== undefined };
}
