import { Alert, Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CaseFile, DocketEvent, Service } from '../../api/views';
import { cityOf, longDate, wallTime } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { serviceWords } from '../../service';
import { Tag } from '../../parts/tag';
import { Unbroken } from '../../parts/unbroken';
import { allows, useSession } from '../../session/session';
import { attachmentWords } from '../documents/attachment-words';
import { EvidenceLinks } from '../documents/document-links';
import { ThingDocuments } from '../documents/thing-documents';
import { namesOf, useBothNames } from '../../parts/named';
import { docketWords } from './docket-words';
import { isUnproved } from './event-draft';
import { orderWords } from './order-words';
import { WithdrawDialog } from './withdraw-dialog';

/** One event of the docket; a replaced or withdrawn one is greyed and stays. */
export function EventEntry({
  file,
  event,
  onCorrect,
}: {
  readonly file: CaseFile;
  readonly event: DocketEvent;
  readonly onCorrect: () => void;
}): ReactNode {
  const t = useWords(docketWords);
  const say = useSay();
  const orders = useWords(orderWords);
  const { language } = useLanguage();
  const proceeding = file.proceedings.find(({ id }) => id === event.proceedingId);
  const current = event.status === 'current';
  return (
    <li className={current ? undefined : 'history'} id={event.id}>
      <div>
        <time dateTime={event.happenedOn}>{longDate(event.happenedOn, language)}</time>
        {event.atTime !== null && (
          <div className="who">
            {event.atTime} {event.zone === null ? '' : cityOf(event.zone, language)}
          </div>
        )}
      </div>
      <div>
        <div className="event-head">
          <div>
            <span className="strong">{[say(event.name), event.authority].filter(Boolean).join(' · ')}</span>{' '}
            {event.status === 'replaced' && <Tag tone="past">{t.replaced}</Tag>}
            {event.withdrawn && <Tag tone="past">{t.withdrawn(event.withdrawn.reason)}</Tag>}
            {event.correctionReason !== null && (
              <Tag tone="plain">{t.correction(event.correctionReason)}</Tag>
            )}
            <div className="who">
              {[proceeding?.number, proceeding && say(proceeding.forumName)].filter(Boolean).join(' · ')}
            </div>
          </div>
          {current && <EventButtons event={event} onCorrect={onCorrect} />}
        </div>
        {event.setBy !== null && <div className="who">{orders.byOrder}</div>}
        {event.lines.length > 0 && <Lines lines={event.lines} />}
        {event.services.length > 0 && <Services services={event.services} />}
        {event.note !== null && <p className="event-note">{event.note}</p>}
        {event.evidence !== null && (
          <div className="who">
            {t.evidence}: {event.evidence}
          </div>
        )}
        <EvidenceLinks documents={event.evidenceDocuments} />
        {event.notComputed.map((each) => (
          <Alert
            key={each.rule + (each.party?.id ?? '')}
            className="problem"
            type="warning"
            title={`${t.notComputed}: ${say(each.action)}${each.party ? ` · ${each.party.name}` : ''}`}
            description={say(each.because)}
          />
        ))}
        <RecordedBy event={event} />
      </div>
    </li>
  );
}

/** The dates an order sets, each with what it is of. */
function Lines({ lines }: { readonly lines: DocketEvent['lines'] }): ReactNode {
  const t = useWords(orderWords);
  const say = useSay();
  const { language } = useLanguage();
  return (
    <ul className="services" aria-label={t.lines}>
      {lines.map(({ key, name, on, atTime, zone, party }) => (
        <li key={key}>
          <time dateTime={on}>{longDate(on, language)}</time> <span className="strong">{say(name)}</span>
          <div className="who">
            {[party?.name, atTime !== null && zone !== null && `${atTime} ${cityOf(zone, language)}`]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  );
}

function RecordedBy({ event }: { readonly event: DocketEvent }): ReactNode {
  const t = useWords(docketWords);
  const bothNames = useBothNames();
  const { zone } = useSession().person;
  return (
    <div className="who">
      <Unbroken
        text={t.recordedBy(
          event.recordedBy === null ? t.system : bothNames(namesOf(event.recordedBy)),
          wallTime(event.recordedAt, zone),
        )}
      />
    </div>
  );
}

function Services({ services }: { readonly services: readonly Service[] }): ReactNode {
  const t = useWords(docketWords);
  const { language } = useLanguage();
  const words = useWords(serviceWords);
  const how = ({ method, destination }: Service): string =>
    [words[method], destination && words[destination]].filter(Boolean).join(' · ');
  const when = ({ servedOn, servedUntil }: Service): string =>
    servedUntil === null
      ? longDate(servedOn, language)
      : t.between(longDate(servedOn, language), longDate(servedUntil, language));
  return (
    <ul className="services" aria-label={t.service}>
      {services.map((service) => (
        <li key={service.party.id}>
          <span className="strong">{service.party.name}</span> {service.party.nameZh}{' '}
          {isUnproved(service) && <Tag tone="wait">{t.notProved}</Tag>}
          <div className="who">
            {[
              t.served(how(service), when(service)),
              service.receivedOn !== null && t.received(longDate(service.receivedOn, language)),
              service.through !== null && t.by(service.through),
              service.evidence,
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
          <EvidenceLinks documents={service.evidenceDocuments} />
        </li>
      ))}
    </ul>
  );
}

function EventButtons({
  event,
  onCorrect,
}: {
  readonly event: DocketEvent;
  readonly onCorrect: () => void;
}): ReactNode {
  const say = useSay();
  const t = useWords(attachmentWords);
  const [withdrawing, setWithdrawing] = useState(false);
  const [showing, setShowing] = useState(false);
  const session = useSession();
  const starts: Readonly<Record<string, () => void>> = {
    correct: onCorrect,
    withdraw: () => setWithdrawing(true),
  };
  return (
    <div className="row no-print">
      {event.actions
        .filter(({ action }) => starts[action] !== undefined)
        .map((offer) => (
          <ActionButton
            key={offer.action}
            size="small"
            offer={offer}
            onClick={() => starts[offer.action]?.()}
          >
            {say(offer.name)}
          </ActionButton>
        ))}
      {allows(session, 'documents.read') && (
        <Button size="small" onClick={() => setShowing(true)}>
          {t.related}
        </Button>
      )}
      {showing && (
        <Modal open footer={null} title={say(event.name)} onCancel={() => setShowing(false)}>
          <ThingDocuments thing={{ kind: 'event', id: event.originId }} caseId={event.caseId} />
        </Modal>
      )}
      {withdrawing && <WithdrawDialog event={event} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}
