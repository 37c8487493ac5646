import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import type { TodayRow } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { DeputyField, tellingQuery } from '../../parts/deputy-field';
import { FormDialog } from '../../parts/form-dialog';
import { delegationWords } from './delegation-words';

type Body = components['schemas']['DelegationBody'];
type Written = Pick<Body, 'toId' | 'reason'>;

/** Gives one thing of Today to a colleague to do; it stays the reader's as well. */
export function DelegateDialog({
  row,
  onClose,
}: {
  readonly row: TodayRow;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(delegationWords);
  const say = useSay();
  const telling = useQuery(tellingQuery);
  return (
    <FormDialog<Written>
      title={`${t.delegate}: ${say(row.what)}`}
      confirm={t.delegate}
      touches={[['today'], ['delegations']]}
      send={(written, headers) =>
        answered(
          api.POST('/api/v1/me/delegations', {
            body: { ...written, kind: row.kind, id: row.id },
            headers: { ...headers },
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.hint}</p>
      <Answer query={telling} rows={1}>
        {({ deputies }) => (
          <DeputyField
            name="toId"
            label={t.to}
            extra={deputies.length === 0 ? t.nobody : t.toHint}
            deputies={deputies}
          />
        )}
      </Answer>
      <Form.Item
        name="reason"
        label={t.reason}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </FormDialog>
  );
}
