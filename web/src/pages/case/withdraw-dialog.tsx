import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { DocketEvent } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReasonDialog } from '../../parts/reason-dialog';
import { useAct } from '../../parts/use-act';
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
  const withdraw = useAct<string, unknown>(
    (reason, headers) =>
      answered(
        api.POST('/api/v1/events/{id}/withdrawal', {
          params: { path: { id: event.id } },
          body: { reason },
          headers,
        }),
      ),
    [['case', event.caseId], ['cases'], ['deadline'], ['today']],
    onClose,
  );
  return (
    <ReasonDialog
      title={`${t.withdrawTitle}: ${say(event.name)}`}
      confirm={t.withdraw}
      danger
      ready={isCurrent}
      pending={withdraw.isPending}
      error={withdraw.error}
      onConfirm={(reason) => withdraw.mutate(reason)}
      onClose={onClose}
    >
      <section className="preview" aria-label={changes.withdrawing} aria-live="polite">
        <strong>{changes.withdrawing}</strong>
        {error !== null && <ProblemNotice error={error} />}
        {preview ? <ChangePreview preview={preview} /> : <p className="quiet">{changes.working}</p>}
      </section>
    </ReasonDialog>
  );
}
