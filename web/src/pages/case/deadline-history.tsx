import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { remindersQuery } from '../../api/queries';
import type { Deadline, Reminder } from '../../api/views';
import { longDate, wallTime } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Tag, type Tone } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { deadlineWords } from './deadline-words';

/** How the date moved, and who is told of it when. */
export function DeadlineHistory({ deadline }: { readonly deadline: Deadline }): ReactNode {
  return (
    <>
      {deadline.moves.length > 0 && <Moves deadline={deadline} />}
      <Reminders deadlineId={deadline.id} />
    </>
  );
}

function Moves({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().person;
  return (
    <>
      <h3>{t.moves}</h3>
      <ul className="history-list">
        {deadline.moves.map((move) => (
          <li key={move.at + move.to}>
            <span className="strong">
              {t.move(move.from === null ? '—' : longDate(move.from, language), longDate(move.to, language))}
            </span>
            <div className="who">
              {say(move.why)} · {move.by?.name ?? t.system} · {wallTime(move.at, zone)}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

const tones: Readonly<Record<string, Tone>> = { planned: 'plain', sent: 'ok', cancelled: 'past' };

function Reminders({ deadlineId }: { readonly deadlineId: string }): ReactNode {
  const t = useWords(deadlineWords);
  const mayRead = allows(useSession(), 'notifications.read');
  const reminders = useQuery({ ...remindersQuery(deadlineId), enabled: mayRead });
  if (!reminders.data) return null;
  const { items } = reminders.data;
  return (
    <div className="no-print">
      <h3>{t.reminders}</h3>
      {items.length === 0 && <p className="quiet">{t.noReminders}</p>}
      <ul className="history-list">
        {items.map((reminder) => (
          <ReminderLine key={reminder.id} reminder={reminder} />
        ))}
      </ul>
    </div>
  );
}

function ReminderLine({ reminder }: { readonly reminder: Reminder }): ReactNode {
  const t = useWords(deadlineWords);
  const { zone } = useSession().person;
  const states: Readonly<Record<string, string>> = {
    planned: t.planned,
    sent: t.sent,
    cancelled: t.cancelled,
  };
  return (
    <li>
      <Tag tone={tones[reminder.state] ?? 'past'}>{states[reminder.state] ?? reminder.state}</Tag>{' '}
      {t.before(reminder.daysBefore)} · {wallTime(reminder.sentAt ?? reminder.at, zone)} ·{' '}
      {reminder.person.name}
    </li>
  );
}
