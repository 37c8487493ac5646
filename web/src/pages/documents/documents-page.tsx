import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { ListFilters } from '../../parts/list-filters';
import { PageHead } from '../../parts/page-head';
import { AwaitingLowerings } from './awaiting-lowerings';
import { useDocumentFilters } from './document-filters';
import { DocumentList } from './document-list';
import { documentWords } from './document-words';
import './documents.css';

/** Every document the reader may read, of whatever case. */
export function Page(): ReactNode {
  const t = useWords(documentWords);
  const [filters, asked] = useDocumentFilters();
  return (
    <>
      <PageHead title={t.documents} />
      <AwaitingLowerings />
      <ListFilters list="documents" search={t.search} filters={filters} />
      <DocumentList asked={asked} filters={filters} />
    </>
  );
}
