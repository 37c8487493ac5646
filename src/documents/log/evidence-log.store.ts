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

/** One link to be added to a document's chain. `key` is the compartment's, and needed where there is a reason in one. */
export interface EvidenceWish {
  readonly subject: EvidenceSubject;
  readonly entry: EvidenceEntry;
  readonly key?: OpenKey | undefined;
}

type Head = Pick<EvidenceLink, 'no' | 'hash'>;

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
 * Writes documents' chains of evidence: what happened to each, every link with the hash of the one before. Locks the documents until
 * commit, so that no chain has a gap.
 */
@Injectable()
export class EvidenceLog {
  /** Adds one link. */
  append(tx: Tx, subject: EvidenceSubject, entry: EvidenceEntry, key?: OpenKey): Promise<void> {
    return this.appendAll(tx, [{ subject, entry, key }]);
  }

  /** Adds links to several chains, in the order given. */
  async appendAll(tx: Tx, wishes: readonly EvidenceWish[]): Promise<void> {
    if (wishes.length === 0) return;
    const heads = await this.lockHeads(tx, [...new Set(wishes.map(({ subject }) => subject.id))]);
    const rows = wishes.map((wish) => {
      const row = rowOf(tx, wish, heads.get(wish.subject.id));
      heads.set(wish.subject.id, row);
      return row;
    });
    await tx.query(
      `INSERT INTO document_evidence (id, alliance_id, document_id, compartment_id, no, at, actor_id, act, detail, reason, sealed,
         content_hash, prev_hash, hash)
       SELECT id, $1, "documentId", "compartmentId", no, at, $2, act, detail, reason, decode(sealed, 'base64'),
              "contentHash", "prevHash", hash
         FROM jsonb_to_recordset($3::jsonb) AS e(id uuid, "documentId" uuid, "compartmentId" uuid, no integer, at timestamptz,
           act text, detail jsonb, reason text, sealed text, "contentHash" text, "prevHash" text, hash text)`,
      [tx.caller.allianceId, tx.caller.personId, JSON.stringify(rows)],
    );
  }

  /** In one order whoever asks, so that no two wait for each other. */
  private async lockHeads(tx: Tx, documentIds: readonly string[]): Promise<Map<string, Head>> {
    await tx.query(
      'SELECT 1 FROM document WHERE alliance_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR NO KEY UPDATE',
      [tx.caller.allianceId, documentIds],
    );
    const heads = await tx.query<Head & { readonly id: string }>(
      `SELECT DISTINCT ON (document_id) document_id AS id, no, hash FROM document_evidence
        WHERE alliance_id = $1 AND document_id = ANY($2::uuid[]) ORDER BY document_id, no DESC`,
      [tx.caller.allianceId, documentIds],
    );
    return new Map(heads.map((head) => [head.id, head]));
  }
}

function rowOf({ caller, now }: Tx, { subject, entry, key }: EvidenceWish, head: Head | undefined) {
  const { act, detail, reason } = entry;
  const id = newId();
  const salted = reason === undefined ? undefined : { reason, salt: randomBytes(16).toString('hex') };
  const kept = { ...detail, ...(salted && { reasonHash: reasonHash(salted) }) };
  const bare = {
    documentId: subject.id,
    no: (head?.no ?? 0) + 1,
    at: now,
    act,
    contentHash: contentHash({ actorId: caller.personId, detail: kept }),
    prevHash: head?.hash ?? genesis,
  };
  const isSealed = subject.compartmentId !== null;
  if (salted && isSealed && key === undefined) throw new Error('A reason in a compartment needs its key');
  const said = salted === undefined ? null : JSON.stringify(salted);
  const sealed = isSealed && said !== null ? key?.seal(Buffer.from(said), reasonContext(id)) : undefined;
  return {
    ...bare,
    id,
    compartmentId: subject.compartmentId,
    detail: kept,
    reason: isSealed ? null : said,
    sealed: sealed?.toString('base64') ?? null,
    hash: contentHash(bare),
  };
}
