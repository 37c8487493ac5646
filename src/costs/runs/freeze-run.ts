import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/index.js';
import type { Tx } from '../../platform/index.js';
import { Certificates } from '../reckoning/certificates.js';
import type { Reckoning } from '../reckoning/reckoner.js';
import type { OpenedFor } from '../weights/sealed-weights.js';
import { runContent, runNeeds } from './run-approval.js';
import { runFact } from './run-facts.js';
import { type NewRun, type RunPool, RunsStore } from './runs.store.js';

/** A run as it is to be frozen, besides what was reckoned. */
export type RunToFreeze = Pick<
  NewRun,
  'id' | 'groupId' | 'caseId' | 'fundId' | 'fromDay' | 'untilDay' | 'costs'
>;

/** Writes a run with its certificate, and asks for its approval. */
@Injectable()
export class FreezeRun {
  constructor(
    private readonly runs: RunsStore,
    private readonly certificates: Certificates,
    private readonly approvals: Approvals,
  ) {}

  async run(tx: Tx, run: RunToFreeze, reckoning: Reckoning, opened: OpenedFor): Promise<void> {
    const { whole, ...sealed } = await this.certificates.seal(tx, reckoning, opened);
    const { currency, inputsHash, planIds, total } = reckoning;
    await this.runs.insert(tx, {
      ...run,
      ...sealed,
      sealed: whole,
      currency,
      inputsHash,
      planIds: [...planIds],
      totalMinor: total,
      pools: poolsOf(reckoning),
    });
    await this.approvals.ask(tx, {
      kind: 'allocation_run',
      aboutId: run.id,
      caseId: run.caseId,
      needs: runNeeds,
      content: runContent(await this.runs.lock(tx, run.id), run.costs),
    });
    await tx.record([runFact('proposed', run)]);
  }
}

/** The parts of a reckoning, each with who bears what of it. */
const poolsOf = ({ pools }: Reckoning): readonly RunPool[] =>
  pools.map(({ key, poolKey, total, lines }, place) => ({
    place,
    poolKey,
    partKey: key,
    totalMinor: total,
    lines: lines.map(({ id, units }) => ({ memberId: id, minor: units })),
  }));
