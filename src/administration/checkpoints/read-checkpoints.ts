import { Injectable } from '@nestjs/common';
import {
  AuditReader,
  type Caller,
  decodeCursor,
  encodeCursor,
  linksAtOnce,
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
      return { items: [...page.items], nextCursor: page.nextCursor, publicKey: this.key.verifier, mailed };
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

/** The whole chain without what its facts say, one link a line as JSON, for a check without this system. */
@Injectable()
export class ExportChain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditReader,
  ) {}

  /** Some links at a time, each time in a transaction of its own, so that a slow reader holds none. */
  async *run(caller: Caller): AsyncGenerator<string> {
    for (let after = 0, more = true; more;) {
      const since = after;
      const links = await this.work.read(caller, (tx) => this.audit.linksAfter(tx, since));
      after = links.at(-1)?.link.seq ?? after;
      more = links.length === linksAtOnce;
      yield links.map(({ link }) => `${JSON.stringify(link)}\n`).join('');
    }
  }
}
