import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { granted, InvalidInputError, newId, NotFoundError, type Tx } from '../../platform/index.js';
import { DocketScreens, readerOf } from '../docket.screens.js';
import { DocketStore } from '../docket.store.js';
import { type Deadline, isOpen } from '../domain/deadline.js';
import type { DeadlineAround } from '../domain/deadline-life.js';
import type { DeadlineFact } from '../domain/decide-deadline.js';
import { liftOrder, type NewOrder, orderDate } from '../domain/decide-order.js';
import { actFact } from '../domain/docket-facts.js';
import type { DocketEvent, EventReport } from '../domain/event.js';
import { datesOf, lineOfDeadline, reportOfLine, setsDate } from '../domain/order-dates.js';
import { type DeadlineOrder, isSameOrder, type OrderReport } from '../domain/ordered-date.js';
import { OrdersStore } from './orders.store.js';

/** A date of a deadline that an order sets or no longer sets, worked out and not yet written. */
export interface OrderedDeadline {
  readonly before: Deadline;
  readonly after: Deadline;
  readonly facts: readonly DeadlineFact[];
  readonly report: OrderReport | undefined;
  readonly originId: string | undefined;
  readonly eventId: string | null;
  readonly memberId: string | null;
}

/** What is known of a deadline that is to get another date. */
interface Known {
  readonly deadline: Deadline;
  readonly around: DeadlineAround;
  readonly memberId: string | null;
}

/** The dates of deadlines that an order sets: of those its lines name, and of those they no longer name. */
@Injectable()
export class FollowOrder {
  constructor(
    private readonly store: DocketStore,
    private readonly screens: DocketScreens,
    private readonly orders: OrdersStore,
  ) {}

  /** A report whose lines know whose the deadlines are that they name. Refused (422) where one is none the caller sees in the case. */
  async settled(tx: Tx, caseId: string, report: EventReport): Promise<EventReport> {
    const lines = [];
    for (const [at, line] of report.lines.entries()) {
      if (line.sort !== 'deadline') lines.push(line);
      else {
        const known = await this.known(tx, line.deadlineId).catch(unknownAt(pointerTo(at)));
        if (known.deadline.caseId !== caseId) throw noSuchDeadline(pointerTo(at));
        lines.push({ ...line, partyId: known.deadline.partyId });
      }
    }
    return { ...report, lines };
  }

  /** What becomes of the dates of deadlines after an order was recorded, corrected or withdrawn. `earlier`: the lines it had. */
  async workOut(
    tx: Tx,
    order: DocketEvent,
    earlier: DocketEvent | null,
    why: Bilingual,
  ): Promise<readonly OrderedDeadline[]> {
    const wanted = datesOf(order);
    const inForce = await this.orders.ofEvent(tx, order.originId);
    const done: OrderedDeadline[] = [];
    for (const line of wanted) {
      const deadline = await this.store.deadline(tx, line.deadlineId);
      const now = await this.orders.inForce(tx, deadline);
      if (!setsDate(line, order, earlier, { isOpen: isOpen(deadline), inForce: now })) continue;
      const report = reportOfLine(order, line);
      done.push(await this.set(tx, line.deadlineId, report, { eventId: order.originId }));
    }
    const gone = inForce.filter(({ deadlineId }) => wanted.every((line) => line.deadlineId !== deadlineId));
    for (const old of gone) done.push(...(await this.undo(tx, old, why)));
    return done;
  }

  /** An ordered date of a deadline that is open again becomes what its order, and those before it, say by now. */
  async again(tx: Tx, deadlineId: string): Promise<void> {
    const deadline = await this.store.deadline(tx, deadlineId);
    const now = await this.orders.inForce(tx, deadline);
    if (now?.eventId == null) return;
    const order = await this.store.standing(tx, now.eventId);
    const line = order === null ? undefined : lineOfDeadline(order, deadlineId);
    if (order === null || line === undefined) return this.write(tx, await this.undo(tx, now, noLonger, true));
    const report = reportOfLine(order, line);
    if (isSameOrder(now, report)) return;
    await this.write(tx, [await this.set(tx, deadlineId, report, { eventId: order.originId }, true)]);
  }

