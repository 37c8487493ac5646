import type { QueryKey } from '@tanstack/react-query';
import { Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { showFaults } from '../../parts/form-faults';
import { given } from '../../parts/given';
import { ProblemNotice } from '../../parts/problem-notice';
import { type ChangeHeaders, useAct } from '../../parts/use-act';
import { clearanceWords } from './clearance-words';

/** A form in a dialog that does one thing: faults beside their fields, what was written stays. */
export function ActDialog<Written extends object, Answer>({
  title,
  confirm,
  danger = false,
  touches,
  send,
  onDone,
  onClose,
  children,
}: {
  readonly title: string;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly touches: readonly QueryKey[];
  readonly send: (written: Written, headers: ChangeHeaders) => Promise<Answer>;
  readonly onDone?: (answer: Answer) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords(clearanceWords);
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
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Written>
        form={form}
        layout="vertical"
        onFinish={(written) => act.mutate(given(written), { onError: (error) => showFaults(form, error) })}
      >
        {children}
      </Form>
      {act.isError && <ProblemNotice error={act.error} />}
    </Modal>
  );
}
