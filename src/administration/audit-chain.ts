import { Injectable } from '@nestjs/common';
import {
  AuditReader,
  type Caller,
  decodeCursor,
  encodeCursor,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import {
  type AuditLinksQuery,
  type AuditLinksView,
  type AuditVerificationView,
  toAuditLinkView,
} from './administration.contract.js';

/** Walks the alliance's audit chain from its first link and says whether it holds. */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditReader,
  ) {}

  run(caller: Caller): Promise<AuditVerificationView> {
    return this.work.read(caller, async (tx) => {
      const { links, lastHash, faults } = await this.audit.verify(tx);
      return {
        intact: faults.length === 0,
        links,
        head: lastHash === null ? null : { seq: links, hash: lastHash },
        faults: faults.map(({ seq, fault }) => ({ seq, fault })),
        verifiedAt: tx.now,
      };
    });
  }
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
