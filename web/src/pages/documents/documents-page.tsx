import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { PageHead } from '../../parts/page-head';
import { AwaitingLowerings } from './awaiting-lowerings';
import { DocumentFilters, useDocumentFilters } from './document-filters';
import { DocumentList } from './document-list';
import { documentWords } from './document-words';
import './documents.css';

/** Every document the reader may read, of whatever case. */
export function Page(): ReactNode {
  const t = useWords(documentWords);
  const [asked, filtered] = useDocumentFilters();
  return (
    <>
      <PageHead title={t.documents} />
      <AwaitingLowerings />
      <DocumentFilters />
      <DocumentList asked={asked} filtered={filtered} />
    </>
  );
}
