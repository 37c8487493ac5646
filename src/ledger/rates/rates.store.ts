import { Injectable } from '@nestjs/common';
import type { CalendarDate, Currency } from '../../kernel/index.js';
import {
  Binds,
  columnsOf,
  decodeCursor,
  encodeCursor,
  insertRows,
  limitTo,
  newId,
  type Page,
  pageOf,
  personOf,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import { firstDayThatCounts, type Rate } from '../domain/rates.js';
import { FxRateRow } from './fx-rate.entity.js';
import type { FxRatesQuery } from './rates.contract.js';

/** A rate as it is kept. */
export type KeptRate = Omit<FxRateRow, 'allianceId' | 'base' | 'quote'> & Rate;

const columns = columnsOf(FxRateRow, 'r', ['allianceId']);

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

  /** One page, the latest day first. */
  async page(tx: Tx, { currency, source, cursor, limit }: FxRatesQuery): Promise<Page<KeptRate>> {
    const { bind, values } = new Binds();
    const before = decodeCursor(cursor, ['date', 'id']);
    const where = [
      `r.alliance_id = ${bind(tx.caller.allianceId)}`,
      ...(currency === undefined ? [] : [`${bind(currency)} IN (r.base, r.quote)`]),
      ...(source === undefined ? [] : [`r.source = ${bind(source)}`]),
      ...(before === undefined
        ? []
        : [`(r.day, r.id) < (${bind(before[0])}::date, ${bind(before[1])}::uuid)`]),
    ];
    const rows = await tx.query<KeptRate>(
      `SELECT ${columns} FROM fx_rate r WHERE ${where.join(' AND ')} ORDER BY r.day DESC, r.id DESC ${limitTo(limit + 1)}`,
      values,
    );
    return pageOf(
      rows,
      limit,
      (row) => row,
      ({ day, id }) => encodeCursor(day, id),
    );
  }

  /** One, or none; with `FOR UPDATE`, it is locked until the transaction ends. */
  byId(tx: Tx, id: string, locked: '' | 'FOR UPDATE' = ''): Promise<readonly KeptRate[]> {
    return tx.query<KeptRate>(
      `SELECT ${columns} FROM fx_rate r WHERE r.alliance_id = $1 AND r.id = $2 ${locked}`,
      [tx.caller.allianceId, id],
    );
  }

  async withdraw(tx: Tx, id: string, reason: string): Promise<void> {
    const withdrawn = { withdrawnBy: personOf(tx.caller), withdrawnAt: tx.now, withdrawReason: reason };
    await updateRow(tx, FxRateRow, { id, allianceId: tx.caller.allianceId }, withdrawn);
  }
}
