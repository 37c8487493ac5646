import { Injectable } from '@nestjs/common';
import { Binds, contentHash, genesis, type Json, type Tx } from '../../platform/index.js';
import { evidenceHash, type EvidenceLink } from './evidence-log.store.js';

/** A link as it is kept, with what it is about. */
export interface KeptLink extends EvidenceLink {
  readonly id: string;
  readonly actorId: string | null;
  readonly detail: { readonly [key: string]: Json };
  readonly reason: string | null;
  readonly sealed: Buffer | null;
  /** Whether whoever reads it may meet who acted. */
  readonly isMet: boolean;
}

/** SQL that is true of who acted, whom whoever reads may meet beside a case; both are SQL of an id. */
type IsMet = (actor: string, caseId: string, binds: Binds) => string;

/** A place where a chain of evidence does not hold. */
export interface EvidenceFault {
  readonly documentId: string;
  readonly no: number;
  readonly fault: 'gap' | 'broken_link' | 'wrong_hash' | 'content_changed';
}

/** Reads chains of evidence. Who may know of them is decided by who asks. */
@Injectable()
export class EvidenceReader {
  /** The chains of some documents, each from its first link on, one after the other, in one query; who acted is met unless said otherwise. */
  of(tx: Tx, documentIds: readonly string[], isMet: IsMet = () => 'TRUE'): Promise<readonly KeptLink[]> {
    const binds = new Binds();
    return tx.query<KeptLink>(
      `SELECT e.id, e.document_id AS "documentId", e.no, e.at, e.actor_id AS "actorId", e.act, e.detail, e.reason, e.sealed,
              e.content_hash AS "contentHash", e.prev_hash AS "prevHash", e.hash, ${isMet('e.actor_id', 'd.case_id', binds)} AS "isMet"
         FROM document_evidence e JOIN document d ON d.alliance_id = e.alliance_id AND d.id = e.document_id
        WHERE e.alliance_id = ${binds.bind(tx.caller.allianceId)} AND e.document_id = ANY(${binds.bind(documentIds)}::uuid[])
        ORDER BY e.document_id, e.no`,
      binds.values,
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
