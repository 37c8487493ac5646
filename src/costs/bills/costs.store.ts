import { Injectable } from '@nestjs/common';
import type { Currency } from '../../kernel/index.js';
import {
  columnsOf,
  insertRows,
  type Json,
  newId,
  NotFoundError,
  personOf,
  type Tx,
  updateRow,
  updateRows,
} from '../../platform/index.js';
import {
  type Cost,
  type EngagementDays,
  type Invoice,
  invoiceKey,
  type PoolBudget,
} from '../domain/bills/cost.js';
import type { CostAction, CostStatus } from '../domain/bills/cost-life.js';
import { CostEventRow, CostPaymentRow, CostRow } from './bills.entity.js';
import { costColumns, type KeptCost, toCost, toRow } from './cost-rows.store.js';

/** SQL that is true of a cost (`k`) another one takes back. */
export const isTakenBack = `EXISTS (SELECT FROM cost b WHERE b.alliance_id = k.alliance_id AND b.reverses_id = k.id)`;

/** A cost another one looks like. */
export interface Likeness {
  readonly id: string;
  readonly no: number;
  readonly groupId: string;
  /** The same invoice: vendor, number, amount and date; else one of two of these. */
  readonly isSame: boolean;
}

/** What is asked of a vendor's invoice before another is entered. */
export interface InvoiceMark extends Pick<Invoice, 'vendorId' | 'number' | 'invoicedOn' | 'amount'> {
  /** Itself, where it was entered before. */
  readonly but?: string;
}

/** What a step of a cost is told. */
export interface StepSaid {
  readonly reason?: string | undefined;
  /** What was changed, as it was before. */
  readonly before?: Json;
}

/** A cost that took a step; `from`: where it stood, nothing where it was entered. */
interface ToldCost {
  readonly id: string;
  readonly from: CostStatus | null;
  readonly status: CostStatus;
}

/** Costs as rows, with the history of each. */
@Injectable()
export class CostsStore {
  /** One, as it stands; nothing where there is none. */
  async find(tx: Tx, id: string): Promise<Cost | undefined> {
    const [row] = await tx.query<KeptCost>(
      `SELECT ${costColumns} FROM cost k WHERE k.alliance_id = $1 AND k.id = $2`,
      [tx.caller.allianceId, id],
    );
    return row && toCost(row);
  }

  /**
   * One, locked until commit. Not found where there is none. Read once it is locked: a statement that waits for the row sees its payments
   * as they stood before.
   */
  async lock(tx: Tx, id: string): Promise<Cost> {
    await tx.query('SELECT FROM cost WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    const cost = await this.find(tx, id);
    if (cost === undefined) throw new NotFoundError();
    return cost;
  }

  /** Locks some costs until commit, in the order of their ids: before the fund they are posted to. */
  async lockAll(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      'SELECT FROM cost k WHERE k.alliance_id = $1 AND k.id = ANY($2::uuid[]) ORDER BY k.id FOR UPDATE',
      [tx.caller.allianceId, ids],
    );
  }

  /** The same, each as it stands once it is locked; read together, in the order of their ids. */
  async lockMany(tx: Tx, ids: readonly string[]): Promise<readonly Cost[]> {
    await this.lockAll(tx, ids);
    const rows = await tx.query<KeptCost>(
      `SELECT ${costColumns} FROM cost k WHERE k.alliance_id = $1 AND k.id = ANY($2::uuid[]) ORDER BY k.id`,
      [tx.caller.allianceId, ids],
    );
    return rows.map(toCost);
  }

