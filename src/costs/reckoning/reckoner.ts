import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { GroupsReader } from '../../groups/index.js';
import { type CalendarDate, type Currency, refuse } from '../../kernel/index.js';
import { canonicalJson, type Json, NotFoundError, RefusedError, type Tx } from '../../platform/index.js';
import { allocatePools, type SharedCosts } from '../domain/plan/allocate-pools.js';
import { type CostPlan, metricsOf } from '../domain/plan/cost-plan.js';
import type { SharedPool } from '../domain/split/share-pool.js';
import { planOn, PlansReader } from '../plans/plans.reader.js';
import type { OpenedFor } from '../weights/sealed-weights.js';
import { SharedReader } from './shared.reader.js';
import { StandingReader } from './standing.reader.js';

/** What is to be borne: an amount of a pool, by the shares of a day. */
export interface LineToReckon {
  readonly poolKey: string;
  readonly serviceOn: CalendarDate;
  /** In minor units of the plan's currency; below zero of a credit. */
  readonly minor: bigint;
  readonly costId?: string;
}

/** How it is to be reckoned. */
export interface ReckonAsked {
  /** What for, as each opening of the escrow key is recorded; where no pool of the lines shares by what was declared, none is opened. */
  readonly opened: OpenedFor;
  /** Lines of one period are added up before they are rounded. */
  readonly period: string;
  /** A plan that is not approved, in place of those that hold: it holds on every day. */
  readonly plan?: CostPlan;
}

/** A part that was rounded once, by a key of its own within what was reckoned. */
export interface ReckonedPool extends SharedPool {
  readonly key: string;
  /** The pool of the plan. */
  readonly poolKey: string;
}

/** Who bears what of some lines. */
export interface Reckoning {
  readonly groupId: string;
  readonly currency: Currency;
  readonly total: bigint;
  /** In minor units; of members that bear nothing of it, none. */
  readonly byMember: ReadonlyMap<string, bigint>;
  readonly shared: readonly SharedCosts[];
  readonly pools: readonly ReckonedPool[];
  /** The approved plans that shared it. */
  readonly planIds: readonly string[];
  /** SHA-256 of all it was reckoned from; of what was declared, of the declarations, never the figures. */
  readonly inputsHash: string;
}

/**
 * The one function that turns lines into who bears what: by the plan that holds on each day of service, among those who bear the group's
 * costs on that day, as one where they are under one control, by the accusations of that day and by what was declared for it. Runs,
 * calls, exits, recoveries and what-ifs all ask it. Refuses (422) as the language of plans does: `costs.unknown_pool`, `costs.no_participants`,
 * `costs.invalid_weights`, `costs.infeasible_bounds`; and `cost_plan.none_effective` where no plan holds on a day.
 */
@Injectable()
export class Reckoner {
  constructor(
    private readonly groups: GroupsReader,
    private readonly plans: PlansReader,
    private readonly standing: StandingReader,
    private readonly shared: SharedReader,
  ) {}

  async reckon(
    tx: Tx,
    groupId: string,
    lines: readonly LineToReckon[],
    { opened, period, plan: draft }: ReckonAsked,
  ): Promise<Reckoning> {
    const group = await this.groups.group(tx, groupId);
    if (group === undefined) throw new NotFoundError();
    const approved = await this.plans.approvedOf(tx, groupId);
    const days = [...new Set(lines.map(({ serviceOn }) => serviceOn))].sort();
    const treeOn = (day: CalendarDate): CostPlan | undefined => draft ?? planOn(approved, day)?.tree;
    const used = days.map((day) => treeOn(day) ?? noneEffective(day));
    const currency = oneCurrency(used);
    const asked = new Set(lines.map(({ poolKey }) => poolKey));
    const metrics = [...new Set(used.flatMap((plan) => metricsIn(plan, asked)))];
    const { caseId } = group;
    const standing = await this.standing.load(tx, { groupId, caseId, days, metrics, opened });
    const before = await this.shared.beforeIn(tx, groupId);
    const result = allocatePools(
      lines.map(({ poolKey, serviceOn, minor }) => ({
        poolKey,
        serviceOn,
        amount: { minor, currency },
        period,
      })),
      { planOn: treeOn, standingOn: standing.on, before: (poolKey) => before.get(poolKey) ?? 0n },
    );
    if ('refusal' in result) throw new RefusedError(result.refusal, 422);
    const inputs: Json = {
      groupId,
      lines: lines.map(({ poolKey, serviceOn, minor, costId }) => [
        poolKey,
        serviceOn,
        minor.toString(),
        costId ?? null,
      ]),
      before: Object.fromEntries([...before].map(([key, minor]) => [key, minor.toString()])),
      days: days.map((day) => ({
        day,
        plan: treeOn(day) as unknown as Json,
        standing: standing.on(day).map(({ id, joined, group: head, products }) => ({
          id,
          joined,
          head: head ?? null,
          products: products ?? {},
          declared: metrics.map((metric) => standing.declaredFor(id, metric, day)),
        })),
      })),
    };
    const planIds = days.flatMap((day) => planOn(approved, day)?.id ?? []);
    return {
      groupId,
      currency,
      total: lines.reduce((sum, { minor }) => sum + minor, 0n),
      byMember: new Map(result.burdens.map(({ id, amount }) => [id, amount.minor])),
      shared: result.shared,
      pools: poolsOf(result.shared),
      planIds: draft === undefined ? [...new Set(planIds)] : [],
      inputsHash: createHash('sha256').update(canonicalJson(inputs)).digest('hex'),
    };
  }
}

/** By what of the declared the pools that are asked about share: nothing else is opened. */
const metricsIn = (plan: CostPlan, asked: ReadonlySet<string>): readonly string[] =>
  metricsOf({ ...plan, pools: plan.pools.filter(({ key }) => asked.has(key)) });

function noneEffective(day: CalendarDate): never {
  throw new RefusedError(
    refuse(
      'cost_plan.none_effective',
      `No cost plan of the group holds on ${day}: have one approved that does.`,
      `${day} 没有生效的分摊方案：请先使相应版本获批。`,
    ).refusal,
    422,
  );
}

function oneCurrency(plans: readonly CostPlan[]): Currency {
  const [first, ...others] = [...new Set(plans.map(({ currency }) => currency))];
  if (first === undefined || others.length > 0)
    throw new RefusedError(
      refuse(
        'costs.currencies_mixed',
        'The plans that hold on these days are kept in different currencies: share the days of each by themselves.',
        '这些日期适用的方案币种不同：请按方案分别分摊。',
      ).refusal,
      422,
    );
  return first;
}

/** Every part with a key that nothing else has: of shares that changed in between, with the days of service they hold for. */
function poolsOf(shared: readonly SharedCosts[]): readonly ReckonedPool[] {
  const seen = new Map<string, number>();
  return shared.flatMap(({ poolKey, from, until, pools }) =>
    pools.map((pool) => {
      const name = `${pool.key} ${from === until ? from : `${from}/${until}`}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return { ...pool, poolKey, key: times === 1 ? name : `${name} (${String(times)})` };
    }),
  );
}
