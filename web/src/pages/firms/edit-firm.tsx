import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { FirmDetail } from '../../api/views';
import { useLanguage, useWords } from '../../i18n/language';
import { type Compared, EditDialog, type Edition } from '../../parts/edit-dialog';
import { FormDialog } from '../../parts/form-dialog';
import { given } from '../../parts/given';
import { LikelyFirms } from '../../parts/likely-firms';
import { countryName } from '../../parts/country';
import { CountrySelect } from '../../parts/country-select';
import { firmsWords } from './firms-words';
import { firmQuery } from './queries';

interface Written {
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly country: string;
  readonly creditCode?: string;
}

/** Enters a firm, and warns of one that may be it. */
export function AddFirm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(firmsWords);
  const navigate = useNavigate();
  return (
    <FormDialog<Written, FirmDetail>
      title={t.add}
      confirm={t.save}
      initial={{ country: 'CN' }}
      draft="firm.new"
      touches={[['firms']]}
      send={(body, headers) => answered(api.POST('/api/v1/firms', { body, headers }))}
      onDone={({ id }) => void navigate({ to: '/firms/$firmId', params: { firmId: id } })}
      onClose={onClose}
    >
      <FirmFields />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldsValue }) => <LikelyFirms {...(getFieldsValue() as Partial<Written>)} />}
      </Form.Item>
    </FormDialog>
  );
}

const editionOf = ({ version, nameZh, nameEn, country, creditCode }: FirmDetail): Edition<Written> => ({
  version,
  written: { ...given({ nameZh, nameEn, creditCode }), country },
});

/** What is known of a firm. */
export function EditFirm({
  firm,
  onClose,
}: {
  readonly firm: FirmDetail;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(firmsWords);
  const { language } = useLanguage();
  const client = useQueryClient();
  const fields: readonly Compared<Written>[] = [
    [t.nameZh, ({ nameZh }) => nameZh],
    [t.nameEn, ({ nameEn }) => nameEn],
    [t.countryOrRegion, ({ country }) => countryName(country, language)],
    [t.creditCode, ({ creditCode }) => creditCode],
  ];
  return (
    <EditDialog<Written>
      title={t.edit}
      confirm={t.save}
      draft={`firm.${firm.id}`}
      now={editionOf(firm)}
      fields={fields}
      readAgain={async () => editionOf(await client.fetchQuery({ ...firmQuery(firm.id), staleTime: 0 }))}
      touches={[['firm', firm.id], ['firms'], ['members'], ['member']]}
      send={(body, headers) =>
        answered(api.PUT('/api/v1/firms/{id}', { params: { path: { id: firm.id } }, body, headers }))
      }
      onClose={onClose}
    >
      <FirmFields />
    </EditDialog>
  );
}

function FirmFields(): ReactNode {
  const t = useWords(firmsWords);
  return (
    <>
      <Form.Item name="nameZh" label={t.nameZh} extra={t.oneName}>
        <Input maxLength={300} lang="zh-CN" />
      </Form.Item>
      <Form.Item name="nameEn" label={t.nameEn}>
        <Input maxLength={300} lang="en" />
      </Form.Item>
      <Form.Item name="country" label={t.countryOrRegion} rules={[{ required: true, message: t.needed }]}>
        <CountrySelect isNeeded />
      </Form.Item>
      <Form.Item name="creditCode" label={t.creditCode} extra={t.creditHint}>
        <Input maxLength={30} autoCapitalize="characters" />
      </Form.Item>
    </>
  );
}
