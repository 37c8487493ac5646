import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../kernel/index.js';
import { DemoCast } from './demo-cast.js';
import type { SoFar } from './demo-so-far.js';
import { SeedDemoExperts } from './experts/seed-demo-experts.js';
import { SeedDemoFirms } from './seed-demo-firms.js';
import { SeedDemoPeople } from './seed-demo-people.js';

/** Who and what the demonstration has before anything happens: its alliance, members, people, register of firms and pool of experts. */
@Injectable()
export class SeedDemoCast {
  constructor(
    private readonly people: SeedDemoPeople,
    private readonly firms: SeedDemoFirms,
    private readonly experts: SeedDemoExperts,
  ) {}

  async run(
    soFar: SoFar,
    today: CalendarDate,
  ): Promise<{ readonly cast: DemoCast; readonly register: ReadonlyMap<string, string> }> {
    await this.people.found(soFar);
    const firms = await this.people.firms(soFar);
    const people = await this.people.people(soFar, firms);
    const cast = new DemoCast(people, firms, today);
    const register = await this.firms.run(soFar);
    await this.experts.run(cast, register);
    return { cast, register };
  }
}