  /** Writes dates that were worked out, with what is told of them. */
  async write(tx: Tx, dates: readonly OrderedDeadline[]): Promise<void> {
    for (const { before, after, facts, report, originId, eventId, memberId } of dates) {
      await this.store.updateDeadline(tx, after);
      await this.store.insertMoves(
        tx,
        facts.flatMap(({ move }) => move ?? []),
        tx.caller.personId,
      );
      const reason = facts.find((fact) => fact.reason !== undefined)?.reason;
      await this.orders.follow(tx, before, after, {
        report,
        eventId,
        ...(originId !== undefined && { originId }),
        reason: reason === undefined ? undefined : { en: reason, zh: reason },
      });
      await tx.record(facts.map((fact) => actFact(fact, () => memberId)));
    }
  }

  private async set(
    tx: Tx,
    deadlineId: string,
    report: OrderReport & Pick<NewOrder, 'enteredBy'>,
    from: { readonly eventId: string | null; readonly originId?: string },
    byDocket = false,
  ): Promise<OrderedDeadline> {
    const { deadline, around, memberId } = await this.known(tx, deadlineId, byDocket);
    const { state, facts } = granted(orderDate(deadline, { ...report, id: newId() }, around));
    const { eventId, originId } = from;
    return { before: deadline, after: state, facts, report, originId, eventId, memberId };
  }

  /** What it took the place of is in force again, else the computed date. What is over stays as it ended. */
  private async undo(
    tx: Tx,
    old: DeadlineOrder,
    why: Bilingual,
    byDocket = false,
  ): Promise<readonly OrderedDeadline[]> {
    const { deadline, around, memberId } = await this.known(tx, old.deadlineId, byDocket);
    if (!isOpen(deadline)) return [];
    const before = await this.standingBefore(tx, old, old.eventId);
    if (before !== undefined) {
      const { eventId, originId } = before;
      // What showed it when it was entered shows it still.
      const report = { ...before, documentIds: [originId] };
      return [await this.set(tx, old.deadlineId, report, { eventId, originId }, byDocket)];
    }
    if (byDocket && deadline.computed === null) return [];
    const { state, facts } = granted(liftOrder(deadline, why.en, around));
    const undone = { before: deadline, after: state, facts, report: undefined, originId: undefined };
    return [{ ...undone, eventId: null, memberId }];
  }

  /**
   * The ordered date before one, by another order, as that order says it now; those of orders that were withdrawn, or that no
   * longer name the deadline, are passed over.
   */
  private async standingBefore(
    tx: Tx,
    old: DeadlineOrder,
    orderId: string | null,
  ): Promise<DeadlineOrder | undefined> {
    const before = await this.orders.replacedBy(tx, old);
    if (before?.eventId == null) return before;
    const order = before.eventId === orderId ? null : await this.store.standing(tx, before.eventId);
    const line = order === null ? undefined : lineOfDeadline(order, before.deadlineId);
    if (order !== null && line !== undefined) return restored(before, reportOfLine(order, line));
    return this.standingBefore(tx, before, orderId);
  }

  /** `byDocket`: what follows from what a person did, who need not be one that sets dates. */
  private async known(tx: Tx, id: string, byDocket = false): Promise<Known> {
    const { concern, party } = await this.screens.concern(tx, id);
    const deadline = await this.store.deadline(tx, id);
    const reader = readerOf(tx.caller, tx.now).around;
    const hands: DeadlineAround['hands'] = byDocket ? ['records', 'docket'] : reader.hands;
    const around = { ...reader, hands, concern };
    return { deadline, around, memberId: party?.memberId ?? null };
  }
}

/** What an order says now takes the place of what it said; where it is the same, its documents stay with it. */
const restored = (before: DeadlineOrder, report: OrderReport): DeadlineOrder => ({
  ...before,
  ...report,
  evidence: before.evidence,
  note: before.note,
});

const noLonger: Bilingual = { en: 'Its order no longer sets it.', zh: '原命令已不再确定该日期。' };

/** Refuses (422) at a pointer what names a deadline that the caller does not find. */
export const unknownAt =
  (pointer: string) =>
  (error: unknown): never => {
    throw error instanceof NotFoundError ? noSuchDeadline(pointer) : error;
  };

const pointerTo = (at: number): string => `/lines/${String(at)}/deadlineId`;

const noSuchDeadline = (pointer: string): InvalidInputError =>
  InvalidInputError.at(pointer, 'There is no such deadline; choose another.', '没有该期限，请另行选择。');
