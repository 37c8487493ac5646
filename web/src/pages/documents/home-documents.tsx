import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useWords } from '../../i18n/language';
import { allows, useSession } from '../../session/session';
import { DocumentList } from './document-list';
import { documentWords } from './document-words';
import './documents.css';
import type { Home } from './upload-drawer';

const UploadDrawer = lazy(() =>
  import('./upload-drawer').then(({ UploadDrawer: shown }) => ({ default: shown })),
);

/** The documents that lie with a firm, or that are of a group, as far as the reader may read them, and bringing more in. */
export function HomeDocuments({
  home,
  isClosed = false,
}: {
  readonly home: Home;
  /** Whether nothing more may be brought in there. */
  readonly isClosed?: boolean;
}): ReactNode {
  const t = useWords(documentWords);
  const session = useSession();
  const [uploading, setUploading] = useState(false);
  if (!allows(session, 'documents.read')) return null;
  const upload = !isClosed && allows(session, 'documents.write') && (
    <Button size="small" className="no-print" onClick={() => setUploading(true)}>
      {t.upload}
    </Button>
  );
  return (
    <section className="panel" aria-label={t.documents}>
      <div className="panel-head">
        <h2>{t.documents}</h2>
        {upload}
      </div>
      <DocumentList asked={'firmId' in home ? { firmId: home.firmId } : { groupId: home.groupId ?? '' }} />
      <Suspense>{uploading && <UploadDrawer home={home} onClose={() => setUploading(false)} />}</Suspense>
    </section>
  );
}
