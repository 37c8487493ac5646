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
import { useSession } from '../../session/session';
import { groupWords } from './group-words';
import { type Group, type MayAnswer, type OfficeProposal, touchedBy } from './queries';

type Answer = 'agreed' | 'declined';

interface Asked {
  readonly proposal: OfficeProposal;
  readonly doing: 'withdraw' | { readonly answer: Answer; readonly for: MayAnswer };
}

const spokenAim = { give: 'proposedGive', confirm: 'proposedConfirm', end: 'proposedEnd' } as const;
const spokenAnswer = { agreed: 'answerAgreed', declined: 'answerDeclined' } as const;

/** What is proposed of the offices of a group, what each member said, and what the reader may answer. */
export function OfficeProposals({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  const [asked, setAsked] = useState<Asked | undefined>();
  const close = (): void => setAsked(undefined);
  if (group.proposals.length === 0) return null;
  return (
    <>
      <h3>{t.proposals}</h3>
      <ul className="plain-list">
        {group.proposals.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} onAsk={(doing) => setAsked({ proposal, doing })} />
        ))}
      </ul>
      {asked?.doing === 'withdraw' && (
        <Withdraw groupId={group.id} proposal={asked.proposal} onClose={close} />
      )}
      {asked !== undefined && asked.doing !== 'withdraw' && (
        <AnswerProposal groupId={group.id} proposal={asked.proposal} {...asked.doing} onClose={close} />
      )}
    </>
  );
}

function Proposal({
  proposal,
  onAsk,
}: {
  readonly proposal: OfficeProposal;
  readonly onAsk: (doing: Asked['doing']) => void;
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const { zone } = useSession().person;
  const isOpen = proposal.state.id === 'open';
  return (
    <li>
      <span className="strong">{t[spokenAim[proposal.aim]](proposal.name, t[proposal.office])}</span>{' '}
      <Tag tone={isOpen ? 'plain' : 'past'}>{say(proposal.state.name)}</Tag>
      <div className="who">
        {[
          proposal.basis,
          t.proposedBy(proposal.proposer),
          wallTime(proposal.proposedAt, zone),
          proposal.endReason,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {proposal.answers.map(({ membershipId, member, answer, by, at, reason }) => (
        <div key={membershipId} className="who">
          {[`${say(member)}: ${t[answer]}`, by, wallTime(at, zone), reason].filter(Boolean).join(' · ')}
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
              offer={{ action: answer, allowed: may.allowed, because: may.because }}
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
  readonly proposal: OfficeProposal;
  readonly answer: Answer;
  readonly for: MayAnswer;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const p = useWords(partWords);
  const say = useSay();
  return (
    <FormDialog<{ readonly reason?: string }>
      touches={[...touchedBy(groupId), ['today']]}
      title={t[spokenAnswer[answer]](say(may.member))}
      confirm={t[answer]}
      danger={answer === 'declined'}
      send={(written, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/office-proposals/{proposalId}/answer', {
            params: { path: { id: groupId, proposalId: proposal.id } },
            body: { membershipId: may.membershipId, answer, ...written },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p>{t[spokenAim[proposal.aim]](proposal.name, t[proposal.office])}</p>
      <p className="quiet">{t.answerHint}</p>
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
  readonly proposal: OfficeProposal;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  return (
    <ReasonAct
      title={`${t.withdrawProposal}: ${proposal.name}`}
      confirm={t.withdrawProposal}
      touches={touchedBy(groupId)}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/office-proposals/{proposalId}/withdrawal', {
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
