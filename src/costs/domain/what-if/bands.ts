import {
  compareFractions,
  floorOf,
  type Fraction,
  fraction,
  dividedBy,
  type Money,
  times,
} from '../../../kernel/index.js';
import { type CostPlan, type PlanMethod, type PlanPool, poolsOf } from '../plan/cost-plan.js';
import { shareByPlan } from '../plan/share-by-plan.js';
import type { Refused } from '../split/refusals.js';
import type { StandingMember } from '../plan/takes-part.js';
import { accountantsAlone, hasBoundedSeal, isSealed } from './own-what-if.js';

/** Whole per cents from which until which something lies; both the same where it is told exactly. */
export interface Band {
  readonly from: number;
  readonly until: number;
}

/** What somebody would bear: amounts in minor units, the same where it is told exactly. */
export interface BandedLine {
  readonly id: string;
  readonly from: bigint;
  readonly until: bigint;
}

const step = 5;

/** The band of 5 % a part of one lies in: from a bound of it, which belongs to it, to the next. */
export function bandOf(part: Fraction): Band {
  const place = Number(floorOf(times(part, fraction(BigInt(100 / step)))));
  const last = 100 / step - 1;
  const from = Math.min(Math.max(place, 0), last) * step;
  return { from, until: from + step };
}

/**
 * What each would bear of an amount above zero, for who runs a group's money. By public figures exactly. A part that is shared by what
 * members declared is told in bands of its own share, which no change of totals or percentages moves, so that asking again tells nothing
 * more. Refuses `what_if.accountants_alone` where a floor or cap stands around such a part.
 */
export function officeWhatIf(
  plan: CostPlan,
  pool: PlanPool,
  total: Money,
  standing: readonly StandingMember[],
): readonly BandedLine[] | Refused {
  if (hasBoundedSeal(pool.method)) return accountantsAlone;
  const pools = shareByPlan(plan, pool, { total }, standing);
  if ('refusal' in pools) return pools;
  const methods = new Map(poolsOf({ ...plan, pools: [pool] }).map(({ key, method }) => [key, method]));
  const lines = new Map<string, BandedLine>();
  for (const { key, lines: shared, total: part } of pools)
    for (const { id, exact, units } of shared) {
      const sealed = isSealedPart(methods.get(key), pool.method);
      const { from, until } = sealed ? within(part, exact) : { from: units, until: units };
      const before = lines.get(id) ?? { id, from: 0n, until: 0n };
      lines.set(id, { id, from: before.from + from, until: before.until + until });
    }
  return [...lines.values()];
}

/** What each would bear, in bands of 5 % of all of it: as the independent accountant answers whatever is asked. */
export function accountantWhatIf(
  plan: CostPlan,
  pool: PlanPool,
  total: Money,
  standing: readonly StandingMember[],
): readonly BandedLine[] | Refused {
  const pools = shareByPlan(plan, pool, { total }, standing);
  if ('refusal' in pools) return pools;
  const sums = new Map<string, bigint>();
  for (const { id, units } of pools.flatMap(({ lines }) => lines)) sums.set(id, (sums.get(id) ?? 0n) + units);
  return [...sums].map(([id, units]) => ({ id, ...within(total.minor, fraction(units)) }));
}

const isSealedPart = (method: PlanMethod | undefined, whole: PlanMethod): boolean =>
  isSealed(method ?? whole);

/** The amounts between which a part of a total lies, by its band. */
function within(total: bigint, part: Fraction): { readonly from: bigint; readonly until: bigint } {
  if (total === 0n) return { from: 0n, until: 0n };
  const share = dividedBy(part, fraction(total));
  const { from, until } = bandOf(compareFractions(share, fraction(0n)) < 0 ? fraction(0n) : share);
  const at = (percent: number): bigint => floorOf(times(fraction(total), fraction(BigInt(percent), 100n)));
  return { from: at(from), until: at(until) };
}
