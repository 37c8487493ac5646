import { Radio } from 'antd';
import type { ReactNode } from 'react';
import type { CarriedService, EventPreview, ForeseenDeadline } from '../../api/views';
import { dayToKeep, longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { OuterDate } from '../../parts/due-date';
import { Tag, type Tone } from '../../parts/tag';
import { UnreadText } from '../../parts/unread-text';
import { changeWords } from './change-words';
import { orderWords } from './order-words';
import type { EventToCorrect } from './event-draft';

/** What a service that had the event's day is to do when that day becomes another one. */
export type Carry = 'carry' | 'leave';

/** What a change of an event will do, before it is saved: a choice for each service, then the dates, each with its reason. */
export function ChangePreview({
  preview,
  correction,
  onChoose,
}: {
  readonly preview: EventPreview;
  /** The correction that is looked at; a withdrawal carries nothing. */
  readonly correction?: EventToCorrect;
  readonly onChoose?: (service: CarriedService, carry: Carry) => void;
}): ReactNode {
  const t = useWords(changeWords);
  const { services, deadlines, notComputed } = preview;
  const changing = deadlines.filter(({ change }) => change !== 'stays');
  const staying = deadlines.filter(({ change }) => change === 'stays');
  return (
    <>
      {services.length > 0 && correction && onChoose && (
        <Services services={services} correction={correction} onChoose={onChoose} />
      )}
      {preview.events.length > 0 && <EventsToCome events={preview.events} />}
      <h3>{t.dates(changing.length)}</h3>
      {changing.length > 0 && <Foreseen deadlines={changing} label={t.dates(changing.length)} />}
      {notComputed.length > 0 && <Missing missing={notComputed} />}
      {staying.length > 0 && (
        <details className="foreseen-stay">
          <summary>{t.staying(staying.length)}</summary>
          <Foreseen deadlines={staying} label={t.staying(staying.length)} />
        </details>
      )}
    </>
  );
}

/** The events to come whose day an order sets, or no longer sets. */
function EventsToCome({ events }: { readonly events: EventPreview['events'] }): ReactNode {
  const t = useWords(orderWords);
  const say = useSay();
  const { language } = useLanguage();
  return (
    <ul className="foreseen" aria-label={t.ofEvent}>
      {events.map(({ name, from, to }) => (
        <li key={name.en}>
          <Tag tone="wait">{t.comes}</Tag> <span className="strong">{say(name)}</span>
          <div className="due from-to">
            {[from, to].map((day) => (day === null ? '—' : longDate(day, language))).join(' → ')}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What is chosen now, before the preview has followed: the day the correction gives the service. */
function chosenFor(
  { party, from }: CarriedService,
  { happenedOn, services = [] }: EventToCorrect,
): Carry | 'own' {
  const to = services.find(({ partyId }) => partyId === party.id)?.servedOn;
  if (to === happenedOn) return 'carry';
  return to === from ? 'leave' : 'own';
}

function Services({
  services,
  correction,
  onChoose,
}: {
  readonly services: readonly CarriedService[];
  readonly correction: EventToCorrect;
  readonly onChoose: (service: CarriedService, carry: Carry) => void;
}): ReactNode {
  const t = useWords(changeWords);
  const { language } = useLanguage();
  return (
    <>
      <h3>{t.services}</h3>
      <p className="quiet">{t.servicesHint}</p>
      <ul className="carried" aria-label={t.services}>
        {services.map((service) => (
          <li key={service.party.id}>
            <span>
              <span className="strong">{service.party.name}</span> {service.party.nameZh}
            </span>
            <Radio.Group
              aria-label={`${t.services}: ${service.party.name}`}
              value={chosenFor(service, correction)}
              options={[
                { value: 'carry', label: t.carry(longDate(correction.happenedOn, language)) },
                { value: 'leave', label: t.leave(longDate(service.from, language)) },
                ...(service.choice === 'changed'
                  ? [{ value: 'own', label: t.own(longDate(service.to, language)) }]
                  : []),
              ]}
              onChange={(change) => {
                const carry = change.target.value as Carry | 'own';
                if (carry !== 'own') onChoose(service, carry);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

const tones: Readonly<Record<string, Tone>> = { moves: 'wait', comes: 'ok', goes: 'past', stays: 'plain' };

/** A date and what becomes of it, as far as a list shows it. */
export type ForeseenDate = Pick<
  ForeseenDeadline,
  'deadlineId' | 'rule' | 'party' | 'change' | 'action' | 'from' | 'to' | 'because'
> & { readonly verified: ForeseenDeadline['verified'] | null };

/** Dates before and after, each with what becomes of it and why. */
export function Foreseen({
  deadlines,
  label,
}: {
  readonly deadlines: readonly ForeseenDate[];
  readonly label: string;
}): ReactNode {
  const t = useWords(changeWords);
  const say = useSay();
  const changes: Readonly<Record<string, string>> = {
    moves: t.moves,
    comes: t.new,
    goes: t.goes,
    stays: t.stays,
  };
  return (
    <ul className="foreseen" aria-label={label}>
      {deadlines.map((each) => (
        <li key={each.deadlineId ?? each.rule + (each.party?.id ?? '')}>
          <div>
            <Tag tone={tones[each.change] ?? 'plain'}>{changes[each.change] ?? each.change}</Tag>{' '}
            <span className="strong">{say(each.action)}</span>
            {each.party && <span className="who"> · {each.party.name}</span>}
          </div>
          <FromTo deadline={each} />
          <div className="who">{say(each.because)}</div>
          <UnreadText verified={each.change === 'goes' ? null : each.verified} />
        </li>
      ))}
    </ul>
  );
}

function FromTo({ deadline: { from, to, change } }: { readonly deadline: ForeseenDate }): ReactNode {
  const { language } = useLanguage();
  // What is over stays over, though the law gives another day for it now.
  const isOther = change !== 'stays' || (from && to && dayToKeep(from) !== dayToKeep(to));
  const day = (date: NonNullable<ForeseenDate['from']>): string => longDate(dayToKeep(date), language);
  return (
    <div className="due from-to">
      {from && isOther && (
        <span className={to ? 'before' : undefined}>
          <time dateTime={dayToKeep(from)}>{day(from)}</time>
        </span>
      )}
      {from && to && isOther && <span aria-hidden>→</span>}
      {to && (
        <span>
          <time dateTime={dayToKeep(to)}>{day(to)}</time>
          <OuterDate on={to.safe === null ? null : to.due} />
        </span>
      )}
    </div>
  );
}

function Missing({ missing }: { readonly missing: EventPreview['notComputed'] }): ReactNode {
  const t = useWords(changeWords);
  const say = useSay();
  return (
    <ul className="foreseen" aria-label={t.notComputed}>
      {missing.map((each) => (
        <li key={each.rule + (each.party?.id ?? '')}>
          <div>
            <Tag tone="wait">{t.notComputed}</Tag> <span className="strong">{say(each.action)}</span>
            {each.party && <span className="who"> · {each.party.name}</span>}
          </div>
          <div className="who">{say(each.because)}</div>
        </li>
      ))}
    </ul>
  );
}
