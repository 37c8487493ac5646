import { Injectable } from '@nestjs/common';
import { BeginSubscription, MoveSubscription, OpenCompartment } from '../clearance/index.js';
import { Clock } from '../platform/index.js';
import { demoAlliance } from './demo-alliance.js';
import type { DemoCast } from './demo-cast.js';
import { demoOrderName } from './demo-papers.js';
import { type CaseSoFar, DemoState } from './demo-state.js';

/** A subscription of the demonstration and the steps it took. */
interface DemoSubscription {
  readonly account: string;
  readonly firm: string;
  readonly capacity: 'outside_counsel' | 'expert';
  readonly until: 'active' | 'noticed' | 'filed' | 'draft';
}

const subscriptions: readonly DemoSubscription[] = [
  { account: 'counsel', firm: 'Harbor & Quill LLP (demo)', capacity: 'outside_counsel', until: 'active' },
  { account: 'counsel-b', firm: 'Ash & Lantern LLP (demo)', capacity: 'outside_counsel', until: 'filed' },
  { account: 'expert', firm: 'Demo Institute of Lighting', capacity: 'expert', until: 'noticed' },
];

/** What its expert says of themselves when they sign. */
const background = {
  employment: 'Senior researcher, Demo Institute of Lighting, since 2016 (demo)',
  education:
    'Ph.D. in optical engineering, Example University, 2011; B.Eng., Example University, 2006 (demo)',
};

/** The compartment of the demonstration's protective order: one subscription active, one filed, one expert's in its windows of objection. */
@Injectable()
export class SeedDemoOrder {
  constructor(
    private readonly clock: Clock,
    private readonly state: DemoState,
    private readonly openCompartment: OpenCompartment,
    private readonly begin: BeginSubscription,
    private readonly move: MoveSubscription,
  ) {}

  /** Answers the compartment's id. */
  async run(cast: DemoCast, opened: CaseSoFar): Promise<string> {
    const proceedingId = opened.proceedings.find(({ forum }) => forum === 'us-itc')?.id ?? null;
    const wish = {
      kind: 'cbi',
      caseId: opened.id,
      proceedingId,
      memberId: null,
      nameEn: demoOrderName,
      nameZh: '337-TA-9901 号案保护令（演示）',
    } as const;
    const there = await this.state.order(demoOrderName);
    const id = there?.id ?? (await this.openCompartment.run(cast.as('counsel'), wish, [])).id;
    const suppliers = opened.parties.slice(0, 2).map((party) => party.id);
    for (const one of subscriptions) await this.subscribe(cast, id, one, suppliers);
    return id;
  }

  /** Each step looks where the subscription stands; what people did to it since is left as it is. */
  private async subscribe(
    cast: DemoCast,
    compartmentId: string,
    one: DemoSubscription,
    suppliers: readonly string[],
  ): Promise<void> {
    const personId = cast.id(one.account);
    const own = cast.as(one.account);
    const held = (await this.state.order(demoOrderName))?.held.find((each) => each.personId === personId);
    const { account: _, until, ...wish } = one;
    const starter = one.capacity === 'expert' ? cast.as('counsel') : own;
    const id =
      held?.id ??
      (
        await this.begin.run(starter, {
          ...wish,
          compartmentId,
          personId,
          groupId: null,
          withHistory: false,
          text: { textEn: null, textZh: null },
        })
      ).id;
    const from = held?.state ?? 'draft';
    if (until === 'draft') return;
    const on = this.clock.today(demoAlliance.zone);
    const isUnfiled = from === 'draft' || from === 'signed';
    if (from === 'draft') await this.move.run(own, id, { action: 'sign', ...background }, undefined);
    if (isUnfiled)
      await this.move.run(starter, id, { action: 'file', on, reference: 'EDIS 999001 (demo)' }, undefined);
    if (until === 'noticed' && (isUnfiled || from === 'filed'))
      await this.move.run(cast.as('counsel'), id, { action: 'give_notice', suppliers }, undefined);
    if (until === 'active' && ['draft', 'signed', 'filed'].includes(from))
      await this.move.run(
        cast.as('ethics'),
        id,
        { action: 'activate', reference: 'Acknowledgement 1 (demo)' },
        undefined,
      );
  }
}
