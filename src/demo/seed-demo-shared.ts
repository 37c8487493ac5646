import { Injectable } from '@nestjs/common';
import type { DemoCast } from './demo-cast.js';
import type { GroupSoFar } from './demo-state.js';
import { SeedDemoEnds } from './money/seed-demo-ends.js';
import { SeedDemoMoney } from './money/seed-demo-money.js';
import { SeedDemoProof } from './seed-demo-proof.js';

/** What the demonstration's group has in common: its papers and its money. */
@Injectable()
export class SeedDemoShared {
  constructor(
    private readonly proof: SeedDemoProof,
    private readonly money: SeedDemoMoney,
    private readonly ends: SeedDemoEnds,
  ) {}

  async run(cast: DemoCast, about: Parameters<SeedDemoProof['run']>[1]): Promise<void> {
    await this.proof.run(cast, about);
    await this.money.run(cast, about.group.id);
  }

  /** What it won back, and what is settled with who leaves. */
  settle(cast: DemoCast, group: GroupSoFar): Promise<void> {
    return this.ends.run(cast, group);
  }
}
