import { Injectable } from '@nestjs/common';
import { type Caller, decodeMomentCursor, encodeCursor, pageOf, UnitOfWork } from '../platform/index.js';
import { toWorkView, type WorkPageView, type WorkQuery } from './administration.contract.js';
import { WorkStore } from './work.store.js';

/** The work the system does by itself: what was given up, what waits, what is done. */
@Injectable()
export class ListWork {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: WorkStore,
  ) {}

  run(caller: Caller, { state, cursor, limit }: WorkQuery): Promise<WorkPageView> {
    const after = decodeMomentCursor(cursor);
    return this.work.read(caller, async (tx) => {
      const rows = await this.store.list(tx, state, limit + 1, after);
      const page = pageOf(
        rows,
        limit,
        (row) => toWorkView(row, caller),
        (row) => encodeCursor(row.place, row.id),
      );
      return { ...page, counts: await this.store.counts(tx) };
    });
  }
}
