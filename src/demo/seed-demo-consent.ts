import { Injectable } from '@nestjs/common';
import { Proposals } from '../groups/index.js';
import type { DemoCast } from './demo-cast.js';
import { demoGroupName, demoSignatories } from './demo-group.js';
import { DemoState, type GroupSoFar } from './demo-state.js';

/** The demonstration's members confirm counsel who opened the group, and consent to who came after the first two. */
@Injectable()
export class SeedDemoConsent {
  constructor(
    private readonly state: DemoState,
    private readonly proposals: Proposals,
  ) {}

  /** Answers the group as it stands then. */
  async run(cast: DemoCast): Promise<GroupSoFar | undefined> {
    for (const { firm, client } of demoSignatories) {
      const group = await this.state.group(demoGroupName);
      const membershipId = group?.memberships.find(({ memberId }) => memberId === cast.firms[firm])?.id;
      if (group === undefined || membershipId === undefined) continue;
      for (const { id, about, answered } of group.proposals) {
        if (about !== membershipId && !answered.includes(membershipId))
          await this.proposals.answer(cast.as(client), group.id, id, { membershipId, answer: 'agreed' });
      }
    }
    return this.state.group(demoGroupName);
  }
}
