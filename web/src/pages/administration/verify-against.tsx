import { Form, Input } from 'antd';
import { type ReactNode, useId } from 'react';
import { useWords } from '../../i18n/language';
import { FormFrame } from '../../parts/form-frame';
import { checkpointWords } from './checkpoint-words';

interface Written {
  readonly checkpoint: string;
}

/** Asks for a checkpoint that was kept elsewhere. */
export function VerifyAgainst({
  onCheck,
  ...asked
}: {
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onCheck: (checkpoint: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(checkpointWords);
  const file = useId();
  const [form] = Form.useForm<Written>();
  return (
    <FormFrame<Written>
      {...asked}
      title={t.against}
      confirm={t.check}
      form={form}
      initial={{}}
      onSend={() => onCheck(form.getFieldsValue().checkpoint)}
    >
      <p className="quiet">{t.againstHint}</p>
      <Form.Item label={t.file} htmlFor={file}>
        <input
          id={file}
          type="file"
          accept=".txt,.eml,text/plain"
          onChange={({ target }) =>
            void target.files?.[0]?.text().then((checkpoint) => form.setFieldsValue({ checkpoint }))
          }
        />
      </Form.Item>
      <Form.Item name="checkpoint" label={t.text} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea className="mono" maxLength={20_000} autoSize={{ minRows: 6, maxRows: 12 }} />
      </Form.Item>
    </FormFrame>
  );
}
