import { Injectable } from '@nestjs/common';
import { Offices } from '../groups/index.js';
import type { DemoCast } from './demo-cast.js';
import { demoGroupName, demoSignatories } from './demo-group.js';
import { DemoState } from './demo-state.js';

/** The demonstration's members confirm counsel who opened the group: they read what it shares from then on. */
@Injectable()
export class SeedDemoConsent {
  constructor(
    private readonly state: DemoState,
    private readonly offices: Offices,
  ) {}

  async run(cast: DemoCast): Promise<void> {
    for (const { firm, client } of demoSignatories) {
      const group = await this.state.group(demoGroupName);
      const membershipId = group?.memberships.find(({ memberId }) => memberId === cast.firms[firm])?.id;
      if (group === undefined || membershipId === undefined) continue;
      for (const { id, answered } of group.proposals) {
        if (!answered.includes(membershipId))
          await this.offices.answer(cast.as(client), group.id, id, { membershipId, answer: 'agreed' });
      }
    }
  }
}
