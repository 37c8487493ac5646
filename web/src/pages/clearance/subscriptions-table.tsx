import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { List } from '../../parts/list';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag, type Tone } from '../../parts/tag';
import { PersonName } from '../../parts/named';
import { clearanceWords } from './clearance-words';
import { type Subscription, subscriptionPages } from './queries';

const over: readonly string[] = ['revoked', 'expired', 'return_certified', 'denied', 'resolved_denied'];

/** How a subscription's state is shown: in, out, or on its way. */
export const toneOf = (state: string): Tone => {
  if (state === 'active') return 'ok';
  if (over.includes(state)) return 'past';
  return state === 'objected' || state === 'return_due' ? 'fatal' : 'wait';
};

/** Subscriptions to protective orders, of one compartment or of all the reader may know of. */
export function SubscriptionsTable({ compartmentId }: { readonly compartmentId?: string }): ReactNode {
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
            <PersonName person={person} />
          </Link>
          <div className="who">{firm}</div>
        </>
      ),
    },
    {
      key: 'capacity',
      heading: t.capacity,
      width: '140px',
      cell: ({ capacity }) => say(capacity.name),
    },
    ...(compartmentId === undefined
      ? [
          {
            key: 'order',
            heading: t.compartment,
            cell: ({ compartment, case: file }: Subscription) => (
              <>
                {compartment.name}
                <div className="who">{file.number ?? say(file.title)}</div>
              </>
            ),
          },
        ]
      : []),
    {
      key: 'state',
      heading: t.state,
      width: '200px',
      cell: ({ state }) => <Tag tone={toneOf(state.id)}>{say(state.name)}</Tag>,
    },
    {
      key: 'day',
      heading: t.returnDue,
      width: '170px',
      cell: ({ returnDueOn, windowEndsOn }) =>
        returnDueOn ?? (windowEndsOn === null ? '' : `${t.windowEnds} ${windowEndsOn}`),
    },
  ];
  return (
    <List pages={subscriptionPages(compartmentId)} empty={{ title: t.noSubscriptions }}>
      {(rows) => <RowsTable label={t.subscriptions} columns={columns} rows={rows} keyOf={({ id }) => id} />}
    </List>
  );
}