  /** Has whoever enters a cost of a group, or of a vendor, wait for whoever does so already, until that one's commit. */
  async lockEntering(tx: Tx, groupId: string, vendorId: string): Promise<void> {
    for (const what of [`group ${groupId}`, `vendor ${vendorId}`])
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('cost'), hashtext($1))`, [what]);
  }

  /** The next number of a group; entering is locked. */
  async nextNo(tx: Tx, groupId: string): Promise<number> {
    const [next] = await tx.query<{ no: number }>(
      'SELECT coalesce(max(no), 0) + 1 AS no FROM cost WHERE alliance_id = $1 AND group_id = $2',
      [tx.caller.allianceId, groupId],
    );
    return next?.no ?? 1;
  }

  /**
   * Costs of some groups, of all unless said, that look like an invoice: those of the same vendor, number, amount and date first, then those with the same
   * number, or the same amount and date. None that was withdrawn or reversed.
   */
  likeness(tx: Tx, mark: InvoiceMark, groupIds?: readonly string[]): Promise<Likeness[]> {
    const { vendorId, number, invoicedOn, amount, but } = mark;
    const same = `k.number_key = $4 AND k.amount_minor = $5 AND k.currency = $6 AND k.invoiced_on = $7`;
    return tx.query<Likeness>(
      `SELECT k.id, k.no, k.group_id AS "groupId", (${same}) AS "isSame" FROM cost k
        WHERE k.alliance_id = $1 AND k.vendor_id = $2 AND ($3::uuid[] IS NULL OR k.group_id = ANY($3)) AND k.id IS DISTINCT FROM $8::uuid
          AND k.status NOT IN ('withdrawn', 'reversed') AND k.reverses_id IS NULL
          AND (k.number_key = $4 OR k.amount_minor = $5 AND k.currency = $6 AND k.invoiced_on = $7)
        ORDER BY (${same}) DESC, k.entered_at, k.id LIMIT 10`,
      [
        tx.caller.allianceId,
        vendorId,
        groupIds ?? null,
        invoiceKey(number),
        amount.minor.toString(),
        amount.currency,
        invoicedOn,
        but ?? null,
      ],
    );
  }

  async insert(tx: Tx, cost: Cost): Promise<void> {
    await insertRows(tx, CostRow, { ...toRow(cost), id: cost.id, allianceId: tx.caller.allianceId });
  }

  /** Writes a cost as its next version, with the step that led there. The cost is locked. */
  async step(
    tx: Tx,
    before: Pick<Cost, 'id' | 'status' | 'version'>,
    cost: Cost,
    action: CostAction,
    said: StepSaid = {},
  ): Promise<Cost> {
    const next = { ...cost, version: before.version + 1 };
    await updateRow(tx, CostRow, { id: cost.id, allianceId: tx.caller.allianceId }, toRow(next));
    await this.tell(tx, { ...next, from: before.status }, action, said);
    return next;
  }

  /**
   * Moves many costs on and nothing else of them but the run they are shared by: each as its next version, with the step that led there,
   * in two statements. The costs are locked.
   */
  async stepMany(
    tx: Tx,
    steps: readonly {
      readonly cost: Pick<Cost, 'id' | 'status' | 'version'>;
      readonly status: CostStatus;
      readonly runId: string | null;
    }[],
    action: CostAction,
  ): Promise<void> {
    const { allianceId } = tx.caller;
    await updateRows(
      tx,
      CostRow,
      ['allianceId', 'id'],
      steps.map(({ cost, status, runId }) => ({
        allianceId,
        id: cost.id,
        status,
        runId,
        version: cost.version + 1,
      })),
    );
    await insertRows(
      tx,
      CostEventRow,
      steps.map(({ cost, status }) => eventOf(tx, { id: cost.id, from: cost.status, status }, action)),
    );
  }

  /** Writes a step into the history of a cost; `from`: where it stood, nothing where it was entered. */
  async tell(tx: Tx, told: ToldCost, action: CostEventRow['action'], said: StepSaid = {}): Promise<void> {
    await insertRows(tx, CostEventRow, eventOf(tx, told, action, said));
  }

  /** Who entered a cost, changed what was entered or coded it: none of them approves it. */
  async workedOnBy(tx: Tx, costId: string): Promise<readonly string[]> {
    const rows = await tx.query<{ by: string }>(
      `SELECT DISTINCT e.by_person AS by FROM cost_event e
        WHERE e.alliance_id = $1 AND e.cost_id = $2 AND e.action IN ('enter', 'revise', 'code') AND e.by_person IS NOT NULL
        ORDER BY 1`,
      [tx.caller.allianceId, costId],
    );
    return rows.map(({ by }) => by);
  }

  /** Sets a payment aside. */
  async insertPayment(
    tx: Tx,
    payment: Pick<CostPaymentRow, 'id' | 'costId' | 'entryId' | 'on' | 'reference'>,
  ): Promise<void> {
    await insertRows(tx, CostPaymentRow, {
      ...payment,
      allianceId: tx.caller.allianceId,
      state: 'pending',
      madeBy: personOf(tx.caller),
      madeAt: tx.now,
    });
  }

  /** A payment of a cost that is locked. */
  async payment(tx: Tx, id: string): Promise<CostPaymentRow> {
    const [found] = await tx.query<CostPaymentRow>(
      `SELECT ${columnsOf(CostPaymentRow, 'y', ['allianceId'])} FROM cost_payment y WHERE y.alliance_id = $1 AND y.id = $2`,
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  async savePayment(
    tx: Tx,
    id: string,
    change: Partial<Pick<CostPaymentRow, 'state' | 'reference' | 'reason' | 'returnedOn'>>,
  ): Promise<void> {
    const resolved = { resolvedBy: personOf(tx.caller), resolvedAt: tx.now };
    await updateRow(tx, CostPaymentRow, { id, allianceId: tx.caller.allianceId }, { ...change, ...resolved });
  }

  /**
   * What of a pool is spent out of a fund by costs that were approved, and what was let go over its plan for those of them that still
   * stand: what was let go for one that was taken back ends with it. `but`: a cost that is left out.
   */
  async spentOf(
    tx: Tx,
    {
      groupId,
      fundId,
      poolKey,
      but,
    }: {
      readonly groupId: string;
      readonly fundId: string | null;
      readonly poolKey: string;
      readonly but: string;
    },
  ): Promise<{ readonly spent: bigint; readonly over: bigint }> {
    const [row] = await tx.query<{ spent: string; over: string }>(
      `SELECT coalesce(sum(k.fund_minor), 0)::text AS spent, coalesce(sum(k.over_minor) FILTER (WHERE k.status <> 'reversed'), 0)::text AS over
         FROM cost k
        WHERE k.alliance_id = $1 AND k.group_id = $2 AND k.pool_key = $3 AND k.id <> $4 AND k.fund_id = $5
          AND (k.status IN ('approved', 'allocated', 'paid')
               OR k.status = 'reversed' AND ${isTakenBack})`,
      [tx.caller.allianceId, groupId, poolKey, but, fundId],
    );
    return { spent: BigInt(row?.spent ?? 0), over: BigInt(row?.over ?? 0) };
  }

  /** An engagement, as far as costs ask. */
  async engagement(
    tx: Tx,
    id: string,
  ): Promise<(EngagementDays & { readonly vendorId: string; readonly groupId: string }) | undefined> {
    const [row] = await tx.query<EngagementDays & { vendorId: string; groupId: string }>(
      `SELECT e.from_day AS "from", e.until_day AS "until", e.vendor_id AS "vendorId", e.group_id AS "groupId"
         FROM engagement e WHERE e.alliance_id = $1 AND e.id = $2`,
      [tx.caller.allianceId, id],
    );
    return row;
  }

  /** Whether a patent is asserted in a case. */
  async hasPatent(tx: Tx, caseId: string, patentId: string): Promise<boolean> {
    const rows = await tx.query(
      'SELECT FROM asserted_patent WHERE alliance_id = $1 AND case_id = $2 AND id = $3',
      [tx.caller.allianceId, caseId, patentId],
    );
    return rows.length > 0;
  }
}

const eventOf = (
  tx: Tx,
  { id, from, status }: ToldCost,
  action: CostEventRow['action'],
  { reason, before }: StepSaid = {},
) => ({
  id: newId(),
  allianceId: tx.caller.allianceId,
  costId: id,
  action,
  fromStatus: from,
  toStatus: status,
  reason: reason ?? null,
  before: before ?? null,
  byPerson: tx.caller.personId,
  at: tx.now,
});

/** A pool as a plan approves it, with what costs spent of it. */
export const budgetOf = (
  currency: Currency,
  planned: bigint,
  { spent, over }: { readonly spent: bigint; readonly over: bigint },
): PoolBudget => ({ currency, approved: planned + over, spent });
