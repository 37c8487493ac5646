import { Injectable } from '@nestjs/common';
import { WorkRegistry } from '../platform/index.js';
import { signByTimer } from './agreements/agreements.js';
import { FollowDays } from './follow-days.js';
import { certificateTimers, windUpTimer } from './memberships/take-step.js';

/** Listens for the days of groups. */
@Injectable()
export class GroupsProcessor {
  constructor(registry: WorkRegistry, days: FollowDays) {
    registry.onTimer(windUpTimer, (tx, timer) => days.windUp(tx, timer));
    registry.onTimer(signByTimer, (tx, timer) => days.signBy(tx, timer));
    for (const day of ['near', 'today', 'overdue'] as const)
      registry.onTimer(certificateTimers[day], (tx, { subjectId }) =>
        days.certificateDay(tx, subjectId, day),
      );
  }
}
