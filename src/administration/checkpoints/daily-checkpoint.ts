import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { inEachAlliance } from '../../identity/index.js';
import { localMoment } from '../../kernel/index.js';
import {
  CONFIG,
  type Config,
  HopelessError,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { nextClosing } from '../domain/checkpoint.js';
import { MakeCheckpoint } from './make-checkpoint.js';
import { ReanchorChain } from './reanchor-chain.js';

/** The timer that signs an alliance's chain. */
export const checkpointTimer = 'audit.checkpoint';

/** Plans the next day's checkpoint; at most one a day. */
async function planNext(tx: Tx): Promise<void> {
  const dueAt = nextClosing(tx.now);
  await tx.plan({
    kind: checkpointTimer,
    subjectId: tx.caller.allianceId,
    dueAt,
    dedupe: `${checkpointTimer}/${localMoment(dueAt, 'UTC').date}`,
  });
}

/** Signs the chain once a day, at 02:00 UTC. */
@Injectable()
export class DailyCheckpoint {
  constructor(private readonly making: MakeCheckpoint) {}

  /** Within the transaction of the timer. A chain that does not hold is not signed: the work is given up, and a person looks. */
  async run(tx: Tx): Promise<void> {
    await planNext(tx);
    try {
      await this.making.within(tx);
    } catch (error) {
      if (error instanceof RefusedError) throw new HopelessError(error.refusal.code);
      throw error;
    }
  }
}

/** Sees to it that every alliance has its next checkpoint planned. */
@Injectable()
export class PlanCheckpoints implements OnApplicationBootstrap {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reanchoring: ReanchorChain,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {}

  /** For those that were there before, or whose planning was given up. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    await inEachAlliance(this.work, async (tx) => {
      await this.reanchoring.plan(tx);
      await planNext(tx);
    });
  }

  /** For one that was founded. */
  run(tx: Tx): Promise<void> {
    return planNext(tx);
  }
}
