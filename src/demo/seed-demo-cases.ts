import { Injectable } from '@nestjs/common';
import { AddCounsel, CasesScreens, type CaseView, OpenCase } from '../cases/index.js';
import { type EventReport, RecordEvent, type Service } from '../docket/index.js';
import { permissionsOf } from '../identity/index.js';
import type { CalendarDate } from '../kernel/index.js';
import { type Caller, Clock, type Role, systemCaller, asPerson, UnitOfWork } from '../platform/index.js';
import { demoAlliance } from './demo-alliance.js';
import type { SoFar } from './demo-so-far.js';
import { demoDispute, demoInvestigation, type FirmIds, workingDayBefore } from './demo-cases.js';

/** Who enters the investigation: the coordinator, the member that names its counsel, and that counsel. */
interface Acting {
  readonly caller: Caller;
  readonly client: Caller;
  readonly counsel: Caller;
}

/** The demonstration's cases, as its coordinator would enter them. */
@Injectable()
export class SeedDemoCases {
  constructor(
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
    private readonly screens: CasesScreens,
    private readonly openCase: OpenCase,
    private readonly addCounsel: AddCounsel,
    private readonly recordEvent: RecordEvent,
  ) {}

  async run(
    { titles, events }: SoFar,
    people: ReadonlyMap<string, string>,
    firms: FirmIds,
    register: ReadonlyMap<string, string>,
  ): Promise<void> {
    const caller = seated('coordinator', people.get('coordinator') ?? null);
    const investigation = demoInvestigation(this.clock.today(demoAlliance.zone), firms, register);
    const dispute = demoDispute(firms);
    const begun = titles.get(investigation.titleEn ?? '');
    const opened =
      begun === undefined
        ? await this.openCase.run(caller, investigation)
        : await this.work.read(caller, (tx) => this.screens.case(tx, begun));
    const client = seated('member_counsel', people.get('member-a') ?? null, firms.a);
    const counsel = seated('outside_counsel', people.get('counsel') ?? null);
    await this.investigate({ caller, client, counsel }, opened, events);
    if (!titles.has(dispute.titleEn ?? '')) await this.openCase.run(caller, dispute);
  }

  /** One member is served electronically through US counsel, one by express in China, one not yet. */
  private async investigate(
    { caller, client, counsel }: Acting,
    opened: CaseView,
    done: ReadonlySet<string>,
  ): Promise<void> {
    const [, lantian, chenguang] = opened.parties;
    const itc = opened.proceedings.find(({ forum }) => forum === 'us-itc');
    if (lantian === undefined || chenguang === undefined || itc?.institutedOn == null) return;
    if (lantian.counsel.length === 0) {
      await this.addCounsel.run(client, lantian.id, {
        firm: 'Harbor & Quill LLP (demo)',
        name: 'Demo Outside Counsel',
        country: 'US',
        ...(counsel.personId !== null && { personId: counsel.personId }),
      });
    }
    const record = async (by: Caller, event: EventReport): Promise<void> => {
      if (!done.has(event.kind)) await this.recordEvent.run(by, opened.id, itc.id, event);
    };
    await record(caller, anEvent('institution_fr_publication', itc.institutedOn));
    const servedOn = workingDayBefore(this.clock.today(demoAlliance.zone), 8);
    await record(caller, {
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
    await record(counsel, this.interrogatories(lantian.id));
  }

  /** Recorded by counsel, so that the coordinator is the second pair of eyes. */
  private interrogatories(partyId: string): EventReport {
    const servedOn = workingDayBefore(this.clock.today(demoAlliance.zone), 5);
    return {
      ...anEvent('interrogatories_served', servedOn),
      services: [{ ...aService(partyId, servedOn), method: 'electronic', destination: 'us' }],
    };
  }
}

const seated = (role: Role, personId: string | null, memberId: string | null = null): Caller => {
  const seats = [{ role, memberId }] as const;
  const system = systemCaller(demoAlliance.id, 'demo');
  const caller = personId === null ? { ...system, seats } : asPerson(system, personId, seats);
  return { ...caller, permissions: permissionsOf(seats), zone: demoAlliance.zone };
};

const anEvent = (kind: string, happenedOn: CalendarDate): EventReport => ({
  kind,
  happenedOn,
  atTime: null,
  zone: null,
  note: null,
  evidence: 'demo',
  circumstances: [],
  dates: {},
  services: [],
  authority: null,
  lines: [],
});

const aService = (partyId: string, servedOn: CalendarDate): Service => ({
  partyId,
  method: 'hand',
  destination: null,
  servedOn,
  receivedOn: null,
  through: null,
  evidence: 'demo',
});
