import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { DocketEvent } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReasonAct } from '../../parts/reason-act';
import { ChangePreview } from './change-preview';
import { changeWords } from './change-words';
import { docketWords } from './docket-words';
import { useWithdrawalPreview } from './use-event-preview';

/** Takes an event back, with the dates that go with it shown before. */
export function WithdrawDialog({
  event,
  onClose,
}: {
  readonly event: DocketEvent;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(docketWords);
  const say = useSay();
  const changes = useWords(changeWords);
  const { preview, error, isCurrent } = useWithdrawalPreview(event.id);
  return (
    <ReasonAct
      title={`${t.withdrawTitle}: ${say(event.name)}`}
      confirm={t.withdraw}
      danger
      isReady={isCurrent}
      touches={[['case', event.caseId], ['cases'], ['deadline'], ['today']]}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/events/{id}/withdrawal', {
            params: { path: { id: event.id } },
            body: { reason },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <section className="preview" aria-label={changes.withdrawing} aria-live="polite">
        <strong>{changes.withdrawing}</strong>
        {error !== null && <ProblemNotice error={error} />}
        {preview ? <ChangePreview preview={preview} /> : <p className="quiet">{changes.working}</p>}
      </section>
    </ReasonAct>
  );
}
