import type { ReactNode } from 'react';
import { todayIn } from '../../../clock';
import { useSay, useWords } from '../../../i18n/language';
import { useSession } from '../../../session/session';
import { roleWords } from '../../../session/session-words';
import type { Appointment } from './people-queries';
import { peopleWords } from './people-words';

/** Roles in force and to come, with the firm each is held for. */
export function HeldRoles({ appointments }: { readonly appointments: readonly Appointment[] }): ReactNode {
  const t = useWords(peopleWords);
  const names = useWords(roleWords);
  const say = useSay();
  const today = todayIn(useSession().person.zone);
  if (appointments.length === 0) return <span className="who">{t.noRole}</span>;
  return (
    <ul className="roles">
      {appointments.map(({ id, role, memberName, from, until }) => (
        <li key={id}>
          {names[role]}
          {memberName && <span className="who"> · {say(memberName)}</span>}
          {from > today && <span className="who"> · {t.fromDay(from)}</span>}
          {until !== null && <span className="who"> · {t.untilDay(until)}</span>}
        </li>
      ))}
    </ul>
  );
}
