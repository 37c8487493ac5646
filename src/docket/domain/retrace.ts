import { destination } from '../../kernel/index.js';
import type { DeadlineStatus } from './deadline.js';
import { type DeadlineAction, deadlineLife } from './deadline-life.js';

const people: readonly DeadlineAction[] = ['confirm', 'meet', 'pass', 'reopen', 'withdraw'];
const toldBy = (what: string): DeadlineAction | 'close' | undefined =>
  what === 'closed'
    ? 'close'
    : people.find((action) => what === `deadline.${deadlineLife.acts[action].past}`);

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
    const action = what === 'moved' || what === 'computed' ? renewal : toldBy(what);
    const next: DeadlineStatus | undefined = action && destination(deadlineLife.moves, status, action);
    if (next === undefined) return undefined;
    status = next;
  }
  return status;
}
