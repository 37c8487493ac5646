import { CaseReaders } from '../cases/index.js';
import { namesNow } from '../identity/index.js';
import type { Bilingual } from '../kernel/index.js';
import type { AskedAsReader } from '../walls/index.js';
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
  Subjects,
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
import { type ToldLink, ToldLinks } from './told-links.js';

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

  /**
   * All is checked; how long the chain is, and its end, is told as of its last signing. `text` holds a checkpoint. Refused with
   * `checkpoint.unreadable` and `checkpoint.other_alliance`.
   */
  run(caller: Caller, text?: string): Promise<AuditVerificationView> {
    const given = text === undefined ? undefined : checkpointIn(caller, text);
    return this.work.read(caller, async (tx) => {
      const kept = await this.checkpoints.all(tx);
      const known = [...kept.map(({ publicKey }) => publicKey), this.key.verifier];
      const signature = given && verdictOn(given, known);
      const links = await this.checkpoints.toldTo(tx);
      // How long the chain is beyond what is signed nobody learns by handing in what claims more and more.
      const claimsMore = given !== undefined && given.size > links;
      const isCompared = given !== undefined && signature !== 'invalid' && !claimsMore;
      const { faults } = await this.audit.verify(tx, isCompared ? [...kept, given] : kept);
      const found = [
        ...faults.map(({ seq, fault }) => ({ seq, fault })),
        ...(claimsMore && signature !== 'invalid'
          ? [{ seq: given.size, fault: 'shorter_than_checkpoint' as const }]
          : []),
      ];
      const hash = await this.audit.hashAt(tx, links);
      return {
        intact: found.length === 0,
        links,
        head: hash === undefined ? null : { seq: links, hash },
        faults: found,
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

/** Which links: those told from one place on and before another, so many at most. What is not signed is later than every place. */
interface Wanted {
  readonly first: number;
  readonly before: number;
  readonly toldTo: number;
  readonly limit: number;
}

/**
 * The links of the alliance's audit chain, the newest first. Of those that are signed all are listed, each with what its fact says where
 * the caller is told that. Of later ones only the facts the caller is told, without their places in the chain.
 */
@Injectable()
export class ListAuditLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checkpoints: CheckpointsStore,
    private readonly told: ToldLinks,
    private readonly subjects: Subjects<AskedAsReader>,
    private readonly readers: CaseReaders,
  ) {}

  run(caller: Caller, { cursor, limit, from: first = 1, until }: AuditLinksQuery): Promise<AuditLinksView> {
    const from = fromOf(cursor);
    return this.work.read(caller, async (tx) => {
      const toldTo = await this.checkpoints.toldTo(tx);
      const end = until === undefined ? Number.MAX_SAFE_INTEGER : Math.min(until, toldTo) + 1;
      const before = from === undefined ? end : Math.min(end, await placeOf(tx, from, toldTo));
      const found = await this.newest(tx, { first, before, toldTo, limit: limit + 1 });
      const shown = found.slice(0, limit);
      const names = await namesOf(
        tx,
        shown.flatMap(({ content }) => content?.actorId ?? []),
      );
      const facts = shown.flatMap(({ content }) => content ?? []);
      const called = await this.subjects.namesOf({ tx, reader: await this.readers.readerOf(tx) }, facts);
      const last = shown.at(-1);
      return {
        items: shown.map((one) =>
          toAuditLinkView(one, one.link.seq <= toldTo, {
            actorName: names.get(one.content?.actorId ?? '') ?? null,
            about: called.get(`${one.content?.subjectKind ?? ''} ${one.content?.subjectId ?? ''}`) ?? null,
          }),
        ),
        nextCursor: found.length > limit && last !== undefined ? cursorTo(last, toldTo) : null,
      };
    });
  }

  private async newest(tx: Tx, { first, before, toldTo, limit }: Wanted): Promise<readonly ToldLink[]> {
    const open = before > toldTo + 1 ? await this.told.newestTold(tx, toldTo, before, limit) : [];
    const to = Math.min(before - 1, toldTo);
    const signed = await this.told.between(tx, Math.max(first - 1, to - (limit - open.length)), to);
    return [...open, ...signed.toReversed()];
  }
}

/** A place that is told, or the id of a fact that stands in one that is not. */
const cursorTo = ({ link, factId }: ToldLink, toldTo: number): string =>
  encodeCursor(link.seq > toldTo && factId !== null ? factId : link.seq);

function fromOf(cursor: string | undefined): string | number | undefined {
  try {
    return decodeCursor(cursor, ['place'])?.[0];
  } catch {
    return decodeCursor(cursor, ['id'])?.[0];
  }
}

/** Where to go on. Numbers lead no further than places are told: by others one could count what lies between. */
async function placeOf(tx: Tx, from: string | number, toldTo: number): Promise<number> {
  if (typeof from === 'number') return Math.min(from, toldTo + 1);
  const [row] = await tx.query<{ seq: string }>(
    'SELECT audit_seq AS seq FROM outbox WHERE alliance_id = $1 AND id = $2',
    [tx.caller.allianceId, from],
  );
  return Number(row?.seq ?? 0);
}

async function namesOf(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
  const rows = await tx.query<{ id: string; name: Bilingual }>(
    `SELECT p.id, ${namesNow('p')} AS name FROM person p WHERE p.id = ANY($1::uuid[])`,
    [[...new Set(personIds)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
