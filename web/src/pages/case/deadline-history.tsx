import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { remindersQuery } from '../../api/queries';
import type { Deadline, Reminder } from '../../api/views';
import { longDate, wallTime } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { History } from '../../parts/history';
import { Tag, type Tone } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { namesOf, useBothNames } from '../../parts/named';
import { EvidenceLinks } from '../documents/document-links';
import { deadlineWords } from './deadline-words';

/** What was ordered, how the date moved, and who is told of it when. */
export function DeadlineHistory({ deadline }: { readonly deadline: Deadline }): ReactNode {
  return (
    <>
      {deadline.orders.length > 0 && <Orders deadline={deadline} />}
      {deadline.moves.length > 0 && <Moves deadline={deadline} />}
      <Reminders deadlineId={deadline.id} />
    </>
  );
}

/** The dates that were ordered, each with where the order is; what is out of force stays. */
function Orders({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const bothNames = useBothNames();
  const { language } = useLanguage();
  const { zone } = useSession().person;
  const who = (person: Deadline['confirmedBy']): string =>
    person === null ? t.system : bothNames(namesOf(person));
  return (
    <>
      <h3>{t.orders}</h3>
      <ul className="history-list">
        {deadline.orders.map((order) => (
          <li key={order.id}>
            <span className={order.ended === null ? 'strong' : undefined}>
              {longDate(order.date, language)} · {order.authority}{' '}
              {t.datedOn(longDate(order.datedOn, language))}
            </span>
            <div className="who">{[order.evidence, order.note].filter(Boolean).join(' · ')}</div>
            <EvidenceLinks documents={order.evidenceDocuments} />
            <div className="who">{t.enteredBy(who(order.enteredBy), wallTime(order.enteredAt, zone))}</div>
            {order.ended && (
              <div className="who">
                {t.outOfForce(say(order.ended.because), wallTime(order.ended.at, zone))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Moves({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const { language } = useLanguage();
  const day = (date: string | null): string => (date === null ? '—' : longDate(date, language));
  return (
    <>
      <h3>{t.moves}</h3>
      <History
        steps={deadline.moves.map(({ from, to, why, at, by, isShadow }) => ({
          name: [t.move(day(from), day(to)), ...(isShadow ? [t.besideOrder] : [])].join(' · '),
          reason: say(why),
          at,
          by: by && namesOf(by),
        }))}
      />
    </>
  );
}

const tones: Readonly<Record<string, Tone>> = { planned: 'plain', sent: 'ok', cancelled: 'past' };

/** One step of the ladder in one state, with everyone it is for. */
interface Rung {
  readonly daysBefore: number;
  readonly state: string;
  readonly at: string;
  readonly names: readonly string[];
}

function rungsOf(reminders: readonly Reminder[]): readonly Rung[] {
  const rungs = new Map<string, Rung>();
  for (const { daysBefore, state, at, sentAt, person } of reminders) {
    const key = `${daysBefore}:${state}`;
    const known = rungs.get(key) ?? { daysBefore, state, at: sentAt ?? at, names: [] };
    rungs.set(key, { ...known, names: [...known.names, person.name] });
  }
  return [...rungs.values()];
}

function Reminders({ deadlineId }: { readonly deadlineId: string }): ReactNode {
  const t = useWords(deadlineWords);
  const mayRead = allows(useSession(), 'notifications.read');
  const reminders = useQuery({ ...remindersQuery(deadlineId), enabled: mayRead });
  if (!reminders.data) return null;
  const rungs = rungsOf(reminders.data.items);
  return (
    <div className="no-print">
      <h3>{t.reminders}</h3>
      {rungs.length === 0 && <p className="quiet">{t.noReminders}</p>}
      <ul className="history-list">
        {rungs.map((rung) => (
          <RungLine key={`${rung.daysBefore}:${rung.state}`} rung={rung} />
        ))}
      </ul>
    </div>
  );
}

function RungLine({ rung }: { readonly rung: Rung }): ReactNode {
  const t = useWords(deadlineWords);
  const { language } = useLanguage();
  const { zone } = useSession().person;
  const states: Readonly<Record<string, string>> = {
    planned: t.planned,
    sent: t.sent,
    cancelled: t.cancelled,
  };
  const day = longDate(wallTime(rung.at, zone).slice(0, 10), language);
  return (
    <li>
      <Tag tone={tones[rung.state] ?? 'past'}>{states[rung.state] ?? rung.state}</Tag>{' '}
      {t.before(rung.daysBefore)} · {day}
      <div className="who">{rung.names.join(language === 'zh' ? '、' : ', ')}</div>
    </li>
  );
}
