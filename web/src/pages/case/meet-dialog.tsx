import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { Deadline } from '../../api/views';
import { todayIn } from '../../clock';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useDraft } from '../../parts/use-draft';
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
  const [form] = Form.useForm<Met>();
  const draft = useDraft<Met>(`meet.${deadline.id}`);
  const meet = useAct<Met, unknown>(
    ({ on, evidence, note }, headers) => {
      const sent = {
        params: { path: { id: deadline.id } },
        body: { on, ...(evidence && { evidence }), ...(note && { note }) },
        headers: { ...headers, 'If-Match': String(deadline.version) },
      };
      return action === 'meet'
        ? answered(api.POST('/api/v1/deadlines/{id}/meeting', sent))
        : answered(api.POST('/api/v1/deadlines/{id}/passing', sent));
    },
    touchedBy(deadline),
    () => {
      draft.drop();
      onClose();
    },
  );
  return (
    <Modal
      open
      title={`${action === 'meet' ? t.meetTitle : t.passTitle}: ${say(deadline.action)}`}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={meet.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ on: todayIn(zone), ...draft.found }}
        onValuesChange={(_, all) => draft.keep(all)}
        onFinish={(met) => meet.mutate(met, { onError: (error) => showFaults(form, error) })}
      >
        <DateItem name="on" label={t.metOn} required />
        <Form.Item name="evidence" label={t.evidence} extra={t.evidenceHint}>
          <Input maxLength={2000} />
        </Form.Item>
        <Form.Item
          name="note"
          label={t.note}
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
      </Form>
      {meet.isError && <ProblemNotice error={meet.error} />}
    </Modal>
  );
}
