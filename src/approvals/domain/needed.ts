import type { Money } from '../../kernel/index.js';
import type { ApprovalHolder, ApprovalNeeds } from './approval.js';

/** Who approves amounts, and from which on it takes more people. */
export interface ApprovalPolicy {
  readonly hands: readonly ApprovalHolder[];
  /** One a currency: up to it, it included, one person is enough. */
  readonly limits: readonly Money[];
  /** Of how many people it takes the approval above the limit, and in a currency without one: nothing is converted. 2 where it is not said. */
  readonly above?: number;
}

/** Whose approval an amount needs; what is owed the other way needs the same. */
export function needed(
  { hands, limits, above = 2 }: ApprovalPolicy,
  { minor, currency }: Money,
): ApprovalNeeds {
  const limit = limits.find((one) => one.currency === currency)?.minor;
  const size = minor < 0n ? -minor : minor;
  return { hands, count: limit !== undefined && size <= limit ? 1 : above };
}
