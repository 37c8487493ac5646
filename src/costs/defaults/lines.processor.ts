import { Injectable } from '@nestjs/common';
import { WorkRegistry } from '../../platform/index.js';
import { DefaultLines, FollowLines } from './follow-lines.js';
import { lineTimers } from '../calls/line-timers.js';

/** Listens for the days of lines. */
@Injectable()
export class LinesProcessor {
  constructor(registry: WorkRegistry, follow: FollowLines, defaults: DefaultLines) {
    registry.onTimer(lineTimers.due, (tx, timer) => follow.fallDue(tx, timer));
    registry.onTimer(lineTimers.reminder, (tx, timer) => follow.remind(tx, timer));
    registry.onTimer(lineTimers.notice, (tx, timer) => follow.notice(tx, timer));
    registry.onTimer(lineTimers.cure, (tx, timer) => defaults.default(tx, timer));
  }
}
