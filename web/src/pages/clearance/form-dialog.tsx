import type { QueryKey } from '@tanstack/react-query';
import { Form, type FormInstance, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { type ChangeHeaders, useAct } from '../../parts/use-act';
import { clearanceWords } from './clearance-words';

/** A form in a dialog: faults go beside their fields, and what was written stays. */
export function FormDialog<Written extends object>({
  title,
  confirm,
  touches,
  initial,
  send,
  onDone,
  onClose,
  children,
}: {
  readonly title: string;
  readonly confirm: string;
  readonly touches: readonly QueryKey[];
  readonly initial?: Partial<Written>;
  readonly send: (written: Written, headers: ChangeHeaders) => Promise<{ readonly id: string }>;
  readonly onDone?: (answer: { readonly id: string }) => void;
  readonly onClose: () => void;
  readonly children: (form: FormInstance<Written>) => ReactNode;
}): ReactNode {
  const t = useWords(clearanceWords);
  const [form] = Form.useForm<Written>();
  const act = useAct<Written, { readonly id: string }>(send, touches, (answer) => {
    onDone?.(answer);
    onClose();
  });
  return (
    <Modal
      open
      title={title}
      okText={confirm}
      cancelText={t.cancel}
      confirmLoading={act.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Written>
        form={form}
        layout="vertical"
        initialValues={initial ?? {}}
        onFinish={(written) => act.mutate(written, { onError: (error) => showFaults(form, error) })}
      >
        {children(form)}
      </Form>
      {act.isError && <ProblemNotice error={act.error} />}
    </Modal>
  );
}

/** What a person left empty is not sent. */
export const filled = <Values extends object>(values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Values;
