import { Injectable } from '@nestjs/common';
import { Attachments, type EvidencePlace } from '../attachments/index.js';
import { type CalendarBook, CalendarBooks } from '../calendars/index.js';
import type { Bilingual } from '../kernel/index.js';
import { computeDeadline } from '../law/index.js';
import { InvalidInputError, newId, type Tx } from '../platform/index.js';
import { DocketPlaces, type Place } from './docket-places.store.js';
import { DocketStore } from './docket.store.js';
import type { Deadline } from './domain/deadline.js';
import { type Compute, deriveDeadlines, remembering } from './domain/derive.js';
import { changeFacts, type EventChange, eventFacts, type MemberOf } from './domain/docket-facts.js';
import { type DocketEvent, type EventReport, type NotComputed, ORDER } from './domain/event.js';
import { datesOf, lineNotApart } from './domain/order-dates.js';
import { changeOfStep, lineOfEvent, planEvents } from './domain/order-events.js';
import { nameOfOrder } from './domain/ordered-date.js';
import { reconcile, type Reconciled } from './domain/reconcile.js';
import { FollowAct } from './orders/follow-act.js';
import { FollowOrder, type OrderedDeadline } from './orders/follow-order.js';

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
    private readonly acts: FollowAct,
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
    const dates = await this.orders.workOut(tx, event, earlier, why);
    const events = await this.eventsOf(tx, event, earlier, { place, why, dates });
    await this.assertApart(tx, event, events);
    return { ...following, order: { events, dates } };
  }

  private async eventsOf(
    tx: Tx,
    order: DocketEvent,
    earlier: DocketEvent | null,
    { place, why, dates }: AlongOrder,
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
          : await this.again(tx, change.event, place, why, tx.caller.personId, dates);
      done.push({ ...change, event: { ...change.event, notComputed: following.notComputed }, following });
    }
    return done;
  }

  /** The version of an event before an order set its day, by an order that stands or by none; null where there is none. */
  private async versionBefore(tx: Tx, event: DocketEvent, orderId: string): Promise<DocketEvent | null> {
    if (event.setBy === null) return event;
    const order = event.setBy === orderId ? null : await this.store.standing(tx, event.setBy);
    const line = order === null ? undefined : lineOfEvent(order, event.kind);
    if (line !== undefined) return { ...event, happenedOn: line.on, atTime: line.atTime, zone: line.zone };
    return event.replaces === null
      ? null
      : this.versionBefore(tx, await this.store.event(tx, event.replaces), orderId);
  }

  /** Refuses (422) a date of a deadline that the order itself gives, or that follows from an event whose day it sets. */
  private async assertApart(tx: Tx, order: DocketEvent, events: readonly EventOfOrder[]): Promise<void> {
    const named = datesOf(order).map(({ deadlineId }) => deadlineId);
    if (named.length === 0) return;
    const current = await this.store.currentEvents(tx, [order.proceedingId]);
    const now = [
      ...current.filter(({ originId }) => events.every(({ event }) => event.originId !== originId)),
      ...events.map(({ event }) => event),
    ];
    const own = now.filter(({ setBy, status }) => setBy === order.originId && status === 'current');
    const setEvents = new Set(own.map(({ originId }) => originId));
    const at = lineNotApart(order, await this.store.deadlines(tx, named), setEvents);
    if (at >= 0) throw notApart(at);
  }

  private async writeOrder(tx: Tx, { events, dates }: OrderFollowing, place: Place): Promise<void> {
    await this.orders.write(tx, dates);
    for (const { change, old, event, following } of events) {
      if (old !== null) await this.store.updateEvent(tx, old);
      await tx.record(eventFacts(change, event, memberOfIn(place), old ?? undefined));
      if (change === 'withdrawn') await this.rewrite(tx, event, following, place);
      else await this.write(tx, event, following, place);
    }
  }

  /** What an event gives that was never recorded before, by the calendars of the alliance. */
  async begin(tx: Tx, event: DocketEvent, place: Place, why: Bilingual): Promise<Following> {
    const known = { existing: [], place, book: await this.books.of(tx) };
    return workOutEvent(event, known, why, tx.caller.personId);
  }

  /**
   * What an event gives now, compared with what it gave in any of its versions. `dates`: those that an order moved just before,
   * not yet written. The case is locked already.
   */
  async again(
    tx: Tx,
    event: DocketEvent,
    place: Place,
    why: Bilingual,
    by = tx.caller.personId,
    dates: readonly OrderedDeadline[] = [],
  ): Promise<Following> {
    const kept = await this.store.deadlinesFrom(tx, event.originId);
    const existing = kept.map((one) => dates.find(({ after }) => after.id === one.id)?.after ?? one);
    return workOutEvent(event, { existing, place, book: await this.books.of(tx) }, why, by);
  }

  /** Writes a new version of an event with all it gives. */
  async write(tx: Tx, event: DocketEvent, following: Following, place: Place): Promise<void> {
    await this.store.insert(tx, event, following.found.created);
    await this.finish(tx, event, following, place);
    await this.places.refreshCase(tx, event.caseId);
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
    await this.rewriteDates(tx, event, following, place, before);
    await this.places.refreshCase(tx, event.caseId);
  }

  /** Writes what became of the dates of an event; whoever asks tells the case once all is written. */
  async rewriteDates(
    tx: Tx,
    event: DocketEvent,
    following: Following,
    place: Place,
    before: DocketEvent,
  ): Promise<void> {
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
    await tx.record(changeFacts(event, found, memberOfIn(place), before));
    await this.acts.bringBack(tx, found.closed, whyBack);
  }
}

