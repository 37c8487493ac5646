import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSay, useWords } from '../i18n/language';
import { PageHead } from '../parts/page-head';
import { ProblemNotice } from '../parts/problem-notice';
import { RecoveryCodes } from '../pages/account/recovery-codes';
import { securityWords } from '../pages/account/security-words';
import { SetUpFactor } from '../pages/account/set-up-factor';
import { sessionQuery, useAllianceSwitch, useSession, useSignOut } from '../session/session';
import { LanguageSwitch } from '../session/language-switch';

/** All there is for whoever acts in an alliance that requires a second factor and has none: setting it up, or leaving. */
export function Enrol({
  onCodes,
  onDone,
}: {
  readonly onCodes: () => void;
  readonly onDone: () => void;
}): ReactNode {
  const t = useWords(securityWords);
  const client = useQueryClient();
  const session = useSession();
  const say = useSay();
  const signOut = useSignOut();
  const switchAlliance = useAllianceSwitch();
  const [open, setOpen] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | undefined>();
  return (
    <div className="outside">
      <header className="outside-bar">
        <strong>合纵 Hezong</strong>
        <LanguageSwitch />
      </header>
      <main>
        <div className="outside-card">
          <PageHead title={t.twoStep} meta={session.person.email ?? ''} />
          <p className="note">{t.required}</p>
          <p className="quiet">{t.twoStepWhat}</p>
          <div className="row">
            <Button type="primary" onClick={() => setOpen(true)}>
              {t.setUp}
            </Button>
            {session.alliances
              .filter(({ id }) => id !== session.alliance.id)
              .map(({ id, name }) => (
                <Button key={id} onClick={() => switchAlliance.mutate(id)}>
                  {t.otherAlliance(say(name))}
                </Button>
              ))}
            <Button onClick={() => signOut.mutate()}>{t.signOut}</Button>
          </div>
          {switchAlliance.isError && <ProblemNotice error={switchAlliance.error} />}
        </div>
      </main>
      {open && codes === undefined && (
        <SetUpFactor
          onCodes={(made) => {
            onCodes();
            setCodes(made);
          }}
          onClose={() => setOpen(false)}
        />
      )}
      {codes && (
        <RecoveryCodes
          codes={codes}
          onClose={() => void client.invalidateQueries({ queryKey: sessionQuery.queryKey }).then(onDone)}
        />
      )}
    </div>
  );
}
