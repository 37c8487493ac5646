import { Injectable } from '@nestjs/common';
import { inOneLine } from '../../identity/index.js';
import type { Currency } from '../../kernel/index.js';
import {
  columnsOf,
  insertRows,
  type Json,
  newId,
  NotFoundError,
  personOf,
  storedMoney,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import {
  type Coding,
  type Cost,
  costNumber,
  type EngagementDays,
  type Invoice,
  invoiceKey,
  type PoolBudget,
} from '../domain/bills/cost.js';
import type { CostAction, CostStatus, PaymentState } from '../domain/bills/cost-life.js';
import { CostEventRow, CostPaymentRow, CostRow } from './bills.entity.js';

type Kept = Omit<
  CostRow,
  'allianceId' | 'narrative' | 'narrativeTier' | 'narrativeKey' | 'narrativeAt' | 'narrativeBy' | 'search'
> & { readonly payment: PaymentState; readonly paymentId: string | null };

const unread = [
  'allianceId',
  'narrativeTier',
  'narrativeKey',
  'narrativeAt',
  'narrativeBy',
  'search',
] as const;

/** The one payment of a cost that counts, by the alias of the cost: one under way or made, else one that came back. */
const paymentOf = (cost: string, column: string): string =>
  `(SELECT ${column} FROM cost_payment y WHERE y.alliance_id = ${cost}.alliance_id AND y.cost_id = ${cost}.id AND y.state <> 'voided'
     ORDER BY y.state IN ('pending', 'posted') DESC, y.made_at DESC, y.id DESC LIMIT 1)`;

/** SQL of how far the payment of a cost is. */
export const paymentState = (cost: string): string => `coalesce(${paymentOf(cost, 'y.state')}, 'none')`;

const columns = `${columnsOf(CostRow, 'k', [...unread])}, ${paymentState('k')} AS payment, ${paymentOf('k', 'y.id')} AS "paymentId"`;

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

/** Costs as rows, with the history of each. */
@Injectable()
export class CostsStore {
  /** One, as it stands; nothing where there is none. */
  async find(tx: Tx, id: string): Promise<Cost | undefined> {
    const [row] = await tx.query<Kept>(
      `SELECT ${columns} FROM cost k WHERE k.alliance_id = $1 AND k.id = $2`,
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

  /** Writes a step into the history of a cost; `from`: where it stood, nothing where it was entered. */
  async tell(
    tx: Tx,
    {
      id,
      from,
      status,
    }: { readonly id: string; readonly from: CostStatus | null; readonly status: CostStatus },
    action: CostAction | 'enter',
    { reason, before }: StepSaid = {},
  ): Promise<void> {
    await insertRows(tx, CostEventRow, {
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

/** A pool as a plan approves it, with what costs spent of it. */
export const budgetOf = (
  currency: Currency,
  planned: bigint,
  { spent, over }: { readonly spent: bigint; readonly over: bigint },
): PoolBudget => ({ currency, approved: planned + over, spent });

const toCost = (row: Kept): Cost => ({
  id: row.id,
  groupId: row.groupId,
  caseId: row.caseId,
  no: row.no,
  invoice: {
    vendorId: row.vendorId,
    engagementId: row.engagementId,
    number: row.number,
    invoicedOn: row.invoicedOn,
    serviceFrom: row.serviceFrom,
    serviceUntil: row.serviceUntil,
    amount: storedMoney(row.amountMinor, row.currency),
  },
  duplicateOf: row.duplicateOf,
  coding: codingOf(row),
  planId: row.planId,
  fundId: row.fundId,
  fundCurrency: row.fundCurrency as Currency | null,
  inFund:
    row.fundMinor === null
      ? null
      : {
          minor: BigInt(row.fundMinor),
          by: rateOf(row),
        },
  status: row.status,
  enteredBy: row.enteredBy,
  enteredAt: row.enteredAt,
  codedBy: row.codedBy,
  codedAt: row.codedAt,
  reviewedBy: row.reviewedBy,
  reviewedAt: row.reviewedAt,
  over: row.overMinor === null ? null : BigInt(row.overMinor),
  overReason: row.overReason,
  approvedAt: row.approvedAt,
  runId: row.runId,
  reversesId: row.reversesId,
  isCoded: row.poolKey !== null,
  payment: row.payment,
  paymentId: row.paymentId,
  version: row.version,
});

const rateOf = ({ rate, rateSource, rateDay }: Pick<CostRow, 'rate' | 'rateSource' | 'rateDay'>) =>
  rate === null || rateSource === null || rateDay === null
    ? null
    : { rate, source: rateSource, day: rateDay };

const codingOf = ({ poolKey, taskCode, patentId, phase }: Kept): Coding | null =>
  poolKey === null || taskCode === null ? null : { poolKey, taskCode, patentId, phase };

/** A cost as its columns keep it. */
const toRow = (cost: Cost) => {
  const { invoice, coding, inFund } = cost;
  const { amount, ...paper } = invoice;
  return {
    ...paper,
    groupId: cost.groupId,
    caseId: cost.caseId,
    no: cost.no,
    numberKey: invoiceKey(paper.number),
    search: inOneLine(`${costNumber(cost.no)} ${paper.number} ${invoiceKey(paper.number)}`),
    amountMinor: amount.minor.toString(),
    currency: amount.currency as string,
    duplicateOf: cost.duplicateOf,
    poolKey: coding?.poolKey ?? null,
    taskCode: coding?.taskCode ?? null,
    patentId: coding?.patentId ?? null,
    phase: coding?.phase ?? null,
    planId: cost.planId,
    fundId: cost.fundId,
    fundCurrency: cost.fundCurrency as string | null,
    fundMinor: inFund?.minor.toString() ?? null,
    rate: inFund?.by?.rate ?? null,
    rateSource: inFund?.by?.source ?? null,
    rateDay: inFund?.by?.day ?? null,
    status: cost.status,
    enteredBy: cost.enteredBy,
    enteredAt: cost.enteredAt,
    codedBy: cost.codedBy,
    codedAt: cost.codedAt,
    reviewedBy: cost.reviewedBy,
    reviewedAt: cost.reviewedAt,
    overMinor: cost.over?.toString() ?? null,
    overReason: cost.overReason,
    approvedAt: cost.approvedAt,
    runId: cost.runId,
    reversesId: cost.reversesId,
    version: cost.version,
  };
};
