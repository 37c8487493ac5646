import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useWords } from '../../../i18n/language';
import { DateItem } from '../../../parts/date-field';
import { FormDialog } from '../../../parts/form-dialog';
import { type Run, touched } from './queries';
import { sharesWords } from './shares-words';

interface Written {
  readonly from: string;
  readonly until: string;
}

/** Proposes that the approved costs of some days of service are shared. */
export function ProposeRun({
  groupId,
  onClose,
}: {
  readonly groupId: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(sharesWords);
  const navigate = useNavigate();
  return (
    <FormDialog<Written, Run>
      title={t.proposeRun}
      confirm={t.proposeRun}
      touches={touched}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/allocation-runs', {
            params: { path: { id: groupId }, header: headers },
            body,
          }),
        )
      }
      onDone={({ id }) => void navigate({ to: '/money/runs/$runId', params: { runId: id } })}
      onClose={onClose}
    >
      <DateItem name="from" label={t.serviceFrom} required />
      <DateItem name="until" label={t.serviceUntil} required />
    </FormDialog>
  );
}
