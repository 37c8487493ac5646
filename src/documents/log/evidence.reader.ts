import { Injectable } from '@nestjs/common';
import { contentHash, genesis, type Json, type Tx } from '../../platform/index.js';
import { evidenceHash, type EvidenceLink } from './evidence-log.store.js';

/** A link as it is kept, with what it is about. */
export interface KeptLink extends EvidenceLink {
  readonly id: string;
  readonly actorId: string | null;
  readonly detail: { readonly [key: string]: Json };
  readonly reason: string | null;
  readonly sealed: Buffer | null;
}

/** A place where a chain of evidence does not hold. */
export interface EvidenceFault {
  readonly documentId: string;
  readonly no: number;
  readonly fault: 'gap' | 'broken_link' | 'wrong_hash' | 'content_changed';
}

/** Reads chains of evidence. Who may know of them is decided by who asks. */
@Injectable()
export class EvidenceReader {
  /** The chains of some documents, each from its first link on, one after the other, in one query. */
  of(tx: Tx, documentIds: readonly string[]): Promise<readonly KeptLink[]> {
    return tx.query<KeptLink>(
      `SELECT id, document_id AS "documentId", no, at, actor_id AS "actorId", act, detail, reason, sealed,
              content_hash AS "contentHash", prev_hash AS "prevHash", hash
         FROM document_evidence WHERE alliance_id = $1 AND document_id = ANY($2::uuid[]) ORDER BY document_id, no`,
      [tx.caller.allianceId, documentIds],
    );
  }
}

const bare = ({ documentId, no, at, act, contentHash: content, prevHash, hash }: KeptLink): EvidenceLink => ({
  documentId,
  no,
  at,
  act,
  contentHash: content,
  prevHash,
  hash,
});

/** Where chains, given as `EvidenceReader.of` gives them, do not hold. */
export function faultsOf(links: readonly KeptLink[]): readonly EvidenceFault[] {
  const faults: EvidenceFault[] = [];
  let previous: KeptLink | undefined;
  for (const link of links) {
    const before = previous?.documentId === link.documentId ? previous : undefined;
    const fault = faultOf(before, link);
    if (fault !== undefined) faults.push({ documentId: link.documentId, no: link.no, fault });
    previous = link;
  }
  return faults;
}

function faultOf(before: KeptLink | undefined, link: KeptLink): EvidenceFault['fault'] | undefined {
  if (link.no !== (before?.no ?? 0) + 1) return 'gap';
  if (link.prevHash !== (before?.hash ?? genesis)) return 'broken_link';
  if (link.hash !== evidenceHash(bare(link))) return 'wrong_hash';
  return link.contentHash === contentHash({ actorId: link.actorId, detail: link.detail })
    ? undefined
    : 'content_changed';
}
