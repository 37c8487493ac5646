import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, type FormInstance, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { caseQuery } from '../../api/queries';
import { useSay, useWords } from '../../i18n/language';
import { allows, useSession } from '../../session/session';
import { clearanceWords } from './clearance-words';
import { filled, FormDialog } from './form-dialog';
import { candidatesQuery, type CompartmentBody, type Kind, touched } from './queries';
import { CaseSelect } from './set-wall';

type Session = ReturnType<typeof useSession>;

/** Which kinds of compartment someone may open at all; whether in this case, the API says. */
export function openableBy(session: Session): readonly Kind[] {
  const holds = (...roles: readonly string[]): boolean =>
    session.seats.some(({ role }) => roles.includes(role));
  if (!allows(session, 'documents.write')) return [];
  return [
    ...(holds('outside_counsel') ? (['cbi'] as const) : []),
    ...(holds('outside_counsel', 'member_counsel') ? (['settlement'] as const) : []),
    ...(holds('mediator') ? (['caucus'] as const) : []),
  ];
}

const kindNames = {
  cbi: { zh: '保密商业信息', en: 'Confidential business information' },
  settlement: { zh: '和解', en: 'Settlement' },
  caucus: { zh: '调解单方会谈', en: 'Mediation caucus' },
} as const;

/** Opens a compartment and leads to it. */
export function OpenCompartment({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(clearanceWords);
  const session = useSession();
  const navigate = useNavigate();
  const kinds = openableBy(session);
  const needed = [{ required: true, message: t.needed }];
  const seesCases = allows(session, 'cases.read');
  return (
    <FormDialog<CompartmentBody>
      title={t.openCompartment}
      confirm={t.openCompartment}
      touches={touched}
      initial={kinds[0] === undefined ? {} : { kind: kinds[0] }}
      send={(body, headers) => answered(api.POST('/api/v1/compartments', { body: filled(body), headers }))}
      onDone={({ id }) => void navigate({ to: '/orders/$compartmentId', params: { compartmentId: id } })}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Form.Item name="caseId" label={seesCases ? t.case : `${t.case}: ${t.objectId}`} rules={needed}>
            {seesCases ? <CaseSelect /> : <Input maxLength={36} />}
          </Form.Item>
          <Form.Item name="kind" label={t.kind}>
            <KindSelect kinds={kinds} />
          </Form.Item>
          <Form.Item name="name" label={t.name} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item noStyle dependencies={['kind', 'caseId', 'memberId']}>
            {() => <Rest form={form} />}
          </Form.Item>
        </>
      )}
    </FormDialog>
  );
}

function KindSelect({
  kinds,
  ...field
}: {
  readonly kinds: readonly Kind[];
  readonly id?: string;
  readonly value?: Kind;
  readonly onChange?: (kind: Kind) => void;
}): ReactNode {
  const say = useSay();
  return <Select {...field} options={kinds.map((value) => ({ value, label: say(kindNames[value]) }))} />;
}

/** What each kind asks besides. */
function Rest({ form }: { readonly form: FormInstance<CompartmentBody> }): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const { kind, caseId, memberId } = form.getFieldsValue();
  const file = useQuery({ ...caseQuery(caseId ?? ''), enabled: kind !== 'caucus' && Boolean(caseId) });
  const needed = [{ required: true, message: t.needed }];
  if (!caseId) return null;
  if (kind === 'cbi') {
    const proceedings = (file.data?.proceedings ?? []).map(({ id, number, forum }) => ({
      value: id,
      label: `${say(forum.name)} ${number ?? ''}`,
    }));
    return (
      <Form.Item name="proceedingId" label={t.proceeding} rules={needed}>
        <Select placeholder={t.choose} options={proceedings} />
      </Form.Item>
    );
  }
  const members = (file.data?.members ?? []).map(({ id, name }) => ({ value: id, label: say(name) }));
  return (
    <>
      {kind === 'settlement' && (
        <Form.Item name="memberId" label={t.settling} rules={needed}>
          <Select placeholder={t.choose} options={members} />
        </Form.Item>
      )}
      <PeopleField kind={kind} caseId={caseId} memberId={memberId} />
    </>
  );
}

/** Whom to let in, among those who could be. */
export function PeopleField({
  kind,
  caseId,
  memberId,
  required = false,
}: {
  readonly kind: Kind;
  readonly caseId: string;
  readonly memberId?: string | null | undefined;
  readonly required?: boolean;
}): ReactNode {
  const t = useWords(clearanceWords);
  const isKnown = kind !== 'settlement' || Boolean(memberId);
  const people = useQuery({ ...candidatesQuery(kind, caseId, memberId), enabled: isKnown });
  const options = (people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form.Item
      name="personIds"
      label={t.people}
      rules={required ? [{ required: true, message: t.needed }] : []}
    >
      <Select
        mode="multiple"
        placeholder={t.choose}
        options={options}
        loading={people.isFetching}
        showSearch={{ optionFilterProp: 'label' }}
      />
    </Form.Item>
  );
}
