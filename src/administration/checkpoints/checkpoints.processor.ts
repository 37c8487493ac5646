import { Injectable } from '@nestjs/common';
import { WorkRegistry } from '../../platform/index.js';
import { reanchorTimer, ReanchorChain } from './reanchor-chain.js';
import { checkpointTimer, DailyCheckpoint, PlanCheckpoints } from './daily-checkpoint.js';

/** Signs each alliance's chain every day from its founding on. */
@Injectable()
export class CheckpointsProcessor {
  constructor(
    registry: WorkRegistry,
    daily: DailyCheckpoint,
    planning: PlanCheckpoints,
    reanchoring: ReanchorChain,
  ) {
    registry.onTimer(checkpointTimer, (tx) => daily.run(tx));
    registry.onTimer(reanchorTimer, (tx) => reanchoring.run(tx));
    registry.onFact('alliance.founded', 'checkpoints', (tx) => planning.run(tx));
  }
}
