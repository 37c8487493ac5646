import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { Tag } from '../../parts/tag';
import { documentWords } from './document-words';
import type { DocumentRow } from './queries';

/** Says of a document that search does not look into it, and of one with a password that it has one. */
export function TextTag({ state }: { readonly state: DocumentRow['textState'] }): ReactNode {
  const t = useWords(documentWords);
  if (state === null || state === 'read' || state === 'pending') return null;
  return <Tag tone="wait">{state === 'locked' ? t.hasPassword : t.notSearched}</Tag>;
}
