import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { peopleChoicesQuery } from '../../api/queries';
import type { CaseFile, CounselToBe, Party } from '../../api/views';
import { useWords } from '../../i18n/language';
import { CountrySelect } from '../../parts/country-select';
import { FirmSelect } from '../../parts/firm-select';
import { FormDialog } from '../../parts/form-dialog';
import { LikelyFirms } from '../../parts/likely-firms';
import { namesOf, useBothNames } from '../../parts/named';
import { allows, useSession } from '../../session/session';
import { caseWords } from './case-words';
import { mandateWords } from './mandate-words';

/** Outside counsel with an account, for who may read people. */
function useOutsideCounsel(): readonly { readonly value: string; readonly label: string }[] {
  const session = useSession();
  const bothNames = useBothNames();
  const people = useQuery({ ...peopleChoicesQuery, enabled: allows(session, 'people.read') });
  return (people.data?.items ?? [])
    .filter(({ appointments }) => appointments.some(({ role }) => role === 'outside_counsel'))
    .map((person) => ({ value: person.id, label: bothNames(namesOf(person)) }));
}

/** Counsel named to a party, or proposed to the member it is. */
export function CounselDialog({
  file,
  party,
  onClose,
}: {
  readonly file: CaseFile;
  readonly party: Party;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  const m = useWords(mandateWords);
  const people = useOutsideCounsel();
  const mayNameFirm = allows(useSession(), 'firms.read');
  return (
    <FormDialog<CounselToBe>
      title={`${t.addCounsel}: ${party.name}`}
      confirm={t.save}
      touches={[['case', file.id]]}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/parties/{id}/counsel', { params: { path: { id: party.id } }, body, headers }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="firm" label={t.firm} rules={[{ required: true }]}>
        <Input maxLength={300} />
      </Form.Item>
      {mayNameFirm && (
        <>
          <Form.Item name="firmId" label={t.registerFirm}>
            <FirmSelect label={t.registerFirm} />
          </Form.Item>
          <Form.Item noStyle shouldUpdate>
            {({ getFieldValue, setFieldValue }) =>
              getFieldValue('firmId') === undefined && (
                <LikelyFirms
                  nameEn={getFieldValue('firm') as string | undefined}
                  onChoose={(id) => setFieldValue('firmId', id)}
                />
              )
            }
          </Form.Item>
        </>
      )}
      <Form.Item name="name" label={t.personName}>
        <Input maxLength={200} />
      </Form.Item>
      {people.length > 0 && (
        <Form.Item
          name="personId"
          label={m.account}
          extra={party.naming === 'proposed' ? m.accountProposed : m.accountNamed}
        >
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={[...people]} />
        </Form.Item>
      )}
      <Form.Item name="country" label={t.country}>
        <CountrySelect />
      </Form.Item>
    </FormDialog>
  );
}
