import { Injectable } from '@nestjs/common';
import type { CalendarDate, Currency } from '../../kernel/index.js';
import type { Tx } from '../../platform/index.js';
import { CostDesk } from './cost-desk.js';
import { CostsStore, isTakenBack } from './costs.store.js';

/** A cost that is to be shared: in its fund's currency, by the shares of its day of service. */
export interface CostToAllocate {
  readonly costId: string;
  /** Its number in the group. */
  readonly no: number;
  readonly fundId: string;
  readonly currency: Currency;
  readonly poolKey: string;
  readonly serviceOn: CalendarDate;
  /** Below zero of a credit note, and of what takes back a cost that was shared. */
  readonly minor: bigint;
}

/** SQL that is true of a cost (`k`) that a run may share: approved, also where it is paid or taken back by another, and in no run. */
const isToShare = `k.run_id IS NULL AND (k.status IN ('approved', 'paid')
  OR k.status = 'reversed' AND ${isTakenBack})`;

/** SQL that is true of a cost (`k`) of service up to a day that is to be shared still, from a fund or from one that is not known yet. */
export const isAccruing = (fundId: string, day: string): string =>
  `k.service_until <= ${day} AND k.run_id IS NULL AND coalesce(k.fund_id, ${fundId}) = ${fundId}
     AND (k.status NOT IN ('reversed', 'withdrawn') OR k.status = 'reversed' AND ${isTakenBack})`;

/** What runs, calls and exits ask of costs. Who asks has decided who may know. */
@Injectable()
export class BillsReader {
  constructor(
    private readonly costs: CostsStore,
    private readonly desk: CostDesk,
  ) {}

  /** Costs of a group with a day of service within some days that are approved and not shared yet, by that day and number. */
  toAllocate(
    tx: Tx,
    groupId: string,
    from: CalendarDate,
    until: CalendarDate,
  ): Promise<readonly CostToAllocate[]> {
    return this.sharable(tx, `k.group_id = $2 AND k.service_until BETWEEN $3 AND $4 AND ${isToShare}`, [
      groupId,
      from,
      until,
    ]);
  }

  /** Locks some costs until commit, so that what is read of them next stands: before the fund they are posted to is locked. */
  lock(tx: Tx, costIds: readonly string[]): Promise<void> {
    return this.costs.lockAll(tx, costIds);
  }

  /** Some costs as they would be shared, by id; none of those that do not wait to be. */
  stillToAllocate(tx: Tx, costIds: readonly string[]): Promise<readonly CostToAllocate[]> {
    return this.sharable(tx, `k.id = ANY($2::uuid[]) AND ${isToShare}`, [costIds]);
  }

  /**
   * Marks costs as shared by a run, all locked until commit in the order of their ids: a few statements, however many there are. Throws
   * where one of them does not wait to be shared.
   */
  async markAllocated(tx: Tx, runId: string, costIds: readonly string[]): Promise<void> {
    const costs = await this.costs.lockMany(tx, costIds);
    const waiting = new Set((await this.stillToAllocate(tx, costIds)).map(({ costId }) => costId));
    const other = costIds.find((id) => !waiting.has(id));
    if (other !== undefined) throw new Error(`The cost ${other} does not wait to be shared`);
    await this.desk.manyBySystem(tx, costs, 'allocate', { runId });
  }

  /** A run was reversed: its costs wait to be shared again. */
  async unmark(tx: Tx, runId: string): Promise<void> {
    const rows = await tx.query<{ id: string }>(
      'SELECT k.id FROM cost k WHERE k.alliance_id = $1 AND k.run_id = $2 ORDER BY k.id',
      [tx.caller.allianceId, runId],
    );
    const costs = await this.costs.lockMany(
      tx,
      rows.map(({ id }) => id),
    );
    await this.desk.manyBySystem(tx, costs, 'unallocate', { runId: null });
  }

  /**
   * Of some days, each in a fund of a group, those up to which costs of service are to be shared still: in no run, and neither withdrawn
   * nor at an end. One that is not coded may fall to any fund of its group.
   */
  async accruing(
    tx: Tx,
    groupId: string,
    asked: readonly { readonly id: string; readonly fundId: string; readonly cutOff: CalendarDate }[],
  ): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT a.id FROM unnest($3::uuid[], $4::uuid[], $5::date[]) AS a(id, fund, cut_off)
        WHERE EXISTS (SELECT FROM cost k WHERE k.alliance_id = $1 AND k.group_id = $2 AND ${isAccruing('a.fund', 'a.cut_off')})`,
      [
        tx.caller.allianceId,
        groupId,
        asked.map(({ id }) => id),
        asked.map(({ fundId }) => fundId),
        asked.map(({ cutOff }) => cutOff),
      ],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** How many costs of a group are neither paid nor ended: while there are, its money is not settled. */
  async openOf(tx: Tx, groupId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM cost k WHERE k.alliance_id = $1 AND k.group_id = $2
          AND k.status NOT IN ('paid', 'reversed', 'withdrawn') AND (k.reverses_id IS NULL OR k.run_id IS NULL)`,
      [tx.caller.allianceId, groupId],
    );
    return row?.count ?? 0;
  }

  private async sharable(
    tx: Tx,
    where: string,
    parameters: readonly unknown[],
  ): Promise<readonly CostToAllocate[]> {
    const rows = await tx.query<Omit<CostToAllocate, 'minor'> & { minor: string }>(
      `SELECT k.id AS "costId", k.no, k.fund_id AS "fundId", k.fund_currency AS currency, k.pool_key AS "poolKey",
              k.service_until AS "serviceOn", k.fund_minor AS minor
         FROM cost k WHERE k.alliance_id = $1 AND ${where} ORDER BY k.service_until, k.no`,
      [tx.caller.allianceId, ...parameters],
    );
    return rows.map(({ minor, ...cost }) => ({ ...cost, minor: BigInt(minor) }));
  }
}
