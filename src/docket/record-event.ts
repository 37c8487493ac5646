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
import { assertSeesCase } from '../cases/index.js';
import type { EventPreviewView, RecordedEventView } from './docket-views.contract.js';
import { DocketPlaces, type Place } from './docket-places.store.js';
import { DocketScreens } from './docket.screens.js';
import { faultsOfReport, oddDatesOf } from './domain/check-report.js';
import { eventFacts } from './domain/docket-facts.js';
import { type DocketEvent, type EventReport, firstVersion, ORDER } from './domain/event.js';
import { type EventProof, saidOf } from './event-evidence.js';
import { toPreview } from './event-preview.views.js';
import { FollowEvent, type Following, memberOfIn } from './follow-event.js';

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

/** What is to be recorded, and where. */
interface ToRecord {
  readonly caseId: string;
  readonly proceedingId: string;
  readonly report: EventReport;
}

/** An event worked out and not yet written. */
interface Recorded {
  readonly event: DocketEvent;
  readonly following: Following;
  readonly place: Place;
}

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

  /** What recording it would do. Writes nothing. */
  preview(
    caller: Caller,
    caseId: string,
    proceedingId: string,
    report: EventReport,
  ): Promise<EventPreviewView> {
    return this.work.read(caller, async (tx) => {
      await assertSeesCase(tx, caseId);
      const { event, following, place } = await this.workOut(tx, { caseId, proceedingId, report });
      return toPreview(event.id, [], following, place);
    });
  }

  private async within(
    tx: Tx,
    { caseId, proceedingId, report, proof }: ToRecord & { readonly proof: EventProof },
  ): Promise<string> {
    await this.places.lockCase(tx, caseId);
    if (report.kind === ORDER) assertShown(report, proof);
    const { event, following, place } = await this.workOut(tx, { caseId, proceedingId, report });
    assertPlausible(report, place);

    await tx.record(eventFacts('recorded', event, memberOfIn(place)));
    await this.follow.write(tx, event, following, place);
    await this.attachments.prove(tx, ...saidOf(event, proof));
    return event.id;
  }

  private async workOut(tx: Tx, { caseId, proceedingId, report }: ToRecord): Promise<Recorded> {
    const place = await this.places.place(tx, caseId, proceedingId);
    assertFits(report, place);
    const by = { personId: tx.caller.personId, now: tx.now };
    const settled = await this.follow.settled(tx, caseId, report);
    const first = firstVersion(settled, { id: newId(), caseId, proceedingId }, by);
    const given = await this.follow.begin(tx, first, place, recorded);
    const following = await this.follow.withOrder(tx, first, place, recorded, given);
    return { event: { ...first, notComputed: following.notComputed }, following, place };
  }
}

/** Refuses (422) an order that nothing shows: dates are not set on someone's word alone. */
function assertShown({ evidence }: EventReport, proof: EventProof): void {
  if ((evidence ?? '').trim() !== '' || proof.some(({ documentIds = [] }) => documentIds.length > 0)) return;
  throw InvalidInputError.at(
    '/evidence',
    'Choose the document, or say where the order is.',
    '请选择文件，或注明该命令所在。',
  );
}
