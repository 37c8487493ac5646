import { type Instant, type Refusal, refuse } from '../../kernel/index.js';

/** Something somebody has to do: a deadline, or a duty of some kind. */
export interface Delegable {
  /** `deadline`, or the kind of duty. */
  readonly kind: string;
  readonly id: string;
}

/** What is known of something that waits for somebody. */
export interface Waits {
  /** Since when; null for deadlines, whose delegations end when they are met. */
  readonly since: Instant | null;
}

/** One names the other. */
export const keyOf = ({ kind, id }: Delegable): string => `${kind} ${id}`;

/**
 * Why something cannot be given to somebody, or nothing: `delegation.not_theirs` where they act neither for the same firm nor in the same
 * office, and where they may not know of it or could not do it. One answer for all: the second would tell of a wall.
 */
export const obstacleToDelegation = (
  toId: string,
  beside: readonly string[],
  mayDo: boolean,
): { readonly refusal: Refusal } | undefined => (beside.includes(toId) && mayDo ? undefined : notTheirs);

const notTheirs = refuse(
  'delegation.not_theirs',
  'Name somebody of your own firm, or who holds the same office, for whom this waits as well and who could do it: nobody is told of what they may not see themselves.',
  '请指定本单位人员或同一职务的人员，且该事项其本人亦有权知悉并办理：任何人只能获知其本人有权知悉的事项。',
);

/** Whether a delegation still holds: the thing waits for both, and is the same that was given: what was done and opened again is another. */
export function holds(
  { madeAt }: { readonly madeAt: Instant },
  forGiver: Waits | undefined,
  forTaker: Waits | undefined,
): boolean {
  if (forGiver === undefined || forTaker === undefined) return false;
  return forGiver.since === null || Date.parse(forGiver.since) <= Date.parse(madeAt);
}
