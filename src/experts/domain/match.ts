import {
  type CalendarDate,
  compareFractions,
  dividedBy,
  floorOf,
  type Fraction,
  fraction,
  minus,
  plus,
  sumOf,
  times,
} from '../../kernel/index.js';
import { patentClass } from './patent-class.js';

/** What an expert is weighed by, with what each weighs of a hundred. */
export const usualWeights = {
  tech: fraction(35n),
  jurisdiction: fraction(15n),
  testimony: fraction(15n),
  availability: fraction(15n),
  evaluation: fraction(10n),
  cost: fraction(10n),
} as const;

/** One of them. */
export type Term = keyof typeof usualWeights;
/** A number for each term. */
export type ByTerm = Readonly<Record<Term, Fraction>>;

/** An expert to be ranked; each term from 0 to 1. */
export interface Matched {
  readonly id: string;
  readonly terms: ByTerm;
  /** None: never yet. */
  readonly lastEngagedOn?: CalendarDate | undefined;
  /** Set against the matter by a conflict. */
  readonly isBlocked?: boolean | undefined;
}

/** An expert with their score and what each term adds to it. */
export interface Ranked {
  readonly id: string;
  readonly score: Fraction;
  readonly parts: ByTerm;
}

const zero = fraction(0n);
const whole = fraction(1n);

/** Something for each term. */
export const byTerm = <T>(of: (term: Term) => T): Readonly<Record<Term, T>> => ({
  tech: of('tech'),
  jurisdiction: of('jurisdiction'),
  testimony: of('testimony'),
  availability: of('availability'),
  evaluation: of('evaluation'),
  cost: of('cost'),
});

/**
 * Ranks experts by the weighted sum of their terms, the best first. A conflict is a filter and never weighed: whoever is blocked is
 * left out. Of as good ones whoever was engaged longest ago comes first, so that work goes round; then the first by id.
 */
export function rank(experts: readonly Matched[], weights: ByTerm = usualWeights): readonly Ranked[] {
  return experts
    .filter(({ isBlocked }) => isBlocked !== true)
    .map((expert) => {
      const parts = byTerm((term) => times(weights[term], expert.terms[term]));
      const score = sumOf(Object.values(parts));
      return { id: expert.id, score, parts, last: expert.lastEngagedOn ?? '' };
    })
    .toSorted((a, b) => compareFractions(b.score, a.score) || inOrder(a.last, b.last) || inOrder(a.id, b.id))
    .map(({ id, score, parts }) => ({ id, score, parts }));
}

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What is met of what is asked, such as jurisdictions or free days: from 0 to 1. Where nothing is asked, everybody meets it. */
export function met(had: number, asked: number): Fraction {
  if (asked <= 0) return whole;
  return fraction(BigInt(Math.min(Math.max(had, 0), asked)), BigInt(asked));
}

/** How far a rate lies below the top of its band: 0 at the top or above it. */
export function belowTop(rateMinor: bigint, topMinor: bigint): Fraction {
  if (topMinor <= 0n || rateMinor >= topMinor) return zero;
  return minus(whole, fraction(rateMinor < 0n ? 0n : rateMinor, topMinor));
}

/** A number that is not below zero as decimal text with so many digits after the point, half up. */
export function roundedText(one: Fraction, digits: number): string {
  const unit = 10n ** BigInt(digits);
  const units = String(floorOf(plus(times(one, fraction(unit)), fraction(1n, 2n)))).padStart(digits + 1, '0');
  return digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
}

/** The subclasses (four characters) some classes lie in, each once. */
export const subclassesOf = (classes: readonly string[]): readonly string[] => [
  ...new Set(classes.map(subclassOf)),
];

const subclassOf = (written: string): string => (patentClass(written) ?? written).slice(0, 4);

/**
 * How alike technologies are: the Jaccard index of CPC subclasses (four characters), each weighing as often as it is asked for, and one
 * that is not asked for once. 0 where nothing is asked or nothing is known.
 */
export function likeTechnology(asked: readonly string[], own: readonly string[]): Fraction {
  const weights = new Map<string, bigint>();
  for (const subclass of asked.map(subclassOf)) weights.set(subclass, (weights.get(subclass) ?? 0n) + 1n);
  let [shared, all] = [0n, 0n];
  const known = new Set(own.map(subclassOf));
  for (const [subclass, weight] of weights) {
    all += weight;
    if (known.has(subclass)) shared += weight;
  }
  for (const subclass of known) if (!weights.has(subclass)) all += 1n;
  return all === 0n ? zero : dividedBy(fraction(shared), fraction(all));
}
