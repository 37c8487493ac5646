import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { History } from '../../parts/history';
import { LifePanel } from '../../parts/life-panel';
import { Tag } from '../../parts/tag';
import { mayDo } from '../../parts/may-do';
import { Term as LegalTerm } from '../../parts/term';
import { useSession } from '../../session/session';
import { EvidenceLinks } from '../documents/document-links';
import { ThingDocuments } from '../documents/thing-documents';
import { Certificate } from './certificate';
import { Conflicts } from './conflicts';
import { Counsel } from './counsel';
import { groupWords } from './group-words';
import { KnownOfMember } from './known-of-member';
import { NoticeFields, type NoticeWritten } from './notice-fields';
import { type Group, type Membership, type Step, touchedBy } from './queries';
import { BuyInDialog } from './buy-in-dialog';
import { statusTone } from './status-tone';

type Offer = Membership['actions'][number];

/** What is done with the parts of a membership, each where that part stands. */
const parts: readonly Offer['action'][] = [
  'name_counsel',
  'end_counsel',
  'enter_conflict',
  'resolve_conflict',
  'post_buy_in',
  'give_certificate',
];

const grave: readonly string[] = [
  'expel',
  'suspend',
  'give_notice',
  'record_notice',
  'settle',
  'report_adversity',
  'reject',
  'close',
];

/** What a step does, said before it is taken. */
const means = {
  give_notice: 'exitWorks',
  settle: 'exitWorks',
  expel: 'works_expel',
  suspend: 'works_suspend',
  reinstate: 'works_reinstate',
  report_adversity: 'works_report_adversity',
} as const satisfies { readonly [A in Offer['action']]?: keyof typeof groupWords };
const isExplained = (action: string): action is keyof typeof means => action in means;

/** The steps of a membership that its reader may take, or some of them; for others, why not. */
export function MembershipMoves({
  group,
  membership,
  only,
  main,
}: {
  readonly group: Group;
  readonly membership: Membership;
  readonly only?: readonly Offer['action'][];
  /** Which of them leads. */
  readonly main?: readonly string[];
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  return (
    <LifePanel<Offer, NoticeWritten & { readonly reason?: string }, unknown>
      size="small"
      offers={membership.actions.filter(
        ({ action }) => !parts.includes(action) && (only?.includes(action) ?? true),
      )}
      version={membership.version}
      grave={grave}
      {...(main && { main })}
      ask={({ action, name }) => ({
        title: `${say(name)}: ${say(membership.member.name)}`,
        says:
          action === 'record_notice' ? (
            <NoticeFields caseId={group.case.id} />
          ) : (
            isExplained(action) && <p>{t[means[action]]}</p>
          ),
      })}
      touches={touchedBy(group.id)}
      send={({ action }, written, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/memberships/{membershipId}/moves', {
            params: { path: { id: group.id, membershipId: membership.id } },
            body: { action: action as Step, ...written },
            headers,
          }),
        )
      }
    />
  );
}

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
  const [posting, setPosting] = useState(false);
  const { member, status, actions } = membership;
  const steps = actions.filter(({ action }) => !parts.includes(action));
  const mayPostBuyIn = mayDo(membership, 'post_buy_in');
  return (
    <div className="membership-pane">
      <h2>{say(member.name)}</h2>
      <p>
        <Tag tone={statusTone(status.id)}>{say(status.name)}</Tag>
      </p>
      <h3>{t.mayDo}</h3>
      {steps.length === 0 && !mayPostBuyIn && <p className="quiet">{t.nothing}</p>}
      <div className="row no-print">
        <MembershipMoves group={group} membership={membership} />
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
          mayDecide={mayDo(membership, 'resolve_conflict')}
          known={<KnownOfMember group={group} membership={membership} />}
        />
      )}
      <Concerns membership={membership} />
      {membership.term !== null && <Term term={membership.term} />}
      {membership.review !== null && membership.review.events.length > 0 && (
        <>
          <h3>{t.review}</h3>
          <History steps={membership.review.events} />
        </>
      )}
      {membership.certificate !== null && (
        <Certificate
          caseId={group.case.id}
          groupId={group.id}
          membershipId={membership.id}
          certificate={membership.certificate}
          isOwn={membership.isOwn}
          mayGive={mayDo(membership, 'give_certificate')}
        />
      )}
      {membership.isOwn && (
        <ThingDocuments thing={{ kind: 'membership', id: membership.id }} caseId={group.case.id} />
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
      <h3>
        <LegalTerm id="buy_in">{t.buyIn}</LegalTerm>
      </h3>
      <p>{(posted.reference === null ? t.buyInFree : t.buyInPosted)(wallTime(posted.postedAt, zone))}</p>
    </>
  );
}

function Concerns({ membership: { concerns } }: { readonly membership: Membership }): ReactNode {
  const t = useWords(groupWords);
  const { zone } = useSession().person;
  if (concerns === null) return null;
  const { cutAt, events } = concerns;
  return (
    <>
      <h3>{t.concerns}</h3>
      {cutAt !== null && <p className="note">{t.cutAt(wallTime(cutAt, zone))}</p>}
      <History
        steps={events.map((event) => ({ ...event, reason: isTold(event) ? <Told event={event} /> : null }))}
      />
    </>
  );
}

/** When it took part, on which days it is liable, and with whom its firm is one. */
function Term({ term }: { readonly term: NonNullable<Membership['term']> }): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const { zone } = useSession().person;
  const { periods, liableFrom, liableUntil, economicGroup } = term;
  if (periods.length === 0 && !economicGroup?.length) return null;
  return (
    <>
      <h3>{t.term}</h3>
      <ul className="plain-list">
        {periods.map(({ name, from, until }) => (
          <li key={from}>
            {say(name)} · {wallTime(from, zone)} – {until === null ? t.still : wallTime(until, zone)}
          </li>
        ))}
      </ul>
      {liableFrom !== null && (
        <p>
          {t.liable(liableFrom, liableUntil ?? t.still)} <LegalTerm id="liability_day" />
        </p>
      )}
      {economicGroup !== null && economicGroup.length > 0 && (
        <p>{t.economicGroup(economicGroup.map(({ name }) => name).join(', '))}</p>
      )}
    </>
  );
}

type Event = NonNullable<Membership['concerns']>['events'][number];

const isTold = ({ reason, receivedAt, evidenceDocuments }: Event): boolean =>
  Boolean(reason) || receivedAt !== null || evidenceDocuments.length > 0;

/** What was said with a step; of a notice received earlier also when, and where it can be read. */
function Told({ event }: { readonly event: Event }): ReactNode {
  const t = useWords(groupWords);
  const { zone } = useSession().person;
  const { reason, receivedAt, evidenceDocuments } = event;
  return (
    <>
      {reason}
      {receivedAt !== null && <div>{t.receivedOn(wallTime(receivedAt, zone))}</div>}
      <EvidenceLinks documents={evidenceDocuments} />
    </>
  );
}
