import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { todayIn } from '../../clock';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useSession } from '../../session/session';
import type { MemberDetail } from './member-draft';
import { membersWords } from './members-words';

const touched = (id: string) => [['member', id], ['members'], ['people']];

/** Lets a firm join, or join again, from a day on. */
export function JoinDialog({
  member,
  onClose,
}: {
  readonly member: MemberDetail;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(membersWords);
  const say = useSay();
  const { zone } = useSession().person;
  const [form] = Form.useForm<{ readonly on: string }>();
  const join = useAct<{ readonly on: string }, MemberDetail>(
    (body, headers) =>
      answered(
        api.POST('/api/v1/members/{id}/joining', {
          params: { path: { id: member.id } },
          body,
          headers: { ...headers },
        }),
      ),
    touched(member.id),
    onClose,
  );
  return (
    <Modal
      open
      title={t.joinTitle(say(member.name))}
      okText={t.join}
      cancelText={t.cancel}
      confirmLoading={join.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="membership"
        layout="vertical"
        initialValues={{ on: todayIn(zone) }}
        onFinish={(values) => join.mutate(values, { onError: (error) => showFaults(form, error) })}
      >
        <DateItem name="on" label={t.joinOn} required />
      </Form>
      {join.isError && <ProblemNotice error={join.error} />}
    </Modal>
  );
}

interface Leaving {
  readonly on: string;
  readonly reason: string;
}

/** Lets a firm leave after a last day, with the reason. */
export function LeaveDialog({
  member,
  onClose,
}: {
  readonly member: MemberDetail;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(membersWords);
  const say = useSay();
  const { zone } = useSession().person;
  const [form] = Form.useForm<Leaving>();
  const leave = useAct<Leaving, MemberDetail>(
    (body, headers) =>
      answered(
        api.POST('/api/v1/members/{id}/leaving', {
          params: { path: { id: member.id } },
          body,
          headers: { ...headers },
        }),
      ),
    touched(member.id),
    onClose,
  );
  return (
    <Modal
      open
      title={t.leaveTitle(say(member.name))}
      okText={t.leave}
      okButtonProps={{ danger: true }}
      cancelText={t.cancel}
      confirmLoading={leave.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="note">{t.leaveWarns}</p>
      <Form
        form={form}
        name="membership"
        layout="vertical"
        initialValues={{ on: todayIn(zone) }}
        onFinish={(values) => leave.mutate(values, { onError: (error) => showFaults(form, error) })}
      >
        <DateItem name="on" label={t.leaveOn} required />
        <Form.Item
          name="reason"
          label={t.leaveReason}
          rules={[{ required: true, whitespace: true, message: t.needed }]}
        >
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </Form>
      {leave.isError && <ProblemNotice error={leave.error} />}
    </Modal>
  );
}
