import { BellOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Badge, Button, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../api/client';
import type { Notice } from '../api/views';
import { wallTime } from '../dates';
import { useSay, useWords } from '../i18n/language';
import { Named } from '../parts/named';
import { ProblemNotice } from '../parts/problem-notice';
import { useSession } from '../session/session';
import { shellWords } from './shell-words';

const noticesQuery = {
  queryKey: ['notifications'],
  queryFn: () => answered(api.GET('/api/v1/notifications', { params: { query: { limit: 20 } } })),
  refetchInterval: 60_000,
};

/** The bell, and beside it, so that both can be read, the number of unread notices; opens the latest. */
export function Bell(): ReactNode {
  const t = useWords(shellWords);
  const [open, setOpen] = useState(false);
  const notices = useQuery(noticesQuery);
  const unread = notices.data?.unread ?? 0;
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={<Notices onGo={() => setOpen(false)} />}
    >
      <Button type="text" icon={<BellOutlined />} aria-label={unread > 0 ? t.unread(unread) : t.notices}>
        {unread > 0 && <Badge count={unread} size="small" overflowCount={99} />}
      </Button>
    </Popover>
  );
}

function Notices({ onGo }: { readonly onGo: () => void }): ReactNode {
  const t = useWords(shellWords);
  const notices = useQuery(noticesQuery);
  const client = useQueryClient();
  const readAll = async (): Promise<void> => {
    await api.POST('/api/v1/notifications/reading');
    await client.invalidateQueries({ queryKey: noticesQuery.queryKey });
  };
  if (notices.isError) {
    return <ProblemNotice error={notices.error} onRetry={() => void notices.refetch()} />;
  }
  const rows = notices.data?.items ?? [];
  if (rows.length === 0) return <p className="notices-none">{t.noNotices}</p>;
  return (
    <div className="notices">
      <div className="notices-head">
        <strong>{t.notices}</strong>
        <Button size="small" type="link" onClick={() => void readAll()}>
          {t.readAll}
        </Button>
      </div>
      <ul>
        {rows.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} onGo={onGo} />
        ))}
      </ul>
    </div>
  );
}

function NoticeRow({ notice, onGo }: { readonly notice: Notice; readonly onGo: () => void }): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { zone } = useSession().person;
  const open = async (): Promise<void> => {
    onGo();
    if (notice.link !== null) void navigate({ to: notice.link });
    if (notice.readAt !== null) return;
    await api.POST('/api/v1/notifications/{id}/reading', { params: { path: { id: notice.id } } });
    await client.invalidateQueries({ queryKey: noticesQuery.queryKey });
  };
  return (
    <li>
      <button
        type="button"
        className={notice.readAt === null ? 'notice unread' : 'notice'}
        onClick={() => void open()}
      >
        <span className="notice-title">{say(notice.title)}</span>
        <span className="notice-body">
          {notice.about === null ? say(notice.body) : <Named name={notice.about} />}
        </span>
        <time dateTime={notice.createdAt}>{wallTime(notice.createdAt, zone)}</time>
      </button>
    </li>
  );
}
