import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import type { Bilingual } from '../../../i18n/words';
import type { Tone } from '../../../parts/tag';
import { allows, useSession } from '../../../session/session';
import { sharesWords } from './shares-words';

/** How each state of plans, declarations and runs looks. */
export const shareTones: Readonly<Record<string, Tone>> = {
  draft: 'wait',
  proposed: 'wait',
  declared: 'wait',
  approved: 'ok',
  attested: 'ok',
  returned: 'fatal',
  rejected: 'past',
  withdrawn: 'past',
  replaced: 'past',
  reversed: 'past',
};

/** To what shares would be, for who may ask it for all. */
export function WhatIfLink({ groupId }: { readonly groupId: string }): ReactNode {
  const t = useWords(sharesWords);
  const session = useSession();
  const asks = allows(session, 'plans.write') || session.seats.some(({ role }) => role === 'accountant');
  return asks ? (
    <Link to="/money/groups/$groupId/what-if" params={{ groupId }}>
      {t.whatIf}
    </Link>
  ) : null;
}

/** Back to all of the group. */
export function SharesCrumb({
  group,
}: {
  readonly group: { readonly id: string; readonly name: Bilingual };
}): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  return (
    <Link to="/money/shares" search={{ groupId: group.id }}>
      {t.shares} · {say(group.name)}
    </Link>
  );
}
