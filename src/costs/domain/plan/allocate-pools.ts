import {
  type CalendarDate,
  type Currency,
  type Fraction,
  fractionText,
  type Money,
  type Refusal,
  sumOf,
} from '../../../kernel/index.js';
import { canonicalJson } from '../../../platform/index.js';
import type { NamedPool } from '../split/allocate.js';
import { unknownPool } from '../split/refusals.js';
import { type CostPlan, type PlanPool, poolOf, simpleMethodsOf } from './cost-plan.js';
import { shareByPlan } from './share-by-plan.js';
import { type StandingMember, takingPart, weightBy } from './takes-part.js';

/** A cost as a plan shares it. */
export interface CostLine {
  readonly poolKey: string;
  /** Shares hold as they stood on this day. */
  readonly serviceOn: CalendarDate;
  readonly amount: Money;
  /** The period it is booked in, by any name. */
  readonly period: string;
}

/** What holds on which day, asked once for each day. */
export interface PlanInTime {
  readonly planOn: (day: CalendarDate) => CostPlan | undefined;
  readonly standingOn: (day: CalendarDate) => readonly StandingMember[];
  /** What was shared in a pool before, in minor units: it decides the layer. */
  readonly before?: (poolKey: string, currency: Currency) => bigint;
}

/** Costs that are shared together: of one pool, period and currency, among the same members by the same shares. */
export interface SharedCosts {
  readonly poolKey: string;
  readonly period: string;
  readonly total: Money;
  /** The first and the last day of service. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** The places of its costs in what was given. */
  readonly costs: readonly number[];
  /** Each rounded once. */
  readonly pools: readonly NamedPool[];
}

/** What one bears of all costs of a currency. */
export interface Burden {
  readonly id: string;
  readonly amount: Money;
  /** What falls to them exactly, in minor units. */
  readonly exact: Fraction;
}

/** Costs shared by a plan. */
export interface SharedByPlan {
  readonly shared: readonly SharedCosts[];
  /** By currency, then by id. */
  readonly burdens: readonly Burden[];
}

/**
 * Shares costs by the plan and among those who stood on their days of service. They are added up first and rounded once for each pool,
 * standing set, period and currency, never by invoice: so the order in which costs came does not matter either. One that cannot be shared
 * refuses all, with the pool's key.
 */
export function allocatePools(
  costs: readonly CostLine[],
  time: PlanInTime,
): SharedByPlan | { readonly refusal: Refusal; readonly poolKey: string } {
  const days = new Map<CalendarDate, Day>();
  const sets = new Map<string, StandingSet>();
  for (const [place, cost] of costs.entries()) {
    const day = days.get(cost.serviceOn) ?? dayOf(cost.serviceOn, time);
    days.set(cost.serviceOn, day);
    const set = day.sets.get(cost.poolKey) ?? standingSet(day, cost.poolKey, sets);
    if (set === undefined) return { ...unknownPool(cost.poolKey, cost.serviceOn), poolKey: cost.poolKey };
    day.sets.set(cost.poolKey, set);
    add(set, cost, place);
  }
  const shared = shareHeaps([...sets.values()], time);
  return 'refusal' in shared ? shared : { shared, burdens: burdensOf(shared) };
}

/** What holds on a day, and among whom each pool is shared by what. */
interface Day {
  readonly plan: CostPlan | undefined;
  readonly standing: readonly StandingMember[];
  readonly sets: Map<string, StandingSet>;
}

const dayOf = (day: CalendarDate, time: PlanInTime): Day => ({
  plan: time.planOn(day),
  standing: time.standingOn(day),
  sets: new Map(),
});

/** A pool, those who share it and by what: alike on all days on which nothing of that changed. */
interface StandingSet {
  readonly key: string;
  readonly plan: CostPlan;
  readonly pool: PlanPool;
  readonly standing: readonly StandingMember[];
  /** By period and currency. */
  readonly heaps: Map<string, Heap>;
}

/** Costs that were added up. */
interface Heap {
  readonly period: string;
  readonly currency: Currency;
  minor: bigint;
  from: CalendarDate;
  until: CalendarDate;
  readonly costs: number[];
}

