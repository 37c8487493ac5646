import { Injectable } from '@nestjs/common';
import { WorkRegistry } from '../../platform/index.js';
import { ApplyImpact } from './apply-impact.js';
import { FindImpact } from './find-impact.js';
import { applyingTimer, findingTimer } from './impact-timers.js';
import { RaiseImpact } from './raise-impact.js';

/** Hears what moves dates of many cases, and has it worked out. */
@Injectable()
export class ImpactsProcessor {
  constructor(registry: WorkRegistry, raise: RaiseImpact, find: FindImpact, apply: ApplyImpact) {
    registry.onTimerOutside(findingTimer, find);
    registry.onTimerOutside(applyingTimer, apply);
    // What was replaced is told with what was accepted in its stead.
    for (const turn of ['accepted', 'withdrawn'] as const) {
      registry.onFact(`calendar.suspension_${turn}`, 'impacts', (tx, heard) =>
        raise.ofSuspension(tx, heard, turn),
      );
      for (const cause of ['year', 'closure'] as const) {
        registry.onFact(`calendar.${cause}_${turn}`, 'impacts', (tx, heard) =>
          raise.ofCalendar(tx, heard, cause, turn),
        );
      }
    }
  }
}
