import { useNavigate } from '@tanstack/react-router';
import { Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useDraft } from '../../parts/use-draft';
import { bodyOf, type MemberDetail, type MemberDraft } from './member-draft';
import { MemberFields } from './member-fields';
import { membersWords } from './members-words';

/** Puts a firm on the list and, with a date, lets it join. */
export function AddMember({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(membersWords);
  const navigate = useNavigate();
  const [form] = Form.useForm<MemberDraft>();
  const draft = useDraft<MemberDraft>('member.new');
  const add = useAct<MemberDraft, MemberDetail>(
    (written, headers) =>
      answered(
        api.POST('/api/v1/members', {
          body: { ...bodyOf(written), ...(written.joinedOn && { joinedOn: written.joinedOn }) },
          headers: { ...headers },
        }),
      ),
    [['members']],
    ({ id }) => {
      draft.drop();
      void navigate({ to: '/members/$memberId', params: { memberId: id } });
    },
  );
  return (
    <Modal
      open
      title={t.add}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={add.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="member"
        className="member-form"
        layout="vertical"
        initialValues={{ country: 'CN', ...draft.found }}
        onValuesChange={(_, all) => draft.keep(all)}
        onFinish={(written) => add.mutate(written, { onError: (error) => showFaults(form, error) })}
      >
        <MemberFields />
        <DateItem name="joinedOn" label={t.joinOn} extra={t.joinHint} className="after-contacts" />
      </Form>
      {add.isError && <ProblemNotice error={add.error} />}
    </Modal>
  );
}
