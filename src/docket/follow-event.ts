import { Injectable } from '@nestjs/common';
import { Attachments, type EvidencePlace } from '../attachments/index.js';
import { type CalendarBook, CalendarBooks } from '../calendars/index.js';
import type { Bilingual } from '../kernel/index.js';
import { computeDeadline } from '../law/index.js';
import { InvalidInputError, newId, type Tx } from '../platform/index.js';
import { DocketPlaces, type Place } from './docket-places.store.js';
import { DocketStore } from './docket.store.js';
import type { Deadline } from './domain/deadline.js';
import { deriveDeadlines } from './domain/derive.js';
import { actFact, changeFacts, type EventChange, eventFacts, type MemberOf } from './domain/docket-facts.js';
import { type DocketEvent, type EventReport, type NotComputed, ORDER } from './domain/event.js';
import { changeOfStep, planEvents } from './domain/order-events.js';
import { nameOfOrder } from './domain/ordered-date.js';
import { reconcile, type Reconciled } from './domain/reconcile.js';
import { FollowOrder, type OrderedDeadline } from './orders/follow-order.js';
import { OrdersStore } from './orders/orders.store.js';

/** The member each party of a case is. */
export const memberOfIn =
  ({ everyone }: Place): MemberOf =>
  (partyId) =>
    everyone.find((party) => party.id === partyId)?.memberId ?? null;

/** What an event gives, worked out but not yet written. */
export interface Following {
  /** What the event gave before. */
  readonly existing: readonly Deadline[];
  readonly found: Reconciled;
  readonly notComputed: readonly NotComputed[];
  /** Whose change it follows; null: the system's. */
  readonly by: string | null;
  /** Of an order that sets dates, what else it does. */
  readonly order?: OrderFollowing;
}

/** An event whose day an order sets or no longer sets, worked out and not yet written. */
export interface EventOfOrder {
  readonly change: EventChange;
  /** The version that stood before, as it is written; null where there was none. */
  readonly old: DocketEvent | null;
  readonly event: DocketEvent;
  readonly following: Following;
}

/** What an order does to events to come and to deadlines that are there. */
export interface OrderFollowing {
  readonly events: readonly EventOfOrder[];
  readonly dates: readonly OrderedDeadline[];
}

/** The deadlines of a case after one of its events was recorded, corrected or withdrawn. */
@Injectable()
export class FollowEvent {
  constructor(
    private readonly store: DocketStore,
    private readonly places: DocketPlaces,
    private readonly attachments: Attachments,
    private readonly orders: FollowOrder,
    private readonly kept: OrdersStore,
    private readonly books: CalendarBooks,
  ) {}

  /** A report whose lines know whose the deadlines are that they name; see `FollowOrder`. */
  settled(tx: Tx, caseId: string, report: EventReport): Promise<EventReport> {
    return report.lines.length === 0 ? Promise.resolve(report) : this.orders.settled(tx, caseId, report);
  }

  /** What an event gives, with what an order that sets dates does besides. The case is locked already. */
  async withOrder(
    tx: Tx,
    event: DocketEvent,
    place: Place,
    why: Bilingual,
    following: Following,
  ): Promise<Following> {
    const earlier = event.replaces === null ? null : await this.store.event(tx, event.replaces);
    if (event.kind !== ORDER && earlier?.kind !== ORDER) return following;
    const events = await this.eventsOf(tx, event, earlier, place, why);
    const dates = await this.orders.workOut(tx, event, earlier, why);
    assertApart(event, events, dates);
    return { ...following, order: { events, dates } };
  }

  private async eventsOf(
    tx: Tx,
    order: DocketEvent,
    earlier: DocketEvent | null,
    place: Place,
    why: Bilingual,
  ): Promise<readonly EventOfOrder[]> {
    const current = await this.store.currentEvents(tx, [order.proceedingId]);
    const reasonOf =
      order.authority === null
        ? why.en
        : nameOfOrder({ authority: order.authority, datedOn: order.happenedOn }).en;
    const by = { personId: tx.caller.personId, now: tx.now };
    const steps = planEvents(order, earlier, current);
    const done: EventOfOrder[] = [];
    for (const step of steps) {
      const restored = step.sort === 'undo' ? await this.versionBefore(tx, step.event, order.originId) : null;
      const change = changeOfStep(step, restored, order, { id: newId(), by, reason: reasonOf });
      const following =
        change.old === null && change.change === 'recorded'
          ? await this.begin(tx, change.event, place, why)
          : await this.again(tx, change.event, place, why);
      done.push({ ...change, event: { ...change.event, notComputed: following.notComputed }, following });
    }
    return done;
  }

  /** The version of an event before an order set its day, by an order that stands or by none; null where there is none. */
  private async versionBefore(tx: Tx, event: DocketEvent, orderId: string): Promise<DocketEvent | null> {
    if (event.setBy === null) return event;
    if (event.setBy !== orderId && (await this.store.stands(tx, event.setBy))) return event;
    return event.replaces === null
      ? null
      : this.versionBefore(tx, await this.store.event(tx, event.replaces), orderId);
  }

