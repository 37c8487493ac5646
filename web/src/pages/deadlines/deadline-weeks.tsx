import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DeadlineRow } from '../../api/views';
import { todayIn } from '../../clock';
import { dayToKeep, plusDays } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { DueDate } from '../../parts/due-date';
import { Named } from '../../parts/named';
import { type Column, RowsTable } from '../../parts/rows-table';
import { useSession } from '../../session/session';
import { DeadlineTags, isOpen } from '../case/deadline-tags';
import { deadlineWords } from '../case/deadline-words';
import { acrossWords } from './across-words';
import { mondayOf } from './month';

/** Deadlines under the week in which they are to be kept; what is overdue before all. */
export function DeadlineWeeks({ rows }: { readonly rows: readonly DeadlineRow[] }): ReactNode {
  const t = useWords(acrossWords);
  const { overdue } = useWords(deadlineWords);
  const today = todayIn(useSession().person.zone);
  const weeks = new Map<string, DeadlineRow[]>();
  for (const row of rows) {
    const day = dayToKeep(row);
    const week = isOpen(row) && row.duty && day < today ? '' : mondayOf(day);
    const those = weeks.get(week);
    if (those === undefined) weeks.set(week, [row]);
    else those.push(row);
  }
  return [...weeks].map(([monday, ofWeek]) => {
    const heading = monday === '' ? overdue : t.weekOf(monday, plusDays(monday, 6));
    return (
      <section key={monday} className="week">
        <h2 className={monday === '' ? 'fatal' : undefined}>{heading}</h2>
        <WeekTable label={heading} rows={ofWeek} />
      </section>
    );
  });
}

function WeekTable({
  label,
  rows,
}: {
  readonly label: string;
  readonly rows: readonly DeadlineRow[];
}): ReactNode {
  const t = useWords(deadlineWords);
  const columns: readonly Column<DeadlineRow>[] = [
    {
      key: 'due',
      heading: t.due,
      leads: true,
      width: '190px',
      cell: (row) => <DueDate due={row.due} cutoff={row.cutoff} safe={row.safe} past={!isOpen(row)} />,
    },
    { key: 'what', heading: t.what, leads: true, cell: (row) => <What row={row} /> },
    {
      key: 'case',
      heading: t.case,
      width: '240px',
      cell: ({ case: file }) => (
        <Link to="/cases/$caseId" params={{ caseId: file.id }}>
          {file.number && <span className="strong">{file.number} </span>}
          <Named name={file.title} />
        </Link>
      ),
    },
    { key: 'state', heading: t.state, width: '190px', cell: (row) => <DeadlineTags row={row} /> },
  ];
  return (
    <RowsTable
      label={label}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      toneOf={(row) => (isOpen(row) ? undefined : 'history')}
    />
  );
}

function What({ row }: { readonly row: DeadlineRow }): ReactNode {
  const t = useWords(acrossWords);
  const { everyone } = useWords(deadlineWords);
  const say = useSay();
  return (
    <>
      <Link to="/deadlines/$deadlineId" params={{ deadlineId: row.id }} className="strong">
        {say(row.action)}
      </Link>
      {row.risk && <small className="fatal"> {t.fatalIfMissed}</small>}
      <div className="who">
        {row.party ? <Named name={{ en: row.party.name, zh: row.party.nameZh }} /> : everyone}
      </div>
    </>
  );
}
