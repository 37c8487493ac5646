import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { given } from '../../parts/given';
import { List } from '../../parts/list';
import { ListTable } from '../../parts/list-table';
import type { Column } from '../../parts/rows-table';
import { Tag, type Tone } from '../../parts/tag';
import { orderIn, useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { PersonName, Named } from '../../parts/named';
import { clearanceWords } from './clearance-words';
import { type Subscription, subscriptionPages } from './queries';

const over: readonly string[] = ['revoked', 'expired', 'return_certified', 'denied'];

/** How a subscription's state is shown: in, out, or on its way. */
export const toneOf = (state: string): Tone => {
  if (state === 'active') return 'ok';
  if (over.includes(state)) return 'past';
  return state === 'return_due' ? 'fatal' : 'wait';
};

/** Other tables stand beside it. */
const name = 'subscriptions';

/** How many of the suppliers given notice are open, and whether one objected. */
function Heard({ windows }: { readonly windows: Subscription['windows'] }): ReactNode {
  const t = useWords(clearanceWords);
  const { running, open, objected, denied } = windows;
  const all = running + open + objected + denied;
  if (all === 0) return null;
  return (
    <>
      {open}/{all} {objected + denied > 0 && <Tag tone="fatal">{t.objection}</Tag>}
    </>
  );
}

/** Subscriptions to protective orders, of one compartment or of all the reader may know of. */
export function SubscriptionsTable({ compartmentId }: { readonly compartmentId?: string }): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const [search] = useFilters();
  const { zone } = useSession().person;
  const columns: readonly Column<Subscription>[] = [
    {
      key: 'person',
      heading: t.person,
      onPaper: ['person', 'firm'],
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
            onPaper: ['order', 'case'],
            cell: ({ compartment, case: file }: Subscription) => (
              <>
                <Named name={compartment.name} />
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
      sort: 'state',
      cell: ({ state }) => <Tag tone={toneOf(state.id)}>{say(state.name)}</Tag>,
    },
    {
      key: 'drafted',
      heading: t.drafted,
      onPaper: ['drafted', 'filed'],
      width: '150px',
      sort: 'drafted',
      cell: ({ draftedAt }) => wallTime(draftedAt, zone),
    },
    {
      key: 'open',
      heading: t.suppliersOpen,
      width: '150px',
      cell: ({ windows }) => <Heard windows={windows} />,
    },
    {
      key: 'day',
      heading: t.returnDue,
      onPaper: ['return', 'window'],
      width: '190px',
      cell: ({ returnDueOn, nextOpensAt }) =>
        returnDueOn ?? (nextOpensAt === null ? '' : `${t.windowEnds} ${wallTime(nextOpensAt, zone)}`),
    },
  ];
  return (
    <List
      pages={subscriptionPages({ ...given({ compartmentId }), ...orderIn(search, name) })}
      empty={{ title: t.noSubscriptions }}
    >
      {(rows) => (
        <ListTable
          label={t.subscriptions}
          name={name}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          usual="-drafted"
        />
      )}
    </List>
  );
}
