import { Radio } from 'antd';
import type { ReactNode } from 'react';
import type { CarriedService, EventPreview, ForeseenDeadline } from '../../api/views';
import { dayToKeep, longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { OuterDate } from '../../parts/due-date';
import { Tag, type Tone } from '../../parts/tag';
import { changeWords } from './change-words';

/** What a service that had the event's day is to do when that day becomes another one. */
export type Carry = 'carry' | 'leave';

/** What a change of an event will do, before it is saved: a choice for each service, then the dates, each with its reason. */
export function ChangePreview({
  preview,
  happenedOn,
  onChoose,
}: {
  readonly preview: EventPreview;
  /** The event's new day; there where a correction is looked at. */
  readonly happenedOn?: string | undefined;
  readonly onChoose?: (service: CarriedService, carry: Carry) => void;
}): ReactNode {
  const t = useWords(changeWords);
  const { services, deadlines, notComputed } = preview;
  const changing = deadlines.filter(({ change }) => change !== 'stays');
  const staying = deadlines.filter(({ change }) => change === 'stays');
  return (
    <>
      {services.length > 0 && onChoose && happenedOn !== undefined && (
        <Services services={services} happenedOn={happenedOn} onChoose={onChoose} />
      )}
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

function Services({
  services,
  happenedOn,
  onChoose,
}: {
  readonly services: readonly CarriedService[];
  readonly happenedOn: string;
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
              value={chosen[service.choice] ?? 'own'}
              options={[
                { value: 'carry', label: t.carry(longDate(happenedOn, language)) },
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

const chosen: Readonly<Record<string, Carry>> = { carried: 'carry', left: 'leave', undecided: 'leave' };

const tones: Readonly<Record<string, Tone>> = { moves: 'wait', comes: 'ok', goes: 'past', stays: 'plain' };

function Foreseen({
  deadlines,
  label,
}: {
  readonly deadlines: readonly ForeseenDeadline[];
  readonly label: string;
}): ReactNode {
  const t = useWords(changeWords);
  const say = useSay();
  const changes: Readonly<Record<string, string>> = {
    moves: t.moves,
    comes: t.comes,
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
        </li>
      ))}
    </ul>
  );
}

function FromTo({ deadline: { from, to, change } }: { readonly deadline: ForeseenDeadline }): ReactNode {
  const { language } = useLanguage();
  const day = (date: NonNullable<ForeseenDeadline['from']>): string => longDate(dayToKeep(date), language);
  return (
    <div className="due from-to">
      {from && change !== 'stays' && (
        <span className={to ? 'before' : undefined}>
          <time dateTime={dayToKeep(from)}>{day(from)}</time>
        </span>
      )}
      {from && to && change !== 'stays' && <span aria-hidden>→</span>}
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
