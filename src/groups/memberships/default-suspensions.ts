import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';
import type { MembershipStep } from '../domain/membership-life.js';
import type { Membership } from '../group-file.js';
import { GroupsStore } from '../groups.store.js';
import { Proposals } from '../proposals/proposals.js';
import { TakeStep } from './take-step.js';

/**
 * Suspends who is in default with its money and reinstates who cured it, by the system's hand: for the module that keeps the money, in its
 * transaction. To other members it is a suspension like any other.
 */
@Injectable()
export class DefaultSuspensions {
  constructor(
    private readonly groups: GroupsStore,
    private readonly steps: TakeStep,
    private readonly proposals: Proposals,
  ) {}

  /** Suspends a member of a group; one that is not active, for whatever reason, stays as it is. Locks the group. */
  async suspend(tx: Tx, groupId: string, memberId: string, reason: string): Promise<void> {
    const isActive = ({ status }: Membership): boolean => status === 'active';
    await this.take(tx, groupId, memberId, isActive, { action: 'suspend', reason });
  }

  /** Reinstates a member that is suspended for a default; one that is suspended for adversity stays so. Locks the group. */
  async reinstate(tx: Tx, groupId: string, memberId: string, reason: string): Promise<void> {
    const isInDefault = ({ status, suspendedFor }: Membership): boolean =>
      status === 'suspended' && suspendedFor === 'default';
    await this.take(tx, groupId, memberId, isInDefault, { action: 'reinstate', reason });
  }

  private async take(
    tx: Tx,
    groupId: string,
    memberId: string,
    isMeant: (membership: Membership) => boolean,
    step: { readonly action: MembershipStep; readonly reason: string },
  ): Promise<void> {
    const file = await this.groups.lock(tx, groupId);
    const meant = file.memberships.filter((one) => one.memberId === memberId && isMeant(one));
    for (const one of meant) await this.steps.run(tx, file, one, { ...step, hands: ['system'] });
    if (meant.length > 0) await this.proposals.settleAdmissions(tx, groupId);
  }
}
