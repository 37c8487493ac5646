import { useIsFetching } from '@tanstack/react-query';
import { Alert, Form, Input, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { CaseFile, Mandate, Party } from '../../api/views';
import { useLanguage, useWords } from '../../i18n/language';
import { countryName } from '../../parts/country';
import { FormDialog } from '../../parts/form-dialog';
import { useBothNames } from '../../parts/named';
import { useFilters } from '../../parts/use-filters';
import { mandateWords } from './mandate-words';

type Binding = NonNullable<Party['binding']>;

/** Something a member is asked to consent to, of a party. */
type Asked =
  { readonly party: Party; readonly mandate: Mandate } | { readonly party: Party; readonly binding: Binding };

/** What has this id and the reader may still answer. */
function askedIn(file: CaseFile, id: string): Asked | undefined {
  for (const party of file.parties) {
    const mandate = party.counsel.find((one) => one.id === id && one.actions.includes('accept'));
    if (mandate !== undefined) return { party, mandate };
    const { binding } = party;
    if (binding?.id === id && binding.actions.includes('agree')) return { party, binding };
  }
  return undefined;
}

/** Opens the answer to what the address names: counsel proposed to a member, or another member for a party. */
export function AskedConsent({ file }: { readonly file: CaseFile }): ReactNode {
  const [search, change] = useFilters();
  const id = search['answer'];
  if (id === undefined) return null;
  return <Consent key={id} id={id} file={file} onClose={() => change({ answer: undefined })} />;
}

/** The dialog of what is asked, which stays until it is left; or that nothing is asked any more. */
function Consent({
  id,
  file,
  onClose,
}: {
  readonly id: string;
  readonly file: CaseFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(mandateWords);
  const isOnItsWay = useIsFetching({ queryKey: ['case', file.id] }) > 0;
  const [held, hold] = useState<Asked>();
  const asked = held ?? askedIn(file, id);
  if (asked === undefined)
    return isOnItsWay ? null : (
      <Alert className="problem" type="info" showIcon title={t.nothingAsked} closable={{ onClose }} />
    );
  if (held === undefined) hold(asked);
  return <AnswerDialog file={file} id={id} asked={asked} onClose={onClose} />;
}

interface Written {
  readonly consents: boolean;
  readonly reason?: string;
}

function AnswerDialog({
  file,
  id,
  asked,
  onClose,
}: {
  readonly file: CaseFile;
  readonly id: string;
  readonly asked: Asked;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(mandateWords);
  const bothNames = useBothNames();
  const ofCounsel = 'mandate' in asked;
  const party = bothNames({ zh: asked.party.nameZh, en: asked.party.name });
  return (
    <FormDialog<Written>
      title={ofCounsel ? t.counselProposed(party) : t.memberProposed(party)}
      confirm={t.answer}
      draft={`answer.${id}`}
      touches={[['case', file.id], ['cases'], ['groups'], ['today']]}
      send={(written, headers) => answered(sent(asked, written, headers))}
      onClose={onClose}
    >
      {ofCounsel ? <WhichCounsel mandate={asked.mandate} /> : <WhichMember binding={asked.binding} />}
      <Form.Item name="consents" label={t.yourAnswer} rules={[{ required: true, message: t.needed }]}>
        <Radio.Group
          options={[
            { value: true, label: ofCounsel ? t.accept : t.agreeBinding },
            { value: false, label: t.decline },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t.reason}
        dependencies={['consents']}
        rules={[
          ({ getFieldValue }) => ({
            required: !ofCounsel && getFieldValue('consents') === false,
            whitespace: true,
            message: t.needed,
          }),
        ]}
      >
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </FormDialog>
  );
}

const sent = (asked: Asked, { consents, reason }: Written, headers: Record<string, string>) => {
  const { id } = asked.party;
  const told = reason === undefined ? {} : { reason };
  return 'mandate' in asked
    ? api.POST('/api/v1/parties/{id}/counsel/{counselId}/answer', {
        params: { path: { id, counselId: asked.mandate.id } },
        body: { action: consents ? 'accept' : 'decline', ...told },
        headers,
      })
    : api.POST('/api/v1/parties/{id}/bindings/{bindingId}/answer', {
        params: { path: { id, bindingId: asked.binding.id } },
        body: { action: consents ? 'agree' : 'decline', ...told },
        headers,
      });
};

function WhichCounsel({ mandate }: { readonly mandate: Mandate }): ReactNode {
  const t = useWords(mandateWords);
  const { language } = useLanguage();
  const { firm, name, country, account } = mandate;
  return (
    <>
      <p className="strong">
        {[name, firm, country && countryName(country, language)].filter(Boolean).join(' · ')}
      </p>
      {account && <p className="quiet">{t.accountOf(account.name, account.email)}</p>}
    </>
  );
}

function WhichMember({ binding }: { readonly binding: Binding }): ReactNode {
  const t = useWords(mandateWords);
  const bothNames = useBothNames();
  return <p className="strong">{binding.to === null ? t.toNobody : t.toMember(bothNames(binding.to))}</p>;
}