const notApart = (at: number): InvalidInputError =>
  InvalidInputError.at(
    `/lines/${String(at)}`,
    'This date follows from the same order, or from an event whose day it sets: change that line, or set this date by itself.',
    '该日期由同一命令本身或其所定日期的事件推算：请更改该行，或另行单独指定此日期。',
  );

/** Where an order was given, why dates follow it, and those of deadlines it moves. */
interface AlongOrder {
  readonly place: Place;
  readonly why: Bilingual;
  readonly dates: readonly OrderedDeadline[];
}

const whyBack: Bilingual = { en: 'What took its place is closed.', zh: '取代者已关闭。' };

/** The deadlines that were met or had passed and are open again: what showed it shows nothing now. */
const unmet = (existing: readonly Deadline[], { moved }: Reconciled): readonly EvidencePlace[] =>
  moved.flatMap(({ id, met }) =>
    met === null && existing.some((before) => before.id === id && before.met !== null)
      ? [{ kind: 'deadline', id }]
      : [],
  );

/** What an event is worked out from: what it gave before, where it happened, and by whose calendars. */
export interface KnownOfEvent {
  readonly existing: readonly Deadline[];
  readonly place: Place;
  readonly book: CalendarBook;
}

const computing = new WeakMap<CalendarBook, Compute>();

/** How the law computes by some calendars. */
function computeBy(book: CalendarBook): Compute {
  const compute = computing.get(book) ?? remembering((rule, facts) => computeDeadline(rule, facts, book));
  computing.set(book, compute);
  return compute;
}

/** What an event gives now, compared with what it gave; withdrawn, it gives nothing. */
export function workOutEvent(
  event: DocketEvent,
  { existing, place, book }: KnownOfEvent,
  why: Bilingual,
  by: string | null,
): Following {
  const { wanted, notComputed } =
    event.status === 'current'
      ? deriveDeadlines(event, place, computeBy(book))
      : { wanted: [], notComputed: [] };
  const { originId, id: eventId, caseId, proceedingId } = event;
  const change = { originId, eventId, caseId, proceedingId, by, why };
  return { existing, found: reconcile(existing, wanted, change, newId), notComputed, by };
}
