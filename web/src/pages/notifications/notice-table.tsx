import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { Notice } from '../../api/views';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import type { BulkAct } from '../../parts/bulk';
import { eachRow } from '../../parts/each-row';
import { ListTable } from '../../parts/list-table';
import { Named } from '../../parts/named';
import { oneOf } from '../../parts/one-of';
import type { Column } from '../../parts/rows-table';
import { Tag, type Tone } from '../../parts/tag';
import { type ChangeHeaders, useAct } from '../../parts/use-act';
import { useSession } from '../../session/session';
import { notificationsWords } from './notifications-words';

const kinds = ['reminder', 'overdue', 'notice'] as const;
const tones: Readonly<Record<(typeof kinds)[number], Tone>> = {
  reminder: 'wait',
  overdue: 'fatal',
  notice: 'plain',
};

const touched = [['notifications']];

const markRead = ({ id }: Notice, headers: ChangeHeaders) =>
  answered(
    api.POST('/api/v1/notifications/{id}/reading', { params: { path: { id } }, headers: { ...headers } }),
  );

const isUnread = ({ readAt }: Notice): boolean => readAt === null;

/** What the reader is told, one thing a row; opening one marks it as read. */
export function NoticeTable({ rows }: { readonly rows: readonly Notice[] }): ReactNode {
  const t = useWords(notificationsWords);
  const say = useSay();
  const { zone } = useSession().person;
  const read: BulkAct<Notice> = {
    key: 'read',
    label: t.read,
    fits: isUnread,
    touches: touched,
    run: (some, headers) => eachRow(some, headers, markRead),
  };
  const columns: readonly Column<Notice>[] = [
    {
      key: 'what',
      heading: t.notice,
      onPaper: ['what', 'about', 'text'],
      leads: true,
      cell: (notice) => <What notice={notice} />,
    },
    { key: 'kind', heading: t.kind, width: '130px', cell: (notice) => <Kind notice={notice} /> },
    {
      key: 'at',
      heading: t.at,
      width: '150px',
      sort: 'created',
      cell: ({ createdAt }) => <time dateTime={createdAt}>{wallTime(createdAt, zone)}</time>,
    },
    {
      key: 'doing',
      heading: t.doing,
      onPaper: ['read'],
      width: '130px',
      cell: (notice) => <MarkRead notice={notice} />,
    },
  ];
  return (
    <ListTable
      label={t.notices}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ title }) => say(title)}
      toneOf={(notice) => (isUnread(notice) ? 'unread' : 'history')}
      acts={[read]}
      usual="-created"
    />
  );
}

function useMarkRead(notice: Notice) {
  return useAct<null, Notice>((_, headers) => markRead(notice, headers), touched);
}

function What({ notice }: { readonly notice: Notice }): ReactNode {
  const say = useSay();
  const read = useMarkRead(notice);
  return (
    <>
      <div className={isUnread(notice) ? 'strong' : undefined}>
        {notice.link === null ? (
          say(notice.title)
        ) : (
          <Link to={notice.link} onClick={() => isUnread(notice) && read.mutate(null)}>
            {say(notice.title)}
          </Link>
        )}
      </div>
      {notice.about !== null && (
        <div>
          <Named name={notice.about} />
        </div>
      )}
      <p className="notice-body">{say(notice.body)}</p>
    </>
  );
}

function Kind({ notice }: { readonly notice: Notice }): ReactNode {
  const t = useWords(notificationsWords);
  const kind = oneOf(kinds, notice.kind);
  if (kind === undefined) return <Tag tone="plain">{notice.kind}</Tag>;
  return <Tag tone={tones[kind]}>{t[kind === 'overdue' ? 'late' : kind]}</Tag>;
}

function MarkRead({ notice }: { readonly notice: Notice }): ReactNode {
  const t = useWords(notificationsWords);
  const read = useMarkRead(notice);
  if (!isUnread(notice)) return null;
  return (
    <Button size="small" loading={read.isPending} onClick={() => read.mutate(null)}>
      {t.read}
    </Button>
  );
}
