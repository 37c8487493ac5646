import {
  type Fraction,
  fraction,
  fractionOf,
  type Money,
  moneyOf,
  nearestOf,
  plus,
  refuse,
  sumOf,
  dividedBy,
  times,
} from '../../../kernel/index.js';
import { type CostPlan, type PlanMethod, type PlanPool, simpleMethodsOf } from '../plan/cost-plan.js';
import { shareByPlan } from '../plan/share-by-plan.js';
import { type StandingMember, takingPart, weightBy } from '../plan/takes-part.js';
import { hybridBase } from '../split/allocate.js';
import type { Refused } from '../split/refusals.js';

/** What a member may change in thought: the total, the base percentage, its own weight, and whether it is there at all. */
export interface OwnChange {
  readonly total: Money;
  /** What was spent in the pool before, in minor units. */
  readonly before?: bigint;
  readonly basePercent?: string;
  readonly weight?: Fraction;
  readonly exits?: boolean;
}

/** What the member would bear, in minor units. */
export interface OwnAnswer {
  readonly exact: Fraction;
  readonly minor: bigint;
}

/**
 * What a member would bear of a pool. Where the pool is shared by what members declared, it is worked out of the member's own weight and
 * the sum of weights alone, which its certificate tells it too, and rounded by itself: who gets an odd unit would tell of the others'
 * remainders. So no sequence of questions tells more of a rival than that sum. Refuses `what_if.accountants_alone` where a floor or a cap
 * stands around such a part, for where it begins to hold hangs on each rival's weight.
 */
export function ownWhatIf(
  plan: CostPlan,
  pool: PlanPool,
  { standing, memberId }: { readonly standing: readonly StandingMember[]; readonly memberId: string },
  change: OwnChange,
): OwnAnswer | Refused {
  const method = change.basePercent === undefined ? pool.method : withBase(pool.method, change.basePercent);
  if (method === undefined) return noBase;
  if (change.exits === true) return { exact: fraction(0n), minor: 0n };
  const asked: PlanPool = { ...pool, method };
  const members = standing.map((one) => (one.id === memberId ? withWeight(one, asked, change.weight) : one));
  if (!isSealed(method)) return byPublic(plan, asked, { members, memberId }, change);
  if (hasBoundedSeal(method)) return accountantsAlone;
  const part = takingPart(asked, members);
  if (!part.some(({ id }) => id === memberId)) return { exact: fraction(0n), minor: 0n };
  const exact = shareOf(method, change.total.minor, { part, memberId, before: change.before ?? 0n, plan });
  return 'refusal' in exact ? exact : { exact, minor: nearestOf(exact) };
}

/** Whether a method shares by what members declared, anywhere in its tree. */
export const isSealed = (method: PlanMethod): boolean =>
  simpleMethodsOf(method).some(({ kind }) => kind === 'weights');

/** Whether a floor or a cap stands around what members declared. */
export function hasBoundedSeal(method: PlanMethod): boolean {
  if (method.kind === 'bounded') return isSealed(method);
  if (method.kind === 'hybrid') return hasBoundedSeal(method.base) || hasBoundedSeal(method.variable);
  return method.kind === 'layers' && method.layers.some((layer) => hasBoundedSeal(layer.method));
}

/** Where floors or caps meet declared weights, or a rival is left out, the answer is the independent accountant's. */
export const accountantsAlone: Refused = refuse(
  'what_if.accountants_alone',
  'Answering this would tell what others declared: ask the independent accountant, who answers in bands of 5 %.',
  '该问题的答案会泄露他人申报的数据：请向独立会计师提出，由其按 5% 的区间答复。',
);

const noBase: Refused = refuse(
  'what_if.no_base',
  'This pool has no base percentage: leave it out.',
  '该费用池没有基础比例：请不要填写。',
);

const notDeclared: Refused = refuse(
  'what_if.not_declared',
  'Not all who take part have declared, and were attested: there is no sum of weights yet.',
  '尚有参与成员未完成申报或核证，权重合计尚未形成。',
);

function withBase(method: PlanMethod, basePercent: string): PlanMethod | undefined {
  if (method.kind === 'hybrid') return { ...method, basePercent };
  if (method.kind !== 'bounded') return undefined;
  const of = withBase(method.of, basePercent);
  return of && { ...method, of };
}

function withWeight(one: StandingMember, { method }: PlanPool, weight: Fraction | undefined): StandingMember {
  if (weight === undefined) return one;
  const metrics = simpleMethodsOf(method).flatMap((of) => (of.kind === 'weights' ? [of.metric] : []));
  const weights = Object.fromEntries(metrics.map((metric) => [metric, weight] as const));
  return { ...one, weights: { ...one.weights, ...weights } };
}

/** Of public figures the line is what a run would make of it. */
function byPublic(
  plan: CostPlan,
  pool: PlanPool,
  { members, memberId }: { readonly members: readonly StandingMember[]; readonly memberId: string },
  { total, before }: OwnChange,
): OwnAnswer | Refused {
  const pools = shareByPlan(plan, pool, { total, ...(before !== undefined && { before }) }, members);
  if ('refusal' in pools) return pools;
  const own = pools.flatMap(({ lines }) => lines.filter(({ id }) => id === memberId));
  return {
    exact: own.map(({ exact }) => exact).reduce(plus, fraction(0n)),
    minor: own.reduce((sum, { units }) => sum + units, 0n),
  };
}

interface Around {
  readonly part: readonly StandingMember[];
  readonly memberId: string;
  readonly before: bigint;
  readonly plan: CostPlan;
}

function shareOf(method: PlanMethod, minor: bigint, around: Around): Fraction | Refused {
  if (method.kind === 'hybrid') {
    const first = hybridBase(minor, fractionOf(method.basePercent) ?? fraction(0n));
    return addedUp([shareOf(method.base, first, around), shareOf(method.variable, minor - first, around)]);
  }
  if (method.kind === 'layers') {
    const { currency } = around.plan;
    let low = 0n;
    const shares = method.layers.map((layer) => {
      const high = layer.upTo === undefined ? undefined : moneyOf(layer.upTo, currency)?.minor;
      const [from, until] = [around.before, around.before + minor].map((units) =>
        units < low ? low : high !== undefined && units > high ? high : units,
      );
      const within = (until ?? 0n) - (from ?? 0n);
      low = high ?? low;
      return shareOf(layer.method, within, around);
    });
    return addedUp(shares);
  }
  if (method.kind === 'bounded' || method.kind === 'individual') return accountantsAlone;
  const weights = around.part.map((one) => {
    const weight = weightBy(method, one);
    const isEqual = method.kind === 'equal' && one.group !== undefined;
    const size = around.part.filter(({ group }) => group === one.group).length;
    return { id: one.id, weight: isEqual ? fraction(1n, BigInt(size)) : weight };
  });
  const known = weights.flatMap(({ weight }) => weight ?? []);
  const sum = sumOf(known);
  const own = weights.find(({ id }) => id === around.memberId)?.weight;
  if (known.length < weights.length || own === undefined || sum.over === 0n) return notDeclared;
  return dividedBy(times(fraction(minor), own), sum);
}

function addedUp(shares: readonly (Fraction | Refused)[]): Fraction | Refused {
  const refused = shares.find((one): one is Refused => 'refusal' in one);
  return refused ?? sumOf(shares.filter((one): one is Fraction => !('refusal' in one)));
}
