import { Form, type FormInstance, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import type { ChangeHeaders } from '../../parts/use-act';
import { useAct } from '../../parts/use-act';
import { groupWords } from './group-words';
import { touchedBy } from './queries';

/** A form in a dialog that changes a group: faults go beside their fields, and what was written stays. */
export function FormDialog<Written extends object>({
  groupId,
  title,
  confirm,
  initial,
  wide = false,
  danger = false,
  send,
  onClose,
  children,
}: {
  readonly groupId: string;
  readonly title: string;
  readonly confirm: string;
  readonly initial?: Partial<Written>;
  readonly wide?: boolean;
  readonly danger?: boolean;
  readonly send: (written: Written, headers: ChangeHeaders) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode | ((form: FormInstance<Written>) => ReactNode);
}): ReactNode {
  const t = useWords(groupWords);
  const [form] = Form.useForm<Written>();
  const act = useAct<Written, unknown>(send, touchedBy(groupId), onClose);
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
        onFinish={(written) => act.mutate(written, { onError: (error) => showFaults(form, error) })}
      >
        {typeof children === 'function' ? children(form) : children}
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
