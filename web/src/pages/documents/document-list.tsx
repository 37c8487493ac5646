import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import type { BulkAct } from '../../parts/bulk';
import { eachRow } from '../../parts/each-row';
import { given } from '../../parts/given';
import { List } from '../../parts/list';
import { type Filter, noFilters } from '../../parts/list-filters';
import { ListTable } from '../../parts/list-table';
import { Named } from '../../parts/named';
import type { Column } from '../../parts/rows-table';
import { Tag, type Tone } from '../../parts/tag';
import type { ChangeHeaders } from '../../parts/use-act';
import { orderIn, useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { documentWords, folderWords, kindWords, tierWords } from './document-words';
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
  const [search] = useFilters();
  const mayBring = allows(useSession(), 'documents.write');
  return (
    <List
      pages={documentPages({ ...asked, ...orderIn(search) })}
      filters={filters}
      empty={{ title: t.empty, hint: mayBring ? t.emptyHint : t.emptyReader, action }}
    >
      {(rows) => <DocumentTable rows={rows} withCase={asked.caseId === undefined} />}
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

/** The order the address need not name: what was added last comes first. */
const usualOrder = '-added';

function DocumentTable({
  rows,
  withCase,
}: {
  readonly rows: readonly DocumentRow[];
  readonly withCase: boolean;
}): ReactNode {
  const t = useWords(documentWords);
  const columns = useDocumentColumns(withCase);
  const acts = useDocumentActs();
  return (
    <ListTable
      label={t.documents}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ title }) => title}
      toneOf={({ state }) => (state.id === 'destroyed' || state.id === 'returned' ? 'history' : undefined)}
      usual={usualOrder}
      acts={acts}
    />
  );
}

function useDocumentColumns(withCase: boolean): readonly Column<DocumentRow>[] {
  const t = useWords(documentWords);
  const folders = useWords(folderWords);
  const kinds = useWords(kindWords);
  const { zone } = useSession().person;
  return [
    {
      key: 'title',
      heading: t.title,
      onPaper: ['title', 'kind', 'date'],
      leads: true,
      cell: (row) => <Title row={row} />,
    },
    {
      key: 'case',
      heading: t.case,
      width: '170px',
      hidden: !withCase,
      cell: ({ caseId, caseName }) =>
        caseId !== null &&
        caseName && (
          <Link to="/cases/$caseId" params={{ caseId }}>
            <Named name={caseName} />
          </Link>
        ),
    },
    { key: 'folder', heading: t.folder, width: '130px', cell: (row) => folders[row.folder] },
    { key: 'kind', heading: t.kind, width: '130px', hidden: true, cell: (row) => kinds[row.kind] },
    {
      key: 'supplier',
      heading: t.supplier,
      width: '150px',
      cell: ({ supplierName }) => supplierName && <Named name={supplierName} />,
    },
    {
      key: 'tier',
      heading: t.state,
      onPaper: ['tier', 'state'],
      width: '220px',
      cell: (row) => <State row={row} />,
    },
    {
      key: 'size',
      heading: t.size,
      width: '80px',
      cell: ({ sizeBytes }) => (sizeBytes === null ? null : <span className="num">{sizeOf(sizeBytes)}</span>),
    },
    {
      key: 'date',
      heading: t.documentDate,
      width: '120px',
      hidden: true,
      sort: 'date',
      cell: ({ documentDate }) => documentDate,
    },
    {
      key: 'added',
      heading: t.added,
      width: '150px',
      sort: 'added',
      cell: (row) => wallTime(row.createdAt, zone),
    },
  ];
}

function Title({ row }: { readonly row: DocumentRow }): ReactNode {
  const kinds = useWords(kindWords);
  const say = useSay();
  return (
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
  );
}

/** Tier and state; of a refused file, why. */
function State({ row }: { readonly row: DocumentRow }): ReactNode {
  const say = useSay();
  return (
    <>
      <DocumentTags row={row} />
      {row.refusal && <div className="who">{say(row.refusal)}</div>}
    </>
  );
}

/** What counsel does with many documents at once: each by the rules of one, in the version the reader sees. */
function useDocumentActs(): readonly BulkAct<DocumentRow>[] {
  const t = useWords(documentWords);
  const tiers = useWords(tierWords);
  if (!allows(useSession(), 'documents.classify')) return [];
  const options = (['T0', 'T1', 'T3'] as const).map((value) => ({ value, label: tiers[value] }));
  return [
    {
      key: 'classify',
      label: t.classify,
      fits: ({ state }) => state.id === 'received' || state.id === 'classified',
      ways: { label: t.tier, options },
      touches: [['documents'], ['document']],
      run: (rows, headers, way) => {
        const tier = options.find(({ value }) => value === way)?.value;
        return eachRow(rows, headers, (row, own) =>
          moved(row, { action: 'classify', ...given({ tier }) }, own),
        );
      },
    },
    {
      key: 'share',
      label: t.share,
      fits: ({ state }) => state.id === 'classified',
      touches: [['documents'], ['document']],
      run: (rows, headers) => eachRow(rows, headers, (row, own) => moved(row, { action: 'share' }, own)),
    },
  ];
}

/** What somebody else changed meanwhile is refused, and told of with the others. */
const moved = (
  { id, version }: DocumentRow,
  body: components['schemas']['MoveDocumentBody'],
  headers: ChangeHeaders,
) =>
  answered(
    api.POST('/api/v1/documents/{id}/moves', {
      params: { path: { id } },
      body,
      headers: { ...headers, ...ifMatch(version) },
    }),
  );
