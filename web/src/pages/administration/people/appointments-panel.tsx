import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { todayIn } from '../../../clock';
import { longDate } from '../../../dates';
import { useLanguage, useSay, useWords } from '../../../i18n/language';
import { type Column, RowsTable } from '../../../parts/rows-table';
import { allows, useSession } from '../../../session/session';
import { roleWords } from '../../../session/session-words';
import { EndAppointment } from './end-appointment';
import type { Appointment, PersonDetail } from './people-queries';
import { peopleWords } from './people-words';

/** Every role a person holds, is to hold or has held, with its days and why it ended. */
export function AppointmentsPanel({ person }: { readonly person: PersonDetail }): ReactNode {
  const t = useWords(peopleWords);
  const names = useWords(roleWords);
  const say = useSay();
  const { language } = useLanguage();
  const session = useSession();
  const [ending, setEnding] = useState<Appointment | undefined>();
  const today = todayIn(session.person.zone);
  const isPast = ({ until }: Appointment): boolean => until !== null && until < today;
  const mayEnd = allows(session, 'people.write');
  const columns: readonly Column<Appointment>[] = [
    { key: 'role', heading: t.role, leads: true, cell: ({ role }) => <strong>{names[role]}</strong> },
    {
      key: 'firm',
      heading: t.firm,
      cell: ({ memberId, memberName }) =>
        memberId && memberName ? (
          <Link to="/members/$memberId" params={{ memberId }}>
            {say(memberName)}
          </Link>
        ) : null,
    },
    { key: 'from', heading: t.firstDay, width: '150px', cell: ({ from }) => longDate(from, language) },
    {
      key: 'until',
      heading: t.finalDay,
      width: '150px',
      cell: ({ until }) => (until === null ? t.ongoing : longDate(until, language)),
    },
    { key: 'reason', heading: t.reason, cell: ({ reason }) => reason },
    ...(mayEnd
      ? [
          {
            key: 'doing',
            heading: t.doing,
            width: '90px',
            cell: (row: Appointment) =>
              !isPast(row) && (
                <Button size="small" onClick={() => setEnding(row)}>
                  {t.end}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <section className="panel">
      <h2>{t.roles}</h2>
      {person.appointments.length === 0 ? (
        <p className="quiet">{t.noRole}</p>
      ) : (
        <RowsTable
          label={t.roles}
          columns={columns}
          rows={person.appointments}
          keyOf={({ id }) => id}
          toneOf={(row) => (isPast(row) ? 'history' : undefined)}
        />
      )}
      {ending && <EndAppointment person={person} appointment={ending} onClose={() => setEnding(undefined)} />}
    </section>
  );
}
