import { Injectable } from '@nestjs/common';
import type { DemoCast } from './demo-cast.js';
import type { GroupSoFar } from './demo-state.js';
import { SeedDemoChecks } from './experts/seed-demo-checks.js';
import { SeedDemoEnds } from './money/seed-demo-ends.js';
import { SeedDemoMoney } from './money/seed-demo-money.js';
import { SeedDemoWeights } from './money/seed-demo-weights.js';
import { SeedDemoProof } from './seed-demo-proof.js';

/** What the demonstration's group has in common: its money, its papers and its experts. */
@Injectable()
export class SeedDemoShared {
  constructor(
    private readonly proof: SeedDemoProof,
    private readonly weights: SeedDemoWeights,
    private readonly money: SeedDemoMoney,
    private readonly ends: SeedDemoEnds,
    private readonly checks: SeedDemoChecks,
  ) {}

  /** By what and how they share, and what they were called to pay first. */
  async begin(cast: DemoCast, groupId: string): Promise<void> {
    await this.weights.run(cast, groupId);
    await this.money.begin(cast, groupId);
  }

  async goOn(cast: DemoCast, about: Parameters<SeedDemoProof['run']>[1]): Promise<void> {
    await this.checks.run(cast, { caseId: about.caseId, groupId: about.group.id });
    await this.proof.run(cast, about);
    await this.money.goOn(cast, about.group.id);
  }

  /** What it won back, and what is settled with who leaves. */
  settle(cast: DemoCast, group: GroupSoFar): Promise<void> {
    return this.ends.run(cast, group);
  }

  /** What who comes in late is to pay: the last of all. */
  join(cast: DemoCast): Promise<void> {
    return this.ends.quote(cast);
  }
}
