import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { PageHead } from '../../parts/page-head';
import { allows, useSession } from '../../session/session';
import './administration.css';
import { administrationWords } from './administration-words';

const tabs = [
  { word: 'people', to: '/administration/people', permission: 'people.read' },
  { word: 'law', to: '/administration/law', permission: 'law.calculate' },
  { word: 'workCalendars', to: '/administration/calendars', permission: 'law.calculate' },
  { word: 'suspensions', to: '/administration/suspensions', permission: 'law.calculate' },
  { word: 'mail', to: '/administration/mail', permission: 'mail.read' },
  { word: 'work', to: '/administration/work', permission: 'work.read' },
  { word: 'audit', to: '/administration/audit', permission: 'audit.read' },
] as const;

/** On a phone the tabs scroll sideways: the one that is open must be seen. */
const showCurrent = (nav: HTMLElement | null): void =>
  nav?.querySelector('.on')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** One part of the administration below the tabs the reader may open. */
export function AdminFrame({
  part,
  actions,
  children,
}: {
  readonly part: (typeof tabs)[number]['word'];
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords(administrationWords);
  const session = useSession();
  const open = tabs.filter(({ permission }) => allows(session, permission));
  return (
    <>
      <PageHead title={t[part]} crumb={t.administration} actions={actions} />
      {open.length > 1 && (
        <nav className="admin-tabs no-print" aria-label={t.tabs} ref={showCurrent}>
          {open.map(({ word, to }) => (
            <Link
              key={word}
              to={to}
              activeOptions={{ includeSearch: false }}
              activeProps={{ className: 'on', 'aria-current': 'page' }}
            >
              {t[word]}
            </Link>
          ))}
        </nav>
      )}
      {children}
    </>
  );
}
