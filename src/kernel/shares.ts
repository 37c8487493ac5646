import {
  compareFractions,
  floorOf,
  type Fraction,
  fraction,
  minus,
  plus,
  times,
  dividedBy,
} from './fraction.js';

/** One part of a whole that was shared. */
export interface Share {
  /** What falls to it exactly. */
  readonly exact: Fraction;
  /** Whole units, at most one from what is exact. */
  readonly units: bigint;
  /** Whether it bears one of the units that were left over: 1, or -1 of a whole below zero. */
  readonly odd: -1 | 0 | 1;
}

/**
 * Shares whole units by weights to the last one, by the largest remainder (Hamilton): each gets what falls to it rounded towards zero,
 * and what is left over goes, a unit each, to those with the largest remainders; of equal ones to the first in the list. A whole below
 * zero is shared as its opposite is, so what is taken back is what was given. Throws where a weight is below zero or all are zero.
 */
export function shareOut(whole: bigint, weights: readonly Fraction[]): readonly Share[] {
  const zero = fraction(0n);
  const sum = weights.reduce(plus, zero);
  if (weights.some((weight) => weight.over < 0n) || sum.over === 0n)
    throw new RangeError('Weights are zero or more, and not all of them zero');
  const isNegative = whole < 0n;
  const size = fraction(isNegative ? -whole : whole);
  const parts = weights.map((weight, place) => {
    const exact = dividedBy(times(size, weight), sum);
    const units = floorOf(exact);
    return { place, exact, units, remainder: minus(exact, fraction(units)) };
  });
  const left = Number(parts.reduce((rest, { units }) => rest - units, size.over));
  const odd = new Set(
    [...parts]
      .sort((a, b) => compareFractions(b.remainder, a.remainder) || a.place - b.place)
      .slice(0, left)
      .map(({ place }) => place),
  );
  const sign = isNegative ? -1n : 1n;
  return parts.map(({ place, exact, units }) => ({
    exact: times(fraction(sign), exact),
    units: sign * (units + (odd.has(place) ? 1n : 0n)),
    odd: odd.has(place) ? (isNegative ? -1 : 1) : 0,
  }));
}
