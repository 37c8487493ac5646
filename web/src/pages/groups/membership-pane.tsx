import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { ReasonAct } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { Certificate } from './certificate';
import { Conflicts } from './conflicts';
import { Counsel } from './counsel';
import { FormDialog } from '../../parts/form-dialog';
import { groupWords } from './group-words';
import { type Group, type Membership, type Move, touchedBy } from './queries';
import { BuyInDialog } from './buy-in-dialog';
import { statusTone } from './status-tone';

type Offer = Membership['actions'][number];

const grave: readonly string[] = [
  'expel',
  'suspend',
  'give_notice',
  'settle',
  'report_adversity',
  'reject',
  'close',
];

/** What a step does, said before it is taken. */
const works = {
  expel: 'works_expel',
  suspend: 'works_suspend',
  reinstate: 'works_reinstate',
  report_adversity: 'works_report_adversity',
} as const;

/** Steps by which a member's own side takes it out. */
const exits: readonly string[] = ['give_notice', 'settle'];

/** One membership: what may be done, and to its own side and whom it concerns, what happened. */
export function MembershipPane({
  group,
  membership,
}: {
  readonly group: Group;
  readonly membership: Membership;
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const [doing, setDoing] = useState<Offer | undefined>();
  const [posting, setPosting] = useState(false);
  const { member, status, actions, mayPostBuyIn } = membership;
  return (
    <div className="membership-pane">
      <h2>{say(member.name)}</h2>
      <p>
        <Tag tone={statusTone(status.id)}>{say(status.name)}</Tag>
      </p>
      <h3>{t.mayDo}</h3>
      {actions.length === 0 && !mayPostBuyIn && <p className="quiet">{t.nothing}</p>}
      <div className="row no-print">
        {actions.map((offer) => (
          <ActionButton
            key={offer.action}
            size="small"
            offer={offer}
            danger={grave.includes(offer.action)}
            onClick={() => setDoing(offer)}
          >
            {say(offer.name)}
          </ActionButton>
        ))}
        {mayPostBuyIn && (
          <Button size="small" onClick={() => setPosting(true)}>
            {t.postBuyIn}
          </Button>
        )}
      </div>
      <Money membership={membership} />
      <Counsel group={group} membership={membership} />
      {membership.conflicts !== null && (
        <Conflicts
          groupId={group.id}
          membershipId={membership.id}
          conflicts={membership.conflicts}
          mayDecide={membership.mayDecideConflicts}
        />
      )}
      <Concerns membership={membership} />
      {membership.review !== null && membership.review.events.length > 0 && (
        <>
          <h3>{t.review}</h3>
          <Events events={membership.review.events} />
        </>
      )}
      {membership.certificate !== null && (
        <Certificate
          groupId={group.id}
          membershipId={membership.id}
          certificate={membership.certificate}
          isOwn={membership.isOwn}
        />
      )}
      {doing && (
        <MoveDialog
          groupId={group.id}
          membership={membership}
          offer={doing}
          onClose={() => setDoing(undefined)}
        />
      )}
      {posting && (
        <BuyInDialog groupId={group.id} membershipId={membership.id} onClose={() => setPosting(false)} />
      )}
    </div>
  );
}

function Money({ membership }: { readonly membership: Membership }): ReactNode {
  const t = useWords(groupWords);
  const { zone } = useSession().person;
  const { buyIn: posted } = membership;
  if (posted === null) return null;
  return (
    <>
      <h3>{t.buyIn}</h3>
      <p>{t.buyInPosted(wallTime(posted.postedAt, zone))}</p>
    </>
  );
}

function Concerns({ membership: { concerns } }: { readonly membership: Membership }): ReactNode {
  const t = useWords(groupWords);
  const { zone } = useSession().person;
  if (concerns === null) return null;
  const { cutAt, liabilityUntil, events } = concerns;
  return (
    <>
      <h3>{t.concerns}</h3>
      {cutAt !== null && <p className="note">{t.cutAt(wallTime(cutAt, zone))}</p>}
      {liabilityUntil !== null && <p>{t.liableUntil(liabilityUntil)}</p>}
      <Events events={events} />
    </>
  );
}

function Events({ events }: Pick<NonNullable<Membership['concerns']>, 'events'>): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const { zone } = useSession().person;
  return (
    <ol className="plain-list">
      {events.map(({ action, name, reason, by, at }) => (
        <li key={action + at}>
          {say(name)}
          {reason !== null && <div>{reason}</div>}
          <div className="who">{t.by(by ?? t.system, wallTime(at, zone))}</div>
        </li>
      ))}
    </ol>
  );
}

/** Takes a step of a membership, with a reason where it needs one. */
function MoveDialog({
  groupId,
  membership,
  offer,
  onClose,
}: {
  readonly groupId: string;
  readonly membership: Membership;
  readonly offer: Offer;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const move = (body: { readonly reason?: string }, headers: Record<string, string>) =>
    answered(
      api.POST('/api/v1/groups/{id}/memberships/{membershipId}/moves', {
        params: { path: { id: groupId, membershipId: membership.id } },
        body: { action: offer.action as Move, ...body },
        headers: { ...headers, ...ifMatch(membership.version) },
      }),
    );
  const title = `${say(offer.name)}: ${say(membership.member.name)}`;
  if (!offer.needsReason) {
    return (
      <FormDialog<object>
        touches={touchedBy(groupId)}
        title={title}
        confirm={say(offer.name)}
        danger={grave.includes(offer.action)}
        send={(_, headers) => move({}, headers)}
        onClose={onClose}
      >
        {exits.includes(offer.action) && <p>{t.exitWorks}</p>}
      </FormDialog>
    );
  }
  return (
    <ReasonAct
      title={title}
      confirm={say(offer.name)}
      danger={grave.includes(offer.action)}
      touches={touchedBy(groupId)}
      send={(reason, headers) => move({ reason }, headers)}
      onClose={onClose}
    >
      {offer.action in works && <p>{t[works[offer.action as keyof typeof works]]}</p>}
    </ReasonAct>
  );
}
