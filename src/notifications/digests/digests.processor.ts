import { Injectable } from '@nestjs/common';
import { calendarDate } from '../../kernel/index.js';
import { WorkRegistry } from '../../platform/index.js';
import { digestTimer } from './plan-digests.js';
import { SendDigests } from './send-digests.js';

/** Writes the digests that are due. */
@Injectable()
export class DigestsProcessor {
  constructor(registry: WorkRegistry, digests: SendDigests) {
    registry.onTimers(digestTimer, (tx, timers) =>
      digests.run(
        tx,
        timers.map(({ subjectId, payload }) => ({
          personId: subjectId,
          day: calendarDate((payload as { readonly day: string }).day),
        })),
      ),
    );
  }
}
