import { dividedBy, type Fraction, fraction, plus, sumOf } from '../../kernel/index.js';

/** As if so many had scored an expert before anybody did… */
const before = fraction(5n);
/** …with this, of five. */
export const usualMean = fraction(38n, 10n);
const best = fraction(5n);

/**
 * The mean of scores of 0 to 5, drawn towards the usual one while there are few: `(5 × 3.8 + sum) / (5 + count)`. So two good scores
 * count for less than forty.
 */
export const shrunkMean = (scores: readonly Fraction[]): Fraction =>
  dividedBy(plus(usualSum, sumOf(scores)), plus(before, fraction(BigInt(scores.length))));

const usualSum = fraction(before.over * usualMean.over, usualMean.under);

/** A mean as a term of a match, from 0 to 1. */
export const termOfMean = (mean: Fraction): Fraction => dividedBy(mean, best);

/** The shrunk mean of some scores as such a term. */
export const evaluationTerm = (scores: readonly Fraction[]): Fraction => termOfMean(shrunkMean(scores));

/** So many scores there must be before the expert is told their mean: of fewer it could be told who gave which. */
export const fewestTold = 5;
