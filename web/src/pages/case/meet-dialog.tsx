import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { Deadline } from '../../api/views';
import { todayIn } from '../../clock';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { useSession } from '../../session/session';
import { deadlineWords } from './deadline-words';
import { touchedBy } from './touched-by';

interface Met {
  readonly on: string;
  readonly evidence?: string;
  readonly note?: string;
}

/** That what was due was done, or that a date nobody owes has passed: when, and by what evidence. */
export function MeetDialog({
  deadline,
  action,
  onClose,
}: {
  readonly deadline: Deadline;
  readonly action: 'meet' | 'pass';
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const { zone } = useSession().person;
  return (
    <FormDialog<Met>
      title={`${action === 'meet' ? t.meetTitle : t.passTitle}: ${say(deadline.action)}`}
      confirm={t.enter}
      initial={{ on: todayIn(zone) }}
      draft={`meet.${deadline.id}`}
      touches={touchedBy(deadline)}
      send={(body, headers) => {
        const sent = {
          params: { path: { id: deadline.id } },
          body,
          headers: { ...headers, 'If-Match': String(deadline.version) },
        };
        return action === 'meet'
          ? answered(api.POST('/api/v1/deadlines/{id}/meeting', sent))
          : answered(api.POST('/api/v1/deadlines/{id}/passing', sent));
      }}
      onClose={onClose}
    >
      <DateItem name="on" label={t.metOn} required />
      <Form.Item name="evidence" label={t.evidence} extra={t.evidenceHint}>
        <Input maxLength={2000} />
      </Form.Item>
      <Form.Item
        name="note"
        label={t.remark}
        dependencies={['evidence']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, note: string | undefined) =>
              note || getFieldValue('evidence')
                ? Promise.resolve()
                : Promise.reject(new Error(t.evidenceOrNote)),
          }),
        ]}
      >
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </FormDialog>
  );
}
