import { Injectable } from '@nestjs/common';
import { inOneLine, searchPattern } from '../../identity/index.js';
import type { Bilingual, CalendarDate, Currency, Instant } from '../../kernel/index.js';
import {
  Binds,
  columnsOf,
  instantText,
  limitTo,
  namesJson,
  ordering,
  type Sorted,
  type SortKeys,
  storedMoney,
  type Tx,
} from '../../platform/index.js';
import type { Reader } from '../../walls/index.js';
import { type Coding, type Cost, costNumber, invoiceKey } from '../domain/bills/cost.js';
import type { CostAction, CostStatus, PaymentState } from '../domain/bills/cost-life.js';
import { moneySights, seesMoneySql } from '../sight/money-sights.sql.js';
import { CostPaymentRow, CostRow } from './bills.entity.js';
import type { CostFiltersQuery, CostOrder, CostsQuery } from './costs.contract.js';

/** A cost as it is read. */
export type KeptCost = Omit<
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

/** The columns of a cost (`k`) as it is read. */
export const costColumns = `${columnsOf(CostRow, 'k', [...unread])}, ${paymentState('k')} AS payment, ${paymentOf('k', 'y.id')} AS "paymentId"`;

/** A cost in a list. */
export interface ListedCost extends Sorted {
  readonly no: number;
  readonly groupId: string;
  readonly groupName: Bilingual;
  readonly caseId: string;
  readonly vendorId: string;
  readonly vendorName: Bilingual;
  readonly number: string;
  readonly invoicedOn: CalendarDate;
  readonly serviceFrom: CalendarDate;
  readonly serviceUntil: CalendarDate;
  readonly amountMinor: string;
  readonly currency: string;
  readonly fundMinor: string | null;
  readonly fundCurrency: string | null;
  readonly poolKey: string | null;
  readonly poolName: Bilingual | null;
  readonly taskCode: string | null;
  readonly patentId: string | null;
  readonly patentNumber: string | null;
  readonly status: CostStatus;
  readonly payment: PaymentState;
  readonly enteredBy: string;
  readonly enteredAt: Instant;
  readonly reversesId: string | null;
  readonly version: number;
  /** Whether whoever asks is liaison counsel of its group. */
  readonly isLiaison: boolean;
}

/** A payment as it is kept. */
export type CostPayment = Omit<CostPaymentRow, 'allianceId'>;

/** A step in the history of a cost. */
export interface CostStep {
  readonly action: CostAction | 'enter';
  readonly to: CostStatus;
  readonly reason: string | null;
  readonly before: Readonly<Record<string, string>> | null;
  readonly by: string | null;
  readonly at: Instant;
}

/** A line of the ledger made for a cost or a payment of it. */
export interface CostPosting {
  readonly entryId: string;
  readonly entryNo: number;
  readonly on: CalendarDate;
  readonly kind: string;
  readonly phase: string;
  readonly account: string;
  readonly minor: string;
  readonly currency: string;
}

/** Every value by which costs can be narrowed; tasks by their codes. */
export interface CostFilters {
  readonly vendors: { id: string; name: Bilingual }[];
  readonly pools: { code: string; name: Bilingual }[];
  readonly tasks: string[];
  readonly patents: { id: string; name: Bilingual }[];
  readonly months: string[];
}

const sortKeys: SortKeys<CostOrder> = {
  entered: { sql: 'k.entered_at', type: 'moment' },
  invoiced: { sql: 'k.invoiced_on', type: 'date' },
  service: { sql: 'k.service_until', type: 'date' },
};

const pool = `(SELECT p.pool -> 'name' FROM cost_plan cp CROSS JOIN jsonb_array_elements(cp.tree -> 'pools') AS p(pool)
  WHERE cp.alliance_id = k.alliance_id AND cp.id = k.plan_id AND p.pool ->> 'key' = k.pool_key)`;

