import { type Fraction, fraction } from '../../../kernel/index.js';
import { compareOrder } from '../split/participant.js';
import { invalidContributions, invalidWeight, noWeight, type Refused } from '../split/refusals.js';
import { sharePool } from '../split/share-pool.js';
import { type Amount, type Due, proRata, sumOfAmounts } from './pro-rata.js';

/** What a recovery is shared by; amounts in minor units, zero or more. */
export interface Recovery {
  readonly recovered: bigint;
  /** What it cost to collect. */
  readonly collectionCosts: bigint;
  /** What members carried of others' defaults and have not got back. */
  readonly carries: readonly Amount[];
  /** What each paid, net; also who has left since. */
  readonly contributions: readonly Amount[];
  /** Who shares what is left, by what. */
  readonly weights: readonly { readonly id: string; readonly weight: Fraction }[];
}

/** The levels of a recovery, the first filled first. */
export const recoveryLevels = ['collection_costs', 'carries', 'contributions', 'remainder'] as const;

/** A level, and what flows to it. */
export interface RecoveryLevel {
  readonly level: (typeof recoveryLevels)[number];
  /** What it could take; of the remainder there is no end. */
  readonly claim?: bigint;
  readonly amount: bigint;
  /** Who gets it; nobody of what went to collection. */
  readonly lines: readonly Due[];
}

/** A recovery shared out. */
export interface SharedRecovery {
  readonly levels: readonly RecoveryLevel[];
  /** What each gets in all, in the order in which they were first named. */
  readonly lines: readonly { readonly id: string; readonly units: bigint }[];
}

/**
 * Lets a recovery flow down its levels: the cost of collection, what was carried of defaults, net contributions pro rata, and what is
 * left by weight. Refuses `costs.invalid_contributions` and, where something is left, `costs.invalid_weights`.
 */
export function shareRecovery(recovery: Recovery): SharedRecovery | Refused {
  const { recovered, collectionCosts, carries, contributions } = recovery;
  if ([...carries, ...contributions].some(({ minor }) => minor < 0n)) return invalidContributions();
  let left = recovered;
  const fill = (level: RecoveryLevel['level'], claim: bigint, by: readonly Amount[]): RecoveryLevel => {
    const amount = left < claim ? left : claim;
    left -= amount;
    return { level, claim, amount, lines: claim === 0n || by.length === 0 ? [] : proRata(amount, by) };
  };
  const levels = [
    fill('collection_costs', collectionCosts, []),
    fill('carries', sumOfAmounts(carries), carries),
    fill('contributions', sumOfAmounts(contributions), contributions),
  ];
  const last = remainder(left, recovery.weights);
  if ('refusal' in last) return last;
  const all = [...levels, last];
  return { levels: all, lines: addedUp(all, recovery) };
}

function remainder(left: bigint, weights: Recovery['weights']): RecoveryLevel | Refused {
  const wrong = weights.find(({ weight }) => weight.over < 0n);
  if (wrong) return invalidWeight(wrong, wrong.weight, 'weight');
  const level = 'remainder' as const;
  if (left === 0n) return { level, amount: 0n, lines: [] };
  if (weights.every(({ weight }) => weight.over === 0n)) return noWeight();
  const shared = sharePool(left, weights.toSorted(compareOrder));
  const lines = new Map('reach' in shared ? [] : shared.lines.map((line) => [line.id, line]));
  return {
    level,
    amount: left,
    lines: weights.map(({ id }) => ({
      id,
      units: lines.get(id)?.units ?? 0n,
      exact: lines.get(id)?.exact ?? fraction(0n),
    })),
  };
}

function addedUp(
  levels: readonly RecoveryLevel[],
  { carries, contributions, weights }: Recovery,
): SharedRecovery['lines'] {
  const sums = new Map([...contributions, ...weights, ...carries].map(({ id }) => [id, 0n]));
  for (const { id, units } of levels.flatMap(({ lines }) => lines))
    sums.set(id, (sums.get(id) ?? 0n) + units);
  return [...sums].map(([id, units]) => ({ id, units }));
}
