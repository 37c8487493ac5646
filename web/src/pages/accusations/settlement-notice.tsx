import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { groupChoicesQuery, groupQuery } from '../../api/queries';
import { useSay, useWords } from '../../i18n/language';
import { allows, useSession } from '../../session/session';
import { accusationWords } from './accusation-words';
import type { SettlementEntry } from './matrix';
import { useBothNames } from '../../parts/named';

/** From here on a side's interest is no longer the group's. */
export const isAgreed = (state: SettlementEntry['state'] | undefined): boolean =>
  state === 'in_principle' || state === 'signed';

/** A membership of the firm's own from which a separate settlement is still to be notified. */
export interface ToNotify {
  readonly groupId: string;
  readonly groupName: string;
  readonly membershipId: string;
  /** What the step is called. */
  readonly step: string;
}

/** The groups of a case that a firm's own counsel has yet to notify of a separate settlement. Asked for whatever the talks are, so that asking tells nothing of them. */
export function useToNotify(caseId: string, memberId: string | null): readonly ToNotify[] {
  const say = useSay();
  const bothNames = useBothNames();
  const mayAsk = allows(useSession(), 'groups.read');
  const choices = useQuery({ ...groupChoicesQuery(caseId), enabled: mayAsk });
  const groups = useQueries({
    queries: (choices.data?.items ?? []).map(({ id }) => ({ ...groupQuery(id), retry: false })),
  });
  return groups.flatMap(({ data }) =>
    (data?.memberships ?? []).flatMap(({ id, isOwn, member, actions }) => {
      const step = actions.find(({ action }) => action === 'settle');
      return isOwn && member.id === memberId && step !== undefined && data !== undefined
        ? [{ groupId: data.id, groupName: bothNames(data.name), membershipId: id, step: say(step.name) }]
        : [];
    }),
  );
}

/** That an agreement is to be notified to the groups, by whom and where. Nothing is told to anybody from here. */
export function SettlementNotice({ groups }: { readonly groups: readonly ToNotify[] }): ReactNode {
  const t = useWords(accusationWords);
  const [first] = groups;
  if (first === undefined) return null;
  return (
    <Alert
      className="problem"
      type="warning"
      showIcon
      title={t.tellGroup}
      description={
        <>
          <p>{t.tellGroupHow(first.step)}</p>
          {groups.map(({ groupId, groupName, membershipId }) => (
            <div key={membershipId}>
              <Link to="/groups/$groupId" params={{ groupId }} search={{ member: membershipId }}>
                {groupName}
              </Link>
            </div>
          ))}
        </>
      }
    />
  );
}
