import { isRefused, type Refusal, refuse } from '../../kernel/index.js';
import type { Deadline } from './deadline.js';
import type { Concern, DeadlineAround } from './deadline-life.js';
import { confirmDeadline, type DeadlineFact } from './decide-deadline.js';

/** A date to be vouched for, in the version the person looked at, and how it concerns them. */
export interface ToConfirm {
  readonly deadline: Deadline;
  readonly expected: number;
  readonly concern: Concern;
}

/** What becomes of each of many dates. */
export interface Confirmations {
  readonly confirmed: readonly DeadlineFact[];
  readonly refused: readonly { readonly id: string; readonly refusal: Refusal }[];
}

/**
 * A person vouches for many dates, each decided on its own by the rule of one: what cannot be confirmed holds up no other. A date of
 * another version than the person saw is refused with `deadline.changed_since`.
 */
export function confirmEach(
  many: readonly ToConfirm[],
  around: Omit<DeadlineAround, 'concern'>,
): Confirmations {
  const confirmed: DeadlineFact[] = [];
  const refused: { id: string; refusal: Refusal }[] = [];
  for (const { deadline, expected, concern } of many) {
    const decided =
      deadline.version === expected ? confirmDeadline(deadline, { ...around, concern }) : changed;
    if (isRefused(decided)) refused.push({ id: deadline.id, refusal: decided.refusal });
    else confirmed.push(...decided.facts);
  }
  return { confirmed, refused };
}

const changed = refuse(
  'deadline.changed_since',
  'This date changed since you looked at it: look at it again before you vouch for it.',
  '该日期在您查看之后已有变动，请重新核对后再复核。',
);
