import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { PageHead } from '../../parts/page-head';
import { allows, nameOf, useSession } from '../../session/session';
import { roleWords } from '../../session/session-words';
import { OwnInvitations } from '../nominations/own-invitations';
import './account.css';
import { accountWords } from './account-words';
import { LookPanel } from './look-panel';
import { Preferences } from './preferences';
import { Security } from './security';
import { Sessions } from './sessions';
import { TellingPanel } from './telling';
import { Tokens } from './tokens';

export function Page(): ReactNode {
  const t = useWords(accountWords);
  const session = useSession();
  const { language } = useLanguage();
  return (
    <>
      <PageHead title={t.account} meta={session.person.email ?? ''}>
        {t.account} <span>{nameOf(session, language)}</span>
      </PageHead>
      <div className="account-columns">
        <Preferences key={session.person.id} />
        <Seats />
      </div>
      <OwnInvitations />
      <Security />
      <LookPanel />
      {allows(session, 'notifications.read') && <Calendars />}
      {allows(session, 'notifications.read') && <TellingPanel />}
      <Sessions />
      <Tokens />
    </>
  );
}

function Seats(): ReactNode {
  const t = useWords(accountWords);
  const names = useWords(roleWords);
  const say = useSay();
  const { seats, alliance } = useSession();
  return (
    <section className="panel">
      <h2>{t.roles}</h2>
      <p className="quiet">{say(alliance.name)}</p>
      <ul>
        {seats.map(({ role, memberId, memberName }) => (
          <li key={`${role}.${memberId ?? ''}`}>
            <span className="strong">{names[role]}</span>
            {memberName && <span className="who"> · {say(memberName)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Calendars(): ReactNode {
  const t = useWords(accountWords);
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{t.calendars}</h2>
        <Link to="/account/calendars" className="button">
          {t.manageCalendars}
        </Link>
      </div>
      <p className="quiet">{t.calendarsLink}</p>
    </section>
  );
}
