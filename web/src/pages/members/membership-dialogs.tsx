import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { todayIn } from '../../clock';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
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
  return (
    <FormDialog<{ readonly on: string }>
      title={t.joinTitle(say(member.name))}
      confirm={t.join}
      initial={{ on: todayIn(zone) }}
      touches={touched(member.id)}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/members/{id}/joining', { params: { path: { id: member.id } }, body, headers }),
        )
      }
      onClose={onClose}
    >
      <DateItem name="on" label={t.joinOn} required />
    </FormDialog>
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
  return (
    <FormDialog<Leaving>
      title={t.leaveTitle(say(member.name))}
      confirm={t.leave}
      danger
      initial={{ on: todayIn(zone) }}
      touches={touched(member.id)}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/members/{id}/leaving', { params: { path: { id: member.id } }, body, headers }),
        )
      }
      onClose={onClose}
    >
      <p className="note">{t.leaveWarns}</p>
      <DateItem name="on" label={t.leaveOn} required />
      <Form.Item
        name="reason"
        label={t.reason}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </FormDialog>
  );
}
