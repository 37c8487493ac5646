import { Form, Input, Modal, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { accusationWords } from './accusation-words';
import { type Accusation, type Matrix, type Outcome, touched } from './matrix';

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
  const [form] = Form.useForm<Written>();
  const revise = useAct<Written, unknown>(
    ({ claims, ...outcome }, headers) =>
      answered(
        api.PUT('/api/v1/accusations/{id}', {
          params: { path: { id: entry.id } },
          body: { claims, ...outcomeBody(outcome) },
          headers: { ...headers, ...ifMatch(entry.version) },
        }),
      ),
    touched(caseId),
    onClose,
  );
  return (
    <Modal
      open
      title={t.reviseThis}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={revise.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={entry}
        onFinish={(written) => revise.mutate(written, { onError: (error) => showFaults(form, error) })}
      >
        <Form.Item name="claims" label={t.claims} rules={[{ required: true, message: t.claims }]}>
          <Input maxLength={500} />
        </Form.Item>
        <OutcomeFields matrix={matrix} />
      </Form>
      {revise.isError && <ProblemNotice error={revise.error} />}
    </Modal>
  );
}

/** One outcome for many accusations. */
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
  const [form] = Form.useForm<WrittenOutcome>();
  const set = useAct<WrittenOutcome, unknown>(
    (outcome, headers) =>
      answered(
        api.POST('/api/v1/cases/{id}/accusation-outcomes', {
          params: { path: { id: caseId } },
          body: { accusationIds: entries.map(({ id }) => id), ...outcomeBody(outcome) },
          headers: { ...headers, ...ifMatch(matrix.version) },
        }),
      ),
    touched(caseId),
    onClose,
  );
  return (
    <Modal
      open
      title={t.setOutcomeFor(entries.length)}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={set.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ outcome: 'violation' }}
        onFinish={(written) => set.mutate(written, { onError: (error) => showFaults(form, error) })}
      >
        <OutcomeFields matrix={matrix} />
      </Form>
      {set.isError && <ProblemNotice error={set.error} />}
    </Modal>
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
