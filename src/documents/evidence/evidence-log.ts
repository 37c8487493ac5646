import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import { contentHash, genesis, type Json, newId, type OpenKey, type Tx } from '../../platform/index.js';
import type { EvidenceAct } from '../domain/evidence-acts.js';

/** What a chain of evidence is told. */
export interface EvidenceEntry {
  readonly act: EvidenceAct;
  /** Ids, codes, hashes and numbers: never a title, a file's name or anything else of what the document says. */
  readonly detail: { readonly [key: string]: Json };
  /** Why, in a person's words; in a compartment it is kept under the compartment's key. */
  readonly reason?: string | undefined;
}

/** One link of a document's chain. */
export interface EvidenceLink {
  readonly documentId: string;
  /** 1, 2, 3 … without a gap within a document. */
  readonly no: number;
  readonly at: Instant;
  readonly act: EvidenceAct;
  /** SHA-256 of who acted, the detail and the hash of the reason, as canonical JSON. */
  readonly contentHash: string;
  readonly prevHash: string;
  /** SHA-256 of all the above as canonical JSON. */
  readonly hash: string;
}

/** Of which document; in a compartment also of which. */
export interface EvidenceSubject {
  readonly id: string;
  readonly compartmentId: string | null;
}

interface Head {
  readonly no: number;
  readonly hash: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Under which a reason is sealed. */
export const reasonContext = (evidenceId: string): string => `reason ${evidenceId}`;

/** A reason with a salt, so that its hash in the chain tells nothing of what it says. */
export interface SaltedReason {
  readonly reason: string;
  readonly salt: string;
}

/** What a link's chain holds of a reason. */
export const reasonHash = ({ reason, salt }: SaltedReason): string => sha256(`${salt}\n${reason}`);

/** The reason of a link, where there is one; in a compartment it needs the compartment's key. */
export function saltedIn(
  {
    id,
    reason,
    sealed,
  }: { readonly id: string; readonly reason: string | null; readonly sealed: Buffer | null },
  key: OpenKey | undefined,
): SaltedReason | undefined {
  const said = sealed === null ? reason : key?.open(sealed, reasonContext(id)).toString('utf8');
  return said == null ? undefined : (JSON.parse(said) as SaltedReason);
}

/** The hash of a link over everything but itself. */
export const evidenceHash = ({ hash: _own, ...link }: EvidenceLink): string => contentHash(link);

/**
 * Writes a document's chain of evidence: what happened to it, each link with the hash of the one before. Takes a lock on the chain
 * until commit, so that it has no gap.
 */
@Injectable()
export class EvidenceLog {
  /** Adds one link. `key` is the compartment's, and needed where there is a reason in one. */
  async append(
    tx: Tx,
    { id: documentId, compartmentId }: EvidenceSubject,
    { act, detail, reason }: EvidenceEntry,
    key?: OpenKey,
  ): Promise<void> {
    const { allianceId, personId } = tx.caller;
    const head = await this.lockHead(tx, documentId);
    const id = newId();
    const salted = reason === undefined ? undefined : { reason, salt: randomBytes(16).toString('hex') };
    const kept = { ...detail, ...(salted && { reasonHash: reasonHash(salted) }) };
    const link = {
      documentId,
      no: (head?.no ?? 0) + 1,
      at: tx.now,
      act,
      contentHash: contentHash({ actorId: personId, detail: kept }),
      prevHash: head?.hash ?? genesis,
      hash: '',
    };
    const isSealed = compartmentId !== null;
    if (salted && isSealed && key === undefined) throw new Error('A reason in a compartment needs its key');
    const said = salted && JSON.stringify(salted);
    await tx.query(
      `INSERT INTO document_evidence (id, alliance_id, document_id, compartment_id, no, at, actor_id, act, detail, reason, sealed,
         content_hash, prev_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        id,
        allianceId,
        documentId,
        compartmentId,
        link.no,
        link.at,
        personId,
        act,
        JSON.stringify(kept),
        isSealed ? null : (said ?? null),
        isSealed && said !== undefined ? key?.seal(Buffer.from(said), reasonContext(id)) : null,
        link.contentHash,
        link.prevHash,
        evidenceHash(link),
      ],
    );
  }

  private async lockHead(tx: Tx, documentId: string): Promise<Head | undefined> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('evidence'), hashtext($1))`, [documentId]);
    const [head] = await tx.query<Head>(
      `SELECT no, hash FROM document_evidence WHERE alliance_id = $1 AND document_id = $2 ORDER BY no DESC LIMIT 1`,
      [tx.caller.allianceId, documentId],
    );
    return head;
  }
}
