import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useSession } from '../../session/session';
import { roleWords } from '../../session/session-words';
import { useBothNames } from '../../parts/named';
import { nominationWords } from './nomination-words';
import { type OwnInvitation, ownInvitationsQuery } from './queries';

/** What the reader is invited to, by whatever alliance, to be accepted or declined; nothing where there is nothing. */
export function OwnInvitations(): ReactNode {
  const t = useWords(nominationWords);
  const { data } = useQuery(ownInvitationsQuery);
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section className="panel" aria-label={t.invitations}>
      <h2>{t.invitations}</h2>
      {data.items.map((one) => (
        <Invited key={one.id} invitation={one} />
      ))}
    </section>
  );
}

function Invited({ invitation }: { readonly invitation: OwnInvitation }): ReactNode {
  const t = useWords(nominationWords);
  const bothNames = useBothNames();
  const names = useWords(roleWords);
  const say = useSay();
  const { zone } = useSession().person;
  const { id, alliance, invitedBy, role, memberName, expiresAt } = invitation;
  const answer = useAct<'acceptance' | 'refusal', unknown>(
    (what, headers) => {
      const about = { params: { path: { id } }, headers: { ...headers } };
      return what === 'acceptance'
        ? api.POST('/api/v1/me/invitations/{id}/acceptance', about)
        : api.POST('/api/v1/me/invitations/{id}/refusal', about);
    },
    [['own-invitations'], ['session'], ['people'], ['nominations']],
  );
  const as = memberName ? `${names[role]} · ${say(memberName)}` : names[role];
  return (
    <>
      <p>
        {t.invitedBy(say(alliance), invitedBy === null ? '' : t.byPerson(bothNames(invitedBy)), as)}{' '}
        <span className="who">{t.until(wallTime(expiresAt, zone))}</span>
      </p>
      {answer.isError && <ProblemNotice error={answer.error} />}
      <div className="row">
        <Button type="primary" loading={answer.isPending} onClick={() => answer.mutate('acceptance')}>
          {t.accept}
        </Button>
        <Button loading={answer.isPending} onClick={() => answer.mutate('refusal')}>
          {t.decline}
        </Button>
      </div>
    </>
  );
}
