import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/language';
import { DateItem } from '../../../parts/date-field';
import { MemberSelect } from '../../../parts/member-select';
import { roleWords } from '../../../session/session-words';
import { administrationWords } from '../administration-words';
import { isOfFirm, type Role, roles } from './people-queries';
import { peopleWords } from './people-words';

/** A role, the firm it is held for where it is a firm's, and its first day. Inside a form. */
export function RoleFields(): ReactNode {
  const t = useWords(peopleWords);
  const common = useWords(administrationWords);
  const names = useWords(roleWords);
  const role = Form.useWatch<Role | undefined>('role');
  const needed = [{ required: true, message: common.needed }];
  return (
    <>
      <Form.Item name="role" label={t.role} rules={needed}>
        <Select options={roles.map((each) => ({ value: each, label: names[each] }))} />
      </Form.Item>
      {isOfFirm(role) && (
        <Form.Item name="memberId" label={t.firm} extra={t.firmHint} rules={needed}>
          <MemberSelect placeholder={t.firm} />
        </Form.Item>
      )}
      <DateItem name="from" label={t.firstDay} />
    </>
  );
}
