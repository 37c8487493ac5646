import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { FormDialog } from '../../parts/form-dialog';
import { checksWords } from './checks-words';
import { ExpertItem } from './expert-field';
import type { BlindAnswer } from './queries';

/** Asks whether an expert would be in conflict. */
export function AskBlindly({
  caseId,
  onAnswer,
  onClose,
}: {
  readonly caseId: string;
  readonly onAnswer: (answer: BlindAnswer['answer']) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(checksWords);
  return (
    <FormDialog<{ readonly expertId: string }, BlindAnswer>
      title={t.blindAsk}
      confirm={t.ask}
      touches={[['conflict-questions']]}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/cases/{id}/conflict-questions', {
            params: { path: { id: caseId } },
            body,
            headers,
          }),
        )
      }
      onDone={({ answer }) => onAnswer(answer)}
      onClose={onClose}
    >
      <p className="quiet">{t.blindWhat}</p>
      <ExpertItem />
    </FormDialog>
  );
}
