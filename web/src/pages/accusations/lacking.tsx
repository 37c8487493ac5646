import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { accusationWords } from './accusation-words';
import type { Matrix } from './matrix';

/** What the case needs before anything can be entered. */
export function Lacking({ caseId, matrix }: { readonly caseId: string; readonly matrix: Matrix }): ReactNode {
  const t = useWords(accusationWords);
  const parts = [
    [matrix.proceedings, t.aProceeding],
    [matrix.asserters, t.anAsserter],
    [matrix.respondents, t.aRespondent],
    [matrix.patents, t.aPatent],
    [matrix.products, t.aProduct],
  ] as const;
  const lacking = parts.flatMap(([known, name]) => (known.length === 0 ? [name] : []));
  if (lacking.length === 0) return null;
  return (
    <>
      <p>{t.lacking}:</p>
      <ul className="lacking">
        {lacking.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>
        {t.lackingHint}{' '}
        <Link to="/cases/$caseId" params={{ caseId }}>
          {t.toOverview}
        </Link>
      </p>
    </>
  );
}
