import { type Fraction, fraction, shareOut } from '../../../kernel/index.js';
import { compareOrder } from '../split/participant.js';

/** What falls to somebody, in minor units. */
export interface Due {
  readonly id: string;
  readonly units: bigint;
  /** What falls to them exactly. */
  readonly exact: Fraction;
}

/** Somebody with an amount, in minor units. */
export interface Amount {
  readonly id: string;
  readonly minor: bigint;
}

/** Shares units pro rata to amounts, which are zero or more and not all zero; equal remainders go by id. In the order given. */
export function proRata(units: bigint, amounts: readonly Amount[]): readonly Due[] {
  const sorted = amounts.toSorted(compareOrder);
  const shares = shareOut(
    units,
    sorted.map(({ minor }) => fraction(minor)),
  );
  const due = new Map(sorted.map(({ id }, place) => [id, shares[place]]));
  return amounts.map(({ id }) => {
    const share = due.get(id);
    return { id, units: share?.units ?? 0n, exact: share?.exact ?? fraction(0n) };
  });
}

/** The sum of amounts. */
export const sumOfAmounts = (amounts: readonly Amount[]): bigint =>
  amounts.reduce((sum, { minor }) => sum + minor, 0n);
