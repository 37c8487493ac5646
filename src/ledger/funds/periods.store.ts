import { Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { insertRows, newId, NotFoundError, personOf, type Tx, updateRow } from '../../platform/index.js';
import type { PeriodAction, PeriodState, PeriodThing } from '../domain/period.js';
import { LedgerPeriodMoveRow, LedgerPeriodRow } from '../ledger.entity.js';

/** A period with what its rules look at. */
export interface KeptPeriod extends PeriodThing {
  readonly id: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly version: number;
  readonly entries: number;
  readonly moves: readonly {
    readonly action: PeriodAction;
    readonly reason: string | null;
    readonly movedBy: string;
    readonly movedAt: Instant;
  }[];
}

interface PeriodRow extends Omit<KeptPeriod, 'suspense' | 'earlier' | 'later'> {
  readonly state: PeriodState;
  readonly suspense: string;
}

const periodsSql = `
  SELECT p.id, p.from_day AS "from", p.until_day AS until, p.state, p.version,
         (SELECT count(*)::int FROM ledger_entry e WHERE e.alliance_id = p.alliance_id AND e.fund_id = p.fund_id AND e.period_id = p.id) AS entries,
         (SELECT coalesce(sum(l.minor), 0)::text FROM ledger_account a
            JOIN ledger_posting l ON l.alliance_id = a.alliance_id AND l.account_id = a.id AND NOT l.is_pending AND l.on_day <= p.until_day
           WHERE a.alliance_id = p.alliance_id AND a.fund_id = p.fund_id AND a.kind = 'suspense') AS suspense,
         (SELECT count(*)::int FROM ledger_entry e WHERE e.alliance_id = p.alliance_id AND e.fund_id = p.fund_id AND e.period_id = p.id
             AND e.phase = 'pending'
             AND NOT EXISTS (SELECT FROM ledger_entry r WHERE r.alliance_id = e.alliance_id AND r.resolves_id = e.id)) AS pending,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('action', m.action, 'reason', m.reason, 'movedBy', m.moved_by,
                   'movedAt', to_char(m.moved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY m.moved_at, m.id), '[]')
            FROM ledger_period_move m WHERE m.alliance_id = p.alliance_id AND m.period_id = p.id) AS moves
    FROM ledger_period p WHERE p.alliance_id = $1 AND p.fund_id = $2 ORDER BY p.from_day`;

/** Periods of funds as rows. */
@Injectable()
export class PeriodsStore {
  /** All of a fund, the earliest first. */
  async of(tx: Tx, fundId: string): Promise<readonly KeptPeriod[]> {
    const rows = await tx.query<PeriodRow>(periodsSql, [tx.caller.allianceId, fundId]);
    return rows.map((row, at) => ({
      ...row,
      suspense: BigInt(row.suspense),
      earlier: rows.slice(0, at).map(({ state }) => state),
      later: rows.slice(at + 1).map(({ state }) => state),
    }));
  }

  /** One of a fund. Not found where it has none such. */
  async one(tx: Tx, fundId: string, id: string): Promise<KeptPeriod> {
    const found = (await this.of(tx, fundId)).find((period) => period.id === id);
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** Moves one of a fund that is locked, and keeps who did so and why. */
  async move(
    tx: Tx,
    fundId: string,
    { id, version }: KeptPeriod,
    {
      action,
      to,
      reason,
    }: { readonly action: PeriodAction; readonly to: PeriodState; readonly reason: string | null },
  ): Promise<void> {
    const { allianceId } = tx.caller;
    await updateRow(tx, LedgerPeriodRow, { id, allianceId }, { state: to, version: version + 1 });
    await insertRows(tx, LedgerPeriodMoveRow, {
      id: newId(),
      allianceId,
      fundId,
      periodId: id,
      action,
      toState: to,
      reason,
      movedBy: personOf(tx.caller),
      movedAt: tx.now,
    });
  }
}
