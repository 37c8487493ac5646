import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { Loading } from '../../parts/loading';
import { documentWords } from './document-words';
import { ImageView } from './image-view';
import type { DocumentFile } from './queries';

const PdfView = lazy(() => import('./pdf-view').then(({ PdfView: shown }) => ({ default: shown })));

/** What a document's version shows: its pages where a browser can draw them, else its text. */
export function DocumentPreview({
  file,
  no,
}: {
  readonly file: DocumentFile;
  readonly no: number;
}): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const note = file.versions.find((version) => version.no === no)?.searchNote ?? null;
  const [wanted, setWanted] = useState<'pages' | 'text'>('pages');
  const isGone = file.state.id === 'returned' || file.state.id === 'destroyed';
  const preview = useQuery({
    queryKey: ['document', file.id, 'preview', no],
    enabled: no > 0 && !isGone,
    staleTime: Infinity,
    queryFn: () =>
      answered(
        api.GET('/api/v1/documents/{id}/versions/{no}/preview', { params: { path: { id: file.id, no } } }),
      ),
  });
  if (isGone) return <EmptyState title={t.gone} />;
  if (no === 0) return <EmptyState title={t.nothingYet} />;
  const url = `/api/v1/documents/${file.id}/versions/${no}/preview?as=page`;
  return (
    <Answer query={preview}>
      {({ text, truncated, hasPage, mediaType }) => (
        <>
          {hasPage && text !== null && (
            <Segmented
              aria-label={t.preview}
              value={wanted}
              options={[
                { value: 'pages', label: t.pages },
                { value: 'text', label: t.text },
              ]}
              onChange={setWanted}
              style={{ marginBottom: 10 }}
            />
          )}
          {hasPage && (wanted === 'pages' || text === null) ? (
            mediaType === 'application/pdf' ? (
              <Suspense fallback={<Loading />}>
                <PdfView key={url} url={url} name={file.title} />
              </Suspense>
            ) : (
              <ImageView key={url} url={url} name={file.title} />
            )
          ) : text === null || text === '' ? (
            <EmptyState title={note === null ? t.noText : say(note)} />
          ) : (
            <>
              <pre className="preview-text" tabIndex={0}>
                {text}
              </pre>
              {truncated && <p className="who">{t.truncated}</p>}
            </>
          )}
        </>
      )}
    </Answer>
  );
}
