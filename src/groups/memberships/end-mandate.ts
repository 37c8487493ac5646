import { Injectable } from '@nestjs/common';
import { EndCounsel, type EndCounselBody, type EndedMandate } from '../../cases/index.js';
import type { Caller, Tx } from '../../platform/index.js';
import { membershipIn } from '../group-file.js';
import { GroupsStore } from '../groups.store.js';
import { MembershipsStore } from './memberships.store.js';
import { TakeStep } from './take-step.js';

/** Ends a party's counsel, and with it their service for the same member in the groups of that case. */
@Injectable()
export class EndMandate {
  constructor(
    private readonly ending: EndCounsel,
    private readonly groups: GroupsStore,
    private readonly memberships: MembershipsStore,
    private readonly steps: TakeStep,
  ) {}

  run(
    caller: Caller,
    partyId: string,
    counselId: string,
    body: EndCounselBody,
  ): Promise<{ readonly id: string }> {
    return this.ending.run(caller, partyId, counselId, body, (tx, ended) => this.endService(tx, ended));
  }

  private async endService(tx: Tx, { caseId, memberId, personId, servesOn }: EndedMandate): Promise<void> {
    if (memberId === null || personId === null || servesOn) return;
    for (const { groupId, membershipId } of await this.memberships.served(tx, {
      caseId,
      memberId,
      personId,
    })) {
      const file = await this.groups.lock(tx, groupId);
      const membership = membershipIn(file, membershipId);
      if (membership !== undefined) await this.steps.dismiss(tx, file, membership, personId);
    }
  }
}
