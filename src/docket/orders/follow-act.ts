import { Injectable } from '@nestjs/common';
import { Attachments } from '../../attachments/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { granted, type Tx } from '../../platform/index.js';
import { DocketPlaces } from '../docket-places.store.js';
import { readerOf } from '../docket.screens.js';
import { DocketStore } from '../docket.store.js';
import { type Deadline, isOpen } from '../domain/deadline.js';
import { reopenDeadline } from '../domain/decide-deadline.js';
import { actFact } from '../domain/docket-facts.js';
import { FollowOrder } from './follow-order.js';
import { OrdersStore } from './orders.store.js';

/** What follows when a deadline is opened again, or goes: its ordered date, and what it took the place of. */
@Injectable()
export class FollowAct {
  constructor(
    private readonly store: DocketStore,
    private readonly places: DocketPlaces,
    private readonly orders: FollowOrder,
    private readonly attachments: Attachments,
    private readonly kept: OrdersStore,
  ) {}

  /** Writes what an act did to the ordered date of its deadline; see `OrdersStore`. */
  keepOrder(...written: Parameters<OrdersStore['follow']>): Promise<void> {
    return this.kept.follow(...written);
  }

  /** After an act was written and told. */
  async run(tx: Tx, before: Deadline, after: Deadline): Promise<void> {
    if (isOpen(after) && !isOpen(before)) await this.orders.again(tx, after.id);
    if (after.status !== 'void') return;
    const { closedReason: why } = after;
    await this.bringBack(tx, [after], {
      en: `What took its place is void: ${why?.en ?? ''}`,
      zh: `取代者自始不适用：${why?.zh ?? ''}`,
    });
  }

  /** What closed or void deadlines of a case took the place of is open again, as long as its own event still gives it. */
  async bringBack(tx: Tx, gone: readonly Deadline[], why: Bilingual): Promise<void> {
    for (const old of await this.store.supersededBy(tx, gone)) {
      const { caseId, proceedingId, partyId } = old;
      const { everyone } = await this.places.place(tx, caseId, proceedingId);
      const party = everyone.find(({ id }) => id === partyId);
      const event = await this.store.event(tx, old.eventId);
      if (event.status !== 'current' || party?.left === true) continue;
      const around = {
        ...readerOf(tx.caller, tx.now).around,
        hands: ['meets', 'docket'],
        concern: 'whole',
      } as const;
      const { state, facts } = granted(reopenDeadline(old, why.en, around));
      await this.store.updateDeadline(tx, state);
      await this.attachments.dropEvidence(tx, [{ kind: 'deadline', id: old.id }]);
      await tx.record(facts.map((fact) => actFact(fact, () => party?.memberId ?? null)));
    }
  }
}
