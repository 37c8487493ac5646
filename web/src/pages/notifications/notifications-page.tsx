import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { MoreButton } from '../../parts/more-button';
import { PageHead } from '../../parts/page-head';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useFilters } from '../../parts/use-filters';
import { NoticeEntry } from './notice-entry';
import './notifications.css';
import { notificationsWords } from './notifications-words';

type Reading = components['schemas']['ReadingView'];

/** Reminders arrive while one looks. */
const refetchMs = 60_000;

export function Page(): ReactNode {
  const t = useWords(notificationsWords);
  const [search, change] = useFilters();
  const onlyUnread = search['show'] === 'unread';
  const notices = useInfiniteQuery({
    queryKey: ['notifications', 'pages', onlyUnread],
    initialPageParam: '',
    refetchInterval: refetchMs,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/notifications', {
          params: {
            query: {
              limit: 50,
              ...(onlyUnread && { unread: true }),
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const readAll = useAct<null, Reading>(
    (_, headers) => answered(api.POST('/api/v1/notifications/reading', { headers: { ...headers } })),
    [['notifications']],
  );
  const unread = notices.data?.pages[0]?.unread ?? 0;
  return (
    <>
      <PageHead
        title={t.title}
        meta={t.unread(unread)}
        actions={
          <Button disabled={unread === 0} loading={readAll.isPending} onClick={() => readAll.mutate(null)}>
            {t.readAll}
          </Button>
        }
      />
      {readAll.isError && <ProblemNotice error={readAll.error} />}
      <div className="filters">
        <Segmented
          aria-label={t.show}
          value={onlyUnread ? 'unread' : 'all'}
          onChange={(show) => change({ show: show === 'all' ? undefined : show })}
          options={[
            { value: 'all', label: t.all },
            { value: 'unread', label: t.onlyUnread },
          ]}
        />
      </div>
      <Answer query={notices}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) {
            return (
              <EmptyState title={onlyUnread ? t.emptyUnread : t.empty}>
                <p>{t.emptyHint}</p>
              </EmptyState>
            );
          }
          return (
            <>
              <ol className="notice-list">
                {rows.map((notice) => (
                  <NoticeEntry key={notice.id} notice={notice} />
                ))}
              </ol>
              <MoreButton query={notices} />
            </>
          );
        }}
      </Answer>
    </>
  );
}
