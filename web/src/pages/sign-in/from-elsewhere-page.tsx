import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { Outside } from './outside';
import { signInWords } from './sign-in-words';

/** What another site wants opened: an address of our own API and nothing else. It stands behind the `#`. */
function useAsked(): string | null {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  try {
    const path = decodeURIComponent(hash);
    return /^\/api\/v1\/[\w./?=&%-]+$/.test(path) ? path : null;
  } catch {
    return null;
  }
}

/** Stands between another site's link and what it would open in the name of whoever is signed in. */
export function Page(): ReactNode {
  const t = useWords(signInWords);
  const asked = useAsked();
  return (
    <Outside title={t.elsewhere}>
      <div className="outside-card">
        <h1>{t.elsewhere}</h1>
        {asked === null ? (
          <p>{t.elsewhereNothing}</p>
        ) : (
          <>
            <p>{t.elsewhereWhat}</p>
            <p>
              <code style={{ overflowWrap: 'anywhere' }}>{asked}</code>
            </p>
            <p>
              <a className="button" href={asked}>
                {t.elsewhereOpen}
              </a>
            </p>
          </>
        )}
        <Link to="/today">{t.elsewhereLeave}</Link>
      </div>
    </Outside>
  );
}
