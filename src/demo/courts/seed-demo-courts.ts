import { Injectable } from '@nestjs/common';
import { AddCounsel, OpenCase } from '../../cases/index.js';
import { type EventReport, RecordEvent } from '../../docket/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import { Clock } from '../../platform/index.js';
import { demoAlliance } from '../demo-alliance.js';
import type { DemoCast } from '../demo-cast.js';
import { demoTitle, inRegister } from '../demo-cases.js';
import { type CaseSoFar, DemoState } from '../demo-state.js';
import {
  beforeTheBoard,
  type DemoSuit,
  demoSuits,
  orderInGermany,
  orderInTexas,
  servedFromGermany,
  servedInChina,
} from './demo-courts.js';

/** What members meet beside the Commission: suits in China and Germany, a review before the Board, a court with local rules. */
@Injectable()
export class SeedDemoCourts {
  constructor(
    private readonly clock: Clock,
    private readonly state: DemoState,
    private readonly openCase: OpenCase,
    private readonly addCounsel: AddCounsel,
    private readonly recordEvent: RecordEvent,
  ) {}

  async run(
    titles: ReadonlyMap<string, string>,
    cast: DemoCast,
    register: ReadonlyMap<string, string>,
  ): Promise<void> {
    const today = this.clock.today(demoAlliance.zone);
    const [inChina, inGermany] = demoSuits(today, cast.firms);
    await this.inChina(cast, today, await this.open(cast, inChina, titles, register));
    await this.inGermany(cast, today, await this.open(cast, inGermany, titles, register));
    const investigation = await this.state.case(demoTitle);
    if (investigation === undefined) return;
    for (const [number, event] of beforeTheBoard(today))
      await this.record(cast, investigation, number, event);
    await this.record(cast, investigation, '2:99-cv-09901', orderInTexas(today));
  }

  private async inChina(cast: DemoCast, today: CalendarDate, suit: CaseSoFar | undefined): Promise<void> {
    const chenguang = suit?.parties.find(({ memberId }) => memberId === cast.firms.b);
    if (suit === undefined || chenguang === undefined) return;
    await this.record(cast, suit, null, servedInChina(today, chenguang.id));
  }

  private async inGermany(cast: DemoCast, today: CalendarDate, suit: CaseSoFar | undefined): Promise<void> {
    const lantian = suit?.parties.find(({ memberId }) => memberId === cast.firms.a);
    if (suit === undefined || lantian === undefined) return;
    await this.record(cast, suit, null, servedFromGermany(today, lantian.id));
    const notice = await this.state.deadline(suit.id, 'de.defence-notice');
    if (notice !== undefined) await this.record(cast, suit, null, orderInGermany(today, lantian.id, notice));
  }

  /** The suit with the counsel of its defendant. */
  private async open(
    cast: DemoCast,
    { body, client, counsel }: DemoSuit,
    titles: ReadonlyMap<string, string>,
    register: ReadonlyMap<string, string>,
  ): Promise<CaseSoFar | undefined> {
    const parties = body.parties?.map((party) => inRegister(party, register)) ?? [];
    const id =
      titles.get(body.titleEn) ?? (await this.openCase.run(cast.as('coordinator'), { ...body, parties })).id;
    const opened = await this.state.case(id);
    const defendant = opened?.parties.find(({ memberId }) => memberId !== null);
    if (defendant !== undefined && !(await this.state.hasCounsel(defendant.id)))
      await this.addCounsel.run(cast.as(client), defendant.id, counsel);
    return opened;
  }

  /** Each kind of event once in a case, in the proceeding of that number; null where there is but one. */
  private async record(
    cast: DemoCast,
    opened: CaseSoFar,
    number: string | null,
    event: EventReport,
  ): Promise<void> {
    const proceeding = opened.proceedings.find((one) => number === null || one.number === number);
    if (proceeding === undefined || (await this.state.event(opened.id, event.kind)) !== undefined) return;
    await this.recordEvent.run(cast.as('coordinator'), opened.id, proceeding.id, event);
  }
}
