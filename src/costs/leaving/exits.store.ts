import { Injectable } from '@nestjs/common';
import { allianceOf } from '../../identity/index.js';
import { type CalendarDate, type Instant, localMoment } from '../../kernel/index.js';
import { type EntryKind, memberAccounts, movesMoney } from '../../ledger/index.js';
import { columnsOf, inQuotes, insertRows, NotFoundError, type Tx, updateRow } from '../../platform/index.js';
import { ExitItemRow, ExitStatementRow } from './exit.entity.js';

/** An exit statement with its lines. */
export interface ExitStatement extends Omit<ExitStatementRow, 'allianceId'> {
  readonly items: readonly ExitItem[];
}
export type ExitItem = Pick<
  ExitItemRow,
  'part' | 'what' | 'poolKey' | 'chargedBy' | 'serviceOn' | 'totalMinor' | 'shareMinor'
>;

/** A membership that has left: the day it did, and the last day of whose costs it bears its share. */
export interface Departed {
  readonly membershipId: string;
  readonly memberId: string;
  readonly leftOn: CalendarDate;
  readonly cutOff: CalendarDate;
}

const read = `SELECT ${columnsOf(ExitStatementRow, 't', ['allianceId'])},
    (SELECT coalesce(jsonb_agg(jsonb_build_object('part', i.part, 'what', i.what, 'poolKey', i.pool_key, 'chargedBy', i.charged_by,
        'serviceOn', i.service_on, 'totalMinor', i.total_minor::text, 'shareMinor', i.share_minor::text) ORDER BY i.place), '[]')
       FROM exit_item i WHERE i.alliance_id = t.alliance_id AND i.statement_id = t.id) AS items
  FROM exit_statement t WHERE t.alliance_id = $1`;

/** Exit statements as rows. Nothing here decides who may see one. */
@Injectable()
export class ExitsStore {
  /** False where the membership has one in the fund already. */
  async insert(tx: Tx, { items, ...statement }: ExitStatement): Promise<boolean> {
    const { allianceId } = tx.caller;
    const [made] = await insertRows(
      tx,
      ExitStatementRow,
      { ...statement, allianceId },
      { onConflict: 'nothing', returning: ['id'] },
    );
    if (made !== undefined) await this.insertItems(tx, statement, items);
    return made !== undefined;
  }

  /** One statement. Not found where there is none. */
  async find(tx: Tx, id: string): Promise<ExitStatement> {
    const [row] = await tx.query<ExitStatement>(`${read} AND t.id = $2`, [tx.caller.allianceId, id]);
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** The same, locked until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<ExitStatement> {
    await tx.query('SELECT FROM exit_statement WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    return this.find(tx, id);
  }

  /** Every statement of a group, the newest first. */
  ofGroup(tx: Tx, groupId: string): Promise<ExitStatement[]> {
    return tx.query(`${read} AND t.group_id = $2 ORDER BY t.drafted_at DESC, t.id DESC`, [
      tx.caller.allianceId,
      groupId,
    ]);
  }

  /** Writes what a statement says and where it stands, as its next version; its lines where they are given. */
  async save(tx: Tx, statement: ExitStatement, items?: readonly ExitItem[]): Promise<void> {
    const { id, version, items: _, draftedBy: _by, draftedAt: _at, ...row } = statement;
    const { groupId: _g, caseId: _c, fundId: _f, membershipId: _m, memberId: _w, currency: _y, ...now } = row;
    const key = { allianceId: tx.caller.allianceId, id };
    await updateRow(tx, ExitStatementRow, key, { ...now, version: version + 1 });
    if (items === undefined) return;
    await tx.query('DELETE FROM exit_item WHERE alliance_id = $1 AND statement_id = $2', [
      key.allianceId,
      id,
    ]);
    await this.insertItems(tx, statement, items);
  }

  /** A membership of a group that has left; undefined where there is none such. */
  async departed(tx: Tx, groupId: string, membershipId: string): Promise<Departed | undefined> {
    const [row] = await tx.query<{
      memberId: string;
      leftAt: Instant;
      liabilityUntil: CalendarDate | null;
    }>(
      `SELECT member_id AS "memberId", left_at AS "leftAt", liability_until AS "liabilityUntil" FROM group_membership
        WHERE alliance_id = $1 AND group_id = $2 AND id = $3 AND left_at IS NOT NULL AND active_at IS NOT NULL`,
      [tx.caller.allianceId, groupId, membershipId],
    );
    if (row === undefined) return undefined;
    const { zone } = await allianceOf(tx);
    const leftOn = localMoment(row.leftAt, zone).date;
    return { membershipId, memberId: row.memberId, leftOn, cutOff: row.liabilityUntil ?? leftOn };
  }

  /** What was shared in runs to a member from a fund, run by run and pool by pool: what the pool had in all and what of it fell to it. */
  async accrued(
    tx: Tx,
    fundId: string,
    memberId: string,
  ): Promise<
    readonly {
      readonly pool: string;
      readonly on: CalendarDate;
      readonly total: string;
      readonly share: string;
    }[]
  > {
    return tx.query(
      `SELECT x.holder AS pool, e.on_day AS "on", (-sum(x.minor))::text AS total, sum(l.minor)::text AS share
         FROM ledger_posting l JOIN ledger_account a ON a.id = l.account_id JOIN ledger_entry e ON e.id = l.entry_id
         JOIN LATERAL (SELECT c.holder, sum(p.minor) AS minor FROM ledger_posting p JOIN ledger_account c ON c.id = p.account_id
                        WHERE p.entry_id = e.id AND c.kind = 'expense' GROUP BY c.holder) x ON true
        WHERE l.alliance_id = $1 AND l.fund_id = $2 AND a.kind = 'capital' AND a.holder = $3 AND NOT l.is_pending
        GROUP BY e.on_day, e.no, x.holder HAVING sum(l.minor) <> 0 ORDER BY e.on_day, e.no, x.holder`,
      [tx.caller.allianceId, fundId, memberId],
    );
  }

  /** What else a member was charged or credited by in a fund: whatever moved no money and shared no costs, day by day. */
  async otherCharges(
    tx: Tx,
    fundId: string,
    memberId: string,
  ): Promise<readonly { readonly by: EntryKind; readonly on: CalendarDate; readonly minor: string }[]> {
    return tx.query(
      `SELECT e.kind AS by, e.on_day AS "on", sum(l.minor)::text AS minor
         FROM ledger_account a JOIN ledger_posting l ON l.alliance_id = a.alliance_id AND l.account_id = a.id AND NOT l.is_pending
         JOIN ledger_entry e ON e.id = l.entry_id
        WHERE a.alliance_id = $1 AND a.fund_id = $2 AND a.holder = $3 AND a.kind IN (${inQuotes(memberAccounts)})
          AND NOT ${movesMoney}
          AND NOT EXISTS (SELECT FROM ledger_posting p JOIN ledger_account c ON c.id = p.account_id
                           WHERE p.entry_id = e.id AND c.kind = 'expense')
        GROUP BY e.kind, e.on_day HAVING sum(l.minor) <> 0 ORDER BY e.on_day, e.kind`,
      [tx.caller.allianceId, fundId, memberId],
    );
  }

  private async insertItems(
    tx: Tx,
    { id: statementId, currency }: Pick<ExitStatement, 'id' | 'currency'>,
    items: readonly ExitItem[],
  ): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(
      tx,
      ExitItemRow,
      items.map((item, place) => ({ ...item, allianceId, statementId, place, currency })),
    );
  }
}
