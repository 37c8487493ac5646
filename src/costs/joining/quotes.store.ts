import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { columnsOf, insertRows, NotFoundError, type Tx, updateRow } from '../../platform/index.js';
import { BuyInCreditRow, BuyInQuoteRow } from './quote.entity.js';

/** What a late joiner pays, with what the earlier members are credited. */
export interface BuyInQuote extends Omit<BuyInQuoteRow, 'allianceId'> {
  readonly credits: readonly BuyInCredit[];
}
export type BuyInCredit = Pick<BuyInCreditRow, 'memberId' | 'basisMinor' | 'minor'>;

const read = `SELECT ${columnsOf(BuyInQuoteRow, 't', ['allianceId'])},
    (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', k.member_id, 'basisMinor', k.basis_minor::text, 'minor', k.minor::text)
        ORDER BY k.place), '[]') FROM buy_in_credit k WHERE k.alliance_id = t.alliance_id AND k.quote_id = t.id) AS credits
  FROM buy_in_quote t WHERE t.alliance_id = $1`;

/** A membership as far as its buy-in goes. */
export interface Newcomer {
  readonly id: string;
  readonly memberId: string;
  readonly isLate: boolean;
  readonly isPaid: boolean;
}

/** Quotes as rows. Nothing here decides who may see one. */
@Injectable()
export class QuotesStore {
  /** Undefined where the membership has one that is open, paid or free. */
  async insert(tx: Tx, { credits, ...quote }: BuyInQuote): Promise<boolean> {
    const { allianceId } = tx.caller;
    const [made] = await insertRows(
      tx,
      BuyInQuoteRow,
      { ...quote, allianceId },
      { onConflict: 'nothing', returning: ['id'] },
    );
    if (made === undefined) return false;
    const { id: quoteId, currency } = quote;
    await insertRows(
      tx,
      BuyInCreditRow,
      credits.map((one, place) => ({ ...one, allianceId, quoteId, place, currency })),
    );
    return true;
  }

  /** One quote. Not found where there is none. */
  async find(tx: Tx, id: string): Promise<BuyInQuote> {
    return only(await tx.query<BuyInQuote>(`${read} AND t.id = $2`, [tx.caller.allianceId, id]));
  }

  /** The same, locked until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<BuyInQuote> {
    await tx.query('SELECT FROM buy_in_quote WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    return this.find(tx, id);
  }

  /** Every quote of a group, the newest first. */
  ofGroup(tx: Tx, groupId: string): Promise<BuyInQuote[]> {
    return tx.query(`${read} AND t.group_id = $2 ORDER BY t.made_at DESC, t.id DESC`, [
      tx.caller.allianceId,
      groupId,
    ]);
  }

  /** Writes what became of a quote, as its next version. */
  async save(tx: Tx, { id, version, ...quote }: BuyInQuote): Promise<void> {
    const { status, questionId, paidOn, reference, paidBy, endReason } = quote;
    const now = { status, questionId, paidOn, reference, paidBy, endReason, version: version + 1 };
    await updateRow(tx, BuyInQuoteRow, { allianceId: tx.caller.allianceId, id }, now);
  }

  /** A membership of a group that may still come in, and whether others came in before it; undefined where there is none. */
  async newcomer(tx: Tx, groupId: string, membershipId: string): Promise<Newcomer | undefined> {
    const [row] = await tx.query<Newcomer>(
      `SELECT m.id, m.member_id AS "memberId", m.buy_in_posted_at IS NOT NULL AS "isPaid",
              m.active_at IS NULL AND m.status IN ('invited', 'conflict_clearing', 'approved') AND EXISTS (
                SELECT FROM group_membership i WHERE i.alliance_id = m.alliance_id AND i.group_id = m.group_id AND i.active_at IS NOT NULL) AS "isLate"
         FROM group_membership m WHERE m.alliance_id = $1 AND m.group_id = $2 AND m.id = $3`,
      [tx.caller.allianceId, groupId, membershipId],
    );
    return row;
  }

  /** What a fund has spent in each pool by the end of a day: costs that were approved, less what was taken back. Minor units. */
  async spentByPool(tx: Tx, fundId: string, until: CalendarDate): Promise<ReadonlyMap<string, bigint>> {
    const rows = await tx.query<{ pool: string; minor: string }>(
      `SELECT a.holder AS pool, sum(l.minor)::text AS minor
         FROM ledger_posting l JOIN ledger_account a ON a.id = l.account_id JOIN ledger_entry e ON e.id = l.entry_id
        WHERE l.alliance_id = $1 AND l.fund_id = $2 AND a.kind = 'expense' AND e.kind IN ('cost', 'reversal')
          AND e.made_for_kind = 'cost' AND NOT l.is_pending AND l.on_day <= $3
        GROUP BY a.holder HAVING sum(l.minor) <> 0 ORDER BY a.holder`,
      [tx.caller.allianceId, fundId, until],
    );
    return new Map(rows.map(({ pool, minor }) => [pool, BigInt(minor)]));
  }

  /** The day of the first entry of a fund; undefined where it has none. */
  async firstDay(tx: Tx, fundId: string): Promise<CalendarDate | undefined> {
    const [row] = await tx.query<{ day: CalendarDate | null }>(
      `SELECT min(on_day) AS day FROM ledger_entry WHERE alliance_id = $1 AND fund_id = $2`,
      [tx.caller.allianceId, fundId],
    );
    return row?.day ?? undefined;
  }
}

function only<T>([row]: readonly T[]): T {
  if (row === undefined) throw new NotFoundError();
  return row;
}
