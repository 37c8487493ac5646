import { Injectable } from '@nestjs/common';
import type { Instant } from '../kernel/index.js';
import { type Checkpoint } from './audit/checkpoint.js';
import { type ChainReport, type LinkInHand, someLinks, walkChain, walkOn } from './audit/walk-chain.js';
import type { AuditLink } from './audit-chain.js';
import type { Tx } from './tx.js';
import type { Json } from './words.js';

/** One fact as it stands in the record, with its place in the chain. */
export interface RecordedFact {
  readonly id: string;
  readonly seq: number;
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly payload: { readonly [key: string]: Json };
  readonly actorId: string | null;
  readonly at: Instant;
  readonly hash: string;
}

/** Which facts of a case. */
export interface FactsAsked {
  readonly before: number;
  readonly limit: number;
  /** The members whose own concerns may be shown; everybody's where it is absent. */
  readonly onlyFor?: readonly string[] | undefined;
  /** Parties whose own concerns are not shown: a fact that names one as `partyId` is left out, whoever it was told to then. */
  readonly notNaming?: readonly string[];
}

interface LinkRow {
  readonly alliance_id: string;
  readonly seq: string;
  readonly at: Instant;
  readonly actor_id: string | null;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly content_hash: string;
  readonly prev_hash: string;
  readonly hash: string;
}

const factsBefore = `
  SELECT o.id, o.audit_seq AS seq, o.type, o.subject_kind, o.subject_id, o.payload, o.actor_id, o.at, l.hash
    FROM outbox o JOIN audit_link l ON l.alliance_id = o.alliance_id AND l.seq = o.audit_seq
   WHERE o.alliance_id = $1 AND o.case_id = $2 AND o.audit_seq < $3
     AND ($5::text[] IS NULL OR (NOT coalesce((o.payload->>'whole')::boolean, false)
       AND coalesce(o.payload->>'memberId' = ANY($5::text[]), true)))
     AND NOT jsonb_path_exists(o.payload, '$.**.partyId ? (@ == $hidden[*])', jsonb_build_object('hidden', $6::jsonb))
   ORDER BY o.audit_seq DESC LIMIT $4`;

/** Reads and checks the audit chain of the transaction's alliance. */
@Injectable()
export class AuditReader {
  /**
   * Walks the whole chain in constant memory and compares it with checkpoints; stops collecting after 100 faults.
   */
  verify(tx: Tx, checkpoints: readonly Pick<Checkpoint, 'size' | 'head'>[] = []): Promise<ChainReport> {
    return walkChain(tx, checkpoints);
  }

  /** As `verify`, for what came after a checkpoint that is taken for granted. */
  verifyOn(tx: Tx, checkpoint: Checkpoint | undefined): Promise<ChainReport> {
    return walkOn(tx, checkpoint);
  }

  /** Some links after `seq` with their facts, in order; none after the last. */
  linksAfter(tx: Tx, seq: number): Promise<readonly LinkInHand[]> {
    return someLinks(tx, seq);
  }

  /** The newest links before `seq`, newest first. */
  async links(tx: Tx, before: number, limit: number): Promise<readonly AuditLink[]> {
    const rows = await tx.query<LinkRow>(
      `SELECT * FROM audit_link WHERE alliance_id = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3`,
      [tx.caller.allianceId, before, limit],
    );
    return rows.map(toLink);
  }

  /**
   * The facts of a case before `seq`, newest first; with `onlyFor`, without those that concern another member alone
   * (`memberId` in their payload) or are for readers of the whole case (`whole`); with `notNaming`, without those about such a
   * party. Whether the caller may see the case is not asked here.
   */
  async factsOfCase(tx: Tx, caseId: string, asked: FactsAsked): Promise<readonly RecordedFact[]> {
    const { before, limit, onlyFor, notNaming = [] } = asked;
    const rows = await tx.query<FactRow>(factsBefore, [
      tx.caller.allianceId,
      caseId,
      before,
      limit,
      onlyFor ?? null,
      JSON.stringify(notNaming),
    ]);
    return rows.map(({ subject_kind, subject_id, actor_id, seq, ...rest }) => ({
      ...rest,
      seq: Number(seq),
      subjectKind: subject_kind,
      subjectId: subject_id,
      actorId: actor_id,
    }));
  }
}

interface FactRow extends Pick<RecordedFact, 'id' | 'type' | 'payload' | 'at' | 'hash'> {
  readonly seq: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly actor_id: string | null;
}

const toLink = (row: LinkRow): AuditLink => ({
  allianceId: row.alliance_id,
  seq: Number(row.seq),
  at: row.at,
  actorId: row.actor_id,
  action: row.action,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  contentHash: row.content_hash,
  prevHash: row.prev_hash,
  hash: row.hash,
});
