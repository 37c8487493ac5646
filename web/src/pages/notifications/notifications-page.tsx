import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { List, pagesOf, usePages } from '../../parts/list';
import { ListFilters } from '../../parts/list-filters';
import { PageHead } from '../../parts/page-head';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { orderIn, useFilters } from '../../parts/use-filters';
import { NoticeTable } from './notice-table';
import './notifications.css';
import { notificationsWords } from './notifications-words';

type Reading = components['schemas']['ReadingView'];

/** What the reader was told; reminders arrive while one looks. */
const noticePages = (onlyUnread: boolean, order: { readonly sort?: 'created' | '-created' }) =>
  pagesOf({
    queryKey: ['notifications', 'pages', onlyUnread, order],
    refetchMs: 60_000,
    paper: { name: 'notifications', query: { ...order, ...(onlyUnread && { unread: true }) } },
    ask: (page, signal) =>
      answered(
        api.GET('/api/v1/notifications', {
          params: { query: { ...page, ...order, ...(onlyUnread && { unread: true }) } },
          signal,
        }),
      ),
  });

export function Page(): ReactNode {
  const t = useWords(notificationsWords);
  const [search] = useFilters();
  const onlyUnread = search['show'] === 'unread';
  const pages = noticePages(onlyUnread, orderIn(search));
  const readAll = useAct<null, Reading>(
    (_, headers) => answered(api.POST('/api/v1/notifications/reading', { headers: { ...headers } })),
    [['notifications']],
  );
  const unread = usePages(pages).data?.pages[0]?.unread ?? 0;
  return (
    <>
      <PageHead
        title={t.notices}
        meta={t.unread(unread)}
        actions={
          <Button disabled={unread === 0} loading={readAll.isPending} onClick={() => readAll.mutate(null)}>
            {t.readAll}
          </Button>
        }
      />
      {readAll.isError && <ProblemNotice error={readAll.error} />}
      <ListFilters
        list="notifications"
        filters={[
          {
            name: 'show',
            label: t.show,
            options: [
              { value: 'all', label: t.all },
              { value: 'unread', label: t.onlyUnread },
            ],
            usual: 'all',
            sideBySide: true,
          },
        ]}
      />
      <List pages={pages} empty={{ title: onlyUnread ? t.emptyUnread : t.empty, hint: t.emptyHint }}>
        {(rows) => <NoticeTable rows={rows} />}
      </List>
    </>
  );
}
