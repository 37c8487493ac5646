import { Injectable } from '@nestjs/common';
import { WorkRegistry } from '../../platform/index.js';
import { erasureTimer, holdLiftedTimer, retentionTimer } from './life-timers.js';
import { RetireDocuments } from './retire-documents.js';

/** Ends what is kept no longer, and erases what ended. */
@Injectable()
export class RetentionProcessor {
  constructor(registry: WorkRegistry, retiring: RetireDocuments) {
    registry.onTimer(retentionTimer, (tx, { subjectId }) => retiring.retire(tx, subjectId));
    registry.onTimer(holdLiftedTimer, (tx, { subjectId }) => retiring.holdLifted(tx, subjectId));
    registry.onTimerOutside(erasureTimer, {
      begin: (tx, { subjectId }) => retiring.contentOf(tx, subjectId),
      perform: (content) => retiring.erase(content),
      finish: (tx, { subjectId }, versions) => retiring.erased(tx, subjectId, versions),
      abandon: () => Promise.resolve(),
    });
  }
}
