import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { List } from '../../parts/list';
import { type Filter, noFilters } from '../../parts/list-filters';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag, type Tone } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { documentWords, folderWords, kindWords } from './document-words';
import { type Asked, type DocumentRow, documentPages } from './queries';
import { sizeOf } from './size';
import { TextTag } from './text-tag';

const toneOfState: Readonly<Record<DocumentRow['state']['id'], Tone>> = {
  quarantined: 'wait',
  refused: 'fatal',
  received: 'wait',
  classified: 'plain',
  shared: 'ok',
  recalled: 'wait',
  returned: 'past',
  destroyed: 'past',
};

/** A document's tier, state and compartment, as tags. */
export function DocumentTags({
  row,
}: {
  readonly row: Pick<DocumentRow, 'state' | 'tier' | 'compartmentId'>;
}): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  return (
    <span className="tags">
      <Tag tone="plain">{say(row.tier.name)}</Tag>
      {row.compartmentId !== null && <Tag tone="fatal">{t.inCompartment}</Tag>}
      <Tag tone={toneOfState[row.state.id]}>{say(row.state.name)}</Tag>
    </span>
  );
}

/** The documents asked for, page after page. */
export function DocumentList({
  asked,
  filters = noFilters,
  action,
}: {
  readonly asked: Omit<Asked, 'cursor' | 'limit'>;
  readonly filters?: readonly Filter[];
  readonly action?: ReactNode;
}): ReactNode {
  const t = useWords(documentWords);
  const mayBring = allows(useSession(), 'documents.write');
  return (
    <List
      pages={documentPages(asked)}
      filters={filters}
      empty={{ title: t.empty, hint: mayBring ? t.emptyHint : t.emptyReader, action }}
    >
      {(rows) => <DocumentTable rows={rows} />}
    </List>
  );
}

function Snippet({ parts }: { readonly parts: DocumentRow['snippet'] }): ReactNode {
  if (parts.length === 0) return null;
  return (
    <div className="snippet">
      {parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}
    </div>
  );
}

function DocumentTable({ rows }: { readonly rows: readonly DocumentRow[] }): ReactNode {
  const t = useWords(documentWords);
  const folders = useWords(folderWords);
  const kinds = useWords(kindWords);
  const say = useSay();
  const { zone } = useSession().person;
  const columns: readonly Column<DocumentRow>[] = [
    {
      key: 'title',
      heading: t.title,
      leads: true,
      cell: (row) => (
        <>
          <Link to="/documents/$documentId" params={{ documentId: row.id }} className="strong">
            {row.title}
          </Link>
          <div className="who">
            {kinds[row.kind]}
            {row.documentDate !== null && ` · ${row.documentDate}`}
            {row.firm !== null && (
              <>
                {' · '}
                <Link to="/firms/$firmId" params={{ firmId: row.firm.id }}>
                  {say(row.firm.name)}
                </Link>
              </>
            )}{' '}
            <TextTag state={row.textState} />
          </div>
          <Snippet parts={row.snippet} />
        </>
      ),
    },
    { key: 'folder', heading: t.folder, width: '150px', cell: (row) => folders[row.folder] },
    { key: 'tier', heading: t.state, width: '250px', cell: (row) => <DocumentTags row={row} /> },
    {
      key: 'size',
      heading: t.size,
      width: '90px',
      cell: ({ sizeBytes }) => (sizeBytes === null ? null : <span className="num">{sizeOf(sizeBytes)}</span>),
    },
    { key: 'added', heading: t.added, width: '180px', cell: (row) => wallTime(row.createdAt, zone) },
  ];
  return (
    <RowsTable
      label={t.documents}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      toneOf={({ state }) => (state.id === 'destroyed' || state.id === 'returned' ? 'history' : undefined)}
    />
  );
}
