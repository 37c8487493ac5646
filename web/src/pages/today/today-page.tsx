import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { todayQuery } from '../../api/queries';
import type { Today } from '../../api/views';
import { longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { PageHead } from '../../parts/page-head';
import { allows, nameOf, useSession } from '../../session/session';
import { OwnInvitations } from '../nominations/own-invitations';
import { WaitingPanel } from '../nominations/waiting-panel';
import { FirstRun, useFirstRun } from './first-run';
import { TodaySectionPanel } from './today-section';
import { todayWords } from './today-words';
import './today.css';

export function Page(): ReactNode {
  const t = useWords(todayWords);
  const say = useSay();
  const { language } = useLanguage();
  const session = useSession();
  const today = useQuery(todayQuery);
  const day = today.data ? longDate(today.data.today, language) : '';
  return (
    <>
      <PageHead
        title={t.todayPage}
        meta={`${say(session.alliance.name)} · ${nameOf(session, language)}`}
        actions={<ToMoney />}
      >
        {t.todayPage} <span>{day}</span>
      </PageHead>
      <Answer query={today}>{(given) => <Sections today={given} />}</Answer>
    </>
  );
}

/** Where the reader does most with money: the desk of who keeps it, what is theirs of it to others. */
function ToMoney(): ReactNode {
  const t = useWords(todayWords);
  const session = useSession();
  if (!allows(session, 'money.read')) return null;
  const [to, name] = allows(session, 'ledger.write')
    ? (['/money/desk', t.desk] as const)
    : (['/money', t.moneyOverview] as const);
  return (
    <Link to={to} className="button">
      {name}
    </Link>
  );
}

function Sections({ today }: { readonly today: Today }): ReactNode {
  const t = useWords(todayWords);
  const { steps, isKnown, putAway } = useFirstRun();
  const isEmpty = today.sections.every(({ total }) => total === 0);
  return (
    <>
      {today.failedJobs !== null && today.failedJobs > 0 && (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title={t.failedJobs(today.failedJobs)}
          action={<Link to="/administration/work">{t.look}</Link>}
        />
      )}
      <OwnInvitations />
      <WaitingPanel mine />
      {isEmpty && isKnown && steps.length === 0 ? <NothingToDo /> : null}
      {today.sections.map((section) => (
        <TodaySectionPanel key={section.section} section={section} />
      ))}
      {steps.length > 0 && <FirstRun steps={steps} putAway={putAway} />}
    </>
  );
}

function NothingToDo(): ReactNode {
  const t = useWords(todayWords);
  const session = useSession();
  return (
    <EmptyState title={t.nothing}>
      <p>{t.nothingHint}</p>
      <div className="row">
        {allows(session, 'cases.read') && <Link to="/cases">{t.toCases}</Link>}
        {allows(session, 'cases.write') && <Link to="/cases/new">{t.open}</Link>}
      </div>
    </EmptyState>
  );
}
