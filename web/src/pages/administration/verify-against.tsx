import { Form, Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { checkpointWords } from './checkpoint-words';

/** Asks for a checkpoint that was kept elsewhere. */
export function VerifyAgainst({
  pending,
  error,
  onCheck,
  onClose,
}: {
  readonly pending: boolean;
  readonly error: unknown;
  readonly onCheck: (checkpoint: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(checkpointWords);
  const file = useId();
  const text = useId();
  const [given, setGiven] = useState('');
  return (
    <Modal
      open
      title={t.against}
      okText={t.check}
      cancelText={t.cancel}
      confirmLoading={pending}
      okButtonProps={{ disabled: given.trim() === '' }}
      onOk={() => onCheck(given)}
      onCancel={onClose}
    >
      <p className="quiet">{t.againstHint}</p>
      <Form layout="vertical" requiredMark={false}>
        <Form.Item label={t.file} htmlFor={file}>
          <input
            id={file}
            type="file"
            accept=".txt,.eml,text/plain"
            onChange={({ target }) => void target.files?.[0]?.text().then(setGiven)}
          />
        </Form.Item>
        <Form.Item label={t.text} htmlFor={text}>
          <Input.TextArea
            id={text}
            className="mono"
            value={given}
            maxLength={20_000}
            autoSize={{ minRows: 6, maxRows: 12 }}
            onChange={({ target }) => setGiven(target.value)}
          />
        </Form.Item>
      </Form>
      {error !== null && error !== undefined && <ProblemNotice error={error} />}
    </Modal>
  );
}
