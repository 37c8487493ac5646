import type { Bilingual, Zone } from '../kernel/index.js';
import type { Tx } from '../platform/index.js';

/** Writes a new alliance: that of the transaction. */
export async function insertAlliance(
  tx: Tx,
  { name, zone, demo }: { readonly name: Bilingual; readonly zone: Zone; readonly demo: boolean },
): Promise<void> {
  await tx.query(
    'INSERT INTO alliance (id, name_zh, name_en, zone, demo, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [tx.caller.allianceId, name.zh, name.en, zone, demo, tx.now],
  );
}

/** Has the alliance require a second factor, or no more; false where it is so already. */
export async function requireFactor(tx: Tx, required: boolean): Promise<boolean> {
  const changed = await tx.query(
    'UPDATE alliance SET second_factor = $2 WHERE id = $1 AND second_factor <> $2 RETURNING id',
    [tx.caller.allianceId, required],
  );
  return changed.length > 0;
}
