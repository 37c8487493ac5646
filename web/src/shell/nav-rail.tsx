import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { allows, hasRole, useSession } from '../session/session';
import { navigationWords, placesFor } from './navigation';
import { shellWords } from './shell-words';

const on = { className: 'on', 'aria-current': 'page' } as const;

/** The navigation: only places the session's permissions allow. */
export function NavRail({ onGo }: { readonly onGo?: () => void }): ReactNode {
  const session = useSession();
  const names = useWords(navigationWords);
  const t = useWords(shellWords);
  const here = useLocation({ select: ({ pathname }) => pathname });
  const isAlso = (paths: readonly string[] = []): boolean =>
    paths.some((path) => here === path || here.startsWith(`${path}/`));
  const groups = placesFor(
    (permission) => allows(session, permission),
    (role) => hasRole(session, role),
  );
  return (
    <nav className="rail" aria-label={t.navigation}>
      <Link to="/today" className="rail-mark" {...(onGo && { onClick: onGo })}>
        合纵 <span lang="en">Hezong</span>
      </Link>
      {groups.map(({ heading, places }) => (
        <div key={heading ?? ''} className="rail-group">
          {heading && <p className="rail-heading">{names[heading]}</p>}
          <ul>
            {places.map(({ word, path, also, exact }) => (
              <li key={word}>
                <Link
                  to={path}
                  activeOptions={{ exact: exact === true, includeSearch: false }}
                  activeProps={on}
                  inactiveProps={isAlso(also) ? on : {}}
                  {...(onGo && { onClick: onGo })}
                >
                  {names[word]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="rail-alliance">{session.demo ? t.demo : null}</p>
    </nav>
  );
}
