import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { todayIn } from '../clock';
import { longDate } from '../dates';
import { useLanguage, useSay, useWords } from '../i18n/language';
import { PageLoading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { nameOf, sessionQuery, useSession } from '../session/session';
import { NavRail } from './nav-rail';
import { shellWords } from './shell-words';
import { TopBar } from './top-bar';
import { useKeys } from './use-keys';

const NavDrawer = lazy(() => import('./nav-drawer').then(({ NavDrawer: shown }) => ({ default: shown })));
const Enrol = lazy(() => import('./enrol').then(({ Enrol: shown }) => ({ default: shown })));
const KeysHelp = lazy(() => import('./keys-help').then(({ KeysHelp: shown }) => ({ default: shown })));

/** Whose page it is, of which day and who printed it: stands on paper alone. */
function PrintHead(): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const session = useSession();
  return (
    <p className="only-print print-head">
      {say(session.alliance.name)} · {longDate(todayIn(session.person.zone), language)} ·{' '}
      {nameOf(session, language)}
    </p>
  );
}

/** Lets in who is signed in; sends everyone else to sign in and back here afterwards. */
export function Shell(): ReactNode {
  const session = useQuery(sessionQuery);
  const { prefer } = useLanguage();
  // What is shown this once stays, whatever is read of the session meanwhile.
  const [showsCodes, setShowsCodes] = useState(false);
  const language = session.data?.person.language;
  // Before anything below asks the API in another language.
  useLayoutEffect(() => {
    if (language !== undefined) prefer(language === 'zh' ? 'zh' : 'en');
  }, [language, prefer]);
  if (session.isPending) return <PageLoading />;
  if (session.data === undefined || (session.isError && !showsCodes)) {
    return <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />;
  }
  if (session.data === null) return <ToSignIn />;
  if (session.data.secondFactorNeeded || showsCodes)
    return (
      <Suspense fallback={<PageLoading />}>
        <Enrol onCodes={() => setShowsCodes(true)} onDone={() => setShowsCodes(false)} />
      </Suspense>
    );
  return <Frame key={session.data.alliance.id} />;
}

/** Goes to sign in once, and takes along where the reader was; the address on the way is not where the reader was. */
function ToSignIn(): ReactNode {
  const router = useRouter();
  const navigate = useNavigate();
  const [from] = useState(() => router.state.location.href);
  useEffect(() => {
    void navigate({ to: '/sign-in', search: { next: from }, replace: true });
  }, [from, navigate]);
  return <PageLoading />;
}

function Frame(): ReactNode {
  const t = useWords(shellWords);
  const [drawer, setDrawer] = useState(false);
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  useKeys(() => setHelp(true));
  return (
    <div className="frame">
      <a
        className="skip"
        href="#content"
        onClick={(click) => {
          click.preventDefault();
          main.current?.focus();
        }}
      >
        {t.skip}
      </a>
      <NavRail />
      <div className="frame-body">
        <TopBar onMenu={() => setDrawer(true)} onKeys={() => setHelp(true)} />
        <main id="content" ref={main} tabIndex={-1}>
          <PrintHead />
          <Suspense fallback={<PageLoading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Suspense>{drawer && <NavDrawer onClose={() => setDrawer(false)} />}</Suspense>
      <Suspense>{help && <KeysHelp onClose={() => setHelp(false)} />}</Suspense>
    </div>
  );
}
