import { Injectable } from '@nestjs/common';
import {
  type Caller,
  decodeCursor,
  encodeCursor,
  NotFoundError,
  pageOf,
  SigningKey,
  UnitOfWork,
} from '../../platform/index.js';
import {
  type CheckpointPageView,
  type CheckpointsQuery,
  type CheckpointView,
  toCheckpointView,
} from './checkpoints.contract.js';
import { ToldLinks } from '../told-links.js';
import { CheckpointsStore } from './checkpoints.store.js';

/** The checkpoints of the alliance's audit chain, the newest first. */
@Injectable()
export class ListCheckpoints {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checkpoints: CheckpointsStore,
    private readonly key: SigningKey,
  ) {}

  run(caller: Caller, { cursor, limit }: CheckpointsQuery): Promise<CheckpointPageView> {
    const [before = Number.MAX_SAFE_INTEGER] = decodeCursor(cursor, ['place']) ?? [];
    return this.work.read(caller, async (tx) => {
      const rows = await this.checkpoints.list(tx, before, limit + 1);
      const page = pageOf(rows, limit, toCheckpointView, ({ size }) => encodeCursor(size));
      const mailed = await this.checkpoints.isReader(tx, caller.personId);
      return { ...page, publicKey: this.key.verifier, mailed };
    });
  }
}

/** One checkpoint. */
@Injectable()
export class ShowCheckpoint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checkpoints: CheckpointsStore,
  ) {}

  run(caller: Caller, id: string): Promise<CheckpointView> {
    return this.work.read(caller, async (tx) => {
      const kept = await this.checkpoints.find(tx, id);
      if (kept === undefined) throw new NotFoundError();
      return toCheckpointView(kept);
    });
  }
}

/** How many links are read and handed on before their reader is asked for anew. */
const linksAtOnce = 500;

/** Whoever read the chain may not any more: what is still to come is not sent. */
export class NoLongerReadsError extends Error {}

/**
 * The chain as far as it is signed, one link a line as JSON, for a check without this system; with what a fact says where the caller is
 * told that.
 */
@Injectable()
export class ExportChain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checkpoints: CheckpointsStore,
    private readonly told: ToldLinks,
  ) {}

  /**
   * Some links at a time, each time in a transaction of its own, so that a slow reader holds none; and each time whoever reads is asked
   * for anew, with what they may be told at that moment.
   */
  async *run(caller: Caller, again: () => Promise<Caller | undefined>): AsyncGenerator<string> {
    const upTo = await this.work.read(caller, (tx) => this.checkpoints.toldTo(tx));
    for (let after = 0; after < upTo;) {
      const since = after;
      const reader = await again();
      if (!reader?.permissions.includes('audit.read')) throw new NoLongerReadsError();
      const links = await this.work.read(reader, (tx) => this.told.between(tx, since, upTo, linksAtOnce));
      after = links.at(-1)?.link.seq ?? upTo;
      yield links
        .map(({ link, content }) => `${JSON.stringify({ ...link, ...(content && { content }) })}\n`)
        .join('');
    }
  }
}
