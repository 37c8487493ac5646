import { Injectable } from '@nestjs/common';
import { allianceOf } from '../identity/index.js';
import { addDays, type CalendarDate, localMoment, momentAt, type Zone } from '../kernel/index.js';
import { granted, newId, RefusedError, type Tx } from '../platform/index.js';
import { Compartments, Standings } from '../walls/index.js';
import { compartmentClosed } from './domain/compartment.js';
import {
  isActive,
  type Mover,
  moveSubscription,
  type MoveWords,
  type Subscription,
  windowsOf,
} from './domain/subscription.js';
import { type Circumstances, needsNotice, type SubscriptionAction } from './domain/subscription-life.js';
import type { NoticeTerms, SupplierWindow } from './domain/window.js';
import { SubscriptionsStore } from './subscriptions.store.js';
import { returnNearTimer, returnOverdueTimer, windowEndTimer } from './timers.js';
import { OrderSuppliers } from './windows/order-suppliers.store.js';
import { UndertakingsStore } from './windows/undertakings.store.js';
import { WindowsStore } from './windows/windows.store.js';

/** Days before the return is due on which a word of warning goes out. */
const warningDays = 7;

/** Whoever signs again, or is somewhere else before they read, begins again: the windows of before count no more. */
const beginsAnew = ({ state }: Subscription, action: SubscriptionAction): boolean =>
  action === 'sign' || (action === 'change_firm' && state !== 'active' && state !== 'revoked');

/** The system as a mover. */
export const bySystem: Mover = { kind: 'system', personId: null, seats: [], actsInCase: false };

/**
 * Takes one step with a subscription whose row is locked: decides, writes, and lets its person into the compartment or out of it in
 * the same transaction, so that nobody is in it whose subscription is not active.
 */
@Injectable()
export class TakeStep {
  constructor(
    private readonly subscriptions: SubscriptionsStore,
    private readonly windows: WindowsStore,
    private readonly suppliers: OrderSuppliers,
    private readonly undertakings: UndertakingsStore,
    private readonly compartments: Compartments,
    private readonly standings: Standings,
  ) {}

  async run(
    tx: Tx,
    before: Subscription,
    action: SubscriptionAction,
    words: MoveWords,
    by: Mover,
  ): Promise<Subscription> {
    const { zone } = await allianceOf(tx);
    const circumstances = await this.circumstances(tx, before, zone);
    const { state, facts } = granted(moveSubscription(before, action, words, by, circumstances));
    const after = await this.subscriptions.update(tx, state, action, before.state);
    if (action === 'sign') await this.undertakings.sign(tx, after, words);
    if (action === 'give_notice') await this.notice(tx, after, words, circumstances.terms);
    if (beginsAnew(before, action)) await this.windows.close(tx, after.id);
    if (isActive(after) && !isActive(before)) await this.letIn(tx, after);
    if (isActive(before) && !isActive(after)) await this.letOut(tx, after);
    await this.planReminders(tx, after, action, zone);
    await tx.record(facts);
    return after;
  }

  /** Begins a window for each supplier given notice; to somebody who reads already, each opens as it passes. */
  private async notice(tx: Tx, one: Subscription, words: MoveWords, terms: NoticeTerms): Promise<void> {
    const { suppliers = [], at = tx.now } = words;
    const order = { id: one.compartmentId, caseId: one.caseId };
    await this.suppliers.check(tx, order, suppliers, '/suppliers');
    await this.suppliers.supply(tx, one, suppliers);
    const undertakingId = await this.undertakings.last(tx, one.id);
    const begun = windowsOf(one, suppliers, at, tx.caller.personId, terms, newId).map((window) => ({
      ...window,
      undertakingId,
    }));
    await this.windows.begin(tx, begun);
    if (isActive(one)) await this.openWindows(tx, one, begun);
    await tx.plan(
      ...begun.map(({ id, opensAt }) => ({
        kind: windowEndTimer,
        subjectId: id,
        dueAt: opensAt,
        dedupe: `${windowEndTimer}/${id}`,
      })),
    );
  }

  /** Opens what suppliers supplied: of each at the moment its window passes, if it is not objected to. */
  async openWindows(tx: Tx, one: Subscription, windows: readonly SupplierWindow[]): Promise<void> {
    const { compartmentId, personId } = one;
    for (const { id: basisId, partyId, status, opensAt } of windows) {
      if (status !== 'running' && status !== 'allowed') continue;
      const from = status === 'running' && opensAt > tx.now ? opensAt : tx.now;
      await this.compartments.openSupplier(tx, { compartmentId, personId, partyId, basisId, from });
    }
  }

  /** What decides besides the subscription itself. */
  async circumstances(
    tx: Tx,
    { id, personId, compartmentId }: Subscription,
    zone: Zone,
  ): Promise<Circumstances> {
    const today = localMoment(tx.now, zone).date;
    return {
      today,
      now: tx.now,
      zone,
      subscriberSeats: await this.subscriptions.seatsKept(tx, personId, today),
      windows: await this.windows.counting(tx, id),
      terms: await this.windows.termsOf(tx, compartmentId),
    };
  }

  private async letIn(tx: Tx, one: Subscription): Promise<void> {
    const { id, compartmentId, caseId, personId, groupId } = one;
    const compartment = await this.compartments.lock(tx, compartmentId);
    if (compartment.closedAt !== null) throw new RefusedError(compartmentClosed.refusal);
    const bySupplier = needsNotice(one.capacity);
    await this.compartments.admit(tx, {
      compartmentId,
      personId,
      basisKind: 'subscription',
      basisId: id,
      bySupplier,
    });
    if (bySupplier) await this.openWindows(tx, one, await this.windows.counting(tx, id));
    if (groupId === null || !needsNotice(one.capacity) || !(await this.isStillEngaged(tx, one))) return;
    await this.standings.grant(tx, {
      groupId,
      caseId,
      holderKind: 'person',
      holderId: personId,
      basisKind: 'subscription',
      basisId: id,
      from: one.withHistory ? null : tx.now,
    });
  }

  /** Whether who engaged an expert for a group still holds an office of it: else the expert reads under the order alone. */
  private async isStillEngaged(tx: Tx, { groupId, draftedBy }: Subscription): Promise<boolean> {
    const holders = groupId === null ? [] : await this.standings.holders(tx, groupId);
    return holders.some(
      ({ basisKind, holderId, until, cutAt }) =>
        basisKind === 'office' && holderId === draftedBy && until === null && cutAt === null,
    );
  }

  private async letOut(tx: Tx, { id, compartmentId, personId, state }: Subscription): Promise<void> {
    await this.compartments.endAdmission(tx, compartmentId, [personId], state);
    await this.standings.cut(tx, [id], tx.now);
  }

  private async planReminders(
    tx: Tx,
    { id, version, returnDueOn }: Subscription,
    action: SubscriptionAction,
    zone: Zone,
  ): Promise<void> {
    const on = (kind: string, day: CalendarDate) => ({
      kind,
      subjectId: id,
      dueAt: momentAt(day, '00:00', zone),
      payload: { version },
      dedupe: `${kind}/${id}/${String(version)}`,
    });
    if (action === 'ask_return' && returnDueOn !== null) {
      await tx.plan(
        on(returnNearTimer, addDays(returnDueOn, -warningDays)),
        on(returnOverdueTimer, addDays(returnDueOn, 1)),
      );
    }
  }
}
