import { Injectable } from '@nestjs/common';
import { partyNamesSql } from '../../cases/index.js';
import { namesAt, namesNow } from '../../identity/index.js';
import type { Bilingual, Instant } from '../../kernel/index.js';
import { columnsOf, insertRows, newId, type Tx, updateRow } from '../../platform/index.js';
import type { Exposure, NoticeTerms, SupplierWindow, WindowAction, WindowStatus } from '../domain/window.js';
import { SupplierWindowRow, SupplierWindowStepRow } from './window.entity.js';

const columns = columnsOf(SupplierWindowRow, 'w', ['allianceId']);

/** A window with the names that belong to it. */
export interface NamedWindow extends SupplierWindow {
  readonly partyName: Bilingual;
  readonly objectedByName: Bilingual | null;
}

/** One step of a window as it was taken. */
export interface WindowStep {
  readonly windowId: string;
  readonly action: WindowAction | 'notice';
  readonly at: Instant;
  readonly byName: Bilingual | null;
}

/** Windows of objection as rows. Who may see them is asked of their subscription. */
@Injectable()
export class WindowsStore {
  /** Begins windows, each with its first step. */
  async begin(tx: Tx, windows: readonly SupplierWindow[]): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(
      tx,
      SupplierWindowRow,
      windows.map((one) => ({ ...one, allianceId })),
    );
    for (const one of windows) await this.addStep(tx, one, 'notice', null);
  }

  /** Those of a subscription that count, oldest first; locks them until commit where that is asked. */
  counting(tx: Tx, subscriptionId: string, locked: '' | 'FOR UPDATE' = ''): Promise<SupplierWindow[]> {
    return tx.query<SupplierWindow>(
      `SELECT ${columns} FROM supplier_window w
        WHERE w.alliance_id = $1 AND w.subscription_id = $2 AND w.closed_at IS NULL ORDER BY w.noticed_at, w.id ${locked}`,
      [tx.caller.allianceId, subscriptionId],
    );
  }

  /** One. Undefined where there is none. */
  async byId(tx: Tx, id: string): Promise<SupplierWindow | undefined> {
    const [found] = await tx.query<SupplierWindow>(
      `SELECT ${columns} FROM supplier_window w WHERE w.alliance_id = $1 AND w.id = $2`,
      [tx.caller.allianceId, id],
    );
    return found;
  }

  /** All of a subscription by name, those that count first. */
  named(tx: Tx, subscriptionId: string): Promise<NamedWindow[]> {
    return tx.query<NamedWindow>(
      `SELECT ${columns}, ${partyNamesSql('p')} AS "partyName", ${namesNow('o')} AS "objectedByName"
         FROM supplier_window w
         JOIN party p ON p.alliance_id = w.alliance_id AND p.id = w.party_id
         LEFT JOIN person o ON o.id = w.objected_by
        WHERE w.alliance_id = $1 AND w.subscription_id = $2
        ORDER BY w.closed_at IS NOT NULL, w.noticed_at, p.position, w.id`,
      [tx.caller.allianceId, subscriptionId],
    );
  }

  /** What was done about the windows of a subscription, oldest first. */
  steps(tx: Tx, subscriptionId: string): Promise<WindowStep[]> {
    return tx.query<WindowStep>(
      `SELECT t.window_id AS "windowId", t.action, t.at, ${namesAt('p', 't.at')} AS "byName"
         FROM supplier_window_step t
         JOIN supplier_window w ON w.alliance_id = t.alliance_id AND w.id = t.window_id
         LEFT JOIN person p ON p.id = t.by_person
        WHERE t.alliance_id = $1 AND w.subscription_id = $2 ORDER BY t.at, t.id`,
      [tx.caller.allianceId, subscriptionId],
    );
  }

  /** Writes what an action made of one, with the step. */
  async save(tx: Tx, moved: SupplierWindow, action: WindowAction, from: WindowStatus): Promise<void> {
    await updateRow(tx, SupplierWindowRow, { allianceId: tx.caller.allianceId, id: moved.id }, moved);
    await this.addStep(tx, moved, action, from);
  }

  /** Closes those of a subscription that count. */
  async close(tx: Tx, subscriptionId: string): Promise<void> {
    await tx.query(
      `UPDATE supplier_window SET closed_at = $3 WHERE alliance_id = $1 AND subscription_id = $2 AND closed_at IS NULL`,
      [tx.caller.allianceId, subscriptionId, tx.now],
    );
  }

  async keepExposure(tx: Tx, id: string, exposure: readonly Exposure[]): Promise<void> {
    await updateRow(tx, SupplierWindowRow, { allianceId: tx.caller.allianceId, id }, { exposure });
  }

  /** How long suppliers have to object under an order. */
  async termsOf(tx: Tx, compartmentId: string): Promise<NoticeTerms> {
    const [terms] = await tx.query<NoticeTerms>(
      `SELECT notice_days AS days, notice_ends AS ends, notice_zone AS zone FROM compartment
        WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, compartmentId],
    );
    if (terms === undefined) throw new Error('A subscription is to a protective order');
    return terms;
  }

  private async addStep(
    tx: Tx,
    { id, status }: SupplierWindow,
    action: WindowAction | 'notice',
    from: WindowStatus | null,
  ): Promise<void> {
    await insertRows(tx, SupplierWindowStepRow, {
      id: newId(),
      allianceId: tx.caller.allianceId,
      windowId: id,
      action,
      fromStatus: from,
      toStatus: status,
      at: tx.now,
      byPerson: tx.caller.personId,
    });
  }
}
