import { Injectable } from '@nestjs/common';
import { Attachments, type EvidencePlace } from '../attachments/index.js';
import type { Bilingual } from '../kernel/index.js';
import { type Caller, granted, newId, type Tx, UnitOfWork } from '../platform/index.js';
import type { CorrectedEventView, EventPreviewView } from './docket-views.contract.js';
import { DocketPlaces, type Place, showsOf } from './docket-places.store.js';
import { DocketScreens } from './docket.screens.js';
import { DocketStore } from './docket.store.js';
import { carriedServices } from './domain/carry-services.js';
import { eventFacts } from './domain/docket-facts.js';
import {
  changesForAll,
  correctEvent,
  type Correction,
  type DocketEvent,
  type EventReport,
} from './domain/event.js';
import { type EventProof, saidOf } from './event-evidence.js';
import { toMoved, toPreview } from './event-preview.views.js';
import { FollowEvent, type Following, memberOfIn } from './follow-event.js';
import { assertFits, assertPlausible } from './record-event.js';
import { assertWholeIsSeen } from './withdraw-event.js';

/** The event as it should be, why, and the parties whose services keep the event's old day. */
export interface CorrectionReport {
  readonly report: EventReport;
  /** The documents that are to show it; left out, those there stay. */
  readonly proof?: EventProof;
  readonly reason: string;
  readonly keepServices: readonly string[];
}

/** A correction worked out and not yet written. */
interface Corrected extends Correction {
  readonly place: Place;
  readonly following: Following;
  readonly why: Bilingual;
}

/** Another version of an event takes the place of the old one, and its dates follow. */
@Injectable()
export class CorrectEvent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: DocketPlaces,
    private readonly store: DocketStore,
    private readonly follow: FollowEvent,
    private readonly screens: DocketScreens,
    private readonly attachments: Attachments,
  ) {}

  /** What moved is told once: a repeated request is shown the event and its deadlines as they stand for the caller now. */
  async run(caller: Caller, id: string, correction: CorrectionReport): Promise<CorrectedEventView> {
    const done: { moved: CorrectedEventView['moved'] } = { moved: [] };
    const kept = await this.work.run(caller, async (tx) => {
      await this.places.lockCase(tx, await this.store.caseOf(tx, 'event', id));
      const { old, corrected, place, following, why } = await this.workOut(tx, id, correction);
      assertPlausible(correction.report, place);
      const said = saidOf(corrected, correction.proof ?? []);
      const ofAll = said.find(({ of }) => of.partId === undefined);
      if (ofAll !== undefined && (await this.attachments.differs(tx, ofAll))) assertWholeIsSeen(old, place);

      await this.store.updateEvent(tx, old);
      await tx.record(eventFacts('corrected', corrected, memberOfIn(place), old));
      await this.follow.write(tx, corrected, following, place);
      await this.attachments.dropEvidence(tx, servicesGone(old, corrected));
      await this.attachments.proveAnew(tx, ...said);
      done.moved = toMoved(following, place, why);
      return { id: corrected.id, originId: corrected.originId };
    });
    return this.work.read(caller, async (tx) => {
      const event = await this.screens.event(tx, kept.id);
      const deadlines = await this.screens.deadlinesFrom(tx, kept.originId);
      return { event, deadlines: deadlines.filter(({ status }) => status !== 'closed'), moved: done.moved };
    });
  }

  /** What the same correction would do; services left behind are told as undecided instead of refused. Writes nothing. */
  preview(
    caller: Caller,
    id: string,
    { report, keepServices }: Omit<CorrectionReport, 'reason'>,
  ): Promise<EventPreviewView> {
    return this.work.read(caller, async (tx) => {
      const everyone = report.services.map(({ partyId }) => partyId);
      const wanted = { report, reason: '', keepServices: everyone };
      const { old, place, following } = await this.workOut(tx, id, wanted);
      return toPreview(id, carriedServices(old, report, keepServices), following, place);
    });
  }

  private async workOut(
    tx: Tx,
    id: string,
    { report, reason, keepServices }: CorrectionReport,
  ): Promise<Corrected> {
    await this.screens.event(tx, id);
    const event = await this.store.event(tx, id);
    const place = await this.places.place(tx, event.caseId, event.proceedingId);
    assertFits(report, place);
    const settled = await this.follow.settled(tx, event.caseId, report);
    if (changesForAll(event, settled)) assertWholeIsSeen(event, place);
    const by = { personId: tx.caller.personId, now: tx.now };
    const whole = { ...settled, services: [...report.services, ...unseenServices(event, place)] };
    const { old, corrected } = granted(
      correctEvent(event, whole, { id: newId(), reason, by, keepServices }),
    ).state;
    const why = { en: `The event was corrected: ${reason}`, zh: `事件更正：${reason}` };
    const given = await this.follow.again(tx, corrected, place, why);
    const following = await this.follow.withOrder(tx, corrected, place, why, given);
    return { old, corrected: { ...corrected, notComputed: following.notComputed }, place, following, why };
  }
}

/** The services a correction took away: what showed them shows nothing now. */
const servicesGone = (before: DocketEvent, { services }: DocketEvent): readonly EvidencePlace[] =>
  before.services
    .filter(({ partyId }) => !services.some((service) => service.partyId === partyId))
    .map(({ partyId: partId }) => ({ kind: 'event', id: before.originId, partId }));

/** Who sees only some services of an event corrects only those: the others stay as they are. */
const unseenServices = (event: DocketEvent, place: Place): DocketEvent['services'] =>
  event.services.filter(({ partyId }) => !showsOf(place, partyId));
