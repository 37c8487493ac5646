import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { Notice } from '../../api/views';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Named } from '../../parts/named';
import { Tag, type Tone } from '../../parts/tag';
import { useAct } from '../../parts/use-act';
import { useSession } from '../../session/session';
import { notificationsWords } from './notifications-words';

const kinds = ['reminder', 'overdue', 'notice'] as const;
const tones: Readonly<Record<(typeof kinds)[number], Tone>> = {
  reminder: 'wait',
  overdue: 'fatal',
  notice: 'plain',
};

/** One thing the reader is told: what, by when, why; opening it marks it as read. */
export function NoticeEntry({ notice }: { readonly notice: Notice }): ReactNode {
  const t = useWords(notificationsWords);
  const say = useSay();
  const { zone } = useSession().person;
  const kind = kinds.find((each) => each === notice.kind);
  const read = useAct<null, Notice>(
    (_, headers) =>
      answered(
        api.POST('/api/v1/notifications/{id}/reading', {
          params: { path: { id: notice.id } },
          headers: { ...headers },
        }),
      ),
    [['notifications']],
  );
  const isUnread = notice.readAt === null;
  const open = (): void => {
    if (isUnread) read.mutate(null);
  };
  return (
    <li className={isUnread ? 'panel entry unread' : 'panel entry'}>
      <div className="entry-head">
        <Tag tone={kind ? tones[kind] : 'plain'}>
          {kind ? t[kind === 'overdue' ? 'late' : kind] : notice.kind}
        </Tag>
        <time dateTime={notice.createdAt}>{wallTime(notice.createdAt, zone)}</time>
      </div>
      <div className="entry-title">
        {notice.link === null ? (
          say(notice.title)
        ) : (
          <Link to={notice.link} onClick={open}>
            {say(notice.title)}
          </Link>
        )}
      </div>
      {notice.about !== null && (
        <div className="strong">
          <Named name={notice.about} />
        </div>
      )}
      <p className="entry-body">{say(notice.body)}</p>
      {isUnread && (
        <Button size="small" loading={read.isPending} onClick={open}>
          {t.read}
        </Button>
      )}
    </li>
  );
}
