import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DeadlineRow } from '../../api/views';
import { todayIn } from '../../clock';
import { dayToKeep, plusDays } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { DueDate } from '../../parts/due-date';
import { BulkBar } from '../../parts/bulk';
import { useChoice } from '../../parts/choice';
import { TableTools, useTableView } from '../../parts/list-table';
import { Named } from '../../parts/named';
import { type Column, RowsTable } from '../../parts/rows-table';
import { useSession } from '../../session/session';
import { DeadlineTags, isOpen } from '../case/deadline-tags';
import { deadlineWords } from '../case/deadline-words';
import { OrderedBy } from '../case/ordered-by';
import { mayConfirm, useConfirmAct, useDeadlineName } from '../case/use-confirm-act';
import { acrossWords } from './across-words';
import { mondayOf } from './month';

/** Deadlines under the week in which they are to be kept; what is overdue before all. Its tables share columns, order and choice. */
export function DeadlineWeeks({ rows }: { readonly rows: readonly DeadlineRow[] }): ReactNode {
  const t = useWords(acrossWords);
  const { overdue } = useWords(deadlineWords);
  const columns = useDeadlineColumns();
  const view = useTableView(columns, usualOrder);
  const confirm = useConfirmAct(mayConfirm);
  const nameOf = useDeadlineName();
  const choice = useChoice({ rows, keyOf, nameOf, may: confirm.fits });
  const today = todayIn(useSession().person.zone);
  const weeks = new Map<string, DeadlineRow[]>();
  for (const row of rows) {
    const day = dayToKeep(row);
    const week = isOpen(row) && row.duty && day < today ? '' : mondayOf(day);
    const those = weeks.get(week);
    if (those === undefined) weeks.set(week, [row]);
    else those.push(row);
  }
  return (
    <>
      <TableTools columns={columns} view={view} />
      <BulkBar choice={choice} acts={[confirm]} keyOf={keyOf} />
      {[...weeks].map(([monday, ofWeek]) => {
        const heading = monday === '' ? overdue : t.weekOf(monday, plusDays(monday, 6));
        return (
          <section key={monday} className="week">
            <h2 className={monday === '' ? 'fatal' : undefined}>{heading}</h2>
            <RowsTable
              label={heading}
              columns={view.shown}
              rows={ofWeek}
              keyOf={keyOf}
              sorting={view.sorting}
              choice={ofWeek.some(choice.may) ? choice : undefined}
              toneOf={(row) => (isOpen(row) ? undefined : 'history')}
            />
          </section>
        );
      })}
    </>
  );
}

/** The order the address need not name: the earliest day to keep first. */
const usualOrder = 'due';

const keyOf = ({ id }: DeadlineRow): string => id;

function useDeadlineColumns(): readonly Column<DeadlineRow>[] {
  const t = useWords(deadlineWords);
  return [
    {
      key: 'due',
      heading: t.due,
      onPaper: ['due', 'outer', 'cutoff', 'ordered', 'computed'],
      leads: true,
      width: '190px',
      sort: 'due',
      cell: (row) => (
        <>
          <DueDate due={row.due} cutoff={row.cutoff} safe={row.safe} past={!isOpen(row)} />
          <OrderedBy row={row} />
        </>
      ),
    },
    {
      key: 'what',
      heading: t.what,
      onPaper: ['what', 'who', 'law'],
      leads: true,
      cell: (row) => <What row={row} />,
    },
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
    {
      key: 'rule',
      heading: t.rule,
      onPaper: ['law'],
      width: '150px',
      hidden: true,
      cell: ({ citation }) => citation,
    },
    { key: 'state', heading: t.state, width: '190px', cell: (row) => <DeadlineTags row={row} /> },
  ];
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
