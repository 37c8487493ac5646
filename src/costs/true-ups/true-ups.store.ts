import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { columnsOf, insertRows, NotFoundError, type Tx, updateRow } from '../../platform/index.js';
import { TrueUpLineRow, TrueUpRow } from './true-up.entity.js';

/** A true-up with a line for each member. */
export interface KeptTrueUp extends Omit<TrueUpRow, 'allianceId'> {
  readonly lines: readonly KeptTrueUpLine[];
}
export type KeptTrueUpLine = Pick<
  TrueUpLineRow,
  'memberId' | 'calledMinor' | 'actualMinor' | 'differenceMinor' | 'choice'
>;

const read = `SELECT ${columnsOf(TrueUpRow, 't', ['allianceId'])},
    (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', l.member_id, 'calledMinor', l.called_minor::text, 'actualMinor', l.actual_minor::text,
        'differenceMinor', l.difference_minor::text, 'choice', l.choice) ORDER BY l.place), '[]')
       FROM true_up_line l WHERE l.alliance_id = t.alliance_id AND l.true_up_id = t.id) AS lines
  FROM true_up t WHERE t.alliance_id = $1`;

/** The days of a true-up, both included, in a fund. */
export interface DaysOf {
  readonly fundId: string;
  readonly fromDay: CalendarDate;
  readonly untilDay: CalendarDate;
}

/** True-ups as rows. Nothing here decides who may see one. */
@Injectable()
export class TrueUpsStore {
  /** False where the fund, which is locked, has one of any of these days. */
  async insert(tx: Tx, { lines, ...made }: KeptTrueUp): Promise<boolean> {
    const { allianceId } = tx.caller;
    const { fundId, fromDay, untilDay } = made;
    const others = await tx.query(
      `SELECT FROM true_up t WHERE t.alliance_id = $1 AND t.fund_id = $2 AND t.status <> 'withdrawn'
          AND t.from_day <= $4 AND $3 <= t.until_day LIMIT 1`,
      [allianceId, fundId, fromDay, untilDay],
    );
    if (others.length > 0) return false;
    const [row] = await insertRows(
      tx,
      TrueUpRow,
      { ...made, allianceId },
      { onConflict: 'nothing', returning: ['id'] },
    );
    if (row === undefined) return false;
    const { id: trueUpId, currency } = made;
    await insertRows(
      tx,
      TrueUpLineRow,
      lines.map((line, place) => ({ ...line, allianceId, trueUpId, place, currency })),
    );
    return true;
  }

  /** One true-up. Not found where there is none. */
  async find(tx: Tx, id: string): Promise<KeptTrueUp> {
    const [row] = await tx.query<KeptTrueUp>(`${read} AND t.id = $2`, [tx.caller.allianceId, id]);
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** The same, locked until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<KeptTrueUp> {
    await tx.query('SELECT FROM true_up WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    return this.find(tx, id);
  }

  /** Every true-up of a group, the latest period first. */
  ofGroup(tx: Tx, groupId: string): Promise<KeptTrueUp[]> {
    return tx.query(`${read} AND t.group_id = $2 ORDER BY t.from_day DESC, t.id DESC`, [
      tx.caller.allianceId,
      groupId,
    ]);
  }

  /** Writes where a true-up stands, as its next version. */
  async save(tx: Tx, { id, version, ...row }: KeptTrueUp): Promise<void> {
    const { status, postedBy, postedAt, endReason } = row;
    const now = { status, postedBy, postedAt, endReason, version: version + 1 };
    await updateRow(tx, TrueUpRow, { allianceId: tx.caller.allianceId, id }, now);
  }

  /** What a member has done with its credit. */
  async choose(tx: Tx, trueUpId: string, memberId: string, choice: 'carry' | 'refund'): Promise<void> {
    const key = { allianceId: tx.caller.allianceId, trueUpId, memberId };
    const by = { chosenBy: tx.caller.personId, chosenAt: tx.now };
    await updateRow(tx, TrueUpLineRow, key, { choice, ...by });
  }

  /** What was called of each member for some days, by the days calls are dated, without what was taken back. Minor units. */
  async called(tx: Tx, days: DaysOf): Promise<ReadonlyMap<string, bigint>> {
    return onCapital(
      tx,
      days,
      `(e.kind = 'call' OR e.kind = 'reversal' AND e.made_for_kind = 'cash_call')`,
      '-',
    );
  }

  /** What was shared to each member in runs dated in some days, without what was taken back. Minor units. */
  async actual(tx: Tx, days: DaysOf): Promise<ReadonlyMap<string, bigint>> {
    const runs = `(e.kind = 'allocation' OR e.kind = 'reversal' AND e.made_for_kind = 'allocation_run')`;
    return onCapital(tx, days, runs, '');
  }
}

async function onCapital(
  tx: Tx,
  { fundId, fromDay, untilDay }: DaysOf,
  so: string,
  sign: '' | '-',
): Promise<ReadonlyMap<string, bigint>> {
  const rows = await tx.query<{ member: string; minor: string }>(
    `SELECT a.holder AS member, (${sign}sum(l.minor))::text AS minor
       FROM ledger_posting l JOIN ledger_account a ON a.id = l.account_id JOIN ledger_entry e ON e.id = l.entry_id
      WHERE l.alliance_id = $1 AND l.fund_id = $2 AND a.kind = 'capital' AND NOT l.is_pending AND l.on_day BETWEEN $3 AND $4 AND ${so}
      GROUP BY a.holder HAVING sum(l.minor) <> 0 ORDER BY a.holder`,
    [tx.caller.allianceId, fundId, fromDay, untilDay],
  );
  return new Map(rows.map(({ member, minor }) => [member, BigInt(minor)]));
}
