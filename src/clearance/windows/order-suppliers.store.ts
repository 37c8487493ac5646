import { Injectable } from '@nestjs/common';
import { notWalledFrom, partyNamesSql, sightOfCaller, visibleCase } from '../../cases/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { type InputFault, InvalidInputError, type Tx } from '../../platform/index.js';
import { Binds, Compartments } from '../../walls/index.js';

/** Where something under a protective order lies. */
export interface UnderOrder {
  readonly compartmentId: string | null;
  readonly caseId: string | null;
}

/** A party that supplies, or could, under a protective order. */
export interface PossibleSupplier {
  readonly id: string;
  readonly name: Bilingual;
  readonly supplies: boolean;
}

/** The parties that supply under protective orders: named of what they supplied, or given notice of somebody. */
@Injectable()
export class OrderSuppliers {
  constructor(private readonly compartments: Compartments) {}

  /**
   * Refuses (422) whoever among some parties is none of the case that the caller may know of: who does not see the case knows of those
   * that supply already.
   */
  async check(
    tx: Tx,
    order: { readonly id: string; readonly caseId: string },
    partyIds: readonly string[],
    pointer: string,
  ): Promise<void> {
    if (partyIds.length === 0) return;
    const known = new Set((await this.possible(tx, order)).map(({ id }) => id));
    const faults: readonly InputFault[] = partyIds.flatMap((id, i) =>
      known.has(id) ? [] : [{ pointer: `${pointer}/${String(i)}`, because: noSuchParty }],
    );
    if (faults.length > 0) throw new InvalidInputError(faults);
  }

  /** Counts some parties among those that supply under an order, and tells of who is new. */
  async supply(tx: Tx, { compartmentId, caseId }: UnderOrder, partyIds: readonly string[]): Promise<void> {
    if (compartmentId === null || caseId === null || partyIds.length === 0) return;
    await this.check(tx, { id: compartmentId, caseId }, partyIds, '/partyIds');
    const fresh = await this.compartments.nameSuppliers(tx, compartmentId, partyIds);
    await tx.record(
      fresh.map((supplier) => ({
        type: 'compartment.supplier_named',
        subject: { kind: 'compartment', id: compartmentId },
        caseId,
        payload: { compartmentId, supplier },
      })),
    );
  }

  /** The parties of the case of an order that the caller may know of, in its order, and whether each supplies. */
  possible(
    tx: Tx,
    { id, caseId }: { readonly id: string; readonly caseId: string },
  ): Promise<PossibleSupplier[]> {
    const binds = new Binds();
    const { bind } = binds;
    const seesCase = visibleCase(sightOfCaller(tx.caller), 'p.case_id', binds);
    return tx.query<PossibleSupplier>(
      `SELECT p.id, ${partyNamesSql('p')} AS name, s.party_id IS NOT NULL AS supplies
         FROM party p
         LEFT JOIN order_supplier s ON s.alliance_id = p.alliance_id AND s.compartment_id = ${bind(id)}::uuid AND s.party_id = p.id
        WHERE p.alliance_id = ${bind(tx.caller.allianceId)} AND p.case_id = ${bind(caseId)}::uuid
          AND (s.party_id IS NOT NULL OR ${seesCase}) AND ${notWalledFrom(tx, 'member', 'p.member_id', binds)}
        ORDER BY p.position, p.id`,
      binds.values,
    );
  }
}

const noSuchParty: Bilingual = {
  en: 'There is no such party in this case; choose another.',
  zh: '本案中没有该当事人，请另行选择。',
};
