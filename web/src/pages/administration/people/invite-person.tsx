import { App, Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useWords } from '../../../i18n/language';
import { FormDialog } from '../../../parts/form-dialog';
import { administrationWords } from '../administration-words';
import { peopleWords } from './people-words';
import { RoleFields } from './role-fields';

type Invitation = components['schemas']['InvitationBody'];

/** Invites a person as something; the mail goes out by itself. */
export function InvitePerson({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(peopleWords);
  const common = useWords(administrationWords);
  const { message } = App.useApp();
  const needed = [{ required: true, whitespace: true, message: common.needed }];
  return (
    <FormDialog<Invitation, components['schemas']['NominationView']>
      title={t.invite}
      confirm={t.inviteSend}
      initial={{ language: 'zh' }}
      draft="invitation"
      touches={[['people'], ['nominations']]}
      send={(body, headers) => answered(api.POST('/api/v1/invitations', { body, headers }))}
      onDone={({ status }) => void message.success(status === 'open' ? t.inviteSent : t.inviteWaits)}
      onClose={onClose}
    >
      <p className="quiet">{t.inviteHint}</p>
      <Form.Item name="email" label={t.email} rules={needed}>
        <Input type="email" maxLength={254} autoComplete="off" />
      </Form.Item>
      <div className="two">
        <Form.Item name="name" label={t.personName} rules={needed}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="latinName" label={t.latinName}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
      </div>
      <RoleFields />
      <Form.Item name="language" label={t.language}>
        <Radio.Group
          options={[
            { value: 'zh', label: t.zh },
            { value: 'en', label: t.en },
          ]}
        />
      </Form.Item>
    </FormDialog>
  );
}