  private async writeOrder(tx: Tx, { events, dates }: OrderFollowing, place: Place): Promise<void> {
    for (const { change, old, event, following } of events) {
      if (old !== null) await this.store.updateEvent(tx, old);
      await tx.record(eventFacts(change, event, memberOfIn(place), old ?? undefined));
      if (change === 'withdrawn') await this.rewrite(tx, event, following, place);
      else await this.write(tx, event, following, place);
    }
    for (const { before, after, facts, report, originId, eventId, memberId } of dates) {
      await this.store.updateDeadline(tx, after);
      await this.store.insertMoves(
        tx,
        facts.flatMap(({ move }) => move ?? []),
        tx.caller.personId,
      );
      const reason = facts.find((fact) => fact.reason !== undefined)?.reason;
      await this.kept.follow(tx, before, after, {
        report,
        eventId,
        ...(originId !== undefined && { originId }),
        reason: reason === undefined ? undefined : { en: reason, zh: reason },
      });
      await tx.record(facts.map((fact) => actFact(fact, () => memberId)));
    }
  }

  /** What an event gives that was never recorded before, by the calendars of the alliance. */
  async begin(tx: Tx, event: DocketEvent, place: Place, why: Bilingual): Promise<Following> {
    const known = { existing: [], place, book: await this.books.of(tx) };
    return compare(event, known, why, tx.caller.personId);
  }

  /** What an event gives now, compared with what it gave in any of its versions. The case is locked already. */
  async again(
    tx: Tx,
    event: DocketEvent,
    place: Place,
    why: Bilingual,
    by = tx.caller.personId,
  ): Promise<Following> {
    const existing = await this.store.deadlinesFrom(tx, event.originId);
    return compare(event, { existing, place, book: await this.books.of(tx) }, why, by);
  }

  /** Writes a new version of an event with all it gives. */
  async write(tx: Tx, event: DocketEvent, following: Following, place: Place): Promise<void> {
    await this.store.insert(tx, event, following.found.created);
    await this.finish(tx, event, following, place);
  }

  /** Writes what an event gives that is there already. `before`: as it stood, where nothing else tells of what it gives no more. */
  async rewrite(
    tx: Tx,
    event: DocketEvent,
    following: Following,
    place: Place,
    before = event,
  ): Promise<void> {
    await this.store.updateEvent(tx, event);
    await this.store.insertDeadlines(tx, following.found.created);
    await this.finish(tx, event, following, place, before);
  }

  private async finish(
    tx: Tx,
    event: DocketEvent,
    { existing, found, by, order }: Following,
    place: Place,
    before = event,
  ): Promise<void> {
    await this.store.change(tx, found, by);
    await this.attachments.dropEvidence(tx, unmet(existing, found), by);
    if (order !== undefined) await this.writeOrder(tx, order, place);
    await this.places.refreshCase(tx, event.caseId);
    await tx.record(changeFacts(event, found, memberOfIn(place), before));
  }
}

/** Refuses (422) a date of a deadline that follows from an event whose day the same order sets: it is not known before that is. */
function assertApart(
  order: DocketEvent,
  events: readonly EventOfOrder[],
  dates: readonly OrderedDeadline[],
): void {
  const moved = new Set(events.map(({ event }) => event.originId));
  const both = dates.find(({ before }) => moved.has(before.originId));
  if (both === undefined) return;
  const at = order.lines.findIndex((line) => line.sort === 'deadline' && line.deadlineId === both.before.id);
  throw new InvalidInputError([
    {
      pointer: `/lines/${String(Math.max(at, 0))}`,
      because: {
        en: 'This date follows from an event whose day the same order sets: record that first, then set this date by itself.',
        zh: '该日期由同一命令所定日期的事件推算：请先登记该事件，再单独指定此日期。',
      },
    },
  ]);
}

/** The deadlines that were met or had passed and are open again: what showed it shows nothing now. */
const unmet = (existing: readonly Deadline[], { moved }: Reconciled): readonly EvidencePlace[] =>
  moved.flatMap(({ id, met }) =>
    met === null && existing.some((before) => before.id === id && before.met !== null)
      ? [{ kind: 'deadline', id }]
      : [],
  );

/** What an event is worked out from: what it gave before, where it happened, and by whose calendars. */
interface Known {
  readonly existing: readonly Deadline[];
  readonly place: Place;
  readonly book: CalendarBook;
}

/** A withdrawn event gives nothing. */
function compare(
  event: DocketEvent,
  { existing, place, book }: Known,
  why: Bilingual,
  by: string | null,
): Following {
  const { wanted, notComputed } =
    event.status === 'current'
      ? deriveDeadlines(event, place, (rule, facts) => computeDeadline(rule, facts, book))
      : { wanted: [], notComputed: [] };
  const { originId, id: eventId, caseId, proceedingId } = event;
  const change = { originId, eventId, caseId, proceedingId, by, why };
  return { existing, found: reconcile(existing, wanted, change, newId), notComputed, by };
}
