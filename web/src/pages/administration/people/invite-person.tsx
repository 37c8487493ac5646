import { App, Form, Input, Modal, Radio } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useWords } from '../../../i18n/language';
import { showFaults } from '../../../parts/form-faults';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useAct } from '../../../parts/use-act';
import { useDraft } from '../../../parts/use-draft';
import { administrationWords } from '../administration-words';
import { peopleWords } from './people-words';
import { RoleFields } from './role-fields';
import { given } from '../../../parts/given';

type Invitation = components['schemas']['InvitationBody'];

/** Invites a person as something; the mail goes out by itself. */
export function InvitePerson({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(peopleWords);
  const common = useWords(administrationWords);
  const { message } = App.useApp();
  const [form] = Form.useForm<Invitation>();
  const draft = useDraft<Invitation>('invitation');
  const invite = useAct(
    (body: Invitation, headers) =>
      answered(api.POST('/api/v1/invitations', { body: given(body), headers: { ...headers } })),
    [['people'], ['nominations']],
    ({ status }) => {
      draft.drop();
      onClose();
      void message.success(status === 'open' ? t.inviteSent : t.inviteWaits);
    },
  );
  const needed = [{ required: true, whitespace: true, message: common.needed }];
  return (
    <Modal
      open
      title={t.invite}
      okText={t.inviteSend}
      cancelText={common.cancel}
      confirmLoading={invite.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="quiet">{t.inviteHint}</p>
      <Form
        form={form}
        name="invitation"
        layout="vertical"
        initialValues={{ language: 'zh', ...draft.found }}
        onValuesChange={(_, all) => draft.keep(all)}
        onFinish={(body) => invite.mutate(body, { onError: (error) => showFaults(form, error) })}
      >
        <Form.Item name="email" label={t.email} rules={needed}>
          <Input type="email" maxLength={254} autoComplete="off" />
        </Form.Item>
        <div className="two">
          <Form.Item name="name" label={t.name} rules={needed}>
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
      </Form>
      {invite.isError && <ProblemNotice error={invite.error} />}
    </Modal>
  );
}
