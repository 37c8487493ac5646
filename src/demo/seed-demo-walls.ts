import { Injectable } from '@nestjs/common';
import type { DemoCast } from './demo-cast.js';
import { demoGroupName } from './demo-group.js';
import { demoOrderName } from './demo-papers.js';
import { DemoState } from './demo-state.js';
import { SeedDemoParties } from './seed-demo-parties.js';
import { SeedDemoConsent } from './seed-demo-consent.js';
import { SeedDemoGroup } from './seed-demo-group.js';
import { SeedDemoOrder } from './seed-demo-order.js';
import { SeedDemoShared } from './seed-demo-shared.js';

/** What is kept apart in the demonstration's case: who is accused of what, the order, the group with its papers, its money and its experts. */
@Injectable()
export class SeedDemoWalls {
  constructor(
    private readonly state: DemoState,
    private readonly parties: SeedDemoParties,
    private readonly group: SeedDemoGroup,
    private readonly consent: SeedDemoConsent,
    private readonly order: SeedDemoOrder,
    private readonly shared: SeedDemoShared,
  ) {}

  /** The group, as far as its first call. Nothing where the latecomer is invited: what people make of the group then is theirs. */
  async begin(cast: DemoCast, title: string): Promise<void> {
    const opened = await this.state.case(title);
    if (opened === undefined) return;
    await this.parties.run(cast, opened);
    if ((await this.group.form(cast, opened.id)) === undefined) return;
    const group = await this.consent.run(cast);
    if (group === undefined) return;
    await this.order.run(cast, opened);
    await this.shared.begin(cast, group.id);
  }

  /** What became of it since, until what a latecomer is to pay. */
  async goOn(cast: DemoCast, title: string): Promise<void> {
    const group = await this.state.group(demoGroupName);
    const compartmentId = (await this.state.order(demoOrderName))?.id;
    const caseId = (await this.state.case(title))?.id;
    if (group && caseId && compartmentId && !this.group.isInvited(cast, group)) {
      await this.shared.goOn(cast, { caseId, compartmentId, group });
      await this.group.leave(cast, group);
      await this.shared.settle(cast, group);
      await this.group.invite(cast, group);
    }
    await this.shared.join(cast);
  }
}
