import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { Named, namesOf, PersonName, useBothNames } from '../../parts/named';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { clearanceWords } from './clearance-words';
import type { CompartmentFile } from './queries';
import { useStanding } from './window-standing';
import { type DrawnGroup, WindowsAxis } from './windows-axis';

type OrderWindow = CompartmentFile['windows'][number];

/** Of whom each supplier was given notice under an order, and until when it may object: on an axis, with the table behind it. */
export function OrderWindows({
  file,
  zone,
}: {
  readonly file: CompartmentFile;
  readonly zone: string;
}): ReactNode {
  const t = useWords(clearanceWords);
  const bothNames = useBothNames();
  const { statusOf, toneOf } = useStanding();
  if (file.windows.length === 0) return null;
  const people = new Map(file.windows.map(({ subscriptionId, person }) => [subscriptionId, person]));
  const groups = [...people].map(([id, person]): DrawnGroup => ({
    id,
    name: bothNames(namesOf(person)),
    windows: file.windows.filter(({ subscriptionId }) => subscriptionId === id),
  }));
  const columns: readonly Column<OrderWindow>[] = [
    {
      key: 'person',
      heading: t.person,
      leads: true,
      cell: ({ subscriptionId, person }) => (
        <Link to="/subscriptions/$subscriptionId" params={{ subscriptionId }}>
          <PersonName person={person} />
        </Link>
      ),
    },
    { key: 'supplier', heading: t.supplier, cell: ({ supplier }) => <Named name={supplier.name} /> },
    {
      key: 'status',
      heading: t.state,
      width: '190px',
      cell: (one) => <Tag tone={toneOf(one)}>{statusOf(one)}</Tag>,
    },
    {
      key: 'noticed',
      heading: t.noticed,
      width: '180px',
      cell: ({ noticedAt }) => wallTime(noticedAt, zone),
    },
    {
      key: 'opens',
      heading: t.windowEnds,
      width: '180px',
      cell: ({ opensAt }) => wallTime(opensAt, zone),
    },
  ];
  return (
    <>
      <h2 className="part-title">{t.windows}</h2>
      <WindowsAxis groups={groups} zone={zone} />
      <RowsTable label={t.windows} columns={columns} rows={file.windows} keyOf={({ id }) => id} />
    </>
  );
}
