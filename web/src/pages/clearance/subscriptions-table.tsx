import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { MoreButton } from '../../parts/more-button';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { clearanceWords } from './clearance-words';
import { type Subscription, subscriptionsQuery } from './queries';
import { stateTone } from './state-tone';

/** The subscriptions the reader may see, under one order or under all. */
export function SubscriptionsTable({ compartmentId }: { readonly compartmentId?: string }): ReactNode {
  const t = useWords(clearanceWords);
  const subscriptions = useInfiniteQuery(subscriptionsQuery(compartmentId));
  return (
    <Answer query={subscriptions}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) {
          return (
            <EmptyState title={t.noSubscriptions}>
              <p>{t.noSubscriptionsHint}</p>
            </EmptyState>
          );
        }
        return (
          <>
            <Table rows={rows} withOrder={compartmentId === undefined} />
            <MoreButton query={subscriptions} />
          </>
        );
      }}
    </Answer>
  );
}

function Table({
  rows,
  withOrder,
}: {
  readonly rows: readonly Subscription[];
  readonly withOrder: boolean;
}): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const columns: readonly Column<Subscription>[] = [
    {
      key: 'person',
      heading: t.person,
      leads: true,
      cell: ({ id, person, firm }) => (
        <>
          <Link to="/subscriptions/$subscriptionId" params={{ subscriptionId: id }} className="strong">
            {person.name}
          </Link>
          <div className="who">{firm}</div>
        </>
      ),
    },
    { key: 'capacity', heading: t.capacity, width: '150px', cell: ({ capacity }) => say(capacity.name) },
    ...(withOrder
      ? [
          {
            key: 'order',
            heading: t.under,
            cell: ({ compartment, case: file }: Subscription) => (
              <>
                {compartment.name}
                <div className="who">{file.number ?? file.title}</div>
              </>
            ),
          },
        ]
      : []),
    {
      key: 'state',
      heading: t.state,
      width: '200px',
      cell: ({ state }) => <Tag tone={stateTone(state.id)}>{say(state.name)}</Tag>,
    },
    {
      key: 'day',
      heading: t.until,
      width: '210px',
      cell: ({ state, windowEndsOn, returnDueOn }) =>
        state.id === 'notice_window' && windowEndsOn !== null
          ? `${t.windowEndsOn} ${windowEndsOn}`
          : state.id === 'return_due' && returnDueOn !== null
            ? `${t.returnDueOn} ${returnDueOn}`
            : '–',
    },
  ];
  return <RowsTable label={t.subscriptions} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
