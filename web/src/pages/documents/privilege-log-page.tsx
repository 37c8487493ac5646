import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { ExportButton } from '../../parts/export-button';
import { EmptyState } from '../../parts/empty-state';
import { ListTable } from '../../parts/list-table';
import type { Column } from '../../parts/rows-table';
import { CaseFrame } from '../case/case-frame';
import { documentWords, kindWords } from './document-words';
import './documents.css';
import { privilegeLogQuery, type WholeHome } from './queries';
import { everyMs } from './use-news';

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <PrivilegeLog home={{ caseId: file.id }} />}</CaseFrame>;
}

/** What of a case or of a firm is withheld, on what ground: for the court, on paper or as CSV. */
export function PrivilegeLog({ home }: { readonly home: WholeHome }): ReactNode {
  const t = useWords(documentWords);
  const log = useQuery({ ...privilegeLogQuery(home), refetchInterval: everyMs });
  const columns = useColumns();
  const query = 'firmId' in home ? { id: home.firmId, of: 'firm' } : { id: home.caseId };
  return (
    <>
      <div className="filters">
        <strong>{t.privilegeLog}</strong>
        <span className="filters-end">
          <ExportButton paper={{ name: 'privilege-log', query }} />
        </span>
      </div>
      <Answer query={log}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.logEmpty}>
              <p>{t.logEmptyHint}</p>
            </EmptyState>
          ) : (
            <ListTable
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

type Entry = components['schemas']['PrivilegeLogEntryView'];

function useColumns(): readonly Column<Entry>[] {
  const t = useWords(documentWords);
  const say = useSay();
  const kinds = useWords(kindWords);
  return [
    { key: 'no', heading: '#', width: '44px', by: ({ no }) => no, cell: ({ no }) => no },
    {
      key: 'date',
      heading: t.documentDate,
      width: '120px',
      by: ({ documentDate }) => documentDate,
      cell: ({ documentDate }) => documentDate ?? '—',
    },
    {
      key: 'title',
      heading: t.title,
      leads: true,
      by: ({ title }) => title,
      cell: ({ documentId, title }) => (
        <Link to="/documents/$documentId" params={{ documentId }}>
          {title}
        </Link>
      ),
    },
    {
      key: 'nature',
      heading: t.nature,
      width: '130px',
      by: ({ kind }) => kinds[kind],
      cell: ({ kind }) => kinds[kind],
    },
    {
      key: 'author',
      heading: t.author,
      width: '150px',
      by: ({ author }) => author,
      cell: ({ author }) => author ?? '—',
    },
    {
      key: 'recipients',
      heading: t.recipients,
      width: '170px',
      by: ({ recipients }) => recipients,
      cell: ({ recipients }) => recipients ?? '—',
    },
    {
      key: 'basis',
      heading: t.basis,
      width: '170px',
      by: ({ basisName }) => say(basisName),
      cell: ({ basisName }) => say(basisName),
    },
    {
      key: 'supplier',
      heading: t.supplier,
      width: '150px',
      by: ({ supplier }) => (supplier === null ? null : say(supplier)),
      cell: ({ supplier }) => (supplier === null ? '—' : say(supplier)),
    },
  ];
}