/** Of costs (`k`): each pool by the name of the latest plan that has it; each month on which some service falls. */
const pools = `(SELECT DISTINCT ON (k.pool_key) k.pool_key AS key, one.pool -> 'name' AS name
   FROM (SELECT DISTINCT plan_id, pool_key FROM k) k JOIN cost_plan cp ON cp.id = k.plan_id
  CROSS JOIN jsonb_array_elements(cp.tree -> 'pools') AS one(pool)
  WHERE one.pool ->> 'key' = k.pool_key ORDER BY k.pool_key, cp.effective_from DESC, cp.id) p`;
const months = `(SELECT DISTINCT to_char(day, 'YYYY-MM') AS month FROM k
  CROSS JOIN LATERAL generate_series(date_trunc('month', k.service_from::timestamp), k.service_until::timestamp, interval '1 month') AS day) m`;

const columns = `k.id, k.no, k.group_id AS "groupId", ${namesJson('g')} AS "groupName", k.case_id AS "caseId", k.vendor_id AS "vendorId",
  ${namesJson('v')} AS "vendorName", k.number, k.invoiced_on AS "invoicedOn", k.service_from AS "serviceFrom", k.service_until AS "serviceUntil",
  k.amount_minor AS "amountMinor", k.currency, k.fund_minor AS "fundMinor", k.fund_currency AS "fundCurrency", k.pool_key AS "poolKey",
  ${pool} AS "poolName", k.task_code AS "taskCode", k.patent_id AS "patentId", ap.number AS "patentNumber", k.status,
  ${paymentState('k')} AS payment, k.entered_by AS "enteredBy", ${instantText('k.entered_at')} AS "enteredAt", k.reverses_id AS "reversesId",
  k.version`;

const from = `cost k JOIN joint_group g ON g.alliance_id = k.alliance_id AND g.id = k.group_id
  JOIN vendor v ON v.alliance_id = k.alliance_id AND v.id = k.vendor_id
  LEFT JOIN asserted_patent ap ON ap.alliance_id = k.alliance_id AND ap.id = k.patent_id`;

/** SQL that is true of a cost, by its alias, found by what was typed: one of its numbers, or a name of its vendor. */
export const costFound = (cost: string, typed: string, { bind }: Binds): string => {
  const pattern = bind(searchPattern(typed));
  return `(${cost}.id IN (SELECT cost_matching(${pattern})) OR ${cost}.vendor_id IN (SELECT vendor_matching(${pattern})))`;
};

