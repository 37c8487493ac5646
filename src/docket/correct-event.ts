import { Injectable } from '@nestjs/common';
import { type Caller, granted, newId, UnitOfWork } from '../platform/index.js';
import type { CorrectedEventView, MovedDeadlineView, DeadlineRowView } from './docket-views.contract.js';
import { DocketPlaces, type Place } from './docket.places.js';
import { DocketScreens } from './docket.screens.js';
import { DocketStore } from './docket.store.js';
import { eventFacts } from './domain/docket-facts.js';
import { correctEvent, type DocketEvent, type EventReport } from './domain/event.js';
import type { Reconciled } from './domain/reconcile.js';
import { FollowEvent, memberOfIn } from './follow-event.js';
import { assertFits } from './record-event.js';
import { assertWholeIsSeen } from './withdraw-event.js';

/** Another version of an event takes the place of the old one, and its dates follow. */
@Injectable()
export class CorrectEvent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: DocketPlaces,
    private readonly store: DocketStore,
    private readonly follow: FollowEvent,
    private readonly screens: DocketScreens,
  ) {}

  async run(caller: Caller, id: string, report: EventReport, reason: string): Promise<CorrectedEventView> {
    const answer = await this.work.run(caller, async (tx) => {
      const caseId = await this.store.caseOf(tx, 'event', id);
      await this.places.lockCase(tx, caseId);
      await this.screens.event(tx, id);
      const event = await this.store.event(tx, id);
      const place = await this.places.place(tx, caseId, event.proceedingId);
      assertFits(report, place);
      if (changesForAll(event, report)) assertWholeIsSeen(event, place);
      const by = { personId: caller.personId, now: tx.now };
      const whole = { ...report, services: [...report.services, ...unseenServices(event, place)] };
      const change = { id: newId(), reason, by };
      const { old, corrected: bare } = granted(correctEvent(event, whole, change)).state;
      const why = { en: `The event was corrected: ${reason}`, zh: `事件更正：${reason}` };
      const following = await this.follow.again(tx, bare, place, why);
      const corrected = { ...bare, notComputed: following.notComputed };

      await this.store.updateEvent(tx, old);
      await tx.record(eventFacts('corrected', corrected, memberOfIn(place), old));
      await this.follow.write(tx, corrected, following, place);
      const deadlines = await this.screens.deadlinesFrom(tx, corrected.originId);
      return {
        event: await this.screens.event(tx, corrected.id),
        deadlines: deadlines.filter((deadline) => deadline.status !== 'closed'),
        moved: movedViews(following.found, deadlines, why),
      };
    });
    // An answer that was kept is given again only to whom the event is still to be seen.
    await this.work.read(caller, (tx) => this.screens.event(tx, answer.event.id));
    return answer;
  }
}

/** What an event says besides its services, and everyone's dates come from. */
const dating = ({ kind, happenedOn, atTime, zone, circumstances, dates }: EventReport): string =>
  JSON.stringify([kind, happenedOn, atTime, zone, [...circumstances].sort(), Object.entries(dates).sort()]);

const changesForAll = (event: DocketEvent, report: EventReport): boolean => dating(event) !== dating(report);

/** Who sees only some services of an event corrects only those: the others stay as they are. */
const unseenServices = (event: DocketEvent, { everyone }: Place): DocketEvent['services'] =>
  event.services.filter(({ partyId }) => !everyone.some((party) => party.id === partyId && party.seen));

/** What moved, came or went, of the deadlines the caller may see. */
function movedViews(
  { created, moves, closed }: Reconciled,
  deadlines: readonly DeadlineRowView[],
  why: MovedDeadlineView['why'],
): MovedDeadlineView[] {
  const changes = [
    ...moves.map(({ deadlineId, from, to }) => ({ deadlineId, from, to })),
    ...created.map(({ id, due }) => ({ deadlineId: id, from: null, to: due })),
    ...closed.map(({ id, due }) => ({ deadlineId: id, from: due, to: null })),
  ];
  return changes.flatMap((change) => {
    const seen = deadlines.find((deadline) => deadline.id === change.deadlineId);
    return seen ? [{ ...change, rule: seen.rule, action: seen.action, party: seen.party, why }] : [];
  });
}
