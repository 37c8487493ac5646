import { Injectable } from '@nestjs/common';
import { EndCounsel, type EndCounselBody, type EndedMandate } from '../../cases/index.js';
import type { Caller, Tx } from '../../platform/index.js';
import { GroupsStore } from '../groups.store.js';
import { TakeStep } from './take-step.js';

/** Ends a party's counsel, and with it their service for the same member in the groups of that case. */
@Injectable()
export class EndMandate {
  constructor(
    private readonly ending: EndCounsel,
    private readonly groups: GroupsStore,
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
    const served = await tx.query<{ group_id: string; membership_id: string }>(
      `SELECT g.id AS group_id, m.id AS membership_id
         FROM membership_counsel k
         JOIN group_membership m ON m.alliance_id = k.alliance_id AND m.id = k.membership_id
         JOIN joint_group g ON g.alliance_id = m.alliance_id AND g.id = m.group_id
        WHERE k.alliance_id = $1 AND k.person_id = $2 AND k.ended_at IS NULL AND m.member_id = $3 AND g.case_id = $4
        ORDER BY g.id, m.id`,
      [tx.caller.allianceId, personId, memberId, caseId],
    );
    for (const { group_id: groupId, membership_id: membershipId } of served) {
      const file = await this.groups.lock(tx, groupId);
      const membership = file.memberships.find(({ id }) => id === membershipId);
      if (membership !== undefined) await this.steps.dismiss(tx, file, membership, personId);
    }
  }
}
