import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/index.js';
import { demoAlliance } from './demo-alliance.js';
import { demoTitle } from './demo-cases.js';
import { DemoSoFar, type SoFar } from './demo-so-far.js';
import { SeedDemoCases } from './seed-demo-cases.js';
import { SeedDemoCast } from './seed-demo-cast.js';
import { SeedDemoFunds } from './seed-demo-funds.js';
import { SeedDemoWalls } from './seed-demo-walls.js';

/** So long ago its group was founded: its first call is overdue, whatever weekend came between. */
const pastMs = 4 * 24 * 60 * 60 * 1_000;

/**
 * Founds the demonstration once. Each step looks first whether it was done, so that a start which was cut off is taken up
 * where it ended, and one that is whole is left alone; a lock keeps two processes from seeding at once.
 */
@Injectable()
export class SeedDemo {
  constructor(
    private readonly soFar: DemoSoFar,
    private readonly clock: Clock,
    private readonly seedCast: SeedDemoCast,
    private readonly seedCases: SeedDemoCases,
    private readonly seedFunds: SeedDemoFunds,
    private readonly seedWalls: SeedDemoWalls,
  ) {}

  run(): Promise<void> {
    return this.soFar.goOn((soFar) => this.go(soFar));
  }

  private async go(soFar: SoFar): Promise<void> {
    const today = this.clock.today(demoAlliance.zone);
    const { cast, register } = await this.clock.back(pastMs, async () => {
      const known = await this.seedCast.run(soFar, today);
      await this.seedCases.investigation(soFar, known.cast, known.register);
      await this.seedWalls.begin(known.cast, demoTitle);
      return known;
    });
    await this.seedFunds.run(cast);
    await this.seedCases.others(soFar, cast, register);
    await this.seedWalls.goOn(cast, demoTitle);
  }
}
