import { Injectable } from '@nestjs/common';
import { WorkRegistry } from '../../platform/index.js';
import { ClearRefused, ClearUploads } from './clear-away.js';
import { LookThrough } from './look-through.js';
import { clearing, erasing, intake } from './upload-timers.js';

/** Looks through what arrived, and clears away what was given up, waited too long or was refused. */
@Injectable()
export class IntakeProcessor {
  constructor(
    registry: WorkRegistry,
    lookThrough: LookThrough,
    clearUploads: ClearUploads,
    clearRefused: ClearRefused,
  ) {
    registry.onTimerOutside(intake, lookThrough);
    registry.onTimerOutside(clearing, clearUploads);
    registry.onTimerOutside(erasing, clearRefused);
  }
}
