import type { QueryKey } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../api/client';
import type { components } from '../api/schema';
import { wallTime } from '../dates';
import { useSay, useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { History, type HistoryStep } from './history';
import { LifePanel } from './life-panel';
import { namesOf, PersonName } from './named';
import { partWords } from './part-words';
import { Tag, type Tone } from './tag';

export type Approval = components['schemas']['ApprovalView'];
type Offer = Approval['actions'][number];

const tones: Readonly<Record<Approval['state']['id'], Tone>> = {
  open: 'wait',
  approved: 'ok',
  rejected: 'past',
  withdrawn: 'past',
  lapsed: 'past',
};

/** Where a question stands, and how many approvals it has of those it takes. */
export function ApprovalState({ approval }: { readonly approval: Approval }): ReactNode {
  const t = useWords(partWords);
  const say = useSay();
  const { state, count, missing } = approval;
  return (
    <>
      <Tag tone={tones[state.id]}>{say(state.name)}</Tag>
      {state.id === 'open' && count > 1 && <div className="who">{t.morePeople(missing)}</div>}
    </>
  );
}

/**
 * What somebody asked to have approved: who decided, who still may, and the buttons of who looks. For the screen of the thing, and for
 * the list of all that waits. `touches`: what is read again once it is decided.
 */
export function ApprovalPanel({
  approval,
  touches,
}: {
  readonly approval: Approval;
  readonly touches: readonly QueryKey[];
}): ReactNode {
  const t = useWords(partWords);
  const say = useSay();
  const { zone } = useSession().person;
  const { askedBy, askedAt, hands, count, missing } = approval;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t.state, <ApprovalState approval={approval} />],
    [
      t.askedBy,
      <>
        {askedBy === null ? t.system : <PersonName person={askedBy} />} · {wallTime(askedAt, zone)}
      </>,
    ],
    [t.decides, hands.map(({ name }) => say(name)).join(' · ')],
    [t.approvalsGiven, t.givenOf(count - missing, count)],
  ];
  return (
    <section className="approval" aria-label={say(approval.kind.name)}>
      <dl className="fields">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Answers approval={approval} />
      <ApprovalActs approval={approval} touches={touches} />
    </section>
  );
}

/** What was answered, by whom and as what; and that it was taken back. */
function Answers({ approval }: { readonly approval: Approval }): ReactNode {
  const t = useWords(partWords);
  const say = useSay();
  const { answers, state, closedAt, closedBy, endReason } = approval;
  const steps: HistoryStep[] = answers.map(({ answer, as, reason, at, by }) => ({
    name: `${answer === 'approve' ? t.gaveApproval : t.rejectedIt}${t.asHand(say(as.name))}`,
    reason,
    at,
    by: namesOf(by),
  }));
  if (state.id === 'withdrawn' && closedAt !== null)
    steps.push({ name: t.tookBack, reason: endReason, at: closedAt, by: closedBy && namesOf(closedBy) });
  return steps.length === 0 ? null : <History steps={steps} />;
}

/** What the reader may do with a question, each asked for once more. */
export function ApprovalActs({
  approval,
  touches,
  size,
}: {
  readonly approval: Approval;
  readonly touches: readonly QueryKey[];
  readonly size?: 'small';
}): ReactNode {
  const t = useWords(partWords);
  const { message } = App.useApp();
  const { id, version, contentHash, actions } = approval;
  return (
    <div className="row">
      <LifePanel<Offer, { readonly reason?: string }, Approval>
        offers={actions}
        version={version}
        grave={grave}
        main={main}
        {...(size && { size })}
        ask={({ action }) => ({
          says: (
            <>
              <p>
                <ApprovalAbout approval={approval} />
              </p>
              {action === 'approve' && <p>{t.approveWhat}</p>}
            </>
          ),
        })}
        touches={[...touches, ...alsoTouched]}
        onDone={(_, { action }) => action !== 'withdraw' && void message.success(t.answerKept)}
        send={({ action }, { reason }, headers) => {
          const asked = { path: { id }, header: headers };
          return action === 'withdraw'
            ? answered(
                api.POST('/api/v1/approvals/{id}/withdrawal', {
                  params: asked,
                  body: { reason: reason ?? '' },
                }),
              )
            : answered(
                api.POST('/api/v1/approvals/{id}/answers', {
                  params: asked,
                  body: { answer: action, contentHash, ...(reason !== undefined && { reason }) },
                }),
              );
        }}
      />
    </div>
  );
}

const main = ['approve'];
const grave = ['reject', 'withdraw'];
const alsoTouched: readonly QueryKey[] = [['approvals'], ['approval'], ['today']];

/** What a question is about, as a link where it has a page. */
export function ApprovalAbout({ approval }: { readonly approval: Approval }): ReactNode {
  const t = useWords(partWords);
  const say = useSay();
  const { name, link } = approval.about;
  const called = name === null ? t.notFound : say(name);
  if (link === null) return called;
  return (
    <Link to={link} className="own-line">
      {called}
    </Link>
  );
}
