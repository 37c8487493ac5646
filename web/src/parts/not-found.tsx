import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

/** An address under which there is nothing, or nothing for this reader. */
export function NotFound(): ReactNode {
  const t = useWords(partWords);
  return (
    <div className="empty">
      <h1>{t.notFound}</h1>
      <p>{t.notFoundWhy}</p>
      <Link to="/today">{t.toToday}</Link>
    </div>
  );
}
