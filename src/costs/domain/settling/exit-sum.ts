import { dividedBy, type Fraction, fraction, times } from '../../../kernel/index.js';
import { type PricePart, roundedOnce } from './parts.js';

/** What an exit is reckoned from; amounts in minor units. */
export interface Exit {
  /** The share of whoever leaves. */
  readonly sharePercent: Fraction;
  /** All that accrued up to the cut-off. */
  readonly accrued: bigint;
  /** All that was committed before the notice and cannot be cancelled. */
  readonly committed: bigint;
  /** What was agreed for winding down, theirs in full. */
  readonly windDown: bigint;
  /** What they paid in advance. */
  readonly prepaid: bigint;
}

/** What an exit comes to, in minor units. */
export interface ExitSum {
  /** Their share of what accrued and of what was committed, rounded once, and the wind-down. */
  readonly owed: bigint;
  readonly accruedPart: PricePart;
  readonly committedPart: PricePart;
  /** What they get back of what they paid in advance. */
  readonly refund: bigint;
  /** What they still owe. */
  readonly due: bigint;
}

/** Reckons an exit. Amounts are zero or more; after the cut-off their weight is zero. */
export function exitSum({ sharePercent, accrued, committed, windDown, prepaid }: Exit): ExitSum {
  const share = dividedBy(sharePercent, fraction(100n));
  const { sum, parts } = roundedOnce([accrued, committed].map((minor) => times(fraction(minor), share)));
  const owed = sum + windDown;
  const none = { exact: fraction(0n), units: 0n };
  const [accruedPart = none, committedPart = none] = parts;
  return {
    owed,
    accruedPart,
    committedPart,
    refund: prepaid > owed ? prepaid - owed : 0n,
    due: owed > prepaid ? owed - prepaid : 0n,
  };
}
