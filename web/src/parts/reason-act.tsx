import type { QueryKey } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { FormDialog } from './form-dialog';
import type { FormLook } from './form-frame';
import { partWords } from './part-words';
import type { ChangeHeaders } from './use-act';

/** What a form with a reason holds. */
export interface Reasoned {
  readonly reason: string;
}

/** Why something is done, as a field of a form. */
export function ReasonItem(): ReactNode {
  const t = useWords(partWords);
  return (
    <Form.Item
      name="reason"
      label={t.reason}
      extra={t.reasonNeeded}
      rules={[{ required: true, whitespace: true, message: t.needed }]}
    >
      <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
    </Form.Item>
  );
}

/** Asks why before something that cannot simply be undone, and does it. */
export function ReasonAct({
  touches,
  send,
  onClose,
  children,
  ...look
}: FormLook & {
  readonly touches: readonly QueryKey[];
  readonly send: (reason: string, headers: ChangeHeaders) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <FormDialog<Reasoned>
      {...look}
      touches={touches}
      send={({ reason }, headers) => send(reason.trim(), headers)}
      onClose={onClose}
    >
      {children}
      <ReasonItem />
    </FormDialog>
  );
}
