import {
  type Bilingual,
  type CalendarDate,
  type Currency,
  type Dated,
  holdsOn,
} from '../../../kernel/index.js';

/** A bound in a plan: an amount with exactly the currency's digits, such as `40000.00`, or a percentage of what is shared, such as `35%`. */
export type PlanBound = string;

/** How a pool is shared: plain JSON, every number as decimal text. */
export type PlanMethod =
  | SimpleMethod
  /** A percentage by one method, rounded down, and the rest by another. */
  | {
      readonly kind: 'hybrid';
      readonly basePercent: string;
      readonly base: PlanMethod;
      readonly variable: PlanMethod;
    }
  /** No economic group bears less than the floor or more than the cap of a pool. */
  | {
      readonly kind: 'bounded';
      readonly floor?: PlanBound;
      readonly cap?: PlanBound;
      readonly of: PlanMethod;
    }
  /** One member alone. */
  | { readonly kind: 'individual'; readonly memberId: string }
  /** What has been spent in the pool up to an amount by one method, above it by the next; the last has no end. */
  | { readonly kind: 'layers'; readonly layers: readonly PlanLayer[] };

/** A method that gives each member one weight. */
export type SimpleMethod =
  /** One part for each economic group. */
  | { readonly kind: 'equal' }
  /** Units of each member, by its id. */
  | { readonly kind: 'tiers'; readonly units: Readonly<Record<string, string>> }
  /** What members declared of a metric. */
  | { readonly kind: 'weights'; readonly metric: string }
  /** Accused products, counted once for each patent: of these patents, or of all. */
  | { readonly kind: 'products_patents'; readonly patents?: readonly string[] };

/** A layer of a pool. */
export interface PlanLayer {
  /** An amount of all that is spent in the pool; absent of the last layer. */
  readonly upTo?: string;
  readonly method: PlanMethod;
}

/** Who takes part in a pool. */
export type TakesPart =
  | { readonly who: 'all' }
  | { readonly who: 'listed'; readonly memberIds: readonly string[] }
  /** Those who face any of these patents or issues. */
  | {
      readonly who: 'facing';
      readonly patents?: readonly string[];
      readonly issues?: readonly string[];
    };

/** What is shared in one way among the same members. */
export interface PlanPool {
  /** Stable within the plan and its later versions. */
  readonly key: string;
  readonly name: Bilingual;
  readonly method: PlanMethod;
  readonly takesPart: TakesPart;
}

/** How a group shares its costs. */
export interface CostPlan {
  /** Of the amounts in it. */
  readonly currency: Currency;
  readonly pools: readonly PlanPool[];
}

/** A version of a plan, in force from one day to another. */
export interface DatedPlan extends Dated {
  readonly plan: CostPlan;
}

/** The plan in force on a day; of two that would be, the one from the later day. */
export function planOn(plans: readonly DatedPlan[], day: CalendarDate): CostPlan | undefined {
  const [latest] = plans
    .filter((one) => holdsOn(one, day))
    .toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  return latest?.plan;
}

/** The pool of a key. */
export const poolOf = (plan: CostPlan, key: string): PlanPool | undefined =>
  plan.pools.find((pool) => pool.key === key);

/** A pool of the tree that is rounded on its own, such as `common`, or `common/base` of its hybrid. */
export interface RoundedPool {
  readonly key: string;
  readonly pool: PlanPool;
  readonly method: PlanMethod;
}

/** Every pool of a plan that is rounded on its own, from the first to the last. */
export const poolsOf = (plan: CostPlan): readonly RoundedPool[] =>
  plan.pools.flatMap((pool) => leavesOf(pool, pool.method, pool.key));

function leavesOf(pool: PlanPool, method: PlanMethod, key: string): readonly RoundedPool[] {
  if (method.kind === 'hybrid')
    return [
      ...leavesOf(pool, method.base, `${key}/base`),
      ...leavesOf(pool, method.variable, `${key}/variable`),
    ];
  if (method.kind === 'layers')
    return method.layers.flatMap((layer, place) =>
      leavesOf(pool, layer.method, `${key}/layer${String(place + 1)}`),
    );
  const isOfTwo = method.kind === 'bounded' && method.of.kind === 'hybrid';
  return isOfTwo ? leavesOf(pool, method.of, key) : [{ key, pool, method }];
}

/** The metrics members must have declared for a plan, each once. */
export const metricsOf = (plan: CostPlan): readonly string[] => [
  ...new Set(
    plan.pools
      .flatMap(({ method }) => simpleMethodsOf(method))
      .flatMap((one) => (one.kind === 'weights' ? [one.metric] : [])),
  ),
];

/** The methods at the ends of the tree of a pool. */
export function simpleMethodsOf(method: PlanMethod): readonly SimpleMethod[] {
  if (method.kind === 'hybrid') return [method.base, method.variable].flatMap(simpleMethodsOf);
  if (method.kind === 'layers') return method.layers.flatMap((layer) => simpleMethodsOf(layer.method));
  if (method.kind === 'bounded') return simpleMethodsOf(method.of);
  return method.kind === 'individual' ? [] : [method];
}
