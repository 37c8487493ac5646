import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { ListTable } from '../../../parts/list-table';
import { type Column, RowsTable } from '../../../parts/rows-table';
import { Tag, type Tone } from '../../../parts/tag';
import { callsWords } from './calls-words';
import type { CallRow } from './queries';

export const callTones: Readonly<Record<CallRow['status']['id'], Tone>> = {
  draft: 'past',
  proposed: 'wait',
  approved: 'wait',
  issued: 'ok',
  closed: 'past',
  cancelled: 'past',
  rejected: 'past',
};

/** Calls, one a row, each as far as the reader sees it; as a part of another page, without what a reader sets up of a list. */
export function CallsTable({
  rows,
  isPart = false,
}: {
  readonly rows: readonly CallRow[];
  readonly isPart?: boolean;
}): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const all: readonly Column<CallRow>[] = [
    {
      key: 'call',
      heading: t.call,
      leads: true,
      onPaper: ['no', 'name', 'group'],
      cell: ({ id, no, name, group }) => (
        <>
          <Link to="/money/calls/$callId" params={{ callId: id }} className="strong">
            {no} · {say(name)}
          </Link>
          <div className="who">{say(group.name)}</div>
        </>
      ),
    },
    {
      key: 'period',
      heading: t.period,
      width: '150px',
      onPaper: ['from', 'until'],
      cell: ({ periodFrom, periodUntil }) => (
        <>
          {periodFrom}
          {periodUntil !== null && <div>– {periodUntil}</div>}
        </>
      ),
    },
    {
      key: 'state',
      heading: t.state,
      width: '150px',
      onPaper: ['state', 'late'],
      cell: ({ status, late }) => (
        <>
          <Tag tone={callTones[status.id]}>{say(status.name)}</Tag>
          {late !== null && late > 0 && (
            <Tag tone="fatal">
              {t.lateLines} {late}
            </Tag>
          )}
        </>
      ),
    },
    {
      key: 'due',
      heading: t.nextDue,
      width: '120px',
      onPaper: ['due'],
      cell: ({ nextDue }) => nextDue ?? '',
    },
    {
      key: 'total',
      heading: t.total,
      amount: true,
      width: '160px',
      onPaper: ['total'],
      cell: ({ total }) => total && <span className="figures">{moneyText(total)}</span>,
    },
    {
      key: 'own',
      heading: t.ownOpen,
      amount: true,
      width: '160px',
      onPaper: ['own'],
      cell: ({ own }) => own && <span className="figures strong">{moneyText(own)}</span>,
    },
  ];
  // Who keeps the money owes none of it, and who runs the group sees no day of a line.
  const told = {
    own: rows.some(({ own }) => own !== null),
    due: rows.some(({ nextDue }) => nextDue !== null),
  };
  const columns = all.filter(({ key }) => (key !== 'own' || told.own) && (key !== 'due' || told.due));
  const Table = isPart ? RowsTable<CallRow> : ListTable<CallRow>;
  return <Table label={t.calls} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
