import { Injectable } from '@nestjs/common';
import { type Caller, granted, NotFoundError, UnitOfWork } from '../platform/index.js';
import { toWorkView, type WorkView } from './administration.contract.js';
import { retry } from './domain/retry.js';
import { inView, WorkStore } from './work.store.js';

/** Has work that was given up tried again, as if it had never been tried. Safe however often: its effect happens once. */
@Injectable()
export class RetryWork {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: WorkStore,
  ) {}

  async run(caller: Caller, id: string): Promise<WorkView> {
    await this.work.run(caller, async (tx) => {
      const before = await this.store.find(tx, id);
      if (before === undefined) throw new NotFoundError();
      const { facts } = granted(retry(inView(before), caller.permissions));
      const changed = await this.store.retry(tx, before);
      if (changed) await tx.record(facts);
      return { id };
    });
    return this.work.read(caller, async (tx) => {
      const after = await this.store.find(tx, id);
      if (after === undefined) throw new NotFoundError();
      return toWorkView(after, caller);
    });
  }
}
