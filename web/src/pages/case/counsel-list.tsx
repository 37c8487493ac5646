import { Input, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { CaseFile, Mandate, Party } from '../../api/views';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { countryName } from '../../parts/country';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { Tag } from '../../parts/tag';
import { useAct } from '../../parts/use-act';
import { BesideDocuments } from '../documents/thing-documents';
import { mandateWords } from './mandate-words';

const touchedBy = (file: CaseFile) => [['case', file.id], ['cases'], ['groups'], ['today']] as const;

/** Counsel of a party: who acts, who is proposed and waits for the member, and who was counsel. */
export function CounselList({ file, party }: { readonly file: CaseFile; readonly party: Party }): ReactNode {
  const [asked, setAsked] = useState<Asked | undefined>();
  const close = (): void => setAsked(undefined);
  return (
    <>
      {party.counsel.map((mandate) => (
        <Counsel key={mandate.id} file={file} party={party} mandate={mandate} onAsk={setAsked} />
      ))}
      {asked?.action === 'end' && (
        <EndMandate file={file} party={party} mandate={asked.mandate} onClose={close} />
      )}
      {asked?.action === 'decline' && (
        <DeclineCounsel file={file} party={party} mandate={asked.mandate} onClose={close} />
      )}
    </>
  );
}

interface Asked {
  readonly action: 'end' | 'decline';
  readonly mandate: Mandate;
}

interface OfMandate {
  readonly file: CaseFile;
  readonly party: Party;
  readonly mandate: Mandate;
}

function Counsel({
  file,
  party,
  mandate,
  onAsk,
}: OfMandate & { readonly onAsk: (asked: Asked) => void }): ReactNode {
  const t = useWords(mandateWords);
  const say = useSay();
  const { language } = useLanguage();
  const { firm, name, country, state, account, endedOn, endReason } = mandate;
  return (
    <div>
      {firm}
      <span className="who">
        {name === null ? '' : ` · ${name}`}
        {country === null ? '' : ` · ${countryName(country, language)}`}
      </span>{' '}
      {state.id !== 'acting' && (
        <Tag tone={state.id === 'proposed' ? 'plain' : 'past'}>{say(state.name)}</Tag>
      )}
      {account && <div className="who">{t.accountOf(account.name, account.email)}</div>}
      {(endedOn ?? endReason) && (
        <div className="who">{[endedOn, endReason].filter(Boolean).join(' · ')}</div>
      )}
      <div className="inline-buttons no-print">
        {mandate.actions.map((action) =>
          action === 'accept' ? (
            <AcceptCounsel key={action} file={file} party={party} mandate={mandate} />
          ) : (
            <button
              key={action}
              type="button"
              className="link"
              aria-label={`${t[action]}: ${name ?? firm}`}
              onClick={() => onAsk({ action, mandate })}
            >
              {t[action]}
            </button>
          ),
        )}
        {state.id !== 'proposed' && state.id !== 'declined' && (
          <BesideDocuments
            thing={{ kind: 'counsel', id: mandate.id }}
            caseId={file.id}
            name={[firm, name].filter(Boolean).join(' · ')}
          />
        )}
      </div>
    </div>
  );
}

function AcceptCounsel({ file, party, mandate }: OfMandate): ReactNode {
  const t = useWords(mandateWords);
  const accept = useAct<'accept', unknown>(
    (action, headers) =>
      answered(
        api.POST('/api/v1/parties/{id}/counsel/{counselId}/answer', {
          params: { path: { id: party.id, counselId: mandate.id } },
          body: { action },
          headers,
        }),
      ),
    touchedBy(file),
  );
  return (
    <button
      type="button"
      className="link"
      disabled={accept.isPending}
      aria-label={`${t.accept}: ${mandate.name ?? mandate.firm}`}
      onClick={() => accept.mutate('accept')}
    >
      {t.accept}
    </button>
  );
}

function DeclineCounsel({
  file,
  party,
  mandate,
  onClose,
}: OfMandate & { readonly onClose: () => void }): ReactNode {
  const t = useWords(mandateWords);
  return (
    <FormDialog<{ readonly reason?: string }>
      touches={touchedBy(file)}
      title={`${t.decline}: ${mandate.name ?? mandate.firm}`}
      confirm={t.decline}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/parties/{id}/counsel/{counselId}/answer', {
            params: { path: { id: party.id, counselId: mandate.id } },
            body: { action: 'decline', ...body },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="reason" label={t.reason}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </FormDialog>
  );
}

interface Ending {
  readonly on?: string;
  readonly reason: string;
}

function EndMandate({
  file,
  party,
  mandate,
  onClose,
}: OfMandate & { readonly onClose: () => void }): ReactNode {
  const t = useWords(mandateWords);
  return (
    <FormDialog<Ending>
      touches={touchedBy(file)}
      title={`${t.end}: ${mandate.name ?? mandate.firm}`}
      confirm={t.end}
      danger
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/parties/{id}/counsel/{counselId}/end', {
            params: { path: { id: party.id, counselId: mandate.id } },
            body,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.endHint}</p>
      <DateItem name="on" label={t.on} extra={t.onHint} />
      <Form.Item name="reason" label={t.reason} rules={[{ required: true, message: t.needed }]}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </FormDialog>
  );
}
