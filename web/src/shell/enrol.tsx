import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n/language';
import { PageHead } from '../parts/page-head';
import { RecoveryCodes } from '../pages/account/recovery-codes';
import { securityWords } from '../pages/account/security-words';
import { SetUpFactor } from '../pages/account/set-up-factor';
import { sessionQuery, useSession, useSignOut } from '../session/session';
import { LanguageSwitch } from '../session/language-switch';

/** All there is for whoever acts in an alliance that requires a second factor and has none: setting it up, or leaving. */
export function Enrol(): ReactNode {
  const t = useWords(securityWords);
  const client = useQueryClient();
  const session = useSession();
  const signOut = useSignOut();
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
            <Button onClick={() => signOut.mutate()}>{t.signOut}</Button>
          </div>
        </div>
      </main>
      {open && codes === undefined && <SetUpFactor onCodes={setCodes} onClose={() => setOpen(false)} />}
      {codes && (
        <RecoveryCodes
          codes={codes}
          onClose={() => void client.invalidateQueries({ queryKey: sessionQuery.queryKey })}
        />
      )}
    </div>
  );
}
