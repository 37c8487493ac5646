import { type Fraction, nearestOf, shareOut, sumOf } from '../../../kernel/index.js';

/** A part of a price or debt. */
export interface PricePart {
  readonly exact: Fraction;
  readonly units: bigint;
}

/**
 * Parts added exactly and rounded once, half-even; then the parts rounded so that they come to it, by the largest remainder. In minor
 * units; parts are all zero or more.
 */
export function roundedOnce(exact: readonly Fraction[]): {
  readonly sum: bigint;
  readonly parts: readonly PricePart[];
} {
  const whole = sumOf(exact);
  const sum = nearestOf(whole);
  if (whole.over === 0n) return { sum, parts: exact.map((part) => ({ exact: part, units: 0n })) };
  const shares = shareOut(sum, exact, whole);
  return { sum, parts: exact.map((part, place) => ({ exact: part, units: shares[place]?.units ?? 0n })) };
}
