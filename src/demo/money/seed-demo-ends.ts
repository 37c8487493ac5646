import { Injectable } from '@nestjs/common';
import { KeepExits, KeepRecoveries } from '../../costs/index.js';
import { Clock } from '../../platform/index.js';
import { demoAlliance } from '../demo-alliance.js';
import type { DemoCast } from '../demo-cast.js';
import { DemoMoneyState } from './demo-money-state.js';
import type { GroupSoFar } from '../demo-state.js';

/** What the group won back, and what is settled with the member that leaves: its statement waits for its answer. */
@Injectable()
export class SeedDemoEnds {
  constructor(
    private readonly clock: Clock,
    private readonly state: DemoMoneyState,
    private readonly exits: KeepExits,
    private readonly recoveries: KeepRecoveries,
  ) {}

  async run(cast: DemoCast, { id, memberships }: GroupSoFar): Promise<void> {
    await this.recovery(cast, id);
    const left = memberships.find(({ memberId }) => memberId === cast.firms.c);
    if (left !== undefined) await this.exit(cast, id, left.id);
  }

  private async recovery(cast: DemoCast, groupId: string): Promise<void> {
    const body = {
      kind: 'fee_award',
      payer: 'Brightwell Inc. (demo)',
      reference: 'DEMO-AWARD-1',
      receivedOn: this.clock.today(demoAlliance.zone),
      amount: '60000.00',
      collection: '4500.00',
    } as const;
    const known = await this.state.recovery(body.reference);
    const recovery = known ?? (await this.recoveries.propose(cast.as('treasurer'), groupId, body)).id;
    await this.state.approve(cast.as('coordinator'), recovery);
  }

  private async exit(cast: DemoCast, groupId: string, membershipId: string): Promise<void> {
    const treasurer = cast.as('treasurer');
    const known = await this.state.exit(membershipId);
    const items = [
      {
        part: 'committed',
        what: 'Expert report that was ordered before the notice (demo) 通知前已委托的专家报告（演示）',
        poolKey: 'common',
        amount: '48000.00',
      } as const,
    ];
    const id = known?.id ?? (await this.exits.draft(treasurer, groupId, { membershipId }, { items })).id;
    if (known === undefined || known.status === 'drafted') await this.exits.step(treasurer, id, 'send');
  }
}
