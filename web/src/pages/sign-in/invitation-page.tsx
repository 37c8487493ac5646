import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { PageAnswer } from '../../parts/answer';
import { roleWords } from '../../session/session-words';
import { useBothNames } from '../../parts/named';
import { useLinkToken } from './link-token';
import { NewPasswordForm } from './new-password-form';
import { Outside } from './outside';
import { signInWords } from './sign-in-words';

export function Page(): ReactNode {
  const t = useWords(signInWords);
  const token = useLinkToken();
  return (
    <Outside title={t.accept}>
      <div className="outside-card">
        {token ? (
          <Invitation token={token} />
        ) : (
          <>
            <h1>{t.accept}</h1>
            <p>{t.noToken}</p>
          </>
        )}
      </div>
    </Outside>
  );
}

function Invitation({ token }: { readonly token: string }): ReactNode {
  const t = useWords(signInWords);
  const bothNames = useBothNames();
  const roles = useWords(roleWords);
  const say = useSay();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    retry: false,
    queryFn: () => answered(api.GET('/api/v1/invitations/acceptance', { params: { query: { token } } })),
  });
  const accept = useMutation({
    mutationFn: (password: string) =>
      api.POST('/api/v1/invitations/acceptance', { body: { token, password } }),
  });
  if (accept.isSuccess) {
    return (
      <>
        <h1>{t.accept}</h1>
        <p role="status">
          {t.accepted} <Link to="/sign-in">{t.back}</Link>
        </p>
      </>
    );
  }
  return (
    <PageAnswer query={invitation}>
      {({ name, alliance, email, role, memberName, invitedBy, hasAccount }) => (
        <>
          <h1>{t.welcome(name)}</h1>
          <p>
            {t.invitedAs(
              invitedBy === null ? say(alliance) : `${say(alliance)} (${bothNames(invitedBy)})`,
              memberName ? `${roles[role]} · ${say(memberName)}` : roles[role],
            )}
          </p>
          <p>{hasAccount ? t.withAccount(email) : t.withoutAccount(email)}</p>
          <NewPasswordForm
            known={hasAccount}
            submit={hasAccount ? t.acceptKnown : t.accept}
            pending={accept.isPending}
            error={accept.error}
            onPassword={(password) => accept.mutate(password)}
          />
        </>
      )}
    </PageAnswer>
  );
}
