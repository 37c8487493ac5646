import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { mayDo } from '../../parts/may-do';
import { Tag, type Tone } from '../../parts/tag';
import { SignButtons, TextMoves } from './agreements-section';
import { BuyInDialog } from './buy-in-dialog';
import { DraftDialog } from './draft-dialog';
import { type FormingStep, formingSteps, isReaders, signedBy, textToSign, type Turn } from './forming-steps';
import { formingWords } from './forming-words';
import { groupWords } from './group-words';
import { Invite } from './members-section';
import { MembershipMoves } from './membership-pane';
import type { Group, Membership } from './queries';

const tones: Readonly<Record<FormingStep['state'], Tone>> = { done: 'ok', open: 'wait', later: 'past' };

/** The steps of a group that is forming: what is done, whose turn it is, and on each the button that goes on. */
export function Forming({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(formingWords);
  const steps = formingSteps(group);
  if (steps.length === 0) return null;
  return (
    <section className="panel" aria-label={t.forming}>
      <h2>{t.forming}</h2>
      <ol className="forming">
        {steps.map((step) => (
          <Step key={step.name} group={group} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ group, step }: { readonly group: Group; readonly step: FormingStep }): ReactNode {
  const t = useWords(formingWords);
  const { name, state, turns } = step;
  return (
    <li aria-current={state === 'open' ? 'step' : undefined}>
      <div className="forming-head">
        <span className={state === 'later' ? 'quiet' : 'strong'}>{t[`step_${name}`]}</span>{' '}
        <Tag tone={tones[state]}>{t[state]}</Tag>
      </div>
      <StepCount group={group} name={name} />
      {turns.length > 0 && (
        <ul className="forming-turns">
          {turns.map((turn) => (
            <li key={`${turn.who} ${turn.membership?.id ?? ''}`}>
              <Whose turn={turn} /> {isReaders(group, name, turn) && <Tag tone="wait">{t.yours}</Tag>}
              <div className="row no-print">
                <NextButton group={group} step={step} turn={turn} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** How many were invited or have signed of those who are needed; nothing of the other steps. */
function StepCount({
  group,
  name,
}: {
  readonly group: Group;
  readonly name: FormingStep['name'];
}): ReactNode {
  const t = useWords(formingWords);
  if (name !== 'invite' && name !== 'start') return null;
  const text = textToSign(group);
  const needed = text?.signersNeeded ?? 2;
  const starts = (): string => {
    if (text === undefined) return t.startsLater;
    return group.sight === 'runs' ? t.startsWhen(signedBy(text), needed) : t.startsFor(needed);
  };
  const invited = group.memberships.filter(({ status }) => status.id !== 'closed').length;
  return <div className="who">{name === 'invite' ? t.invitedOf(invited, needed) : starts()}</div>;
}

function Whose({ turn: { who, membership } }: { readonly turn: Turn }): ReactNode {
  const t = useWords(formingWords);
  const say = useSay();
  return (
    <span>
      {membership && <span className="strong">{say(membership.member.name)}</span>}
      {membership && ' · '}
      {t[`by_${who}`]}
    </span>
  );
}

/** The button that takes the step, where it is the reader's; who else could, the turn says. */
function NextButton({
  group,
  step: { name },
  turn: { who, membership },
}: {
  readonly group: Group;
  readonly step: FormingStep;
  readonly turn: Turn;
}): ReactNode {
  const text = textToSign(group);
  switch (name) {
    case 'draft':
    case 'invite':
      return <RunnerButton group={group} action={name} />;
    case 'circulate':
      return text && <TextMoves groupId={group.id} text={text} only={['circulate']} />;
    case 'answer':
      return (
        membership && (
          <MembershipMoves
            group={group}
            membership={membership}
            only={['accept', 'decline']}
            main={['accept']}
          />
        )
      );
    case 'conflicts':
      return (
        membership && (
          <MembershipMoves
            group={group}
            membership={membership}
            only={['clear', 'reject']}
            main={['clear']}
          />
        )
      );
    case 'sign':
      return (
        text && (
          <SignButtons
            groupId={group.id}
            text={text}
            of={(offer) => offer.membershipId === membership?.id && offer.capacity === who}
          />
        )
      );
    case 'buy_in':
      return membership && <PostBuyIn group={group} membership={membership} />;
    case 'start':
      return null;
  }
}

function RunnerButton({
  group,
  action,
}: {
  readonly group: Group;
  readonly action: 'draft' | 'invite';
}): ReactNode {
  const t = useWords(groupWords);
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (!mayDo(group, action)) return null;
  return (
    <>
      <Button size="small" type="primary" onClick={() => setOpen(true)}>
        {t[action]}
      </Button>
      {open && action === 'draft' && <DraftDialog groupId={group.id} onClose={close} />}
      {open && action === 'invite' && <Invite group={group} onClose={close} />}
    </>
  );
}

function PostBuyIn({
  group,
  membership,
}: {
  readonly group: Group;
  readonly membership: Membership;
}): ReactNode {
  const t = useWords(groupWords);
  const [open, setOpen] = useState(false);
  if (!mayDo(membership, 'post_buy_in')) return null;
  return (
    <>
      <Button size="small" type="primary" onClick={() => setOpen(true)}>
        {t.postBuyIn}
      </Button>
      {open && <BuyInDialog groupId={group.id} membershipId={membership.id} onClose={() => setOpen(false)} />}
    </>
  );
}
