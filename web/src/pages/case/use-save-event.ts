import { answered, api } from '../../api/client';
import type { CaseFile, DocketEvent } from '../../api/views';
import { useAct } from '../../parts/use-act';
import type { EventToCorrect } from './event-draft';
import type { Outcome } from './event-outcome';

/** Records the event, or corrects the one given. */
export function useSaveEvent(
  file: CaseFile,
  correcting: DocketEvent | undefined,
  onSaved: (outcome: Outcome) => void,
) {
  return useAct<{ readonly body: EventToCorrect; readonly reason: string }, Outcome>(
    async ({ body, reason }, headers) => {
      if (correcting === undefined) {
        const path = { id: file.id };
        const { deadlines } = await answered(
          api.POST('/api/v1/cases/{id}/events', { params: { path }, body, headers }),
        );
        return { deadlines, moved: undefined };
      }
      return answered(
        api.POST('/api/v1/events/{id}/correction', {
          params: { path: { id: correcting.id } },
          body: { ...body, reason },
          headers,
        }),
      );
    },
    [['case', file.id], ['cases'], ['deadline'], ['today']],
    onSaved,
  );
}
