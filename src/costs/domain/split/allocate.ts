import { dividedBy, floorOf, type Fraction, fraction, type Money, times } from '../../../kernel/index.js';
import { type Bound, capIn, compareOrder, floorIn, type Participant } from './participant.js';
import {
  invalidBounds,
  invalidPercent,
  invalidWeight,
  nobody,
  noWeight,
  outOfReach,
  type Refused,
  twice,
} from './refusals.js';
import { addLines, type Bounds, type SharedPool, sharePool, type Sharer } from './share-pool.js';

/** How a total is split. */
export type SplitMethod =
  /** One part for each economic group. */
  | { readonly by: 'equal' }
  | { readonly by: 'weights' }
  /** By the units of each one's tier. */
  | { readonly by: 'tiers' }
  /** A percentage by one method, the rest by another. */
  | {
      readonly by: 'hybrid';
      readonly basePercent: Fraction;
      readonly base: SimpleSplit;
      readonly variable: SimpleSplit;
    };

/** A method whose pool is rounded once. */
export type SimpleSplit = 'equal' | 'weights' | 'tiers';

/** What is to be split, how, and among whom. */
export interface Split {
  readonly total: Money;
  readonly method: SplitMethod;
  readonly participants: readonly Participant[];
  /** Bounds of what an economic group bears together. */
  readonly groupBounds?: Readonly<Record<string, { readonly floor?: Bound; readonly cap?: Bound }>>;
}

/** What one bears in all. */
export interface AllocatedLine {
  readonly id: string;
  /** Whole minor units. */
  readonly units: bigint;
  /** What falls to them exactly, in minor units. */
  readonly exact: Fraction;
  /** Whether they bear a unit of what was left over in a pool. */
  readonly odd: -1 | 0 | 1;
}

/** A pool that was rounded once, by its name within the split. */
export interface NamedPool extends SharedPool {
  readonly key: string;
}

/** A total that was split to the last unit. */
export interface Allocation {
  readonly total: Money;
  /** As the participants were given. */
  readonly lines: readonly AllocatedLine[];
  /** Each rounded once: one, or the base and the variable part of a hybrid. */
  readonly pools: readonly NamedPool[];
}

/**
 * Splits a total among participants to the last minor unit, each pool rounded once by the largest remainder; equal remainders go by who
 * joined first, then by id. Floors and caps hold by water-filling, exactly before anything is rounded. A total below zero is split as its
 * opposite is. Refuses `costs.no_participants`, `costs.participant_twice`, `costs.invalid_weights`, `costs.invalid_percent`,
 * `costs.invalid_bounds` and `costs.infeasible_bounds`.
 */
export function allocate(split: Split): Allocation | Refused {
  const refused = faultOf(split);
  if (refused) return refused;
  const pools = poolsOf({ ...split, participants: split.participants.toSorted(compareOrder) });
  if ('refusal' in pools) return pools;
  const sums = addLines(pools);
  const nothing = { units: 0n, exact: fraction(0n), odd: 0 as const };
  const lines = split.participants.map(({ id }) => ({ id, ...(sums.get(id) ?? nothing) }));
  return { total: split.total, lines, pools };
}

function faultOf({ participants, method }: Split): Refused | undefined {
  if (participants.length === 0) return nobody();
  const ids = new Set<string>();
  for (const one of participants) {
    if (ids.has(one.id)) return twice(one);
    ids.add(one.id);
  }
  if (method.by === 'hybrid' && !isPercent(method.basePercent)) return invalidPercent();
  const wrong = participants.find((one) => isBelowZero(one.floor) || isBelowZero(one.cap));
  return wrong && invalidBounds(wrong);
}

const isPercent = ({ over, under }: Fraction): boolean => over >= 0n && over <= 100n * under;

const isBelowZero = (bound: Bound | undefined): boolean =>
  bound !== undefined && ('minor' in bound ? bound.minor : bound.part.over) < 0n;

