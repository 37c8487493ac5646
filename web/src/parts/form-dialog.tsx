import type { QueryKey } from '@tanstack/react-query';
import { Form, type FormInstance, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { showFaults } from './form-faults';
import { given } from './given';
import { partWords } from './part-words';
import { ProblemNotice } from './problem-notice';
import { type ChangeHeaders, useAct } from './use-act';

/** A form in a dialog that does one thing: faults beside their fields, what was written stays, what was left empty is not sent. */
export function FormDialog<Written extends object, Answer = unknown>({
  title,
  confirm,
  initial,
  wide = false,
  danger = false,
  touches,
  send,
  onDone,
  onClose,
  children,
}: {
  readonly title: string;
  readonly confirm: string;
  readonly initial?: Partial<Written>;
  readonly wide?: boolean;
  readonly danger?: boolean;
  readonly touches: readonly QueryKey[];
  readonly send: (written: Written, headers: ChangeHeaders) => Promise<Answer>;
  readonly onDone?: (answer: Answer) => void;
  readonly onClose: () => void;
  readonly children: ReactNode | ((form: FormInstance<Written>) => ReactNode);
}): ReactNode {
  const t = useWords(partWords);
  const [form] = Form.useForm<Written>();
  const act = useAct<Written, Answer>(send, touches, (answer) => {
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
      okButtonProps={{ danger }}
      {...(wide && { width: 760 })}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Written>
        form={form}
        layout="vertical"
        initialValues={initial ?? {}}
        onFinish={(written) => act.mutate(given(written), { onError: (error) => showFaults(form, error) })}
      >
        {typeof children === 'function' ? children(form) : children}
      </Form>
      {act.isError && <ProblemNotice error={act.error} />}
    </Modal>
  );
}
