import {
  deny,
  dividedBy,
  floorOf,
  type Fraction,
  fraction,
  type Objection,
  plus,
  refuse,
  sumOf,
  times,
} from '../../kernel/index.js';
import type { EngagementStatus } from './engagements/engagement-life.js';

/** As if so many had scored an expert before anybody did… */
const before = fraction(5n);
/** …with this, of five. */
export const usualMean = fraction(38n, 10n);
const best = fraction(5n);

/**
 * The mean of scores of 0 to 5, drawn towards the usual one while there are few: `(5 × 3.8 + sum) / (5 + count)`. So two good scores
 * count for less than forty.
 */
export const shrunkMean = (scores: readonly Fraction[]): Fraction => shrunkSum(sumOf(scores), scores.length);

/** The same of so many scores with a sum. */
export const shrunkSum = (sum: Fraction, count: number): Fraction =>
  dividedBy(plus(usualSum, sum), plus(before, fraction(BigInt(count))));

const usualSum = fraction(before.over * usualMean.over, usualMean.under);

/** A mean as a term of a match, from 0 to 1. */
export const termOfMean = (mean: Fraction): Fraction => dividedBy(mean, best);

/** The shrunk mean of some scores as such a term. */
export const evaluationTerm = (scores: readonly Fraction[]): Fraction => termOfMean(shrunkMean(scores));

/**
 * The mean who matches experts reads and weighs: of so many scores with a sum, shrunk, to two digits after the point, half up. Finer, it could
 * be told how many scores there are, and of the first what it is.
 */
export const matchedMean = (sum: Fraction, count: number): Fraction =>
  fraction(floorOf(plus(times(shrunkSum(sum, count), fraction(100n)), fraction(1n, 2n))), 100n);

/** So many scores there must be before the expert is told their mean: of fewer it could be told who gave which. */
export const fewestTold = 5;

/**
 * What an expert is told of scores, in the order they were given: how many and their mean, of the first five, ten, fifteen of them; undefined
 * before there are five. So that no single one shows by what it changed.
 */
export function toldScores(
  scores: readonly Fraction[],
): { readonly count: number; readonly mean: Fraction } | undefined {
  const count = scores.length - (scores.length % fewestTold);
  if (count === 0) return undefined;
  return { count, mean: dividedBy(sumOf(scores.slice(0, count)), fraction(BigInt(count))) };
}

/** Why somebody may not evaluate an engagement: they were not of its team, it is not closed, or they have done so. */
export function obstacleToEvaluation({
  status,
  wasOnIt,
  hasGiven,
}: {
  readonly status: EngagementStatus;
  readonly wasOnIt: boolean;
  readonly hasGiven: boolean;
}): Objection {
  if (!wasOnIt) return notOnIt;
  if (status !== 'closed') return notClosed;
  return hasGiven ? givenAlready : undefined;
}

const notOnIt = deny(
  'evaluation.not_on_it',
  'Only those of the team evaluate an engagement.',
  '仅该聘用的小组成员可作评价。',
);
const notClosed = refuse(
  'evaluation.not_closed',
  'An engagement is evaluated once it is closed.',
  '聘用结束后方可评价。',
);
const givenAlready = refuse(
  'evaluation.given_already',
  'You evaluated this engagement already; an evaluation is not changed.',
  '您已评价该聘用，评价不可更改。',
);
