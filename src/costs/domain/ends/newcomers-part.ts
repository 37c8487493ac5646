import { type Bilingual, type Refusal, refuse } from '../../../kernel/index.js';
import { type CostPlan, metricsOf, type PlanPool, poolOf } from '../plan/cost-plan.js';
import { metricName } from '../plan/metrics.js';
import { shareByPlan } from '../plan/share-by-plan.js';
import { type StandingMember, takingPart } from '../plan/takes-part.js';

/** What a group has spent, for the part of it that a newcomer would bear. */
export interface NewcomerAsked {
  /** In minor units of the plan's currency, by pool. */
  readonly spent: ReadonlyMap<string, bigint>;
  /** Who stands in the group, the newcomer among them. */
  readonly standing: readonly StandingMember[];
  readonly newcomerId: string;
}

/** The pools of a plan of which something was spent. Those the plan no longer has are nobody's to bear. */
const poolsSpent = (plan: CostPlan, spent: ReadonlyMap<string, bigint>) =>
  [...spent].flatMap(([key, minor]) => {
    const pool = poolOf(plan, key);
    return pool === undefined ? [] : [{ pool, minor }];
  });

/** By what of the declared the pools of which something was spent are shared. */
export const metricsSpentBy = (plan: CostPlan, spent: ReadonlyMap<string, bigint>): readonly string[] =>
  metricsOf({ ...plan, pools: poolsSpent(plan, spent).map(({ pool }) => pool) });

/**
 * A newcomer's part of what was spent, in minor units: by the plan as if it stood there too. Refuses `quote.figure_needed` where it would
 * share by something it declared and that was not attested, else as `shareByPlan` does.
 */
export function newcomersPart(
  plan: CostPlan,
  { spent, standing, newcomerId }: NewcomerAsked,
): { readonly minor: bigint } | { readonly refusal: Refusal } {
  const pools = poolsSpent(plan, spent);
  const missing = [...new Set(pools.flatMap(({ pool }) => missingOf(plan, pool, standing, newcomerId)))].map(
    metricName,
  );
  if (missing.length > 0) return figureNeeded(missing);
  let part = 0n;
  for (const { pool, minor } of pools) {
    const shared = shareByPlan(plan, pool, { total: { minor, currency: plan.currency } }, standing);
    if ('refusal' in shared) return shared;
    for (const { lines } of shared) part += lines.find(({ id }) => id === newcomerId)?.units ?? 0n;
  }
  return { minor: part };
}

/** The metrics of a pool in which somebody takes part without a figure of theirs. */
function missingOf(
  plan: CostPlan,
  pool: PlanPool,
  standing: readonly StandingMember[],
  memberId: string,
): readonly string[] {
  const one = takingPart(pool, standing).find(({ id }) => id === memberId);
  if (one === undefined) return [];
  return metricsOf({ ...plan, pools: [pool] }).filter((metric) => one.weights?.[metric] === undefined);
}

function figureNeeded(metrics: readonly Bilingual[]): { readonly refusal: Refusal } {
  const [en, zh] = [metrics.map((one) => one.en).join(', '), metrics.map((one) => one.zh).join('、')];
  return refuse(
    'quote.figure_needed',
    `The plan shares by ${en}, and no figure of the newcomer holds today: its representative declares it, the independent accountant attests it, then the quote can be worked out.`,
    `方案按${zh}分摊，而新成员目前没有有效的核证数据：请先由其代表申报并经独立会计师核证，再计算入组费。`,
  );
}
