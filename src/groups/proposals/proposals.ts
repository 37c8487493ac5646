import { Injectable } from '@nestjs/common';
import { type By, assertAllowed, NotFoundError, type Tx } from '../../platform/index.js';
import { Agreements } from '../agreements/agreements.js';
import { answerObstacle, consentTo, withdrawalObstacle } from '../domain/consent.js';
import { assertMay, assertRuns, GroupChange, type GroupInHand, type Made } from '../group-change.js';
import { askedAbout, membershipIn, type Proposal, termOf } from '../group-file.js';
import { GroupsStore } from '../groups.store.js';
import { answering, seesProposal } from '../sight.js';
import { CarryOut } from './carry-out.js';
import type { AnswerProposalBody } from './proposals.contract.js';
import { ProposalsStore } from './proposals.store.js';

/** What waits for the consent of a group's members: answered by each, done with the last consent it takes. */
@Injectable()
export class Proposals {
  constructor(
    private readonly change: GroupChange,
    private readonly groups: GroupsStore,
    private readonly proposals: ProposalsStore,
    private readonly carryOut: CarryOut,
    private readonly agreements: Agreements,
  ) {}

  /** Proposes that the group ends: who runs it, or a member that takes part. */
  proposeTermination(by: By, groupId: string, reason: string): Made {
    return this.change.run(by, groupId, async (hand) => {
      assertMay('propose_end', hand);
      return this.proposals.propose(hand.tx, hand.file, { aim: 'terminate', basis: reason });
    });
  }

  /** Answers a proposal for a member. */
  answer(by: By, groupId: string, proposalId: string, said: AnswerProposalBody): Made {
    return this.change.run(by, groupId, async (hand) => {
      const { tx, caller, file } = hand;
      const proposal = proposalOf(hand, proposalId);
      const membership = membershipIn(file, said.membershipId);
      if (membership === undefined) throw new NotFoundError();
      assertAllowed(answerObstacle(proposal, answering(caller, file, proposal, membership)));
      const { membershipId, answer, reason = null } = said;
      await this.proposals.answer(tx, file, proposal, { membershipId, answer, reason });
      await this.settleOpen(tx, groupId, (one) => one.id === proposalId);
      return proposalId;
    });
  }

  /** Takes a proposal back. */
  withdraw(by: By, groupId: string, proposalId: string, reason: string): Made {
    return this.change.run(by, groupId, async (hand) => {
      const proposal = proposalOf(hand, proposalId);
      if (proposal.proposedBy !== hand.caller.personId) assertRuns(hand.caller, hand.file);
      assertAllowed(withdrawalObstacle(proposal.aim, proposal));
      await this.proposals.close(hand.tx, hand.file, proposal, 'withdrawn', reason);
      return proposalId;
    });
  }

  /**
   * Who takes part, or who is to come in, has changed: admissions that waited for who left alone are settled. An office is not, which
   * somebody may have been proposed for by whom they no longer serve: it is proposed anew.
   */
  settleAdmissions(tx: Tx, groupId: string): Promise<void> {
    return this.settleOpen(tx, groupId, ({ membershipId }) => membershipId !== null);
  }

  /** Does what the members that take part now have consented to, and lets in who was waiting for that alone. */
  private async settleOpen(tx: Tx, groupId: string, isMeant: (one: Proposal) => boolean): Promise<void> {
    let file = await this.groups.read(tx, groupId);
    for (const { id } of file.proposals.filter((one) => isMeant(one))) {
      const open = file.proposals.find((one) => one.id === id && one.state === 'open');
      if (open === undefined) continue;
      const askedIds = askedAbout(file, open).map((one) => one.id);
      const outcome = consentTo(termOf(file, open), askedIds, open.answers);
      if (outcome === 'open') continue;
      await this.proposals.close(tx, file, open, outcome);
      await this.carryOut.run(tx, file, open, outcome);
      file = await this.groups.read(tx, groupId);
    }
    await this.agreements.letIn(tx, groupId);
  }
}

/** Not found where the caller does not see what the group's members are asked. */
function proposalOf({ caller, file, sight }: GroupInHand, id: string): Proposal {
  const proposal = file.proposals.find((one) => one.id === id && seesProposal(caller, file, sight, one));
  if (proposal === undefined) throw new NotFoundError();
  return proposal;
}
