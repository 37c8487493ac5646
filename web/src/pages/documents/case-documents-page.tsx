import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import type { CaseFile } from '../../api/views';
import { useWords } from '../../i18n/language';
import { ListFilters } from '../../parts/list-filters';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { CaseFrame } from '../case/case-frame';
import { useDocumentFilters } from './document-filters';
import { DocumentList } from './document-list';
import { documentWords } from './document-words';
import './documents.css';
import { HomeHolds } from './home-holds';
import { useNews } from './use-news';

const UploadDrawer = lazy(() =>
  import('./upload-drawer').then(({ UploadDrawer: shown }) => ({ default: shown })),
);

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <CaseDocuments file={file} />}</CaseFrame>;
}

function CaseDocuments({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(documentWords);
  const [search, change] = useFilters();
  const [filters, asked] = useDocumentFilters(file);
  const mayUpload = allows(useSession(), 'documents.write');
  useNews(file.id, [['documents'], ['case', file.id]]);
  const upload = mayUpload && <Button onClick={() => change({ upload: 'new' })}>{t.upload}</Button>;
  return (
    <>
      <ListFilters search={t.search} filters={filters}>
        <Link to="/cases/$caseId/privilege-log" params={{ caseId: file.id }} className="button">
          {t.privilegeLog}
        </Link>
        <a className="button" href={`/api/v1/cases/${file.id}/evidence.zip`} download>
          {t.evidenceZip}
        </a>
        <HomeHolds home={{ caseId: file.id }} />
        {upload}
      </ListFilters>
      <DocumentList asked={asked} filters={filters} action={upload} />
      <Suspense>
        {search['upload'] === 'new' && (
          <UploadDrawer
            home={{ caseId: file.id, proceedings: file.proceedings }}
            onClose={() => change({ upload: undefined })}
          />
        )}
      </Suspense>
    </>
  );
}
