import { Injectable } from '@nestjs/common';
import { allianceOf } from '../identity/index.js';
import { addDays, type CalendarDate, daysBetween, localMoment, momentAt } from '../kernel/index.js';
import type { Tx } from '../platform/index.js';
import { CaseReaders } from '../cases/index.js';
import { Compartments } from '../walls/index.js';
import { mayBeNamed } from './domain/compartment.js';
import { isActive, returnDays, type Subscription } from './domain/subscription.js';
import { maySubscribe } from './domain/subscription-life.js';
import { hasPassed, windowFact } from './domain/window.js';
import { SubscriptionsStore } from './subscriptions.store.js';
import { bySystem, TakeStep } from './take-step.js';
import { recheckTimer } from './timers.js';
import { WindowsStore } from './windows/windows.store.js';

/** Ends what rests on a seat that has ended, or that another seat bars now. */
@Injectable()
export class RecheckSubscriptions {
  constructor(
    private readonly subscriptions: SubscriptionsStore,
    private readonly step: TakeStep,
    private readonly compartments: Compartments,
    private readonly readers: CaseReaders,
  ) {}

  /**
   * Revokes each active subscription of a person whose seats do not carry it any more, and asks for the return of what they have; ends
   * their time in each settlement and caucus they could not be named into today.
   */
  async run(tx: Tx, personId: string): Promise<void> {
    const { zone } = await allianceOf(tx);
    const seats = await this.subscriptions.seatsKept(tx, personId, localMoment(tx.now, zone).date);
    for (const one of await this.subscriptions.lockAll(tx, { personId }, ['active'])) {
      if (maySubscribe(one.capacity, seats)) continue;
      const revoked = await this.step.run(tx, one, 'revoke', { reason: 'seat_ended' }, bySystem);
      await this.step.run(tx, revoked, 'ask_return', {}, bySystem);
    }
    for (const one of await this.compartments.namedInto(tx, personId)) {
      const [reader] = await this.readers.readersIn(tx, one.caseId, [{ personId, seats }]);
      if (reader === undefined || !mayBeNamed(reader, one))
        await this.compartments.endAdmission(tx, one.id, [personId], 'seat_ended');
    }
  }

  /** The same, and again on the day after a seat's last day where that is still ahead. */
  async after(
    tx: Tx,
    personId: string,
    seat: { readonly id: string; readonly lastDay: CalendarDate },
  ): Promise<void> {
    const { zone } = await allianceOf(tx);
    if (seat.lastDay > localMoment(tx.now, zone).date) {
      await tx.plan({
        kind: recheckTimer,
        subjectId: personId,
        dueAt: momentAt(addDays(seat.lastDay, 1), '00:00', zone),
        dedupe: `${recheckTimer}/${seat.id}/${seat.lastDay}`,
      });
    }
    await this.run(tx, personId);
  }
}

/** Ends the subscriptions under an order whose investigation has ended. */
@Injectable()
export class EndOrders {
  constructor(
    private readonly subscriptions: SubscriptionsStore,
    private readonly step: TakeStep,
  ) {}

  /** Of one proceeding that ended on a day; nothing where that day is still ahead. */
  async ofProceeding(tx: Tx, proceedingId: string, endedOn: CalendarDate): Promise<void> {
    const { zone } = await allianceOf(tx);
    const today = localMoment(tx.now, zone).date;
    if (endedOn > today) return;
    const ids = await this.subscriptions.ordersOf(tx, 'proceeding_id', proceedingId);
    await this.end(tx, ids, 'investigation_ended', Math.max(1, returnDays - daysBetween(endedOn, today)));
  }

  /** Of every proceeding of a case that was closed. */
  async ofCase(tx: Tx, caseId: string): Promise<void> {
    await this.end(
      tx,
      await this.subscriptions.ordersOf(tx, 'case_id', caseId),
      'investigation_ended',
      returnDays,
    );
  }

  /** Lets everything active under some orders expire, and asks for the return of everything that was not asked yet. */
  async end(tx: Tx, compartmentIds: readonly string[], reason: string, days: number): Promise<void> {
    const open = await this.subscriptions.lockAll(tx, { compartmentIds }, ['active', 'revoked', 'expired']);
    for (const one of open) {
      const ended: Subscription = isActive(one)
        ? await this.step.run(tx, one, 'expire', { reason }, bySystem)
        : one;
      if (one.activeAt !== null) await this.step.run(tx, ended, 'ask_return', { days }, bySystem);
    }
  }
}

/** Records that a day of a subscription came, for those who are told. */
@Injectable()
export class TellSubscriptionDay {
  constructor(
    private readonly subscriptions: SubscriptionsStore,
    private readonly windows: WindowsStore,
  ) {}

  /** Nothing where the subscription has moved on. */
  async run(
    tx: Tx,
    id: string,
    whileIn: 'return_due',
    past: 'return_near' | 'return_overdue',
  ): Promise<void> {
    const one = await this.subscriptions.lock(tx, id);
    if (one?.state !== whileIn) return;
    await tx.record([
      {
        type: `subscription.${past}`,
        subject: { kind: 'subscription', id },
        caseId: one.caseId,
        payload: { compartmentId: one.compartmentId, personId: one.personId },
      },
    ]);
  }

  /** That the time of one supplier to object is over; nothing where it objected, or its window counts no more. */
  async ofWindow(tx: Tx, windowId: string): Promise<void> {
    const window = await this.windows.byId(tx, windowId);
    const one = window && (await this.subscriptions.lock(tx, window.subscriptionId));
    if (one === undefined || window?.status !== 'running' || !hasPassed(window, tx.now)) return;
    if (one.state === 'notice_window' || isActive(one))
      await tx.record([windowFact(one, window, 'window_ended')]);
  }
}
