import { type Bilingual, ceilingOf, floorOf, type Fraction, fraction, times } from '../../../kernel/index.js';

/** When somebody came in: their number in the row, or a day. What orders them where nothing else does. */
export type Joined = number | string;

/** A bound of what one bears: an amount in minor units, or a fraction of the whole. */
export type Bound = { readonly minor: bigint } | { readonly part: Fraction };

/** Who takes part in a split. */
export interface Participant {
  readonly id: string;
  /** How a refusal calls them; by their id where they have none. */
  readonly name?: Bilingual | undefined;
  /** For a split by weights, and for the variable part of a hybrid. */
  readonly weight?: Fraction | undefined;
  /** For a split by tiers. */
  readonly units?: Fraction | undefined;
  readonly joined?: Joined | undefined;
  /** Those of one economic group share one part. */
  readonly group?: string | undefined;
  /** The least they bear. */
  readonly floor?: Bound | undefined;
  /** The most they bear. */
  readonly cap?: Bound | undefined;
}

type Placed = Pick<Participant, 'id' | 'joined'>;

const whole = /^\d{1,15}$/;
const rankOf = (joined: Joined | undefined): readonly [number, number, string] =>
  joined === undefined
    ? [2, 0, '']
    : typeof joined === 'number' || whole.test(joined)
      ? [0, Number(joined), '']
      : [1, 0, joined];

/**
 * Who comes first where remainders are equal: who joined earlier, then the lesser id by code units. Numbers come before days, and who
 * says neither comes last. Nothing else orders participants, so the order in which they are given never matters.
 */
export function compareOrder(a: Placed, b: Placed): number {
  const [kindA, numberA, dayA] = rankOf(a.joined);
  const [kindB, numberB, dayB] = rankOf(b.joined);
  return kindA - kindB || numberA - numberB || compareTexts(dayA, dayB) || compareTexts(a.id, b.id);
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The least in minor units; a fraction of the whole is rounded up. */
export const floorIn = (size: bigint, bound: Bound): bigint =>
  'minor' in bound ? bound.minor : ceilingOf(times(fraction(size), bound.part));

/** The most in minor units; a fraction of the whole is rounded down. */
export const capIn = (size: bigint, bound: Bound): bigint =>
  'minor' in bound ? bound.minor : floorOf(times(fraction(size), bound.part));

/** How a refusal calls somebody. */
export const nameOf = ({ id, name }: Pick<Participant, 'id' | 'name'>): Bilingual =>
  name ?? { en: id, zh: id };
