import { Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { FormDialog } from '../../parts/form-dialog';
import { partWords } from '../../parts/part-words';
import { ReasonAct } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { Unbroken } from '../../parts/unbroken';
import { useSession } from '../../session/session';
import { useBothNames } from '../../parts/named';
import { groupWords } from './group-words';
import { type Group, type MayAnswer, type Proposal, touchedBy } from './queries';

type Answer = 'agreed' | 'declined';

interface Asked {
  readonly proposal: Proposal;
  readonly doing: 'withdraw' | { readonly answer: Answer; readonly for: MayAnswer };
}

const officeAims = { give: 'proposedGive', confirm: 'proposedConfirm', end: 'proposedEnd' } as const;
const admissionAims = { admit: 'proposedAdmit', show_history: 'proposedHistory' } as const;
/** What follows on an answer. */
const hintOf = ({ aim, candidate }: Proposal) =>
  aim === 'terminate' ? 'terminationHint' : candidate === null ? 'answerHint' : 'admissionHint';

const spokenAnswer = { agreed: 'answerAgreed', declined: 'answerDeclined' } as const;

/** What is proposed, in a sentence. */
function useSpoken(): (proposal: Proposal) => string {
  const t = useWords(groupWords);
  const say = useSay();
  const bothNames = useBothNames();
  return ({ aim, name, office, candidate }) => {
    if (aim === 'terminate') return t.proposedTermination;
    return aim === 'admit' || aim === 'show_history'
      ? t[admissionAims[aim]](candidate === null ? '' : say(candidate))
      : t[officeAims[aim]](name === null ? '' : bothNames(name), office === null ? '' : t[office]);
  };
}

/** What is proposed of the offices of a group. */
export function OfficeProposals({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  const shown = group.proposals.filter(({ office }) => office !== null);
  return <Proposals groupId={group.id} heading={<h3>{t.proposals}</h3>} proposals={shown} />;
}

/** What is proposed of the group itself: that it ends. */
export function GroupProposals({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  const shown = group.proposals.filter(({ aim }) => aim === 'terminate');
  return <Panel groupId={group.id} heading={<h2>{t.endings}</h2>} proposals={shown} />;
}

/** What is proposed of members that are to come in. */
export function AdmissionProposals({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  const shown = group.proposals.filter(({ candidate }) => candidate !== null);
  return <Panel groupId={group.id} heading={<h2>{t.admissions}</h2>} proposals={shown} />;
}

interface Listed {
  readonly groupId: string;
  readonly heading: ReactNode;
  readonly proposals: readonly Proposal[];
}

const Panel = (listed: Listed): ReactNode =>
  listed.proposals.length === 0 ? null : (
    <section className="panel">
      <Proposals {...listed} />
    </section>
  );

/** What is proposed, what each member said, and what the reader may answer. */
function Proposals({ groupId, heading, proposals }: Listed): ReactNode {
  const [asked, setAsked] = useState<Asked | undefined>();
  const close = (): void => setAsked(undefined);
  if (proposals.length === 0) return null;
  return (
    <>
      {heading}
      <ul className="plain-list">
        {proposals.map((proposal) => (
          <OneProposal
            key={proposal.id}
            proposal={proposal}
            onAsk={(doing) => setAsked({ proposal, doing })}
          />
        ))}
      </ul>
      {asked?.doing === 'withdraw' && (
        <Withdraw groupId={groupId} proposal={asked.proposal} onClose={close} />
      )}
      {asked !== undefined && asked.doing !== 'withdraw' && (
        <AnswerProposal groupId={groupId} proposal={asked.proposal} {...asked.doing} onClose={close} />
      )}
    </>
  );
}

function OneProposal({
  proposal,
  onAsk,
}: {
  readonly proposal: Proposal;
  readonly onAsk: (doing: Asked['doing']) => void;
}): ReactNode {
  const t = useWords(groupWords);
  const bothNames = useBothNames();
  const say = useSay();
  const spoken = useSpoken();
  const { zone } = useSession().person;
  const isOpen = proposal.state.id === 'open';
  return (
    <li>
      <span className="strong">{spoken(proposal)}</span>{' '}
      <Tag tone={isOpen ? 'plain' : 'past'}>{say(proposal.state.name)}</Tag>
      <div className="who">
        <Unbroken
          text={[
            proposal.basis && say(proposal.basis),
            t.proposedBy(bothNames(proposal.proposer)),
            wallTime(proposal.proposedAt, zone),
            proposal.endReason && say(proposal.endReason),
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      </div>
      {proposal.answers.map(({ membershipId, member, answer, by, at, reason }) => (
        <div key={membershipId} className="who">
          <Unbroken
            text={[`${say(member)}: ${t[answer]}`, bothNames(by), wallTime(at, zone), reason]
              .filter(Boolean)
              .join(' · ')}
          />
        </div>
      ))}
      {isOpen && (
        <div className="who">
          {proposal.waitsFor.length === 0
            ? t.waitsForMembers
            : t.waitsFor(proposal.waitsFor.map((name) => say(name)).join(', '))}
        </div>
      )}
      <div className="inline-buttons no-print">
        {proposal.mayAnswer.flatMap((may) =>
          (['agreed', 'declined'] as const).map((answer) => (
            <ActionButton
              key={`${may.membershipId} ${answer}`}
              size="small"
              offer={may}
              onClick={() => onAsk({ answer, for: may })}
            >
              {t[spokenAnswer[answer]](say(may.member))}
            </ActionButton>
          )),
        )}
        {proposal.mayWithdraw && (
          <button type="button" className="link" onClick={() => onAsk('withdraw')}>
            {t.withdrawProposal}
          </button>
        )}
      </div>
    </li>
  );
}

function AnswerProposal({
  groupId,
  proposal,
  answer,
  for: may,
  onClose,
}: {
  readonly groupId: string;
  readonly proposal: Proposal;
  readonly answer: Answer;
  readonly for: MayAnswer;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const p = useWords(partWords);
  const say = useSay();
  const spoken = useSpoken();
  return (
    <FormDialog<{ readonly reason?: string }>
      touches={[...touchedBy(groupId), ['today']]}
      title={t[spokenAnswer[answer]](say(may.member))}
      confirm={t[answer]}
      danger={answer === 'declined'}
      send={(written, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/proposals/{proposalId}/answer', {
            params: { path: { id: groupId, proposalId: proposal.id } },
            body: { membershipId: may.membershipId, answer, ...written },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p>{spoken(proposal)}</p>
      <p className="quiet">{t[hintOf(proposal)]}</p>
      <Form.Item name="reason" label={p.reason}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </FormDialog>
  );
}

function Withdraw({
  groupId,
  proposal,
  onClose,
}: {
  readonly groupId: string;
  readonly proposal: Proposal;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const spoken = useSpoken();
  return (
    <ReasonAct
      title={`${t.withdrawProposal}: ${spoken(proposal)}`}
      confirm={t.withdrawProposal}
      touches={touchedBy(groupId)}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/proposals/{proposalId}/withdrawal', {
            params: { path: { id: groupId, proposalId: proposal.id } },
            body: { reason },
            headers,
          }),
        )
      }
      onClose={onClose}
    />
  );
}
