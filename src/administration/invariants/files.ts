import { evidenceFaultsOf, EvidenceReader } from '../../documents/index.js';
import type { Blobs, Layout, Tx } from '../../platform/index.js';
import { found, type Invariant, toldAtMost } from './invariant.js';

interface KnownVersion extends Layout {
  readonly id: string;
  readonly allianceId: string;
  readonly blobId: string;
  readonly erased: boolean;
}

const atOnce = 500;

/** Versions whose content somebody may still read, or whose content was erased. */
const versionsAfter = `
  SELECT v.id, v.alliance_id AS "allianceId", v.blob_id AS "blobId", v.parts, v.turns, e.erased
    FROM document_version v
    JOIN document d ON d.alliance_id = v.alliance_id AND d.id = v.document_id
   CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM document_evidence e WHERE e.alliance_id = v.alliance_id
                                         AND e.document_id = v.document_id AND e.act = 'erased') AS erased) e
   WHERE v.alliance_id = $1 AND ($2::uuid IS NULL OR v.id > $2)
     AND (e.erased OR v.state <> 'refused' AND d.state NOT IN ('refused', 'returned', 'destroyed'))
   ORDER BY v.id LIMIT $3`;

const textsLeft = `
  SELECT 'document ' || d.id || ': is ' || d.state || ', but its text is still there' AS breach
    FROM document d
    JOIN document_version v ON v.alliance_id = d.alliance_id AND v.document_id = d.id
    JOIN document_text t ON t.alliance_id = v.alliance_id AND t.version_id = v.id
   WHERE d.alliance_id = $1 AND d.state IN ('returned', 'destroyed')`;

async function wrongIn(version: KnownVersion, blobs: Blobs): Promise<string | undefined> {
  const { id, erased } = version;
  if (erased)
    return (await blobs.isAny(version, version))
      ? `version ${id}: was erased, but something of its file is there`
      : undefined;
  return (await blobs.isWhole(version, version))
    ? undefined
    : `version ${id}: parts of its file are not there`;
}

/** What can be read is there, and what ended is not. Every part is fetched, so this takes as long as reading all files does. */
export const contentThere = (blobs: Blobs): Invariant => ({
  name: 'content',
  claim: 'every part of every version that may still be read is there, and nothing of what ended',
  breaches: async (read) => {
    const breaches = [...(await read((tx) => found(tx, textsLeft)))];
    for (let after: string | null = null; breaches.length < toldAtMost;) {
      const since: string | null = after;
      const page: readonly KnownVersion[] = await read((tx) =>
        tx.query<KnownVersion>(versionsAfter, [tx.caller.allianceId, since, atOnce]),
      );
      for (const version of page)
        breaches.push(...[await wrongIn(version, blobs)].filter((one) => one !== undefined));
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
