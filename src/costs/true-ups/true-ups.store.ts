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

/** What was called of a member or shared to it by one call or run. */
export interface Moved {
  readonly kind: 'cash_call' | 'allocation_run';
  /** Its number in the group. */
  readonly no: number | null;
  /** All its days are among those asked about; else some are not. */
  readonly isInside: boolean;
  readonly memberId: string;
  /** Minor units. */
  readonly minor: bigint;
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

  /**
   * What was called of members and shared to them for some days, of each call and run that concerns these days: of a call by its period, of
   * a run by the days of service of its costs. What comes of days that were trued up before it was entered counts on the day it is posted.
   */
  async movedIn(tx: Tx, { fundId, fromDay, untilDay }: DaysOf): Promise<readonly Moved[]> {
    const rows = await tx.query<Omit<Moved, 'minor'> & { minor: string }>(
      `WITH moved AS (
         SELECT e.id, e.made_for_kind AS kind, e.made_for_id AS source, bool_and(d.first >= $3 AND d.last <= $4) AS inside
           FROM ledger_entry e JOIN LATERAL (${daysOfEntry}) d ON true
          WHERE e.alliance_id = $1 AND e.fund_id = $2 AND ${isCalledOrShared}
          GROUP BY e.id HAVING bool_or(d.first <= $4 AND d.last >= $3))
       SELECT m.kind, coalesce(c.no, r.no) AS no, m.inside AS "isInside", a.holder AS "memberId",
              sum(CASE m.kind WHEN 'cash_call' THEN -l.minor ELSE l.minor END)::text AS minor
         FROM moved m JOIN ledger_posting l ON l.entry_id = m.id AND NOT l.is_pending
         JOIN ledger_account a ON a.id = l.account_id AND a.kind = 'capital'
         LEFT JOIN cash_call c ON c.alliance_id = $1 AND c.id = m.source LEFT JOIN allocation_run r ON r.alliance_id = $1 AND r.id = m.source
        GROUP BY m.kind, m.source, c.no, r.no, m.inside, a.holder HAVING sum(l.minor) <> 0 ORDER BY a.holder, m.kind, no`,
      [tx.caller.allianceId, fundId, fromDay, untilDay],
    );
    return rows.map(({ minor, ...moved }) => ({ ...moved, minor: BigInt(minor) }));
  }
}

/** SQL that is true of an entry (`e`) by which something was called or shared, or that was taken back. */
const isCalledOrShared = `(e.made_for_kind = 'cash_call' AND e.kind IN ('call', 'reversal')
   OR e.made_for_kind = 'allocation_run' AND e.kind IN ('allocation', 'reversal'))`;

/** SQL of the days an entry (`e`) is for, from a first to a last: those of its call or of each cost of its run, else its own. */
const daysOfEntry = `SELECT CASE WHEN late THEN e.on_day ELSE x.first END AS first, CASE WHEN late THEN e.on_day ELSE x.last END AS last
   FROM (SELECT c.period_from AS first, coalesce(c.period_until, c.period_from) AS last FROM cash_call c
          WHERE e.made_for_kind = 'cash_call' AND c.alliance_id = e.alliance_id AND c.id = e.made_for_id
         UNION ALL SELECT k.service_on, k.service_on FROM allocation_cost k
          WHERE e.made_for_kind = 'allocation_run' AND k.alliance_id = e.alliance_id AND k.run_id = e.made_for_id
         UNION ALL SELECT e.on_day, e.on_day
          WHERE NOT EXISTS (SELECT FROM cash_call c WHERE c.alliance_id = e.alliance_id AND c.id = e.made_for_id)
            AND NOT EXISTS (SELECT FROM allocation_cost k WHERE k.alliance_id = e.alliance_id AND k.run_id = e.made_for_id)) x,
   LATERAL (SELECT EXISTS (SELECT FROM true_up t WHERE t.alliance_id = e.alliance_id AND t.fund_id = e.fund_id AND t.status = 'posted'
              AND x.first BETWEEN t.from_day AND t.until_day AND t.posted_at < e.recorded_at) AS late) y`;
