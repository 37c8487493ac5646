import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { EditDialog, type Edition } from '../../parts/edit-dialog';
import { FormDialog } from '../../parts/form-dialog';
import { accusationWords } from './accusation-words';
import { type Accusation, accusationQuery, type Matrix, type Outcome, touched } from './matrix';
import { useOutcomeName } from './use-outcome-name';

interface WrittenOutcome {
  readonly outcome: Outcome;
  readonly outcomeOn?: string | null;
  readonly outcomeSource?: string | null;
}

interface Written extends WrittenOutcome {
  readonly claims: string;
}

/** What is left empty is not sent; of what is still asserted there is neither day nor source. */
const outcomeBody = ({ outcome, outcomeOn, outcomeSource }: WrittenOutcome) => ({
  outcome,
  ...(outcome !== 'asserted' && outcomeOn && { outcomeOn }),
  ...(outcome !== 'asserted' && outcomeSource?.trim() && { outcomeSource: outcomeSource.trim() }),
});

const editionOf = ({ version, ...entry }: Accusation): Edition<Written> => {
  const { claims, outcome, outcomeOn, outcomeSource } = entry;
  return { version, written: { claims, outcome, outcomeOn, outcomeSource } };
};

/** Changes what one accusation says. */
export function EntryDialog({
  caseId,
  matrix,
  entry,
  onClose,
}: {
  readonly caseId: string;
  readonly matrix: Matrix;
  readonly entry: Accusation;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const outcomeName = useOutcomeName();
  const client = useQueryClient();
  return (
    <EditDialog<Written>
      title={t.reviseThis}
      confirm={t.save}
      draft={`accusation.${entry.id}`}
      now={editionOf(entry)}
      fields={[
        [t.claims, ({ claims }) => claims],
        [t.outcome, ({ outcome }) => outcomeName(outcome)],
        [t.outcomeOn, ({ outcomeOn }) => outcomeOn],
        [t.outcomeSource, ({ outcomeSource }) => outcomeSource],
      ]}
      readAgain={async () =>
        editionOf(await client.fetchQuery({ ...accusationQuery(entry.id), staleTime: 0 }))
      }
      touches={touched(caseId)}
      send={({ claims, ...outcome }, headers) =>
        answered(
          api.PUT('/api/v1/accusations/{id}', {
            params: { path: { id: entry.id } },
            body: { claims, ...outcomeBody(outcome) },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="claims" label={t.claims} rules={[{ required: true, message: t.claims }]}>
        <Input maxLength={500} />
      </Form.Item>
      <OutcomeFields matrix={matrix} />
    </EditDialog>
  );
}

/** One outcome for many accusations, as they were when the dialog opened. */
export function OutcomesDialog({
  caseId,
  matrix,
  entries,
  onClose,
}: {
  readonly caseId: string;
  readonly matrix: Matrix;
  readonly entries: readonly Accusation[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const [begun] = useState({ version: matrix.version, accusationIds: entries.map(({ id }) => id) });
  return (
    <FormDialog<WrittenOutcome>
      title={t.setOutcomeFor(begun.accusationIds.length)}
      confirm={t.save}
      initial={{ outcome: 'violation' }}
      touches={touched(caseId)}
      send={(outcome, headers) =>
        answered(
          api.POST('/api/v1/cases/{id}/accusation-outcomes', {
            params: { path: { id: caseId } },
            body: { accusationIds: begun.accusationIds, ...outcomeBody(outcome) },
            headers: { ...headers, ...ifMatch(begun.version) },
          }),
        )
      }
      onClose={onClose}
    >
      <OutcomeFields matrix={matrix} />
    </FormDialog>
  );
}

function OutcomeFields({ matrix }: { readonly matrix: Matrix }): ReactNode {
  const t = useWords(accusationWords);
  const say = useSay();
  const form = Form.useFormInstance<WrittenOutcome>();
  const chosen = Form.useWatch('outcome', form) as Outcome | undefined;
  const isDecided = chosen !== undefined && chosen !== 'asserted';
  return (
    <>
      <Form.Item name="outcome" label={t.outcome}>
        <Select options={matrix.outcomes.map(({ id, name }) => ({ value: id, label: say(name) }))} />
      </Form.Item>
      {isDecided && (
        <>
          <DateItem name="outcomeOn" label={t.outcomeOn} />
          <Form.Item name="outcomeSource" label={t.outcomeSource} extra={t.sourceHint}>
            <Input maxLength={500} />
          </Form.Item>
        </>
      )}
    </>
  );
}
