import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { MoreButton } from '../../parts/more-button';
import { type Column, RowsTable } from '../../parts/rows-table';
import { SearchWords } from '../../parts/search-words';
import { SidePane } from '../../parts/side-pane';
import { Tag } from '../../parts/tag';
import { useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { AdminFrame } from './admin-frame';
import {
  type Mail,
  type MailFilter,
  mailKinds,
  mailsQuery,
  mailStates,
  oneOf,
  toneOfMail,
} from './mail-queries';
import { MailReading } from './mail-reading';
import { mailWords } from './mail-words';

export function Page(): ReactNode {
  const t = useWords(mailWords);
  const [search, change] = useFilters();
  const filter: MailFilter = {
    q: search['q'],
    kind: oneOf(mailKinds, search['kind']),
    state: oneOf(mailStates, search['state']),
  };
  const opened = search['mail'];
  return (
    <AdminFrame part="mail">
      <div className="filters">
        <SearchWords label={t.search} q={filter.q ?? ''} onChange={(q) => change({ q })} />
        <Select
          aria-label={t.kind}
          placeholder={t.anyKind}
          allowClear
          value={filter.kind ?? null}
          popupMatchSelectWidth={false}
          options={mailKinds.map((value) => ({ value, label: t[value] }))}
          onChange={(kind: string | null | undefined) => change({ kind: kind ?? undefined })}
        />
        <Select
          aria-label={t.state}
          placeholder={t.anyState}
          allowClear
          value={filter.state ?? null}
          popupMatchSelectWidth={false}
          options={mailStates.map((value) => ({ value, label: t[value] }))}
          onChange={(state: string | null | undefined) => change({ state: state ?? undefined })}
        />
      </div>
      <div className="with-pane">
        <MailList filter={filter} opened={opened} onOpen={(mail) => change({ mail })} />
        {opened && (
          <SidePane key={opened} label={t.mail} onClose={() => change({ mail: undefined })}>
            <MailReading id={opened} />
          </SidePane>
        )}
      </div>
    </AdminFrame>
  );
}

function MailList({
  filter,
  opened,
  onOpen,
}: {
  readonly filter: MailFilter;
  readonly opened: string | undefined;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const t = useWords(mailWords);
  const mails = useInfiniteQuery({ ...mailsQuery(filter), placeholderData: keepPreviousData });
  return (
    <Answer query={mails}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) {
          return (
            <EmptyState title={t.empty}>
              <p>{t.emptyHint}</p>
            </EmptyState>
          );
        }
        return (
          <div>
            {rows.some(({ state }) => state === 'kept') && <p className="quiet">{t.keptWhy}</p>}
            <MailTable rows={rows} opened={opened} onOpen={onOpen} />
            <MoreButton query={mails} />
          </div>
        );
      }}
    </Answer>
  );
}

function MailTable({
  rows,
  opened,
  onOpen,
}: {
  readonly rows: readonly Mail[];
  readonly opened: string | undefined;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const t = useWords(mailWords);
  const { zone } = useSession().person;
  const kindName = (kind: string): string => {
    const known = oneOf(mailKinds, kind);
    return known ? t[known] : kind;
  };
  const columns: readonly Column<Mail>[] = [
    {
      key: 'subject',
      heading: t.subject,
      leads: true,
      cell: ({ id, subject, to }) => (
        <>
          <button type="button" className="link" onClick={() => onOpen(id)}>
            {subject ?? t.sealed}
          </button>
          <div className="who">{to}</div>
        </>
      ),
    },
    { key: 'kind', heading: t.kind, width: '110px', cell: ({ kind }) => kindName(kind) },
    {
      key: 'state',
      heading: t.state,
      width: '120px',
      cell: ({ state, lastError }) => (
        <>
          <MailState state={state} />
          {lastError && <div className="who">{lastError}</div>}
        </>
      ),
    },
    {
      key: 'at',
      heading: t.at,
      width: '150px',
      cell: ({ createdAt }) => <time dateTime={createdAt}>{wallTime(createdAt, zone)}</time>,
    },
  ];
  return <RowsTable label={t.mail} columns={columns} rows={rows} keyOf={({ id }) => id} marked={opened} />;
}

/** What a mail is about, where the reader may know of it; a link where it has a page. */
export function MailAbout({ about }: { readonly about: Mail['about'] }): ReactNode {
  const t = useWords(mailWords);
  if (about?.kind === 'deadline') return <Link to={`/deadlines/${about.id}`}>{t.deadline}</Link>;
  if (about?.kind === 'document') return <Link to={`/documents/${about.id}`}>{t.document}</Link>;
  return '—';
}

/** How far a mail has come. */
export function MailState({ state }: { readonly state: string }): ReactNode {
  const t = useWords(mailWords);
  const known = oneOf(mailStates, state);
  return <Tag tone={toneOfMail(state)}>{known ? t[known] : state}</Tag>;
}
