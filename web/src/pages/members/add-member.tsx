import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { firmNameQuery } from '../../api/queries';
import { useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FirmSelect } from '../../parts/firm-select';
import { FormDialog } from '../../parts/form-dialog';
import { LikelyFirms } from '../../parts/likely-firms';
import { allows, useSession } from '../../session/session';
import { bodyOf, type MemberDetail, type MemberDraft } from './member-draft';
import { MemberFields } from './member-fields';
import { membersWords } from './members-words';

/** Puts a firm on the list, one of the register or a new one, and, with a date, lets it join. */
export function AddMember({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(membersWords);
  const navigate = useNavigate();
  const session = useSession();
  const mayChoose = allows(session, 'firms.survey') && allows(session, 'firms.read');
  const show = async (memberId: string): Promise<void> => {
    // First out of the address that opens the form, or "back" would lead to an empty one.
    await navigate({ to: '.', search: { act: undefined }, replace: true });
    await navigate({ to: '/members/$memberId', params: { memberId } });
  };
  return (
    <FormDialog<MemberDraft, MemberDetail>
      title={t.add}
      confirm={t.save}
      initial={{ country: 'CN' }}
      draft="member.new"
      touches={[['members'], ['firm'], ['firms']]}
      send={({ joinedOn, firmId, ...written }, headers) =>
        answered(
          api.POST('/api/v1/members', {
            body: { ...bodyOf(written), ...(joinedOn && { joinedOn }), ...(firmId && { firmId }) },
            headers,
          }),
        )
      }
      onDone={({ id }) => void show(id)}
      onClose={onClose}
    >
      {(form) => (
        <>
          {mayChoose && <ItsFirm form={form} />}
          <MemberFields />
          <DateItem name="joinedOn" label={t.joinOn} extra={t.joinHint} className="after-contacts" />
        </>
      )}
    </FormDialog>
  );
}

/** Which firm of the register becomes the member: chosen, or proposed by the names that are written; its particulars are filled in. */
function ItsFirm({ form }: { readonly form: FormInstance<MemberDraft> }): ReactNode {
  const t = useWords(membersWords);
  const client = useQueryClient();
  const written = Form.useWatch<MemberDraft | undefined>([], form);
  const choose = async (firmId: string | undefined): Promise<void> => {
    form.setFieldValue('firmId', firmId);
    if (firmId === undefined) return;
    const { nameZh, nameEn, country, creditCode } = await client.fetchQuery(firmNameQuery(firmId));
    form.setFieldsValue({
      name: { zh: nameZh ?? written?.name?.zh ?? '', en: nameEn ?? written?.name?.en ?? '' },
      country,
      creditCode: creditCode ?? undefined,
    });
  };
  return (
    <>
      <Form.Item name="firmId" label={t.registerFirm} extra={t.registerFirmHint}>
        <FirmSelect label={t.registerFirm} onChange={(firmId) => void choose(firmId)} />
      </Form.Item>
      {!written?.firmId && (
        <LikelyFirms
          nameZh={written?.name?.zh}
          nameEn={written?.name?.en}
          creditCode={written?.creditCode}
          onChoose={(firmId) => void choose(firmId)}
        />
      )}
    </>
  );
}