/** The weights of a method in a pool, or whom it lacks one of. */
function sharersBy(by: SimpleSplit, { participants }: Split): readonly Sharer[] | Refused {
  const sizes = new Map<string, bigint>();
  for (const { group } of participants)
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0n) + 1n);
  const weightOf = ({ group, weight, units }: Participant): Fraction | undefined =>
    by === 'weights'
      ? weight
      : by === 'tiers'
        ? units
        : fraction(1n, group === undefined ? 1n : (sizes.get(group) ?? 1n));

  const sharers: Sharer[] = [];
  for (const one of participants) {
    const weight = weightOf(one);
    if (weight === undefined || weight.over < 0n)
      return invalidWeight(one, weight, by === 'tiers' ? 'units' : 'weight');
    sharers.push({ id: one.id, weight, ...(one.group !== undefined && { group: one.group }) });
  }
  return sharers.some(({ weight }) => weight.over > 0n) ? sharers : noWeight();
}

/** A pool of a split: what is shared in it, and by what. */
interface Part {
  readonly key: string;
  readonly by: SimpleSplit;
  readonly minor: bigint;
}

/** The base of a hybrid: the percentage of an amount in minor units, rounded towards zero. */
export function hybridBase(minor: bigint, basePercent: Fraction): bigint {
  const size = floorOf(times(fraction(sizeOf(minor)), dividedBy(basePercent, fraction(100n))));
  return minor < 0n ? -size : size;
}

/** A part of no percentage is no pool. */
function partsOf({ minor }: Money, method: SplitMethod): readonly Part[] {
  if (method.by !== 'hybrid') return [{ key: method.by, by: method.by, minor }];
  const { basePercent, base, variable } = method;
  const first = hybridBase(minor, basePercent);
  return [
    ...(basePercent.over === 0n ? [] : [{ key: 'base', by: base, minor: first }]),
    ...(basePercent.over === 100n * basePercent.under
      ? []
      : [{ key: 'variable', by: variable, minor: minor - first }]),
  ];
}

const sizeOf = (minor: bigint): bigint => (minor < 0n ? -minor : minor);

/**
 * The pools of a split, one after another. A floor and a cap hold for all of them together: a cap leaves to each pool what the earlier
 * ones have not taken, and what a floor still lacks is borne in the last.
 */
function poolsOf(split: Split): readonly NamedPool[] | Refused {
  const parts = partsOf(split.total, split.method);
  const pools: NamedPool[] = [];
  for (const part of parts) {
    const sharers = sharersBy(part.by, split);
    if ('refusal' in sharers) return sharers;
    const left = leftBy(pools, part === parts.at(-1));
    const bounded = sharers.map((one, place) => ({
      ...one,
      ...left(boundsIn(split, split.participants[place] ?? {}), [one.id]),
    }));
    const groupBounds = Object.entries(split.groupBounds ?? {}).map(([group, bounds]) => {
      const ids = sharers.filter((one) => one.group === group).map(({ id }) => id);
      return [group, left(boundsIn(split, bounds), ids)] as const;
    });
    const pool = sharePool(part.minor, bounded, Object.fromEntries(groupBounds));
    if ('reach' in pool) return outOfReach({ ...split.total, minor: part.minor }, pool.reach);
    pools.push({ key: part.key, ...pool });
  }
  return pools;
}

/** What bounds leave to a pool after those before it. */
function leftBy(
  pools: readonly NamedPool[],
  isLast: boolean,
): (bounds: Bounds, ids: readonly string[]) => Bounds {
  const borne = addLines(pools);
  return ({ floor, cap }, ids) => {
    const held = ids.reduce((sum, id) => sum + sizeOf(borne.get(id)?.units ?? 0n), 0n);
    return {
      ...(isLast && floor !== undefined && { floor: atLeastZero(floor - held) }),
      ...(cap !== undefined && { cap: atLeastZero(cap - held) }),
    };
  };
}

const boundsIn = (
  { total }: Split,
  { floor, cap }: { readonly floor?: Bound | undefined; readonly cap?: Bound | undefined },
): Bounds => ({
  ...(floor && { floor: floorIn(sizeOf(total.minor), floor) }),
  ...(cap && { cap: capIn(sizeOf(total.minor), cap) }),
});

const atLeastZero = (units: bigint): bigint => (units < 0n ? 0n : units);
