import { Injectable } from '@nestjs/common';
import { WorkRegistry } from '../../platform/index.js';
import { checkpointTimer, DailyCheckpoint, PlanCheckpoints } from './daily-checkpoint.js';

/** Signs each alliance's chain every day from its founding on. */
@Injectable()
export class CheckpointsProcessor {
  constructor(registry: WorkRegistry, daily: DailyCheckpoint, planning: PlanCheckpoints) {
    registry.onTimer(checkpointTimer, (tx) => daily.run(tx));
    registry.onFact('alliance.founded', 'checkpoints', (tx) => planning.run(tx));
  }
}
