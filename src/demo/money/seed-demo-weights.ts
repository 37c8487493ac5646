import { Injectable } from '@nestjs/common';
import { KeepWeights } from '../../costs/index.js';
import { addDays } from '../../kernel/index.js';
import { Clock } from '../../platform/index.js';
import { demoAlliance } from '../demo-alliance.js';
import type { DemoCast } from '../demo-cast.js';
import { demoImports, type DemoImports } from './demo-money.js';
import { DemoMoneyState } from './demo-money-state.js';

/** What the members of the demonstration's group declare, sealed, and the independent accountant attests. */
@Injectable()
export class SeedDemoWeights {
  constructor(
    private readonly clock: Clock,
    private readonly state: DemoMoneyState,
    private readonly weights: KeepWeights,
  ) {}

  async run(cast: DemoCast, groupId: string): Promise<void> {
    for (const one of demoImports) await this.declare(cast, groupId, one);
  }

  async declare(cast: DemoCast, groupId: string, [account, firm, value]: DemoImports): Promise<void> {
    const from = addDays(this.clock.today(demoAlliance.zone), -120);
    const memberId = cast.firms[firm];
    const basis =
      'Customs value of imports into the United States, last year (demo) 上一年度对美进口完税价格（演示）';
    const declared = { memberId, metric: 'us_import_value', from, value, basis } as const;
    const known = await this.state.declaration(memberId);
    const id = known?.id ?? (await this.weights.declare(cast.as(account), groupId, declared)).id;
    if (known === undefined || known.status === 'declared')
      await this.weights.move(cast.as('accountant'), id, { action: 'attest' });
  }
}