/** Costs as people read them. */
@Injectable()
export class CostRowsStore {
  /** Those whoever reads may see, in the order asked for; one more than the limit where there are more. One query. */
  list(tx: Tx, reader: Reader, query: CostsQuery & { readonly id?: string }): Promise<ListedCost[]> {
    const { sort = '-entered', cursor, limit } = query;
    const binds = new Binds();
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'k.id' }, binds);
    const where = [
      `k.alliance_id = ${binds.bind(tx.caller.allianceId)}`,
      seesMoneySql('seen', 'costs'),
      ...filters(query, binds),
      ...after,
    ];
    const liaison = `EXISTS (SELECT FROM group_office lo WHERE lo.alliance_id = k.alliance_id AND lo.group_id = k.group_id
      AND lo.person_id = ${binds.bind(reader.personId)}::uuid AND lo.office = 'liaison_counsel' AND lo.ended_at IS NULL)`;
    return tx.query<ListedCost>(
      `SELECT ${columns}, ${liaison} AS "isLiaison", ${column}
         FROM ${from} JOIN ${moneySights(reader, binds)} seen ON seen.group_id = k.group_id
        WHERE ${where.join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }

  /** By what those whoever reads may see can be narrowed. One query. */
  async filters(tx: Tx, reader: Reader, query: CostFiltersQuery): Promise<CostFilters> {
    const binds = new Binds();
    const where = [
      `k.alliance_id = ${binds.bind(tx.caller.allianceId)}`,
      seesMoneySql('seen', 'costs'),
      ...filters(query, binds),
    ];
    const list = (of: string, order: string, source: string): string =>
      `(SELECT coalesce(jsonb_agg(${of} ORDER BY ${order}), '[]') FROM ${source})`;
    const [row] = await tx.query<CostFilters>(
      `WITH k AS MATERIALIZED (
         SELECT k.vendor_id, k.plan_id, k.pool_key, k.task_code, k.patent_id, k.service_from, k.service_until
           FROM cost k JOIN ${moneySights(reader, binds)} seen ON seen.group_id = k.group_id WHERE ${where.join(' AND ')})
       SELECT ${list(`jsonb_build_object('id', v.id, 'name', ${namesJson('v')})`, 'v.name_en, v.id', 'vendor v WHERE v.id IN (SELECT vendor_id FROM k)')} AS vendors,
              ${list(`jsonb_build_object('code', p.key, 'name', p.name)`, 'p.key', pools)} AS pools,
              ${list('t.code', 't.code', '(SELECT DISTINCT task_code AS code FROM k WHERE task_code IS NOT NULL) t')} AS tasks,
              ${list(`jsonb_build_object('id', ap.id, 'name', jsonb_build_object('en', ap.number, 'zh', ap.number))`, 'ap.number, ap.id', 'asserted_patent ap WHERE ap.id IN (SELECT patent_id FROM k)')} AS patents,
              ${list('m.month', 'm.month DESC', months)} AS months`,
      binds.values,
    );
    if (row === undefined) throw new Error('A query of lists answers one row');
    return row;
  }

  /** The history of a cost, the oldest first. */
  history(tx: Tx, costId: string): Promise<CostStep[]> {
    return tx.query<CostStep>(
      `SELECT e.action, e.to_status AS "to", e.reason, e.before, e.by_person AS "by", e.at FROM cost_event e
        WHERE e.alliance_id = $1 AND e.cost_id = $2 ORDER BY e.at, e.id`,
      [tx.caller.allianceId, costId],
    );
  }

  /** Every payment of a cost, the newest first. */
  payments(tx: Tx, costId: string): Promise<CostPayment[]> {
    return tx.query<CostPayment>(
      `SELECT ${columnsOf(CostPaymentRow, 'y', ['allianceId'])} FROM cost_payment y
        WHERE y.alliance_id = $1 AND y.cost_id = $2 ORDER BY y.made_at DESC, y.id DESC`,
      [tx.caller.allianceId, costId],
    );
  }

  /** What the ledger says of a cost and its payments, in the order of its entries. */
  postings(tx: Tx, costId: string): Promise<CostPosting[]> {
    return tx.query<CostPosting>(
      `SELECT l.entry_id AS "entryId", e.no AS "entryNo", e.on_day AS "on", e.kind, e.phase, a.kind AS account, l.minor, f.currency
         FROM ledger_entry e JOIN ledger_posting l ON l.entry_id = e.id JOIN ledger_account a ON a.id = l.account_id
         JOIN fund f ON f.alliance_id = e.alliance_id AND f.id = e.fund_id
        WHERE e.alliance_id = $1 AND (e.made_for_kind = 'cost' AND e.made_for_id = $2
              OR e.made_for_kind = 'cost_payment' AND e.made_for_id IN (SELECT y.id FROM cost_payment y WHERE y.alliance_id = $1 AND y.cost_id = $2))
        ORDER BY e.no, l.place`,
      [tx.caller.allianceId, costId],
    );
  }

  /** The cost that takes another back; nothing where none does. */
  async takenBackBy(
    tx: Tx,
    costId: string,
  ): Promise<{ readonly id: string; readonly no: number } | undefined> {
    const [row] = await tx.query<{ id: string; no: number }>(
      'SELECT b.id, b.no FROM cost b WHERE b.alliance_id = $1 AND b.reverses_id = $2',
      [tx.caller.allianceId, costId],
    );
    return row;
  }

  /** The numbers of some costs, by id, of those whoever reads may see; null is none. */
  async refs(tx: Tx, reader: Reader, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, number>> {
    const wanted = ids.flatMap((id) => id ?? []);
    if (wanted.length === 0) return new Map();
    const binds = new Binds();
    const rows = await tx.query<{ id: string; no: number }>(
      `SELECT k.id, k.no FROM cost k JOIN ${moneySights(reader, binds)} seen ON seen.group_id = k.group_id
        WHERE k.alliance_id = ${binds.bind(tx.caller.allianceId)} AND k.id = ANY(${binds.bind(wanted)}::uuid[])
          AND ${seesMoneySql('seen', 'costs')}`,
      binds.values,
    );
    return new Map(rows.map(({ id, no }) => [id, no]));
  }

  /** What a vendor is engaged for, as it was written. */
  async scopeOf(tx: Tx, engagementId: string): Promise<Bilingual> {
    const [row] = await tx.query<{ scope: string }>(
      'SELECT e.scope FROM engagement e WHERE e.alliance_id = $1 AND e.id = $2',
      [tx.caller.allianceId, engagementId],
    );
    return { en: row?.scope ?? '', zh: row?.scope ?? '' };
  }

  /** The member whose own a cost is, such as the bill of an expert that one member pays; undefined where it is the group's. */
  async ownMember(
    tx: Tx,
    { id, groupId }: { readonly id: string; readonly groupId: string },
  ): Promise<{ readonly id: string; readonly name: Bilingual } | undefined> {
    const [row] = await tx.query<{ id: string; name: Bilingual }>(
      `SELECT m.id, ${namesJson('m')} AS name FROM expert_statement_cost b JOIN member m ON m.alliance_id = b.alliance_id AND m.id = b.own_member_id
         JOIN cost k ON k.alliance_id = b.alliance_id AND k.id = b.cost_id
        WHERE b.alliance_id = $1 AND b.cost_id = $2 AND k.group_id = $3`,
      [tx.caller.allianceId, id, groupId],
    );
    return row;
  }

  /** The patents asserted in a case. */
  patents(tx: Tx, caseId: string): Promise<{ id: string; number: string }[]> {
    return tx.query(
      'SELECT id, number FROM asserted_patent WHERE alliance_id = $1 AND case_id = $2 ORDER BY number, id',
      [tx.caller.allianceId, caseId],
    );
  }
}

const open = `k.status IN ('received', 'held', 'coded', 'reviewed', 'disputed')`;

function filters(query: Partial<CostsQuery> & { readonly id?: string }, binds: Binds): readonly string[] {
  const { bind } = binds;
  const { id, groupId, caseId, status, pool: key, vendorId, task, patentId, from: first, until, q } = query;
  return [
    ...(id === undefined ? [] : [`k.id = ${bind(id)}`]),
    ...(groupId === undefined ? [] : [`k.group_id = ${bind(groupId.toLowerCase())}`]),
    ...(caseId === undefined ? [] : [`k.case_id = ${bind(caseId.toLowerCase())}`]),
    ...(status === undefined ? [] : [status === 'open' ? open : `k.status = ${bind(status)}`]),
    ...(key === undefined ? [] : [`k.pool_key = ${bind(key)}`]),
    ...(vendorId === undefined ? [] : [`k.vendor_id = ${bind(vendorId.toLowerCase())}`]),
    ...(task === undefined ? [] : [`k.task_code = ${bind(task)}`]),
    ...(patentId === undefined ? [] : [`k.patent_id = ${bind(patentId.toLowerCase())}`]),
    ...(first === undefined ? [] : [`k.service_until >= ${bind(first)}::date`]),
    ...(until === undefined ? [] : [`k.service_from <= ${bind(until)}::date`]),
    ...(q === undefined ? [] : [costFound('k', q, binds)]),
  ];
}

/** A row as the cost it keeps. */
export const toCost = (row: KeptCost): Cost => ({
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

const codingOf = ({ poolKey, taskCode, patentId, phase }: KeptCost): Coding | null =>
  poolKey === null || taskCode === null ? null : { poolKey, taskCode, patentId, phase };

/** A cost as its columns keep it. */
export const toRow = (cost: Cost) => {
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
