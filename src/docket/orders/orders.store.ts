import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Bilingual } from '../../kernel/index.js';
import { insertRows, type Tx, updateRow } from '../../platform/index.js';
import type { Deadline } from '../domain/deadline.js';
import { type DeadlineOrder, nameOfOrder, type OrderReport } from '../domain/ordered-date.js';
import { DeadlineOrderRow } from './deadline-order.entity.js';

/** Where an ordered date comes from, besides what it says. */
interface Origin {
  readonly originId?: string;
  readonly eventId?: string | null;
}

/** Rows and values of ordered dates: each stays, with when and why it went out of force. */
@Injectable()
export class OrdersStore {
  /**
   * Writes what a change of a deadline did to its ordered date: the one before it ends, the one now in force is `report`. Nothing
   * where it is the same. The case is locked already.
   */
  async follow(
    tx: Tx,
    before: Deadline,
    after: Deadline,
    said: Origin & { readonly report?: OrderReport | undefined; readonly reason?: Bilingual | undefined },
  ): Promise<void> {
    const [old, now] = [before.ordered, after.ordered];
    if (old?.id === now?.id) return;
    if (old !== null) {
      const endReason = now === null ? said.reason : tookItsPlace(nameOfOrder(now));
      await this.end(tx, old.id, { endReason: endReason ?? lifted, replacedBy: now?.id ?? null });
    }
    if (now === null || said.report === undefined) return;
    const { date, atTime, zone, how, authority, datedOn, evidence, note } = said.report;
    await this.insert(tx, {
      date,
      atTime,
      zone,
      how,
      authority,
      datedOn,
      evidence,
      note,
      id: now.id,
      deadlineId: after.id,
      originId: said.originId ?? now.id,
      eventId: said.eventId ?? null,
      enteredBy: tx.caller.personId,
      enteredAt: tx.now,
      endedAt: null,
      endedBy: null,
      endReason: null,
      replacedBy: null,
    });
  }

  /** The ordered dates in force that one order of several set, by the first version of its event. */
  async ofEvent(tx: Tx, eventId: string): Promise<readonly DeadlineOrder[]> {
    const { allianceId } = tx.caller;
    const rows = await tx.manager.findBy(DeadlineOrderRow, { allianceId, eventId, endedAt: IsNull() });
    return rows.map(orderOf);
  }

  /** The ordered date a deadline has; null where it has none. */
  async inForce(tx: Tx, { ordered }: Deadline): Promise<DeadlineOrder | null> {
    if (ordered === null) return null;
    const { allianceId } = tx.caller;
    const row = await tx.manager.findOneBy(DeadlineOrderRow, { allianceId, id: ordered.id });
    return row === null ? null : orderOf(row);
  }

  /** The ordered date whose place one took; undefined where it took the computed date's. */
  async replacedBy(tx: Tx, { id }: DeadlineOrder): Promise<DeadlineOrder | undefined> {
    const { allianceId } = tx.caller;
    const row = await tx.manager.findOneBy(DeadlineOrderRow, { allianceId, replacedBy: id });
    return row === null ? undefined : orderOf(row);
  }

  private async insert(tx: Tx, order: DeadlineOrder): Promise<void> {
    await insertRows(tx, DeadlineOrderRow, [{ ...order, allianceId: tx.caller.allianceId }]);
  }

  private async end(
    tx: Tx,
    id: string,
    { endReason, replacedBy }: Pick<DeadlineOrder, 'endReason' | 'replacedBy'>,
  ): Promise<void> {
    const ended = { endedAt: tx.now, endedBy: tx.caller.personId, endReason, replacedBy };
    await updateRow(tx, DeadlineOrderRow, { id, allianceId: tx.caller.allianceId }, ended);
  }
}

const orderOf = ({ allianceId: _, ...row }: DeadlineOrderRow): DeadlineOrder => row;

const tookItsPlace = ({ en, zh }: Bilingual): Bilingual => ({
  en: `${en} took its place.`,
  zh: `被${zh}取代。`,
});

const lifted: Bilingual = { en: 'Lifted.', zh: '已解除。' };
