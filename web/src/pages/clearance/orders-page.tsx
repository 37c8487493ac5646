import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { MoreButton } from '../../parts/more-button';
import { PageHead } from '../../parts/page-head';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { clearanceWords } from './clearance-words';
import { OpenCompartment, openableBy } from './open-compartment';
import { type Compartment, compartmentsQuery } from './queries';
import { SubscriptionsTable } from './subscriptions-table';

export function Page(): ReactNode {
  const t = useWords(clearanceWords);
  const session = useSession();
  const readsSubscriptions = allows(session, 'subscriptions.read');
  const [search, change] = useFilters();
  const [opening, setOpening] = useState(false);
  const part = readsSubscriptions && search['part'] === 'subscriptions' ? 'subscriptions' : 'compartments';
  return (
    <>
      <PageHead
        title={t.orders}
        actions={
          openableBy(session).length > 0 && (
            <Button type="primary" onClick={() => setOpening(true)}>
              {t.openCompartment}
            </Button>
          )
        }
      />
      <p className="quiet">{t.ordersHint}</p>
      {readsSubscriptions && (
        <div className="filters no-print">
          <Segmented
            className="whole"
            aria-label={t.sections}
            value={part}
            options={[
              { value: 'compartments', label: t.compartments },
              { value: 'subscriptions', label: t.subscriptions },
            ]}
            onChange={(next) => change({ part: next === 'subscriptions' ? next : undefined })}
          />
        </div>
      )}
      {part === 'compartments' ? <Compartments /> : <SubscriptionsTable />}
      {opening && <OpenCompartment onClose={() => setOpening(false)} />}
    </>
  );
}

function Compartments(): ReactNode {
  const t = useWords(clearanceWords);
  const compartments = useInfiniteQuery(compartmentsQuery);
  return (
    <Answer query={compartments}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) {
          return (
            <EmptyState title={t.noCompartments}>
              <p>{t.noCompartmentsHint}</p>
            </EmptyState>
          );
        }
        return (
          <>
            <Table rows={rows} />
            <MoreButton query={compartments} />
          </>
        );
      }}
    </Answer>
  );
}

function Table({ rows }: { readonly rows: readonly Compartment[] }): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const { zone } = useSession().person;
  const columns: readonly Column<Compartment>[] = [
    {
      key: 'name',
      heading: t.name,
      leads: true,
      cell: ({ id, name }) => (
        <Link to="/orders/$compartmentId" params={{ compartmentId: id }} className="strong">
          {name}
        </Link>
      ),
    },
    {
      key: 'kind',
      heading: t.kind,
      width: '220px',
      cell: ({ kind, member }) => (
        <>
          {say(kind.name)}
          {member !== null && <div className="who">{say(member.name)}</div>}
        </>
      ),
    },
    { key: 'case', heading: t.case, cell: ({ case: file }) => file.number ?? file.title },
    {
      key: 'state',
      heading: t.state,
      width: '190px',
      cell: ({ closedAt, admitted }) => (
        <>
          <Tag tone={closedAt === null ? 'plain' : 'past'}>{closedAt === null ? t.open : t.closed}</Tag>{' '}
          {admitted && <Tag tone="ok">{t.youAreIn}</Tag>}
        </>
      ),
    },
    { key: 'opened', heading: t.opened, width: '150px', cell: ({ openedAt }) => wallTime(openedAt, zone) },
  ];
  return <RowsTable label={t.compartments} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
