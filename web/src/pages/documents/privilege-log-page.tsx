import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseFile } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { ExportButton } from '../../parts/export-button';
import { EmptyState } from '../../parts/empty-state';
import { type Column, RowsTable } from '../../parts/rows-table';
import { CaseFrame } from '../case/case-frame';
import { documentWords, kindWords } from './document-words';
import './documents.css';
import { privilegeLogQuery } from './queries';
import { everyMs } from './use-news';

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <PrivilegeLog file={file} />}</CaseFrame>;
}

/** What of a case is withheld, on what ground: for the court, on paper or as CSV. */
function PrivilegeLog({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const kinds = useWords(kindWords);
  const log = useQuery({ ...privilegeLogQuery(file.id), refetchInterval: everyMs });
  type Entry = NonNullable<typeof log.data>['items'][number];
  const columns: readonly Column<Entry>[] = [
    { key: 'no', heading: '#', width: '44px', cell: ({ no }) => no },
    { key: 'date', heading: t.documentDate, width: '120px', cell: ({ documentDate }) => documentDate ?? '—' },
    {
      key: 'title',
      heading: t.title,
      leads: true,
      cell: ({ documentId, title }) => (
        <Link to="/documents/$documentId" params={{ documentId }}>
          {title}
        </Link>
      ),
    },
    { key: 'nature', heading: t.nature, width: '130px', cell: ({ kind }) => kinds[kind] },
    { key: 'author', heading: t.author, width: '150px', cell: ({ author }) => author ?? '—' },
    { key: 'recipients', heading: t.recipients, width: '170px', cell: ({ recipients }) => recipients ?? '—' },
    { key: 'basis', heading: t.basis, width: '170px', cell: ({ basisName }) => say(basisName) },
    {
      key: 'supplier',
      heading: t.supplier,
      width: '150px',
      cell: ({ supplier }) => (supplier === null ? '—' : say(supplier)),
    },
  ];
  return (
    <>
      <div className="filters">
        <strong>{t.privilegeLog}</strong>
        <span className="filters-end">
          <ExportButton paper={{ name: 'privilege-log', query: { id: file.id } }} />
        </span>
      </div>
      <Answer query={log}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.logEmpty}>
              <p>{t.logEmptyHint}</p>
            </EmptyState>
          ) : (
            <RowsTable
              label={t.privilegeLog}
              columns={columns}
              rows={items}
              keyOf={({ documentId }) => documentId}
            />
          )
        }
      </Answer>
    </>
  );
}
