import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { useLinkToken } from './link-token';
import { NewPasswordForm } from './new-password-form';
import { Outside } from './outside';
import { signInWords } from './sign-in-words';

export function Page(): ReactNode {
  const t = useWords(signInWords);
  const token = useLinkToken();
  return (
    <Outside title={t.accept}>
      <div className="outside-card">{token ? <Invitation token={token} /> : <p>{t.noToken}</p>}</div>
    </Outside>
  );
}

function Invitation({ token }: { readonly token: string }): ReactNode {
  const t = useWords(signInWords);
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
      <p role="status">
        {t.isSet} <Link to="/sign-in">{t.back}</Link>
      </p>
    );
  }
  return (
    <Answer query={invitation} rows={3}>
      {({ name, alliance, email }) => (
        <>
          <h1>{t.welcome(name)}</h1>
          <p>{t.invitedTo(say(alliance), email)}</p>
          <NewPasswordForm
            submit={t.accept}
            pending={accept.isPending}
            error={accept.error}
            onPassword={(password) => accept.mutate(password)}
          />
        </>
      )}
    </Answer>
  );
}
