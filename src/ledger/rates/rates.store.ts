import { Injectable } from '@nestjs/common';
import type { CalendarDate, Currency } from '../../kernel/index.js';
import { insertRows, newId, personOf, type Tx } from '../../platform/index.js';
import { firstDayThatCounts, type Rate } from '../domain/rates.js';
import { FxRateRow } from './fx-rate.entity.js';

/** Exchange rates as rows. */
@Injectable()
export class RatesStore {
  /** Keeps rates; those of a day, pair and source that is there already stay as they are. Answers how many are new. */
  async keep(tx: Tx, rates: readonly (Rate & { readonly citation?: string })[]): Promise<readonly string[]> {
    const row = { allianceId: tx.caller.allianceId, importedBy: personOf(tx.caller), importedAt: tx.now };
    const rows = rates.map((rate) => ({ ...row, ...rate, id: newId(), citation: rate.citation ?? null }));
    const made = await insertRows(tx, FxRateRow, rows, { onConflict: 'nothing', returning: ['id'] });
    return made.map(({ id }) => id);
  }

  /** The rates between some currencies that may count for a day. */
  around(tx: Tx, currencies: readonly Currency[], day: CalendarDate): Promise<readonly Rate[]> {
    return tx.query<Rate>(
      `SELECT r.base, r.quote, r.day, r.span, r.rate::text AS rate, r.source FROM fx_rate r
        WHERE r.alliance_id = $1 AND r.day BETWEEN $3 AND $4 AND r.withdrawn_at IS NULL
          AND r.base = ANY($2::text[]) AND r.quote = ANY($2::text[])`,
      [tx.caller.allianceId, currencies, firstDayThatCounts(day), day],
    );
  }
}
