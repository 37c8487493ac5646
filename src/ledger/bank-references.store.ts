import { Injectable } from '@nestjs/common';
import { insertRows, newId, type Tx } from '../platform/index.js';
import { BankReferenceRow } from './bank-reference.entity.js';

/** A thing money was booked as, such as a receipt or a member's payment. */
export interface UsedFor {
  readonly kind: string;
  readonly id: string;
}

/** What a bank calls money that is booked into a fund, and as what it is booked. */
export interface BankReference {
  readonly fundId: string;
  readonly reference: string;
  readonly usedFor: UsedFor;
}

/** The references of banks as rows. */
@Injectable()
export class BankReferencesStore {
  /** False where it stands for something in the fund already; who takes it at the same time is waited for. */
  async take(tx: Tx, { fundId, reference, usedFor }: BankReference): Promise<boolean> {
    const [taken] = await insertRows(
      tx,
      BankReferenceRow,
      {
        id: newId(),
        allianceId: tx.caller.allianceId,
        fundId,
        reference,
        usedKind: usedFor.kind,
        usedId: usedFor.id,
        takenAt: tx.now,
      },
      { onConflict: 'nothing', returning: ['id'] },
    );
    return taken !== undefined;
  }

  /** For what a reference of a fund stands. */
  async usedFor(tx: Tx, { fundId, reference }: Omit<BankReference, 'usedFor'>): Promise<UsedFor | undefined> {
    const [used] = await tx.query<UsedFor>(
      `SELECT b.used_kind AS kind, b.used_id AS id FROM bank_reference b
        WHERE b.alliance_id = $1 AND b.fund_id = $2 AND b.reference = $3 AND b.freed_at IS NULL`,
      [tx.caller.allianceId, fundId, reference],
    );
    return used;
  }

  /** All that a thing took stands for nothing any more. */
  async free(tx: Tx, { kind, id }: UsedFor): Promise<void> {
    await tx.query(
      `UPDATE bank_reference SET freed_at = $4
        WHERE alliance_id = $1 AND used_kind = $2 AND used_id = $3 AND freed_at IS NULL`,
      [tx.caller.allianceId, kind, id, tx.now],
    );
  }
}
