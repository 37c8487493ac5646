import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';
import { Standings } from '../../walls/index.js';
import { admissionOf, type Admission, askedToConsent, type GroupFile, membershipIn } from '../group-file.js';
import { GroupsStore } from '../groups.store.js';
import { standingsFor, TakeStep } from '../memberships/take-step.js';
import { ProposalsStore } from './proposals.store.js';

/** Asks the members that take part about those that are to come in, and does what they answered. */
@Injectable()
export class Admissions {
  constructor(
    private readonly groups: GroupsStore,
    private readonly proposals: ProposalsStore,
    private readonly steps: TakeStep,
    private readonly standings: Standings,
  ) {}

  /** Asks about every approved membership, and apart from it about its reading of what was shared before, each once. */
  async ask(tx: Tx, file: GroupFile): Promise<void> {
    if (askedToConsent(file).length === 0) return;
    for (const { id: membershipId, status, historyVote, invitedBy: proposedBy } of file.memberships) {
      if (status !== 'approved') continue;
      if (admissionOf(file, membershipId, 'admit') === undefined)
        await this.proposals.propose(tx, file, { aim: 'admit', membershipId, proposedBy });
      if (historyVote !== null && admissionOf(file, membershipId, 'show_history') === undefined) {
        const wish = { aim: 'show_history', membershipId, basis: historyVote, proposedBy } as const;
        await this.proposals.propose(tx, file, wish);
      }
    }
  }

  /** Whom one member declines does not come in; who is in already reads what was shared before from now on. */
  async settle(
    tx: Tx,
    groupId: string,
    { aim, membershipId }: Pick<Admission, 'aim' | 'membershipId'>,
    outcome: 'complete' | 'declined',
  ): Promise<void> {
    const file = await this.groups.read(tx, groupId);
    const membership = membershipIn(file, membershipId);
    if (membership === undefined) return;
    if (aim === 'admit' && outcome === 'declined')
      await this.steps.run(tx, file, membership, { action: 'turn_down', hands: ['system'] });
    if (aim === 'show_history' && outcome === 'complete' && membership.status === 'active')
      await this.standings.grant(tx, ...standingsFor(file, membership, null));
  }
}
