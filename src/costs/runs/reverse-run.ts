import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { Ledger } from '../../ledger/index.js';
import type { Tx } from '../../platform/index.js';
import { BillsReader } from '../bills/bills.reader.js';
import { membersOf } from './run-approval.js';
import { borneFact, runFact } from './run-facts.js';
import { entryId, type Run, RunsStore } from './runs.store.js';

/** Takes back what a run posted, and frees its costs. */
@Injectable()
export class ReverseRun {
  constructor(
    private readonly runs: RunsStore,
    private readonly bills: BillsReader,
    private readonly ledger: Ledger,
  ) {}

  async run(tx: Tx, run: Run, reason: string): Promise<void> {
    await this.bills.lock(
      tx,
      (await this.runs.costsOf(tx, run.id)).map(({ costId }) => costId),
    );
    const source = { sourceKind: 'allocation_run', sourceId: run.id };
    const on = await this.ledger.firstDayFor(tx, run.fundId, await todayIn(tx), 'reversal');
    const pools = await this.runs.poolsOf(tx, run.id);
    if (pools.some(({ totalMinor }) => totalMinor !== 0n))
      await this.ledger.reverse(tx, source, { clientId: entryId(run.id, 'reversal'), on, reason });
    await this.bills.unmark(tx, run.id);
    await tx.record([
      runFact('reversed', run),
      ...[...membersOf(pools)].map((memberId) => borneFact('taken_back', run, memberId)),
    ]);
  }
}
