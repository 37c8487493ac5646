import { Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { clearanceWords } from './clearance-words';
import { filled, FormDialog } from './form-dialog';
import { type OfferedAction, type SubscriptionDetail, touched } from './queries';

interface Words {
  readonly reason?: string;
  readonly reference?: string;
  readonly on?: string;
  readonly firm?: string;
  readonly days?: number;
}

/** Takes a step with a subscription, asking for the words the API says it needs. */
export function MoveDialog({
  subscription,
  action: { action, name, needs },
  onClose,
}: {
  readonly subscription: SubscriptionDetail;
  readonly action: OfferedAction;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const needed = [{ required: true, message: t.needed }];
  const { id, version } = subscription;
  return (
    <FormDialog<Words>
      title={`${say(name)}: ${subscription.person.name}`}
      confirm={say(name)}
      touches={touched}
      send={(words, headers) =>
        answered(
          api.POST('/api/v1/subscriptions/{id}/moves', {
            params: { path: { id } },
            body: { ...filled(words), action },
            headers: { ...headers, ...ifMatch(version) },
          }),
        )
      }
      onClose={onClose}
    >
      {() => (
        <>
          {needs.includes('on') && (
            <Form.Item name="on" label={t.on} rules={needed}>
              <DateField />
            </Form.Item>
          )}
          {needs.includes('reference') && (
            <Form.Item name="reference" label={t.reference} rules={needed}>
              <Input maxLength={200} />
            </Form.Item>
          )}
          {needs.includes('firm') && (
            <Form.Item name="firm" label={t.newFirm} rules={needed}>
              <Input maxLength={200} />
            </Form.Item>
          )}
          {needs.includes('reason') && (
            <Form.Item
              name="reason"
              label={action === 'certify_return' ? t.certificateWords : t.reason}
              rules={needed}
            >
              <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
            </Form.Item>
          )}
          {action === 'ask_return' && (
            <Form.Item name="days" label={t.days}>
              <InputNumber min={1} max={366} style={{ width: '100%' }} />
            </Form.Item>
          )}
        </>
      )}
    </FormDialog>
  );
}
