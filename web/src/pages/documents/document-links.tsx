import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { attachmentWords } from './attachment-words';

type Shown = components['schemas']['ShownDocumentView'];

/** The documents that show something, each with its link; nothing where the reader may read none. */
export function EvidenceLinks({ documents }: { readonly documents: readonly Shown[] }): ReactNode {
  const t = useWords(attachmentWords);
  if (documents.length === 0) return null;
  return (
    <div className="who">
      {t.evidence}:{' '}
      {documents.map(({ id, title }, place) => (
        <span key={id}>
          {place > 0 && ' · '}
          <DocumentLink id={id} title={title} />
        </span>
      ))}
    </div>
  );
}

export const DocumentLink = ({ id, title }: Pick<Shown, 'id' | 'title'>): ReactNode => (
  <Link to="/documents/$documentId" params={{ documentId: id }}>
    {title}
  </Link>
);
