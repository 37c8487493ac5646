import { destination } from '../../kernel/index.js';
import type { DeadlineStatus } from './deadline.js';
import { type DeadlineAction, deadlineLife } from './deadline-life.js';

const people: readonly DeadlineAction[] = [
  'confirm',
  'meet',
  'pass',
  'extend',
  'order',
  'lift',
  'waive',
  'supersede',
  'void',
  'reopen',
];

/** What was told before it had the name it has now. */
const earlier: Readonly<Record<string, DeadlineAction>> = { 'deadline.withdrawn': 'void' };

const toldBy = (what: string): DeadlineAction | 'close' | undefined =>
  what === 'closed'
    ? 'close'
    : (earlier[what] ?? people.find((action) => what === `deadline.${deadlineLife.acts[action].past}`));

/**
 * Where the facts told of a deadline lead, oldest first: the types of those about it alone, and of `deadlines.changed` whether it
 * was `computed`, `moved`, `shadowed` or `closed`. Undefined where no life of a deadline goes that way.
 */
export function retrace(told: readonly string[]): DeadlineStatus | undefined {
  let status: DeadlineStatus | undefined;
  for (const what of told) {
    if (status === undefined) {
      if (what !== 'computed') return undefined;
      status = 'proposed';
      continue;
    }
    // What the law gives beside an ordered date leads the deadline nowhere.
    if (what === 'shadowed') continue;
    const renewal = status === 'closed' ? 'renew' : 'move';
    const action = what === 'moved' || what === 'computed' ? renewal : toldBy(what);
    const next: DeadlineStatus | undefined = action && destination(deadlineLife.moves, status, action);
    if (next === undefined) return undefined;
    status = next;
  }
  return status;
}
