import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { List } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { ListTable } from '../../parts/list-table';
import { oneOf } from '../../parts/one-of';
import type { Column } from '../../parts/rows-table';
import { SidePane } from '../../parts/side-pane';
import { Tag } from '../../parts/tag';
import { orderIn, useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { AdminFrame } from './admin-frame';
import { type Mail, type MailFilter, mailKinds, mailPages, mailStates, toneOfMail } from './mail-queries';
import { MailReading } from './mail-reading';
import { mailWords } from './mail-words';

export function Page(): ReactNode {
  const t = useWords(mailWords);
  const [search, change] = useFilters();
  const filters: readonly Filter[] = [
    { name: 'kind', label: t.kind, options: mailKinds.map((value) => ({ value, label: t[value] })) },
    { name: 'state', label: t.state, options: mailStates.map((value) => ({ value, label: t[value] })) },
  ];
  const asked: MailFilter = {
    q: search['q'],
    kind: oneOf(mailKinds, search['kind']),
    state: oneOf(mailStates, search['state']),
    ...orderIn<'created' | '-created'>(search),
  };
  const opened = search['mail'];
  return (
    <AdminFrame part="mail">
      <ListFilters list="mails" search={t.search} filters={filters} />
      <div className="with-pane">
        <div>
          <List pages={mailPages(asked)} filters={filters} empty={{ title: t.empty, hint: t.emptyHint }}>
            {(rows) => (
              <>
                {rows.some(({ state }) => state === 'kept') && <p className="quiet">{t.keptWhy}</p>}
                <MailTable rows={rows} opened={opened} onOpen={(mail) => change({ mail })} />
              </>
            )}
          </List>
        </div>
        {opened && (
          <SidePane key={opened} label={t.mail} onClose={() => change({ mail: undefined })}>
            <MailReading id={opened} />
          </SidePane>
        )}
      </div>
    </AdminFrame>
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
      onPaper: ['about', 'to'],
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
      onPaper: ['state', 'error'],
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
      sort: 'created',
      width: '150px',
      cell: ({ createdAt }) => <time dateTime={createdAt}>{wallTime(createdAt, zone)}</time>,
    },
  ];
  return (
    <ListTable
      label={t.mail}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      marked={opened}
      usual="-created"
    />
  );
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
