import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { caseQuery } from '../../api/queries';
import type { CaseFile } from '../../api/views';
import { useWords } from '../../i18n/language';
import { allows, useSession } from '../../session/session';
import { KnownTies } from '../conflicts/known-ties';
import { memberQuery } from '../members/queries';
import { groupWords } from './group-words';
import type { Group, Membership } from './queries';

/** How many firms, and how many names, one question may be about. */
const mostAsked = 20;

/** What is known to tie a member of a group to the parties it and the group stand against in the case, before anybody decides. */
export function KnownOfMember({
  group,
  membership: { member },
}: {
  readonly group: Group;
  readonly membership: Membership;
}): ReactNode {
  const t = useWords(groupWords);
  const session = useSession();
  const mayAsk = (['firms.read', 'members.read', 'cases.read'] as const).every((each) =>
    allows(session, each),
  );
  const firmId = useQuery({ ...memberQuery(member.id), enabled: mayAsk }).data?.firmId;
  const file = useQuery({ ...caseQuery(group.case.id), enabled: mayAsk, retry: false }).data;
  if (!mayAsk || firmId === undefined || file === undefined) return null;
  const others = standingAgainst(file, member.id);
  if (others.firmIds.length + others.names.length === 0) return null;
  return (
    <div aria-live="polite">
      <h4>{t.knownTies}</h4>
      <p className="who">{t.knownTiesHint}</p>
      <KnownTies asked={{ candidate: { firmIds: [firmId] }, others }} />
    </div>
  );
}

/** The parties of the case that are not on our side; in a quarrel among members, all that are not this member. */
function standingAgainst(
  { kind, parties }: CaseFile,
  memberId: string,
): { readonly firmIds: string[]; readonly names: string[] } {
  const against = parties.filter(
    (party) => party.memberId !== memberId && (kind === 'internal_dispute' || party.side !== 'ours'),
  );
  const firms = against.flatMap(({ firmId }) => firmId ?? []);
  const names = against.flatMap(({ firmId, name, nameZh }) =>
    firmId === null ? [name, ...(nameZh === null ? [] : [nameZh])] : [],
  );
  return {
    firmIds: [...new Set(firms)].slice(0, mostAsked),
    names: [...new Set(names)].slice(0, mostAsked),
  };
}
