import {
  type Currency,
  dividedBy,
  type Fraction,
  fraction,
  fractionOf,
  type Money,
  moneyOf,
} from '../../../kernel/index.js';
import {
  allocate,
  hybridBase,
  type NamedPool,
  type SimpleSplit,
  type SplitMethod,
} from '../split/allocate.js';
import type { Bound, Participant } from '../split/participant.js';
import { nobody, otherCurrency, type Refused } from '../split/refusals.js';
import type { CostPlan, PlanBound, PlanLayer, PlanMethod, PlanPool, SimpleMethod } from './cost-plan.js';
import { type StandingMember, takingPart, weightBy } from './takes-part.js';

/** What a pool has to share. */
export interface PoolAmount {
  readonly total: Money;
  /** What was shared in the pool before, in minor units: it decides the layer. */
  readonly before?: bigint;
}

/**
 * Shares an amount of one pool of a plan among those who stand, each pool of its tree rounded once. Refuses as `allocate` does, and
 * `costs.currency_unlike` where the plan has amounts of another currency.
 */
export function shareByPlan(
  plan: CostPlan,
  pool: PlanPool,
  { total, before = 0n }: PoolAmount,
  standing: readonly StandingMember[],
): readonly NamedPool[] | Refused {
  const members = takingPart(pool, standing);
  if (members.length === 0) return nobody(pool.name);
  if (plan.currency !== total.currency && hasAmounts(pool.method))
    return otherCurrency(pool.name, plan.currency, total.currency);
  return shareBy(pool.method, { key: pool.key, total, before, members });
}

const isAmount = (bound: PlanBound | undefined): boolean => bound !== undefined && !bound.endsWith('%');

function hasAmounts(method: PlanMethod): boolean {
  if (method.kind === 'bounded')
    return isAmount(method.floor) || isAmount(method.cap) || hasAmounts(method.of);
  if (method.kind === 'hybrid') return hasAmounts(method.base) || hasAmounts(method.variable);
  return method.kind === 'layers';
}

/** What is to be shared at a place in the tree. */
interface Here {
  readonly key: string;
  readonly total: Money;
  readonly before: bigint;
  readonly members: readonly StandingMember[];
}

function shareBy(method: PlanMethod, here: Here): readonly NamedPool[] | Refused {
  if (method.kind === 'layers') return shareEach(layersOf(method.layers, here));
  if (method.kind === 'hybrid') return shareEach(halvesOf(method, here));
  if (method.kind === 'bounded') return shareOnce(method.of, here, boundsOf(method, here.total.currency));
  return shareOnce(method.kind === 'individual' ? { kind: 'equal' } : method, here, {});
}

function shareEach(parts: readonly (readonly [PlanMethod, Here])[]): readonly NamedPool[] | Refused {
  const pools: NamedPool[] = [];
  for (const [method, here] of parts) {
    const shared = shareBy(method, here);
    if ('refusal' in shared) return shared;
    pools.push(...shared);
  }
  return pools;
}

/** What of an amount falls into each layer, the first reaching below zero; what goes back comes from the upper layers first. */
function layersOf(layers: readonly PlanLayer[], here: Here): readonly (readonly [PlanMethod, Here])[] {
  const { currency } = here.total;
  const ends = layers.map(({ upTo }) => (upTo === undefined ? undefined : moneyOf(upTo, currency)?.minor));
  const after = here.before + here.total.minor;
  return layers.flatMap(({ method }, place) => {
    const [low, high] = [ends[place - 1], ends[place]];
    const within = (units: bigint): bigint =>
      low !== undefined && units < low ? low : high !== undefined && units > high ? high : units;
    const minor = within(after) - within(here.before);
    return minor === 0n
      ? []
      : [
          [
            method,
            { ...here, key: `${here.key}/layer${String(place + 1)}`, total: { minor, currency } },
          ] as const,
        ];
  });
}

function halvesOf(
  { basePercent, base, variable }: PlanMethod & { readonly kind: 'hybrid' },
  here: Here,
): readonly (readonly [PlanMethod, Here])[] {
  const { minor, currency } = here.total;
  const percent = percentOf(basePercent);
  const first = hybridBase(minor, percent);
  const at = (name: string, units: bigint): Here => ({
    ...here,
    key: `${here.key}/${name}`,
    total: { minor: units, currency },
  });
  return [
    ...(percent.over === 0n ? [] : [[base, at('base', first)] as const]),
    ...(percent.over === 100n * percent.under ? [] : [[variable, at('variable', minor - first)] as const]),
  ];
}

const percentOf = (text: string): Fraction => fractionOf(text) ?? fraction(0n);

interface PoolBounds {
  readonly floor?: Bound;
  readonly cap?: Bound;
}

function boundsOf(
  { floor, cap }: { readonly floor?: PlanBound; readonly cap?: PlanBound },
  currency: Currency,
): PoolBounds {
  const read = (text: PlanBound): Bound =>
    text.endsWith('%')
      ? { part: dividedBy(percentOf(text.slice(0, -1)), fraction(100n)) }
      : { minor: moneyOf(text, currency)?.minor ?? 0n };
  return { ...(floor !== undefined && { floor: read(floor) }), ...(cap !== undefined && { cap: read(cap) }) };
}

/** Shares by a simple method, or by a hybrid of two whose bounds hold for both parts together. */
function shareOnce(
  method: PlanMethod,
  { key, total, members }: Here,
  bounds: PoolBounds,
): readonly NamedPool[] | Refused {
  const [weight, units] = method.kind === 'hybrid' ? [method.variable, method.base] : [method, method];
  const participants = members.map((member): Participant => ({
    id: member.id,
    name: member.name,
    joined: member.joined,
    group: member.group,
    weight: weightBy(weight as SimpleMethod, member),
    units: weightBy(units as SimpleMethod, member),
    ...(member.group === undefined && bounds),
  }));
  const groups = new Set(members.flatMap(({ group }) => (group === undefined ? [] : [group])));
  const shared = allocate({
    total,
    method: splitBy(method),
    participants,
    groupBounds: Object.fromEntries([...groups].map((group) => [group, bounds])),
  });
  if ('refusal' in shared) return shared;
  const isOne = method.kind !== 'hybrid';
  return shared.pools.map((pool) => ({ ...pool, key: isOne ? key : `${key}/${pool.key}` }));
}

function splitBy(method: PlanMethod): SplitMethod {
  const by = (one: PlanMethod, other: SimpleSplit): SimpleSplit => (one.kind === 'equal' ? 'equal' : other);
  return method.kind === 'hybrid'
    ? {
        by: 'hybrid',
        basePercent: percentOf(method.basePercent),
        base: by(method.base, 'tiers'),
        variable: by(method.variable, 'weights'),
      }
    : { by: method.kind === 'equal' ? 'equal' : method.kind === 'tiers' ? 'tiers' : 'weights' };
}
