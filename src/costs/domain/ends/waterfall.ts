import { type Fraction, fraction, shareOut } from '../../../kernel/index.js';
import type { Contribution } from './buy-in.js';
import type { RecoveryLevel } from './recovery-kinds.js';

/** Money that came back and what it runs down through, in minor units. */
export interface WaterfallAsked {
  readonly amount: bigint;
  /** What it cost to collect. */
  readonly collection: bigint;
  /** What members carry for others in default. */
  readonly carried: readonly Contribution[];
  /** What each contributed net; who left keeps its place. */
  readonly contributed: readonly Contribution[];
  /** By what the rest is shared: those who take part now. */
  readonly weights: readonly { readonly memberId: string; readonly weight: Fraction }[];
}

/** What somebody gets at a level; nobody by name at the first. */
export interface WaterfallLine {
  readonly level: RecoveryLevel;
  readonly memberId: string | null;
  readonly minor: bigint;
}

/**
 * Runs money that came back down its levels, each filled before the next, and each shared to the last unit: what it cost to collect, what
 * is carried, what each contributed, and the rest by weights. Where a level is not filled, it is shared pro rata. Throws where something is
 * left and nobody has a weight.
 */
export function waterfall(asked: WaterfallAsked): readonly WaterfallLine[] {
  const { amount, collection, carried, contributed, weights } = asked;
  const first = least(amount, collection);
  let left = amount - first;
  const lines: WaterfallLine[] = first > 0n ? [{ level: 1, memberId: null, minor: first }] : [];
  for (const [level, claims] of [
    [2, carried],
    [3, contributed],
  ] as const) {
    const here = least(left, sumOf(claims));
    lines.push(
      ...sharedBy(
        level,
        here,
        claims.map(({ memberId, minor }) => ({ memberId, weight: fraction(minor) })),
      ),
    );
    left -= here;
  }
  return [...lines, ...sharedBy(4, left, weights)];
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const sumOf = (claims: readonly Contribution[]): bigint => claims.reduce((sum, { minor }) => sum + minor, 0n);

function sharedBy(
  level: RecoveryLevel,
  whole: bigint,
  by: readonly { readonly memberId: string; readonly weight: Fraction }[],
): readonly WaterfallLine[] {
  if (whole === 0n) return [];
  const shares = shareOut(
    whole,
    by.map(({ weight }) => weight),
  );
  return by
    .map(({ memberId }, place) => ({ level, memberId, minor: shares[place]?.units ?? 0n }))
    .filter(({ minor }) => minor !== 0n);
}
