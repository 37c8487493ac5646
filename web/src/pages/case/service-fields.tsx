import { Checkbox, Input, type RefSelectProps, Select } from 'antd';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { CaseFile, Party } from '../../api/views';
import { useWords } from '../../i18n/language';
import { Field } from '../../parts/field';
import { DateField } from '../../parts/date-field';
import { type Destination, destinationsOf, type Method, methods, serviceWords } from '../../service';
import { Tag } from '../../parts/tag';
import { attachmentWords } from '../documents/attachment-words';
import { DocumentPicker } from '../documents/document-picker';
import { caseWords } from './case-words';
import { Term } from '../../parts/term';
import { docketWords } from './docket-words';
import { type EventDraft, faultOfUntil, firstGuess, isUnproved, type ServiceDraft } from './event-draft';

/** On whom and how it was served: those something is asserted against first. */
export function ServiceFields({
  file,
  forum,
  draft,
  asked,
  onChange,
}: {
  readonly file: CaseFile;
  readonly forum: string;
  readonly draft: EventDraft;
  /** The party whose service the form was opened for: what is missing of it is gone to at once. */
  readonly asked: string | undefined;
  readonly onChange: (some: EventDraft) => void;
}): ReactNode {
  const t = useWords(docketWords);
  const services = draft.services ?? [];
  const parties = file.parties
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .sort((a, b) => Number(b.accused) - Number(a.accused));
  const tick = (party: Party, on: boolean): void => {
    const others = services.filter(({ partyId }) => partyId !== party.id);
    onChange({ services: on ? [...others, firstGuess(party)] : others });
  };
  return (
    <fieldset className="plain-fieldset">
      <legend className="strong">{t.service}</legend>
      <p className="quiet">
        {t.servicesHint} <Term id="service" />
      </p>
      {parties.map((party) => {
        const service = services.find(({ partyId }) => partyId === party.id);
        return (
          <div key={party.id} className="service-row">
            <Checkbox checked={service !== undefined} onChange={(box) => tick(party, box.target.checked)}>
              <PartyLabel party={party} />
            </Checkbox>
            {service && (
              <ServiceRow
                caseId={file.id}
                forum={forum}
                name={party.name}
                service={service}
                isAsked={party.id === asked}
                eventDate={draft.happenedOn}
                onChange={(changed) =>
                  onChange({
                    services: services.map((each) => (each.partyId === party.id ? changed : each)),
                  })
                }
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function PartyLabel({ party }: { readonly party: Party }): ReactNode {
  const t = useWords(caseWords);
  return (
    <>
      {party.name} {party.nameZh} {party.memberId !== null && <Tag tone="plain">{t.aMember}</Tag>}
    </>
  );
}

function ServiceRow({
  caseId,
  forum,
  name,
  service,
  isAsked,
  eventDate,
  onChange,
}: {
  readonly caseId: string;
  readonly forum: string;
  readonly name: string;
  readonly service: ServiceDraft;
  readonly isAsked: boolean;
  readonly eventDate: string | undefined;
  readonly onChange: (service: ServiceDraft) => void;
}): ReactNode {
  const t = useWords(docketWords);
  const words = useWords(serviceWords);
  const shown = useWords(attachmentWords);
  const asking = useRef<RefSelectProps>(null);
  useEffect(() => {
    if (!isAsked) return;
    asking.current?.nativeElement.scrollIntoView({ block: 'center' });
    asking.current?.focus();
  }, [isAsked]);
  const set = (some: Partial<ServiceDraft>): void => onChange({ ...service, ...some });
  return (
    <div className="service-fields">
      <Field label={t.method}>
        <Select
          ref={asking}
          aria-label={`${t.method}: ${name}`}
          value={service.method ?? null}
          status={service.method ? '' : 'warning'}
          options={methods.map((method) => ({ value: method, label: words[method] }))}
          onChange={(method: Method) => set({ method })}
        />
      </Field>
      <Field label={t.destination}>
        <Select
          aria-label={`${t.destination}: ${name}`}
          value={service.destination ?? null}
          allowClear
          options={destinationsOf(forum).map((where) => ({ value: where, label: words[where] }))}
          onChange={(destination: Destination) => set({ destination })}
        />
      </Field>
      <ServedDays name={name} service={service} eventDate={eventDate} onChange={onChange} />
      <Field label={t.receivedOn}>
        <DateField
          label={`${t.receivedOn}: ${name}`}
          value={service.receivedOn}
          onChange={(receivedOn) => set({ receivedOn } as Partial<ServiceDraft>)}
        />
      </Field>
      <Field label={t.through}>
        <Input
          aria-label={`${t.through}: ${name}`}
          value={service.through ?? ''}
          placeholder={t.throughHint}
          maxLength={300}
          onChange={(typed) => set({ through: typed.target.value })}
        />
      </Field>
      <Field label={t.evidence}>
        <Input
          aria-label={`${t.evidence}: ${name}`}
          value={service.evidence ?? ''}
          maxLength={2000}
          onChange={(typed) => set({ evidence: typed.target.value })}
        />
      </Field>
      <Field label={shown.evidence}>
        <DocumentPicker
          label={`${shown.evidence}: ${name}`}
          caseId={caseId}
          value={service.evidenceDocumentIds ?? []}
          onChange={(evidenceDocumentIds) => set({ evidenceDocumentIds })}
        />
      </Field>
      {isUnproved(service) && <p className="quiet">{t.unproved}</p>}
    </div>
  );
}

/** The day it was served, or the two between which it was. */
function ServedDays({
  name,
  service,
  eventDate,
  onChange,
}: Pick<Parameters<typeof ServiceRow>[0], 'name' | 'service' | 'eventDate' | 'onChange'>): ReactNode {
  const t = useWords(docketWords);
  const words = useWords(serviceWords);
  const told = useId();
  const { servedUntil, ...proved } = service;
  const isOpen = servedUntil !== undefined;
  const first = isOpen ? t.servedFrom : t.servedOn;
  const faults = { unwritten: t.untilNeeded, notLater: t.untilLater, afterReceipt: t.untilReceived };
  const fault = faultOfUntil(service, eventDate);
  return (
    <>
      <Field label={first}>
        <DateField
          label={`${first}: ${name}`}
          value={service.servedOn ?? eventDate}
          allowClear={false}
          onChange={(servedOn) => onChange({ ...service, servedOn } as ServiceDraft)}
        />
        <Checkbox
          checked={isOpen}
          aria-label={`${t.dayOpen}: ${name}`}
          onChange={({ target }) => onChange(target.checked ? { ...proved, servedUntil: '' } : proved)}
        >
          {t.dayOpen}
        </Checkbox>
      </Field>
      {isOpen && (
        <Field label={words.until}>
          <DateField
            label={`${words.until}: ${name}`}
            value={servedUntil}
            describedBy={told}
            onChange={(day = '') => onChange({ ...service, servedUntil: day })}
          />
          <span id={told} className={fault === 'unwritten' ? 'quiet' : 'typed-fault'}>
            {fault && faults[fault]}
          </span>
        </Field>
      )}
    </>
  );
}
