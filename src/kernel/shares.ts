import { type Fraction, fraction, overOneDenominator } from './fraction.js';

/** One part of a whole that was shared. */
export interface Share {
  /** What falls to it exactly. */
  readonly exact: Fraction;
  /** Whole units, less than one from what is exact. */
  readonly units: bigint;
  /** Whether it bears one of the units that were left over: 1, or -1 of a whole below zero. */
  readonly odd: -1 | 0 | 1;
}

/**
 * Shares whole units by weights to the last one, by the largest remainder (Hamilton): each gets what falls to it rounded towards zero,
 * and what is left over goes, a unit each, to those with the largest remainders; of equal ones to the first in the list. A whole below
 * zero is shared as its opposite is, so what is taken back is what was given.
 *
 * `exactly` is what the whole was before it was itself rounded to whole units, where it is a part of a greater one: the exact parts are
 * of that. Throws where a weight is below zero or all are zero, and where the whole is a unit or more from what it was exactly.
 */
export function shareOut(
  whole: bigint,
  weights: readonly Fraction[],
  exactly: Fraction = fraction(whole),
): readonly Share[] {
  const { overs } = overOneDenominator(weights);
  const sum = overs.reduce((total, weight) => total + weight, 0n);
  if (overs.some((weight) => weight < 0n) || sum === 0n)
    throw new RangeError('Weights are zero or more, and not all of them zero');
  const isNegative = whole < 0n || exactly.over < 0n;
  const sign = isNegative ? -1n : 1n;
  const under = exactly.under * sum;
  const parts = overs.map((weight, place) => {
    const over = sign * exactly.over * weight;
    return { place, over, units: over / under, remainder: over % under };
  });
  const left = parts.reduce((rest, { units }) => rest - units, sign * whole);
  const odd = largest(parts, left);
  return parts.map(({ place, over, units }) => ({
    exact: fraction(sign * over, under),
    units: sign * (units + (odd.has(place) ? 1n : 0n)),
    odd: odd.has(place) ? (isNegative ? -1 : 1) : 0,
  }));
}

/** The places of so many of the largest remainders, nothing being no remainder. */
function largest(
  parts: readonly { readonly place: number; readonly remainder: bigint }[],
  count: bigint,
): ReadonlySet<number> {
  const some = parts.filter(({ remainder }) => remainder > 0n);
  if (count < 0n || count > BigInt(some.length))
    throw new RangeError('A whole is less than a unit from what it was exactly');
  some.sort((a, b) => (a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1));
  return new Set(some.slice(0, Number(count)).map(({ place }) => place));
}
