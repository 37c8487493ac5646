import { Injectable } from '@nestjs/common';
import {
  AuditReader,
  type Caller,
  decodeCursor,
  encodeCursor,
  readCheckpoint,
  RefusedError,
  type SignedCheckpoint,
  SigningKey,
  type Tx,
  UnitOfWork,
  verdictOn,
} from '../platform/index.js';
import {
  type AuditLinksQuery,
  type AuditLinksView,
  type AuditVerificationView,
  toAuditLinkView,
} from './administration.contract.js';
import { CheckpointsStore } from './checkpoints/checkpoints.store.js';
import { ofOtherAlliance, unreadable } from './domain/checkpoint.js';

/**
 * Walks the alliance's audit chain from its first link and says whether it holds: by itself, against the checkpoints kept
 * here, and against one that was kept elsewhere, where it is handed in. Only the last shows that the chain was forged anew
 * from its first link together with what is kept here.
 */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditReader,
    private readonly checkpoints: CheckpointsStore,
    private readonly key: SigningKey,
  ) {}

  /** `text` holds a checkpoint. Refused with `checkpoint.unreadable` and `checkpoint.other_alliance`. */
  run(caller: Caller, text?: string): Promise<AuditVerificationView> {
    const given = text === undefined ? undefined : checkpointIn(caller, text);
    return this.work.read(caller, async (tx) => {
      const kept = await this.checkpoints.all(tx);
      const known = [...kept.map(({ publicKey }) => publicKey), this.key.verifier];
      const signature = given && verdictOn(given, known);
      const compared = given === undefined || signature === 'invalid' ? kept : [...kept, given];
      const { links, lastHash, faults } = await this.audit.verify(tx, compared);
      return {
        intact: faults.length === 0,
        links,
        head: lastHash === null ? null : { seq: links, hash: lastHash },
        faults: faults.map(({ seq, fault }) => ({ seq, fault })),
        checkpoints: kept.length,
        given: given && signature ? { size: given.size, head: given.head, at: given.at, signature } : null,
        verifiedAt: tx.now,
      };
    });
  }
}

function checkpointIn(caller: Caller, text: string): SignedCheckpoint {
  const given = readCheckpoint(text);
  if (given === undefined) throw new RefusedError(unreadable, 422);
  if (given.allianceId !== caller.allianceId) throw new RefusedError(ofOtherAlliance, 422);
  return given;
}

/** The links of the alliance's audit chain, the newest first. */
@Injectable()
export class ListAuditLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditReader,
  ) {}

  run(caller: Caller, { cursor, limit }: AuditLinksQuery): Promise<AuditLinksView> {
    const [before = Number.MAX_SAFE_INTEGER] = decodeCursor(cursor, ['place']) ?? [];
    return this.work.read(caller, async (tx) => {
      const links = await this.audit.links(tx, before, limit + 1);
      const shown = links.slice(0, limit);
      const names = await namesOf(
        tx,
        shown.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])),
      );
      const last = shown.at(-1);
      return {
        items: shown.map((link) => toAuditLinkView(link, names.get(link.actorId ?? '') ?? null)),
        nextCursor: links.length > limit && last !== undefined ? encodeCursor(last.seq) : null,
      };
    });
  }
}

async function namesOf(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    'SELECT id, name FROM person WHERE id = ANY($1::uuid[])',
    [[...new Set(personIds)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
