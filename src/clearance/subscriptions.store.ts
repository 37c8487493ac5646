import { Injectable } from '@nestjs/common';
import { namesAt } from '../identity/index.js';
import type { CalendarDate, Instant, Bilingual } from '../kernel/index.js';
import { columnsOf, insertRows, newId, type Seat, type Tx, updateRow } from '../platform/index.js';
import type { Subscription } from './domain/subscription.js';
import type { UndertakingText } from './domain/undertaking.js';
import type { SubscriptionAction, SubscriptionState } from './domain/subscription-life.js';
import { SubscriptionRow, SubscriptionStepRow } from './subscription.entity.js';

/** The columns of a `Subscription`, from `po_subscription s`. */
export const subscriptionColumns = columnsOf(SubscriptionRow, 's', [
  'allianceId',
  'undertakingEn',
  'undertakingZh',
]);

/** One step as it was taken. */
export interface SubscriptionStep {
  readonly action: SubscriptionAction | 'draft';
  readonly at: Instant;
  readonly byName: Bilingual | null;
}

/** Subscriptions as rows. What its reader may see of them is asked in the screens; here everything is there. */
@Injectable()
export class SubscriptionsStore {
  /** With the words of its order for what its person is to undertake. */
  async insert(tx: Tx, subscription: Subscription, { textEn, textZh }: UndertakingText): Promise<void> {
    await insertRows(tx, SubscriptionRow, {
      ...subscription,
      undertakingEn: textEn,
      undertakingZh: textZh,
      allianceId: tx.caller.allianceId,
    });
    await this.addStep(tx, subscription, 'draft', null);
  }

  /** One; locks it until commit. Undefined where there is none. */
  async lock(tx: Tx, id: string): Promise<Subscription | undefined> {
    const [found] = await tx.query<Subscription>(
      `SELECT ${subscriptionColumns} FROM po_subscription s WHERE s.alliance_id = $1 AND s.id = $2 FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
    return found;
  }

  /** The protective orders in force of a proceeding or a case. */
  async ordersOf(tx: Tx, column: 'proceeding_id' | 'case_id', id: string): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM compartment WHERE alliance_id = $1 AND kind = 'cbi' AND ${column} = $2 AND closed_at IS NULL`,
      [tx.caller.allianceId, id],
    );
    return rows.map((row) => row.id);
  }

  /** Those under some orders, or of a person, in some states, by id; locks them until commit. */
  lockAll(
    tx: Tx,
    of: { readonly compartmentIds: readonly string[] } | { readonly personId: string },
    states: readonly SubscriptionState[],
  ): Promise<Subscription[]> {
    const [term, value] =
      'personId' in of
        ? ['s.person_id = $2', of.personId]
        : ['s.compartment_id = ANY($2::uuid[])', of.compartmentIds];
    return tx.query<Subscription>(
      `SELECT ${subscriptionColumns} FROM po_subscription s
        WHERE s.alliance_id = $1 AND ${term} AND s.state = ANY($3) ORDER BY s.id FOR UPDATE`,
      [tx.caller.allianceId, value, states],
    );
  }

  /** All of a person's under one order. Locks the order's row first, so that two drafts wait for one another. */
  async heldUnder(tx: Tx, compartmentId: string, personId: string): Promise<Subscription[]> {
    await tx.query('SELECT FROM compartment WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      compartmentId,
    ]);
    return tx.query<Subscription>(
      `SELECT ${subscriptionColumns} FROM po_subscription s
        WHERE s.alliance_id = $1 AND s.compartment_id = $2 AND s.person_id = $3`,
      [tx.caller.allianceId, compartmentId, personId],
    );
  }

  /** Writes what an action made of it, as its next version, with the step; answers it. */
  async update(
    tx: Tx,
    moved: Subscription,
    action: SubscriptionAction,
    from: SubscriptionState,
  ): Promise<Subscription> {
    const next = { ...moved, version: moved.version + 1 };
    await updateRow(tx, SubscriptionRow, { allianceId: tx.caller.allianceId, id: next.id }, next);
    await this.addStep(tx, next, action, from);
    return next;
  }

  /** Counts a change to one of its windows as its next version, for whoever saves over it unseen. */
  async touch(tx: Tx, { id, version }: Subscription): Promise<void> {
    await updateRow(tx, SubscriptionRow, { allianceId: tx.caller.allianceId, id }, { version: version + 1 });
  }

  /** What was done, oldest first. */
  steps(tx: Tx, id: string): Promise<SubscriptionStep[]> {
    return tx.query<SubscriptionStep>(
      `SELECT t.action, t.at, ${namesAt('p', 't.at')} AS "byName"
         FROM po_subscription_step t LEFT JOIN person p ON p.id = t.by_person
        WHERE t.alliance_id = $1 AND t.subscription_id = $2 ORDER BY t.at, t.id`,
      [tx.caller.allianceId, id],
    );
  }

  /** The seats a person holds on a day and still will on the next; none where the person is disabled. */
  seatsKept(tx: Tx, personId: string, day: CalendarDate): Promise<Seat[]> {
    return tx.query<Seat>(
      `SELECT a.role, a.member_id AS "memberId" FROM appointment a
        WHERE a.alliance_id = $1 AND a.person_id = $2 AND a.from_on <= $3 AND (a.until_on IS NULL OR a.until_on > $3)
          AND NOT EXISTS (SELECT FROM disabling d WHERE d.alliance_id = $1 AND d.person_id = $2 AND d.enabled_at IS NULL)
        ORDER BY a.id`,
      [tx.caller.allianceId, personId, day],
    );
  }

  private async addStep(
    tx: Tx,
    { id, state }: Subscription,
    action: SubscriptionAction | 'draft',
    from: SubscriptionState | null,
  ): Promise<void> {
    await insertRows(tx, SubscriptionStepRow, {
      id: newId(),
      allianceId: tx.caller.allianceId,
      subscriptionId: id,
      action,
      fromState: from,
      toState: state,
      at: tx.now,
      byPerson: tx.caller.personId,
    });
  }
}
