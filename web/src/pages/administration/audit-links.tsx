import { useInfiniteQuery } from '@tanstack/react-query';
import { Popover } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { MoreButton } from '../../parts/more-button';
import { type Column, RowsTable } from '../../parts/rows-table';
import { useSession } from '../../session/session';
import { administrationWords } from './administration-words';
import { auditWords } from './audit-words';
import { useFactName } from './use-fact-name';

type AuditLink = components['schemas']['AuditLinkView'];

/** The chain, newest link first. */
export function AuditLinks(): ReactNode {
  const t = useWords(auditWords);
  const links = useInfiniteQuery({
    queryKey: ['audit', 'links'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/audit/links', {
          params: { query: { limit: 50, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return (
    <Answer query={links}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <EmptyState title={t.empty} />;
        return (
          <>
            <LinksTable rows={rows} />
            <MoreButton query={links} />
          </>
        );
      }}
    </Answer>
  );
}

function LinksTable({ rows }: { readonly rows: readonly AuditLink[] }): ReactNode {
  const t = useWords(auditWords);
  const common = useWords(administrationWords);
  const { zone } = useSession().person;
  const factName = useFactName();
  const columns: readonly Column<AuditLink>[] = [
    { key: 'seq', heading: t.seq, width: '70px', cell: ({ seq }) => seq },
    {
      key: 'action',
      heading: t.action,
      leads: true,
      cell: ({ action }) => (
        <>
          <span className="strong">{factName(action)}</span> <span className="mono who">{action}</span>
        </>
      ),
    },
    { key: 'at', heading: t.at, width: '150px', cell: ({ at }) => wallTime(at, zone) },
    {
      key: 'actor',
      heading: t.actor,
      width: '170px',
      cell: ({ actorId, actorName }) => actorName ?? actorId ?? common.system,
    },
    {
      key: 'subject',
      heading: t.subject,
      cell: ({ subjectKind, subjectId }) => (
        <>
          {subjectKind} <span className="mono">{subjectId}</span>
        </>
      ),
    },
    { key: 'hash', heading: t.hash, width: '150px', cell: (link) => <Hashes link={link} /> },
  ];
  return <RowsTable label={t.chain} columns={columns} rows={rows} keyOf={({ seq }) => String(seq)} />;
}

/** The start of a link's hash; opens the three hashes in full. */
function Hashes({ link }: { readonly link: AuditLink }): ReactNode {
  const t = useWords(auditWords);
  return (
    <Popover
      trigger="click"
      title={t.hashes(link.seq)}
      content={
        <dl className="fields" style={{ maxWidth: 'min(560px, 80vw)' }}>
          <dt>{t.own}</dt>
          <dd className="mono">{link.hash}</dd>
          <dt>{t.previous}</dt>
          <dd className="mono">{link.prevHash}</dd>
          <dt>{t.content}</dt>
          <dd className="mono">{link.contentHash}</dd>
        </dl>
      }
    >
      <button type="button" className="link mono" aria-label={t.hashes(link.seq)}>
        {link.hash.slice(0, 12)}…
      </button>
    </Popover>
  );
}
