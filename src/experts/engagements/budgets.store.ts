import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { Binds, columnsOf, insertRows, NotFoundError, type Tx, updateRow } from '../../platform/index.js';
import type { ExpertRole } from '../domain/expert-words.js';
import { ofOneself } from '../checks/seen-checks.js';
import { ExpertBudgetRow, ExpertRateBandRow } from './engagement.entity.js';
import { decidesMoneyOf, engagementsWithChecks, seenEngagement } from './seen-engagements.js';

/** A budget that was asked for: the first of an engagement, or a higher cap. */
export type Budget = Omit<ExpertBudgetRow, 'allianceId'>;

/** A rate up to which experts of a role are engaged without an exception. */
export type RateBand = Omit<ExpertRateBandRow, 'allianceId'>;

const columns = columnsOf(ExpertBudgetRow, 'b', ['allianceId']);

/**
 * SQL that is true where whoever acts may know of a budget (`b`): they know of its engagement (`e` with its check `k`), which the expert does
 * without its budgets, or decide on its money.
 */
export const seenBudget = (tx: Tx, binds: Binds): string => {
  const engaged = seenEngagement(tx, 'k', binds);
  const known = engaged === 'TRUE' ? engaged : `(NOT ${ofOneself(tx, 'k', binds)} AND ${engaged})`;
  return `(${known} OR ${decidesMoneyOf(tx, binds)})`;
};

/** Budgets as rows. */
@Injectable()
export class BudgetsStore {
  async insert(tx: Tx, budget: Budget): Promise<void> {
    await insertRows(tx, ExpertBudgetRow, { ...budget, allianceId: tx.caller.allianceId });
  }

  async close(tx: Tx, id: string, status: Exclude<Budget['status'], 'open'>): Promise<void> {
    await updateRow(
      tx,
      ExpertBudgetRow,
      { id, allianceId: tx.caller.allianceId },
      { status, closedAt: tx.now },
    );
  }

  /** One, whoever acts; undefined where there is none. */
  async there(tx: Tx, id: string): Promise<Budget | undefined> {
    const [row] = await tx.query<Budget>(
      `SELECT ${columns} FROM expert_budget b WHERE b.alliance_id = $1 AND b.id = $2`,
      [tx.caller.allianceId, id],
    );
    return row;
  }

  /** One whoever acts may know of. Not found where there is none such. */
  async seen(tx: Tx, id: string): Promise<Budget> {
    const binds = new Binds();
    const [row] = await tx.query<Budget>(
      `SELECT ${columns} FROM expert_budget b JOIN (${engagementsWithChecks}) ON e.alliance_id = b.alliance_id AND e.id = b.engagement_id
        WHERE b.alliance_id = ${binds.bind(tx.caller.allianceId)} AND b.id = ${binds.bind(id)} AND ${seenBudget(tx, binds)}`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** Those of an engagement, the newest first. */
  of(tx: Tx, engagementId: string): Promise<Budget[]> {
    return tx.query<Budget>(
      `SELECT ${columns} FROM expert_budget b WHERE b.alliance_id = $1 AND b.engagement_id = $2 ORDER BY b.id DESC`,
      [tx.caller.allianceId, engagementId],
    );
  }
}

/** Rate bands as rows. They are never changed. */
@Injectable()
export class BandsStore {
  async insert(tx: Tx, band: RateBand): Promise<void> {
    await insertRows(tx, ExpertRateBandRow, { ...band, allianceId: tx.caller.allianceId });
  }

  /** The top of the band of a role in a currency on a day, in minor units; null where there is none. */
  async topOn(
    tx: Tx,
    {
      role,
      currency,
      on,
    }: { readonly role: ExpertRole; readonly currency: string; readonly on: CalendarDate },
  ): Promise<string | null> {
    const [row] = await tx.query<Pick<RateBand, 'topMinor'>>(
      `SELECT b.top_minor AS "topMinor" FROM expert_rate_band b
        WHERE b.alliance_id = $1 AND b.role = $2 AND b.currency = $3 AND b.from_on <= $4 ORDER BY b.from_on DESC, b.set_at DESC, b.id DESC LIMIT 1`,
      [tx.caller.allianceId, role, currency, on],
    );
    return row?.topMinor ?? null;
  }

  /** All that were ever set, by role and currency, the newest first; at most 500. */
  all(tx: Tx): Promise<RateBand[]> {
    return tx.query<RateBand>(
      `SELECT ${columnsOf(ExpertRateBandRow, 'b', ['allianceId'])} FROM expert_rate_band b
        WHERE b.alliance_id = $1 ORDER BY b.role, b.currency, b.from_on DESC, b.set_at DESC, b.id DESC LIMIT 500`,
      [tx.caller.allianceId],
    );
  }
}
