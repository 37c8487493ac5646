import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { PageHead } from '../../parts/page-head';
import { type Column, RowsTable } from '../../parts/rows-table';
import { useSession } from '../../session/session';
import { accountWords } from './account-words';
import './account.css';
import { calendarWords } from './calendar-words';
import { HowToAdd, WhatItHolds } from './calendar-notes';
import { MakeFeed, NewFeed } from './make-feed';
import { RevokeDialog } from './revoke-dialog';

type Feed = components['schemas']['CalendarFeedView'];
type FeedMade = components['schemas']['NewCalendarFeedView'];

const key = ['calendar-feeds'] as const;

/** The reader's days in calendars of their own: make an address, show it once, revoke it. */
export function Page(): ReactNode {
  const t = useWords(calendarWords);
  const { account } = useWords(accountWords);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<FeedMade | undefined>();
  const [revoking, setRevoking] = useState<Feed | undefined>();
  const feeds = useQuery({ queryKey: key, queryFn: () => answered(api.GET('/api/v1/calendar-feeds')) });
  const make = (
    <Button type="primary" onClick={() => setMaking(true)}>
      {t.makeFeed}
    </Button>
  );
  return (
    <>
      <PageHead
        title={t.calendars}
        crumb={<Link to="/account">{account}</Link>}
        meta={t.hint}
        actions={make}
      />
      <Answer query={feeds} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.none}>
              <p>{t.noneHint}</p>
            </EmptyState>
          ) : (
            <FeedsTable rows={items} onRevoke={setRevoking} />
          )
        }
      </Answer>
      <div className="calendar-notes">
        <WhatItHolds />
        <HowToAdd />
      </div>
      {making && (
        <MakeFeed
          touches={[key]}
          onMade={(feed) => {
            setMaking(false);
            setMade(feed);
          }}
          onClose={() => setMaking(false)}
        />
      )}
      {made && <NewFeed made={made} onClose={() => setMade(undefined)} />}
      {revoking && (
        <RevokeDialog
          title={t.revokeFeed(revoking.name)}
          what={t.revokeWhat}
          touches={[key]}
          send={() => api.DELETE('/api/v1/calendar-feeds/{id}', { params: { path: { id: revoking.id } } })}
          onClose={() => setRevoking(undefined)}
        />
      )}
    </>
  );
}

function FeedsTable({
  rows,
  onRevoke,
}: {
  readonly rows: readonly Feed[];
  readonly onRevoke: (feed: Feed) => void;
}): ReactNode {
  const t = useWords(calendarWords);
  const { zone } = useSession().person;
  const columns: readonly Column<Feed>[] = [
    {
      key: 'name',
      heading: t.name,
      leads: true,
      cell: ({ name }) => <span className="strong">{name}</span>,
    },
    { key: 'made', heading: t.madeAt, width: '170px', cell: ({ madeAt }) => wallTime(madeAt, zone) },
    {
      key: 'fetched',
      heading: t.fetchedAt,
      width: '170px',
      cell: ({ fetchedAt }) => (fetchedAt === null ? t.neverFetched : wallTime(fetchedAt, zone)),
    },
    {
      key: 'doing',
      heading: t.doing,
      width: '90px',
      cell: (feed) => (
        <Button size="small" danger aria-label={t.revokeFeed(feed.name)} onClick={() => onRevoke(feed)}>
          {t.revoke}
        </Button>
      ),
    },
  ];
  return <RowsTable label={t.calendars} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
