import { Injectable } from '@nestjs/common';
import type { CalendarDate, Money } from '../../kernel/index.js';
import { insertRows, newId, personOf, type Tx, updateRow } from '../../platform/index.js';
import { FundReceiptRow } from '../ledger.entity.js';

/** A receipt that is to be recorded. */
export interface NewReceipt {
  readonly fundId: string;
  readonly reference: string;
  readonly payer: string;
  readonly money: Money;
  readonly receivedOn: CalendarDate;
}

/** Receipts as rows. */
@Injectable()
export class ReceiptsStore {
  /** A new one; undefined where the fund has one with this reference that stands. */
  async insert(tx: Tx, { money, ...receipt }: NewReceipt): Promise<string | undefined> {
    const row = {
      ...receipt,
      id: newId(),
      allianceId: tx.caller.allianceId,
      amountMinor: money.minor.toString(),
      currency: money.currency,
      recordedBy: personOf(tx.caller),
      recordedAt: tx.now,
    };
    const [made] = await insertRows(tx, FundReceiptRow, row, { onConflict: 'nothing', returning: ['id'] });
    return made?.id;
  }

  /** Notes that one was taken back: its reference may be used again. */
  async reversed(tx: Tx, id: string): Promise<void> {
    await updateRow(tx, FundReceiptRow, { id, allianceId: tx.caller.allianceId }, { reversedAt: tx.now });
  }
}
