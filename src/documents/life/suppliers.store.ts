import { partyNamesSql } from '../../cases/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { type Tx, updateRow } from '../../platform/index.js';
import { DocumentRow } from '../shelf/document.entity.js';
import { suppliersOf } from '../domain/suppliers.js';

interface Made {
  readonly named: readonly string[];
  readonly suppliers: readonly string[];
  readonly sources: readonly (readonly string[])[];
}

/** A party that supplied something, by name. */
export interface NamedSupplier {
  readonly id: string;
  readonly name: Bilingual;
}

/** Whoever names suppliers or sources of what lies in one compartment waits for the others who do, until commit. */
export async function lockSuppliers(tx: Tx, compartmentId: string | null): Promise<void> {
  if (compartmentId === null) return;
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('suppliers'), hashtext($1))`, [compartmentId]);
}

/**
 * Reckons the suppliers of a document anew, and those of all that was made from it, whoever may read that. Those of its compartment are
 * locked.
 */
export async function followSuppliers(tx: Tx, documentId: string): Promise<void> {
  const { allianceId } = tx.caller;
  for (const queue = [documentId]; queue.length > 0;) {
    const id = queue.shift() ?? '';
    const made = await madeOf(tx, id);
    if (made === undefined) continue;
    const suppliers = suppliersOf(made.named, made.sources);
    if (suppliers.join() === made.suppliers.join()) continue;
    await updateRow(tx, DocumentRow, { id, allianceId }, { suppliers });
    const derived = await tx.query<{ id: string }>(
      'SELECT document_id AS id FROM document_source WHERE alliance_id = $1 AND source_id = $2 ORDER BY document_id',
      [allianceId, id],
    );
    queue.push(...derived.map((one) => one.id));
  }
}

/** What some parties are called, in the order of the case. No query where there are none. */
export function supplierNames(tx: Tx, partyIds: readonly string[]): Promise<NamedSupplier[]> {
  if (partyIds.length === 0) return Promise.resolve([]);
  return tx.query<NamedSupplier>(
    `SELECT p.id, ${partyNamesSql('p')} AS name FROM party p
      WHERE p.alliance_id = $1 AND p.id = ANY($2::uuid[]) ORDER BY p.position, p.id`,
    [tx.caller.allianceId, partyIds],
  );
}

async function madeOf(tx: Tx, id: string): Promise<Made | undefined> {
  const [made] = await tx.query<Made>(
    `SELECT d.suppliers_named AS named, d.suppliers,
            (SELECT coalesce(jsonb_agg(to_jsonb(o.suppliers)), '[]') FROM document_source s
               JOIN document o ON o.alliance_id = s.alliance_id AND o.id = s.source_id AND o.compartment_id IS NOT NULL
              WHERE s.alliance_id = d.alliance_id AND s.document_id = d.id) AS sources
       FROM document d WHERE d.alliance_id = $1 AND d.id = $2 AND d.compartment_id IS NOT NULL`,
    [tx.caller.allianceId, id],
  );
  return made;
}
