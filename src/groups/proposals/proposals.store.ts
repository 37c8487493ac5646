import { Injectable } from '@nestjs/common';
import { insertRows, newId, personOf, type Tx, updateRow } from '../../platform/index.js';
import type { ProposalAnswer, ProposalState } from '../domain/consent.js';
import { groupFact } from '../group-change.js';
import type { GroupFile, Office, Proposal } from '../group-file.js';
import { GroupAnswerRow, GroupProposalRow } from './proposal.entity.js';

type Group = Pick<GroupFile, 'id' | 'caseId'>;

/** What is to be proposed; by whoever acts, unless somebody else is said. */
export interface ProposalWish {
  readonly aim: Proposal['aim'];
  readonly office?: Office['office'];
  readonly personId?: string;
  readonly officeId?: string | null;
  readonly membershipId?: string;
  readonly basis?: string;
  readonly proposedBy?: string;
}

/** What a proposal is called in facts. */
const nounOf = {
  give: 'office',
  confirm: 'office',
  end: 'office',
  admit: 'admission',
  show_history: 'history',
  terminate: 'termination',
} as const;

const subjectOf = (id: string) => ({ kind: 'proposal', id });

/** What waits for the consent of a group's members, as rows. */
@Injectable()
export class ProposalsStore {
  /** Writes what is proposed; the members are asked by it. */
  async propose(tx: Tx, group: Group, wish: ProposalWish): Promise<string> {
    const id = newId();
    await insertRows(tx, GroupProposalRow, {
      proposedBy: personOf(tx.caller),
      ...wish,
      id,
      allianceId: tx.caller.allianceId,
      groupId: group.id,
      proposedAt: tx.now,
      state: 'open',
    });
    await tx.record([groupFact(`${nounOf[wish.aim]}.proposed`, subjectOf(id), group)]);
    return id;
  }

  /** Writes a member's answer, once. */
  async answer(
    tx: Tx,
    group: Group,
    { id: proposalId, aim }: Pick<Proposal, 'id' | 'aim'>,
    answer: ProposalAnswer & { readonly reason: string | null },
  ): Promise<void> {
    await insertRows(tx, GroupAnswerRow, {
      ...answer,
      id: newId(),
      allianceId: tx.caller.allianceId,
      proposalId,
      answeredBy: personOf(tx.caller),
      answeredAt: tx.now,
    });
    await tx.record([groupFact(`${nounOf[aim]}.answered`, subjectOf(proposalId), group)]);
  }

  /** Closes a proposal. That one of an office or of the group is complete is told by what it does. */
  async close(
    tx: Tx,
    group: Group,
    { id, aim }: Pick<Proposal, 'id' | 'aim'>,
    state: Exclude<ProposalState, 'open'>,
    reason: string | null = null,
  ): Promise<void> {
    const key = { allianceId: tx.caller.allianceId, id };
    await updateRow(tx, GroupProposalRow, key, { state, decidedAt: tx.now, endReason: reason });
    const noun = nounOf[aim];
    if (state === 'complete' && (noun === 'office' || noun === 'termination')) return;
    await tx.record([groupFact(`${noun}.${state === 'complete' ? 'agreed' : state}`, subjectOf(id), group)]);
  }

  /** Takes back what is still proposed of a member that is not to come in any more. */
  async withdrawAdmission(tx: Tx, file: GroupFile, membershipId: string): Promise<void> {
    for (const one of file.proposals)
      if (one.state === 'open' && one.membershipId === membershipId)
        await this.close(tx, file, one, 'withdrawn');
  }

  /** Takes back all that is open: the group is over. */
  async withdrawAll(tx: Tx, file: GroupFile, reason: string): Promise<void> {
    for (const one of file.proposals)
      if (one.state === 'open') await this.close(tx, file, one, 'withdrawn', reason);
  }
}
