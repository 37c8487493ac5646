import { destination } from '../../kernel/index.js';
import { type DeadlineAction, deadlineMoves, type DeadlineStatus, type DocketAction } from './deadline.js';

const actions: Readonly<Record<string, DeadlineAction | DocketAction>> = {
  'deadline.confirmed': 'confirm',
  'deadline.met': 'meet',
  'deadline.passed': 'pass',
  'deadline.reopened': 'reopen',
  'deadline.withdrawn': 'withdraw',
  closed: 'close',
};

/**
 * Where the facts told of a deadline lead, oldest first: the types of those about it alone, and of `deadlines.changed` whether it
 * was `computed`, `moved` or `closed`. Undefined where no life of a deadline goes that way.
 */
export function retrace(told: readonly string[]): DeadlineStatus | undefined {
  let status: DeadlineStatus | undefined;
  for (const what of told) {
    if (status === undefined) {
      if (what !== 'computed') return undefined;
      status = 'proposed';
      continue;
    }
    const renewal = status === 'closed' ? 'renew' : 'move';
    const action = what === 'moved' || what === 'computed' ? renewal : actions[what];
    const next: DeadlineStatus | undefined = action && destination(deadlineMoves, status, action);
    if (next === undefined) return undefined;
    status = next;
  }
  return status;
}
