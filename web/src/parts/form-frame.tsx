import { App, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useId, useRef } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';
import { ProblemNotice } from './problem-notice';

/** What a dialog with a form shows around its fields. */
export interface FormLook {
  readonly title: string;
  readonly confirm: string;
  readonly wide?: boolean;
  readonly danger?: boolean;
  /** Whether what it says it will do is known. */
  readonly isReady?: boolean;
}

/** Puts values into a form; a field without one becomes empty. */
export function fill<Written extends object>(form: FormInstance<Written>, values: Partial<Written>): void {
  const written = form.getFieldsValue(true) as object;
  const empty = Object.fromEntries(Object.keys(written).map((key) => [key, undefined]));
  form.setFieldsValue({ ...empty, ...values });
}

/** The first field that can be written, where the reader is in none yet. */
function focusFirst(fields: HTMLElement | null): void {
  if (fields === null || fields.contains(document.activeElement)) return;
  const first = fields.querySelector<HTMLElement>('input:not([disabled]), textarea:not([disabled])');
  // What stands above it, such as a text to sign, is read first.
  first?.focus({ preventScroll: true });
}

/** The frame of every dialog with a form. It asks before it closes over what was written and is kept nowhere. */
export function FormFrame<Written extends object>({
  title,
  confirm,
  wide = false,
  danger = false,
  isReady = true,
  form,
  initial,
  isPending,
  error,
  wouldLose,
  onWrite,
  onSend,
  onClose,
  children,
}: FormLook & {
  readonly form: FormInstance<Written>;
  readonly initial: Partial<Written>;
  readonly isPending: boolean;
  readonly error: unknown;
  /** Whether closing would lose what was written. */
  readonly wouldLose?: () => boolean;
  readonly onWrite?: () => void;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords(partWords);
  const { modal } = App.useApp();
  const name = useId();
  const fields = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    if (wouldLose?.() !== true) onClose();
    else void modal.confirm({ title: t.leave, okText: t.leaveAnyway, cancelText: t.goOn, onOk: onClose });
  };
  return (
    <Modal
      open
      title={title}
      okText={confirm}
      cancelText={t.cancel}
      confirmLoading={isPending}
      okButtonProps={{ danger, disabled: !isReady }}
      {...(wide && { width: 760 })}
      onOk={form.submit}
      onCancel={leave}
      afterOpenChange={(isOpen) => isOpen && focusFirst(fields.current)}
    >
      <div ref={fields}>
        <Form<Written>
          form={form}
          name={name}
          layout="vertical"
          initialValues={initial}
          {...(onWrite && { onValuesChange: onWrite })}
          onFinish={onSend}
        >
          {children}
        </Form>
      </div>
      {error !== null && error !== undefined && <ProblemNotice error={error} />}
    </Modal>
  );
}
