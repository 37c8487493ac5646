import { Injectable } from '@nestjs/common';
import { Attachments } from '../attachments/index.js';
import {
  assertAcknowledged,
  type Caller,
  InvalidInputError,
  newId,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import type { RecordedEventView } from './docket-views.contract.js';
import { DocketPlaces, type Place } from './docket-places.store.js';
import { DocketScreens } from './docket.screens.js';
import { faultsOfReport, oddDatesOf } from './domain/check-report.js';
import { eventFacts } from './domain/docket-facts.js';
import { type EventReport, firstVersion } from './domain/event.js';
import { type EventProof, saidOf } from './event-evidence.js';
import { FollowEvent, memberOfIn } from './follow-event.js';

/** Why the dates of a new event are there. */
const recorded = { en: 'The event was recorded.', zh: '事件登记。' };

/** Refuses (422) a report that does not fit its proceeding, or is about parties whose concerns are not the caller's. */
export function assertFits(report: EventReport, place: Place): void {
  const faults = faultsOfReport(report, {
    forum: place.forum,
    partyIds: place.everyone.filter((party) => party.seen && !party.left).map((party) => party.id),
  });
  if (faults.length > 0) throw new InvalidInputError(faults);
}

/** Refuses (422 `date.implausible`) a report that fits, with odd dates that it does not acknowledge. */
export const assertPlausible = (report: EventReport, place: Place): void =>
  assertAcknowledged(oddDatesOf(report, place), report.acknowledged);

/** An event with everything it triggers, in one transaction. */
@Injectable()
export class RecordEvent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: DocketPlaces,
    private readonly follow: FollowEvent,
    private readonly screens: DocketScreens,
    private readonly attachments: Attachments,
  ) {}

  async run(
    caller: Caller,
    caseId: string,
    proceedingId: string,
    report: EventReport,
    proof: EventProof = [],
  ): Promise<RecordedEventView> {
    const { id } = await this.work.run(caller, async (tx) => ({
      id: await this.within(tx, { caseId, proceedingId, report, proof }),
    }));
    return this.work.read(caller, async (tx) => {
      const [event, deadlines] = await Promise.all([
        this.screens.event(tx, id),
        this.screens.deadlinesFrom(tx, id),
      ]);
      return { event, deadlines };
    });
  }

  private async within(
    tx: Tx,
    {
      caseId,
      proceedingId,
      report,
      proof,
    }: {
      readonly caseId: string;
      readonly proceedingId: string;
      readonly report: EventReport;
      readonly proof: EventProof;
    },
  ): Promise<string> {
    await this.places.lockCase(tx, caseId);
    const place = await this.places.place(tx, caseId, proceedingId);
    assertFits(report, place);
    assertPlausible(report, place);
    const by = { personId: tx.caller.personId, now: tx.now };
    const first = firstVersion(report, { id: newId(), caseId, proceedingId }, by);
    const following = this.follow.begin(tx, first, place, recorded);
    const event = { ...first, notComputed: following.notComputed };

    await tx.record(eventFacts('recorded', event, memberOfIn(place)));
    await this.follow.write(tx, event, following, place);
    await this.attachments.prove(tx, ...saidOf(event, proof));
    return event.id;
  }
}
