import { Injectable } from '@nestjs/common';
import { AddCounsel, OpenCase } from '../cases/index.js';
import { type EventReport, RecordEvent } from '../docket/index.js';
import type { Caller } from '../platform/index.js';
import { SeedDemoCourts } from './courts/seed-demo-courts.js';
import type { DemoCast } from './demo-cast.js';
import { aService, anEvent, demoDispute, demoInvestigation, workingDayBefore } from './demo-cases.js';
import type { SoFar } from './demo-so-far.js';
import { type CaseSoFar, DemoState } from './demo-state.js';

/** The demonstration's cases, as its coordinator would enter them. */
@Injectable()
export class SeedDemoCases {
  constructor(
    private readonly state: DemoState,
    private readonly openCase: OpenCase,
    private readonly addCounsel: AddCounsel,
    private readonly recordEvent: RecordEvent,
    private readonly courts: SeedDemoCourts,
  ) {}

  /** The investigation in which the group defends. */
  async investigation(
    { titles }: SoFar,
    cast: DemoCast,
    register: ReadonlyMap<string, string>,
  ): Promise<void> {
    const investigation = demoInvestigation(cast.today, cast.firms, register);
    const begun = titles.get(investigation.titleEn ?? '');
    const id = begun ?? (await this.openCase.run(cast.as('coordinator'), investigation)).id;
    const opened = await this.state.case(id);
    if (opened !== undefined) await this.investigate(cast, opened);
  }

  /** What else its members are in. */
  async others({ titles }: SoFar, cast: DemoCast, register: ReadonlyMap<string, string>): Promise<void> {
    const dispute = demoDispute(cast.firms);
    if (!titles.has(dispute.titleEn ?? '')) await this.openCase.run(cast.as('coordinator'), dispute);
    await this.courts.run(titles, cast, register);
  }

  /** One member is served electronically through US counsel, one by express in China, one not yet. */
  private async investigate(cast: DemoCast, opened: CaseSoFar): Promise<void> {
    const [, lantian, chenguang] = opened.parties;
    const itc = opened.proceedings.find(({ forum }) => forum === 'us-itc');
    if (lantian === undefined || chenguang === undefined || itc?.institutedOn == null) return;
    if (lantian.counsel.length === 0) {
      await this.addCounsel.run(cast.as('member-a'), lantian.id, {
        firm: 'Harbor & Quill LLP (demo)',
        name: 'Demo Outside Counsel',
        country: 'US',
        personId: cast.id('counsel'),
      });
    }
    const record = async (by: Caller, event: EventReport): Promise<void> => {
      if ((await this.state.event(opened.id, event.kind)) === undefined)
        await this.recordEvent.run(by, opened.id, itc.id, event);
    };
    await record(cast.as('coordinator'), anEvent('institution_fr_publication', itc.institutedOn));
    const servedOn = workingDayBefore(cast.today, 8);
    await record(cast.as('coordinator'), {
      ...anEvent('complaint_and_noi_served_by_commission', servedOn),
      services: [
        {
          ...aService(lantian.id, servedOn),
          method: 'electronic',
          destination: 'us',
          through: 'Harbor & Quill LLP (demo)',
        },
        { ...aService(chenguang.id, servedOn), method: 'express', destination: 'foreign' },
      ],
    });
    await record(cast.as('counsel'), this.interrogatories(cast, lantian.id));
  }

  /** Recorded by counsel, so that the coordinator is the second pair of eyes. */
  private interrogatories({ today }: DemoCast, partyId: string): EventReport {
    const servedOn = workingDayBefore(today, 5);
    return {
      ...anEvent('interrogatories_served', servedOn),
      services: [{ ...aService(partyId, servedOn), method: 'electronic', destination: 'us' }],
    };
  }
}
