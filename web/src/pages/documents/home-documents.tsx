import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useWords } from '../../i18n/language';
import { allows, useSession } from '../../session/session';
import { DocumentList } from './document-list';
import { documentWords } from './document-words';
import './documents.css';
import { HomeHolds } from './home-holds';
import type { Home } from './upload-drawer';

const UploadDrawer = lazy(() =>
  import('./upload-drawer').then(({ UploadDrawer: shown }) => ({ default: shown })),
);

/** What is withheld of a firm, and what orders that nothing of it may end. */
function OfFirm({ firmId }: { readonly firmId: string }): ReactNode {
  const t = useWords(documentWords);
  return (
    <>
      <Link to="/firms/$firmId/privilege-log" params={{ firmId }} className="button">
        {t.privilegeLog}
      </Link>
      <HomeHolds home={{ firmId }} />
    </>
  );
}

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
        <span className="row no-print">
          {'firmId' in home && <OfFirm firmId={home.firmId} />}
          {upload}
        </span>
      </div>
      <DocumentList asked={'firmId' in home ? { firmId: home.firmId } : { groupId: home.groupId ?? '' }} />
      <Suspense>{uploading && <UploadDrawer home={home} onClose={() => setUploading(false)} />}</Suspense>
    </section>
  );
}
