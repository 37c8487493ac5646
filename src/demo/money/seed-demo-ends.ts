import { Injectable } from '@nestjs/common';
import { KeepExits, KeepRecoveries, QuoteNewcomer } from '../../costs/index.js';
import { Clock } from '../../platform/index.js';
import { demoAlliance } from '../demo-alliance.js';
import type { DemoCast } from '../demo-cast.js';
import { demoImportsOfLatecomer } from './demo-money.js';
import { DemoMoneyState } from './demo-money-state.js';
import { SeedDemoWeights } from './seed-demo-weights.js';
import type { GroupSoFar } from '../demo-state.js';

/**
 * What the group won back; what is settled with the member that leaves, whose statement waits for its answer; and what the one that
 * comes in late is to pay.
 */
@Injectable()
export class SeedDemoEnds {
  constructor(
    private readonly clock: Clock,
    private readonly state: DemoMoneyState,
    private readonly exits: KeepExits,
    private readonly recoveries: KeepRecoveries,
    private readonly quotes: QuoteNewcomer,
    private readonly weights: SeedDemoWeights,
  ) {}

  async run(cast: DemoCast, { id, memberships }: GroupSoFar): Promise<void> {
    await this.recovery(cast, id);
    const left = memberships.find(({ memberId }) => memberId === cast.firms.c);
    if (left !== undefined) await this.exit(cast, id, left.id);
  }

  async quote(cast: DemoCast): Promise<void> {
    const latecomer = await this.state.latecomer();
    if (latecomer === undefined) return;
    const { id, groupId, quoteId } = latecomer;
    await this.weights.declare(cast, groupId, demoImportsOfLatecomer);
    const said = { ratePercent: '5', premiumPercent: '10' };
    const quoted = quoteId ?? (await this.quotes.quote(cast.as('treasurer'), groupId, id, said)).id;
    await this.state.approve(cast.as('coordinator'), quoted);
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
