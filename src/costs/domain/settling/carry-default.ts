import { dividedBy, floorOf, type Fraction, fraction, sumOf, times } from '../../../kernel/index.js';
import { compareOrder } from '../split/participant.js';
import { invalidWeight, noWeight, type Refused } from '../split/refusals.js';
import { sharePool } from '../split/share-pool.js';

/** Who may carry a part of what another does not pay. */
export interface DefaultCarrier {
  readonly id: string;
  readonly weight: Fraction;
  /** Their own line, in minor units: the cap is a percentage of it. */
  readonly ownLine: bigint;
}

/** A part of a default that is carried. */
export interface CarriedPart {
  readonly id: string;
  /** In minor units. */
  readonly units: bigint;
  /** What falls to them exactly. */
  readonly exact: Fraction;
  /** The most they carry: the percentage of their own line, rounded down. */
  readonly cap: bigint;
}

/** How a default is carried. */
export interface CarriedDefault {
  /** In the order given. */
  readonly carried: readonly CarriedPart[];
  /** What nobody carries: for the reserve or a decision, never billed. */
  readonly uncovered: bigint;
}

/**
 * Shares what is in default among the others by weight, nobody above the cap: whoever stands at it stays there, and the rest goes on to
 * those below, exactly before it is rounded. What is above all caps is carried by nobody. Refuses `costs.invalid_weights`.
 */
export function carryDefault(
  amount: bigint,
  capPercent: Fraction,
  carriers: readonly DefaultCarrier[],
): CarriedDefault | Refused {
  const wrong = carriers.find(({ weight }) => weight.over < 0n);
  if (wrong) return invalidWeight(wrong, wrong.weight, 'weight');
  if (carriers.length > 0 && sumOf(carriers.map(({ weight }) => weight)).over === 0n) return noWeight();
  const capOf = ({ ownLine, weight }: DefaultCarrier): bigint =>
    weight.over === 0n ? 0n : floorOf(times(fraction(ownLine), dividedBy(capPercent, fraction(100n))));
  const most = carriers.reduce((sum, one) => sum + capOf(one), 0n);
  const covered = amount < most ? amount : most;
  if (carriers.length === 0) return { carried: [], uncovered: amount };
  const sharers = carriers.map((one) => ({ id: one.id, weight: one.weight, cap: capOf(one) }));
  const shared = sharePool(covered, sharers.toSorted(compareOrder));
  const lines = new Map('reach' in shared ? [] : shared.lines.map((line) => [line.id, line]));
  const carried = carriers.map((one) => {
    const line = lines.get(one.id);
    return { id: one.id, units: line?.units ?? 0n, exact: line?.exact ?? fraction(0n), cap: capOf(one) };
  });
  return { carried, uncovered: amount - covered };
}
