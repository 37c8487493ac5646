import { Injectable } from '@nestjs/common';
import { WorkRegistry } from '../platform/index.js';
import { makingKind, removingKind } from './export-timers.js';
import { RemoveExport } from './hand-out-export.js';
import { MakeExport } from './make-export.js';

/** Makes what is asked for, and takes it away when its time is over. */
@Injectable()
export class ExportsProcessor {
  constructor(registry: WorkRegistry, make: MakeExport, remove: RemoveExport) {
    registry.onTimerOutside(makingKind, make);
    registry.onTimerOutside(removingKind, remove);
  }
}
