import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';
import { Tag } from './tag';

/** Warns, wherever a date stands, that the text which governs it was not read; says nothing where it was. */
export function UnreadText({ verified }: { readonly verified: string | null }): ReactNode {
  const t = useWords(partWords);
  if (verified !== 'partial') return null;
  return (
    <span className="unread-text">
      <Tag tone="wait">{t.unread}</Tag> <small className="who">{t.unreadHint}</small>
    </span>
  );
}
