import { Injectable } from '@nestjs/common';
import type { CalendarDate, Money } from '../../kernel/index.js';
import { insertRows, personOf, type Tx, updateRow } from '../../platform/index.js';
import { FundReceiptRow } from '../ledger.entity.js';

/** A receipt that is to be recorded. */
export interface NewReceipt {
  readonly id: string;
  readonly fundId: string;
  readonly reference: string;
  readonly payer: string;
  readonly money: Money;
  readonly receivedOn: CalendarDate;
}

/** Receipts as rows. */
@Injectable()
export class ReceiptsStore {
  /** A new one, whose reference is taken already. */
  async insert(tx: Tx, { money, ...receipt }: NewReceipt): Promise<void> {
    await insertRows(tx, FundReceiptRow, {
      ...receipt,
      allianceId: tx.caller.allianceId,
      amountMinor: money.minor.toString(),
      currency: money.currency,
      recordedBy: personOf(tx.caller),
      recordedAt: tx.now,
    });
  }

  /** Notes that one was taken back. */
  async reversed(tx: Tx, id: string): Promise<void> {
    await updateRow(tx, FundReceiptRow, { id, allianceId: tx.caller.allianceId }, { reversedAt: tx.now });
  }
}
