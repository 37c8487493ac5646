import { fractionText, sumOf } from '../../../kernel/index.js';
import type { Certificate } from '../certificate/certificate.js';
import { type CostPlan, type PlanPool, poolsOf } from '../plan/cost-plan.js';
import { type StandingMember, takingPart, weightBy } from '../plan/takes-part.js';

/** The sum of what some members declared, and how many they are: what a certificate tells of its standing set. */
export interface DeclaredSum {
  readonly weights: string;
  readonly count: number;
}

/** What a pool is shared by that members declared, of those who stand: one sum a part; undefined where one of them has not declared. */
export function declaredSums(
  plan: CostPlan,
  pool: PlanPool,
  standing: readonly StandingMember[],
): readonly DeclaredSum[] | undefined {
  const part = takingPart(pool, standing);
  const sums = poolsOf({ ...plan, pools: [pool] }).flatMap(({ method }) => {
    if (method.kind !== 'weights') return [];
    const known = part.flatMap((member) => weightBy(method, member) ?? []);
    return [
      { isWhole: known.length === part.length, weights: fractionText(sumOf(known)), count: known.length },
    ];
  });
  return sums.every(({ isWhole }) => isWhole)
    ? sums.map(({ weights, count }) => ({ weights, count }))
    : undefined;
}

/**
 * Whether certificates somebody holds tell each of these sums already, of the same pool. Then what hangs on them alone tells nothing more:
 * of any other day or set of members it would, for the difference of two sums is what one rival declared.
 */
export function isToldBefore(
  certificates: readonly Certificate[],
  poolKey: string,
  sums: readonly DeclaredSum[],
): boolean {
  const told = certificates
    .flatMap(({ pools }) => pools)
    .filter((pool) => 'lines' in pool && isOfPool(pool.key, poolKey));
  return sums.every(({ weights, count }) =>
    told.some((pool) => 'lines' in pool && pool.weights === weights && pool.count === count),
  );
}

/** A certificate names a part by the pool, where it has several by its place in it, and by the days of service. */
const isOfPool = (partKey: string, poolKey: string): boolean =>
  partKey.split(' ')[0] === poolKey || partKey.startsWith(`${poolKey}/`);
