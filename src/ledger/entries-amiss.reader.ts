import type { Tx } from '../platform/index.js';
import { contentOf, hashOf } from './ledger.rows.js';
import { LedgerStore } from './ledger.store.js';

const atOnce = 1000;
const toldAtMost = 20;

/** Entries of the alliance that say something else than their hash was made of, by their ids: some of them where they are many. */
export async function entriesAmiss(tx: Tx): Promise<readonly string[]> {
  const store = new LedgerStore();
  const amiss: string[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await tx.query<{ id: string; hash: string }>(
      `SELECT id, content_hash AS hash FROM ledger_entry WHERE alliance_id = $1 AND id > $2 ORDER BY id LIMIT ${String(atOnce)}`,
      [tx.caller.allianceId, after],
    );
    const hashes = new Map(rows.map(({ id, hash }) => [id, hash]));
    const entries = await store.byIds(tx, [...hashes.keys()]);
    for (const { entry } of entries)
      if (hashOf(contentOf(entry)) !== hashes.get(entry.id)) amiss.push(`entry ${entry.id}: it was changed`);
    after = rows.at(-1)?.id ?? after;
    if (rows.length < atOnce || amiss.length >= toldAtMost) return amiss.slice(0, toldAtMost);
  }
}
