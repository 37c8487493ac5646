import { Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';
import { ProblemNotice } from './problem-notice';

/** Asks why before something that cannot simply be undone. */
export function ReasonDialog({
  title,
  children,
  confirm,
  pending,
  error,
  danger = false,
  ready = true,
  onConfirm,
  onClose,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly confirm: string;
  readonly pending: boolean;
  readonly error: unknown;
  readonly danger?: boolean;
  /** Whether what it says it will do is known. */
  readonly ready?: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(partWords);
  const [reason, setReason] = useState('');
  const empty = reason.trim() === '';
  return (
    <Modal
      open
      title={title}
      okText={confirm}
      cancelText={t.cancel}
      confirmLoading={pending}
      okButtonProps={{ danger, disabled: empty || !ready }}
      onOk={() => onConfirm(reason.trim())}
      onCancel={onClose}
    >
      {children}
      <Form layout="vertical">
        <Form.Item required label={t.reason} htmlFor="reason" extra={t.reasonNeeded}>
          <Input.TextArea
            id="reason"
            autoFocus
            value={reason}
            maxLength={2000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            onChange={(change) => setReason(change.target.value)}
          />
        </Form.Item>
      </Form>
      {error !== null && error !== undefined && <ProblemNotice error={error} />}
    </Modal>
  );
}
