import { Injectable } from '@nestjs/common';
import { demoTitle } from './demo-cases.js';
import { DemoCast } from './demo-cast.js';
import { DemoSoFar, type SoFar } from './demo-so-far.js';
import { SeedDemoCases } from './seed-demo-cases.js';
import { SeedDemoFirms } from './seed-demo-firms.js';
import { SeedDemoFunds } from './seed-demo-funds.js';
import { SeedDemoPeople } from './seed-demo-people.js';
import { SeedDemoWalls } from './seed-demo-walls.js';

/**
 * Founds the demonstration once. Each step looks first whether it was done, so that a start which was cut off is taken up
 * where it ended, and one that is whole is left alone; a lock keeps two processes from seeding at once.
 */
@Injectable()
export class SeedDemo {
  constructor(
    private readonly soFar: DemoSoFar,
    private readonly seedPeople: SeedDemoPeople,
    private readonly seedFirms: SeedDemoFirms,
    private readonly seedCases: SeedDemoCases,
    private readonly seedFunds: SeedDemoFunds,
    private readonly seedWalls: SeedDemoWalls,
  ) {}

  run(): Promise<void> {
    return this.soFar.goOn((soFar) => this.go(soFar));
  }

  private async go(soFar: SoFar): Promise<void> {
    await this.seedPeople.found(soFar);
    const firms = await this.seedPeople.firms(soFar);
    const people = await this.seedPeople.people(soFar, firms);
    const register = await this.seedFirms.run(soFar);
    const cast = new DemoCast(people, firms);
    await this.seedFunds.run(cast);
    await this.seedCases.run(soFar, cast, register);
    await this.seedWalls.run(cast, demoTitle);
  }
}
