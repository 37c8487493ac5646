import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { type Bilingual, refuse } from '../kernel/index.js';
import { RefusedError, Subjects, type Tx } from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import { type BankReference, BankReferencesStore, type UsedFor } from './bank-references.store.js';

/**
 * What a bank calls the money that came into a fund: one register for whatever money is booked as, so that no receipt is booked twice. Whoever
 * books money takes its reference in the same transaction.
 */
@Injectable()
export class BankReferences {
  constructor(
    private readonly store: BankReferencesStore,
    private readonly readers: CaseReaders,
    private readonly subjects: Subjects<AskedAsReader>,
  ) {}

  /**
   * Takes a reference for a thing, whoever takes it first at the same time. Refuses `ledger.reference_used`, and names what it was used for to
   * who may know of that. Two parts of one thing have each their own.
   */
  async take(tx: Tx, wanted: BankReference): Promise<void> {
    if (await this.store.take(tx, wanted)) return;
    const used = await this.store.usedFor(tx, wanted);
    throw new RefusedError(referenceUsed(wanted.reference, used && (await this.nameOf(tx, used))).refusal);
  }

  /** Gives back all that a thing took, where it was entered in error or did not come to be: the same money may be booked anew. */
  free(tx: Tx, used: UsedFor): Promise<void> {
    return this.store.free(tx, used);
  }

  private async nameOf(tx: Tx, { kind, id }: UsedFor): Promise<Bilingual | undefined> {
    const reader = await this.readers.readerOf(tx);
    const names = await this.subjects.namesOf({ tx, reader }, [{ subjectKind: kind, subjectId: id }]);
    return names.get(`${kind} ${id}`);
  }
}

const referenceUsed = (reference: string, used: Bilingual | undefined) =>
  refuse(
    'ledger.reference_used',
    `Money with the bank's reference "${reference}" is in this fund already${used ? `, booked as: ${used.en}` : ''}. Each receipt is booked once: check the bank's statement.`,
    `该资金中已有银行凭证号为“${reference}”的款项${used ? `，已登记为：${used.zh}` : ''}。每笔到账只登记一次：请核对银行流水。`,
  );