/** The set of a day and pool: the one there is where method, members, their order, groups and weights are the same. */
function standingSet(
  { plan, standing }: Day,
  poolKey: string,
  sets: Map<string, StandingSet>,
): StandingSet | undefined {
  const pool = plan && poolOf(plan, poolKey);
  if (plan === undefined || pool === undefined) return undefined;
  const simple = simpleMethodsOf(pool.method);
  const rows = takingPart(pool, standing)
    .toSorted((a, b) => compareTexts(a.id, b.id))
    .map((member) => [
      member.id,
      member.joined,
      member.group ?? null,
      ...simple.map((method) => {
        const weight = weightBy(method, member);
        return weight ? fractionText(weight) : null;
      }),
    ]);
  const key = canonicalJson([poolKey, plan.currency, pool.method, JSON.stringify(rows)]);
  const set = sets.get(key) ?? { key, plan, pool, standing, heaps: new Map<string, Heap>() };
  sets.set(key, set);
  return set;
}

function add({ heaps }: StandingSet, { period, amount, serviceOn }: CostLine, place: number): void {
  const key = JSON.stringify([period, amount.currency]);
  const heap = heaps.get(key) ?? {
    period,
    currency: amount.currency,
    minor: 0n,
    from: serviceOn,
    until: serviceOn,
    costs: [],
  };
  heaps.set(key, heap);
  heap.minor += amount.minor;
  if (serviceOn < heap.from) heap.from = serviceOn;
  if (serviceOn > heap.until) heap.until = serviceOn;
  heap.costs.push(place);
}

/** Shares what was added up, the earliest service first: so layers fill in the order in which work was done. */
function shareHeaps(
  sets: readonly StandingSet[],
  time: PlanInTime,
): readonly SharedCosts[] | { readonly refusal: Refusal; readonly poolKey: string } {
  const spent = new Map<string, bigint>();
  const shared: SharedCosts[] = [];
  const heaps = sets.flatMap((set) => [...set.heaps.values()].map((heap) => ({ set, ...heap })));
  for (const { set, period, currency, minor, from, until, costs } of heaps.sort(earliestFirst)) {
    const { plan, pool, standing } = set;
    const spentIn = `${pool.key} ${currency}`;
    const before = spent.get(spentIn) ?? time.before?.(pool.key, currency) ?? 0n;
    spent.set(spentIn, before + minor);
    const total = { minor, currency };
    const pools = shareByPlan(plan, pool, { total, before }, standing);
    if ('refusal' in pools) return { ...pools, poolKey: pool.key };
    shared.push({ poolKey: pool.key, period, total, from, until, costs, pools });
  }
  return shared;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type SetHeap = Heap & { readonly set: StandingSet };

const earliestFirst = (a: SetHeap, b: SetHeap): number =>
  compareTexts(a.set.pool.key, b.set.pool.key) ||
  compareTexts(a.period, b.period) ||
  compareTexts(a.currency, b.currency) ||
  compareTexts(a.from, b.from) ||
  compareTexts(a.until, b.until) ||
  compareTexts(a.set.key, b.set.key);

function burdensOf(shared: readonly SharedCosts[]): readonly Burden[] {
  const sums = new Map<
    string,
    { readonly id: string; readonly currency: Currency; minor: bigint; readonly parts: Fraction[] }
  >();
  for (const { total, pools } of shared)
    for (const { id, units, exact } of pools.flatMap(({ lines }) => lines)) {
      const key = `${total.currency} ${id}`;
      const sum = sums.get(key) ?? { id, currency: total.currency, minor: 0n, parts: [] };
      sums.set(key, sum);
      sum.minor += units;
      sum.parts.push(exact);
    }
  return [...sums.values()]
    .toSorted((a, b) => compareTexts(a.currency, b.currency) || compareTexts(a.id, b.id))
    .map(({ id, currency, minor, parts }) => ({ id, amount: { minor, currency }, exact: sumOf(parts) }));
}
