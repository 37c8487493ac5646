import { evidenceFaultsOf, EvidenceReader } from '../../documents/index.js';
import type { Blobs, Tx } from '../../platform/index.js';
import { type Invariant, toldAtMost } from './invariant.js';

interface LiveVersion {
  readonly id: string;
  readonly allianceId: string;
  readonly blobId: string;
  readonly parts: number;
}

const atOnce = 500;

/** Versions whose content somebody may still read. */
const liveVersions = `
  SELECT v.id, v.alliance_id AS "allianceId", v.blob_id AS "blobId", v.parts
    FROM document_version v JOIN document d ON d.alliance_id = v.alliance_id AND d.id = v.document_id
   WHERE v.alliance_id = $1 AND ($2::uuid IS NULL OR v.id > $2) AND v.state <> 'refused'
     AND d.state NOT IN ('refused', 'returned', 'destroyed')
   ORDER BY v.id LIMIT $3`;

/** What can be read is there. Every part is fetched, so this takes as long as reading all files does. */
export const contentThere = (blobs: Blobs): Invariant => ({
  name: 'content',
  claim: 'every part of every version that may still be read is there',
  breaches: async (read) => {
    const breaches: string[] = [];
    for (let after: string | null = null; breaches.length < toldAtMost;) {
      const since: string | null = after;
      const page: readonly LiveVersion[] = await read((tx) =>
        tx.query<LiveVersion>(liveVersions, [tx.caller.allianceId, since, atOnce]),
      );
      for (const { id, parts, ...blob } of page)
        if (!(await blobs.isWhole(blob, parts)))
          breaches.push(`version ${id}: parts of its file are not there`);
      if (page.length < atOnce) break;
      after = page.at(-1)?.id ?? null;
    }
    return breaches.slice(0, toldAtMost);
  },
});

/** The evidence of each document is as it was written. */
export const evidenceHolds: Invariant = {
  name: 'evidence',
  claim: 'the chain of evidence of every document holds from its first link',
  breaches: async (read) => {
    const breaches: string[] = [];
    for (let after: string | null = null; breaches.length < toldAtMost;) {
      const since: string | null = after;
      const ids: readonly string[] = await read((tx) => documentsAfter(tx, since));
      const links = await read((tx) => new EvidenceReader().of(tx, ids));
      for (const { documentId, no, fault } of evidenceFaultsOf(links))
        breaches.push(`document ${documentId}, evidence ${String(no)}: ${fault}`);
      if (ids.length < atOnce) break;
      after = ids.at(-1) ?? null;
    }
    return breaches.slice(0, toldAtMost);
  },
};

async function documentsAfter(tx: Tx, after: string | null): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM document WHERE alliance_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
    [tx.caller.allianceId, after, atOnce],
  );
  return rows.map(({ id }) => id);
}
