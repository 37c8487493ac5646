import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { caseQuery } from '../../api/queries';
import type { CaseFile } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { PageAnswer } from '../../parts/answer';
import { PageHead } from '../../parts/page-head';
import { allows, useSession } from '../../session/session';
import { DocumentAccess } from './document-access';
import { DocumentEvidence } from './document-evidence';
import { DocumentFacts } from './document-facts';
import { DocumentHolds } from './document-holds';
import { DocumentTags } from './document-list';
import { DocumentLowering } from './document-lowering';
import { DocumentMoves } from './document-moves';
import { DocumentPreview } from './document-preview';
import { DocumentVersions } from './document-versions';
import { documentWords, folderWords, kindWords } from './document-words';
import './documents.css';
import { type DocumentFile, documentQuery, touchedBy } from './queries';
import { ShareButton } from './share-dialog';
import { UploadDrawer } from './upload-drawer';
import { everyMs, useNews } from './use-news';

export function Page(): ReactNode {
  const { documentId = '' }: { readonly documentId?: string } = useParams({ strict: false });
  const file = useQuery({ ...documentQuery(documentId), refetchInterval: everyMs });
  return <PageAnswer query={file}>{(known) => <Document file={known} />}</PageAnswer>;
}

/** Its case, where the reader sees it: an expert may read a document of a case they do not see. */
function useSeenCase(caseId: string | null): CaseFile | undefined {
  const mayAsk = allows(useSession(), 'cases.read');
  return useQuery({ ...caseQuery(caseId ?? ''), enabled: mayAsk && caseId !== null, retry: false }).data;
}

/** What the document lies with, as far as the reader sees that: its case, or its firm. */
function HomeCrumb({
  firm,
  seen,
}: {
  readonly firm: DocumentFile['firm'];
  readonly seen: CaseFile | undefined;
}): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  if (firm !== null) {
    return (
      <Link to="/firms/$firmId" params={{ firmId: firm.id }}>
        {say(firm.name)}
      </Link>
    );
  }
  if (seen === undefined) return <Link to="/documents">{t.documents}</Link>;
  return (
    <Link to="/cases/$caseId/documents" params={{ caseId: seen.id }}>
      {seen.number ?? say(seen.title)} › {t.documents}
    </Link>
  );
}

function Document({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const folders = useWords(folderWords);
  const kinds = useWords(kindWords);
  const session = useSession();
  const [no, setNo] = useState<number | undefined>();
  const [uploading, setUploading] = useState(false);
  const seen = useSeenCase(file.caseId);
  useNews(seen?.id, touchedBy(file), file.id);
  const mayBring =
    file.clause === 'own' &&
    allows(session, file.state.id === 'shared' ? 'documents.classify' : 'documents.write');
  return (
    <>
      <PageHead
        title={file.title}
        crumb={
          <>
            <HomeCrumb firm={file.firm} seen={seen} /> › {folders[file.folder]}
          </>
        }
        meta={
          <>
            <DocumentTags row={file} /> <span>{kinds[file.kind]}</span>
            {file.onHold && <span> · {t.holds}</span>}
          </>
        }
        actions={
          <>
            <ShareButton file={file} />
            <DocumentMoves file={file} />
            {mayBring && <Button onClick={() => setUploading(true)}>{t.uploadVersion}</Button>}
            {file.versionNo > 0 && (
              <a
                className="button main"
                href={`/api/v1/documents/${file.id}/versions/${no ?? file.versionNo}/content`}
                download
              >
                {t.download}
              </a>
            )}
          </>
        }
      />
      <div className="document-columns">
        <section aria-label={t.preview}>
          <DocumentPreview file={file} no={no ?? file.versionNo} />
        </section>
        <aside>
          <DocumentFacts file={file} />
          <DocumentVersions file={file} shown={no ?? file.versionNo} onShow={setNo} />
          <DocumentAccess file={file} />
          <DocumentEvidence file={file} />
          <DocumentLowering file={file} />
          <DocumentHolds file={file} />
        </aside>
      </div>
      {uploading && <UploadDrawer documentId={file.id} onClose={() => setUploading(false)} />}
    </>
  );
}
