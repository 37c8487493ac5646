import {
  type Fraction,
  fraction,
  minus,
  overOneDenominator,
  plus,
  shareOut,
  times,
} from '../../../kernel/index.js';
import { type Reach, type Vessel, waterLevel } from './water-level.js';

/** Bounds in minor units. */
export interface Bounds {
  readonly floor?: bigint | undefined;
  readonly cap?: bigint | undefined;
}

/** Who shares a pool: their weight in it and their bounds. */
export interface Sharer extends Bounds {
  readonly id: string;
  readonly weight: Fraction;
  /** Those of one economic group share one part. */
  readonly group?: string | undefined;
}

/** What one bears of a pool, with its working. */
export interface PoolLine extends Sharer {
  /** In minor units: `clamp(perWeight × weight, floor, cap)`. */
  readonly exact: Fraction;
  /** Whole minor units, less than one from what is exact. */
  readonly units: bigint;
  /** The unit they bear of what was left over. */
  readonly odd: -1 | 0 | 1;
  /** The bound they stand at. */
  readonly bound?: 'floor' | 'cap' | undefined;
  /** Minor units for each unit of weight. Of the pool; within an economic group it is the group's. */
  readonly perWeight: Fraction;
}

/** A pool that was rounded once. */
export interface SharedPool {
  readonly total: bigint;
  /** The sum of weights. */
  readonly weights: Fraction;
  readonly perWeight: Fraction;
  /** The bounds an economic group bears together, by its name. */
  readonly groupBounds: Readonly<Record<string, Bounds>>;
  /** In the order that decides where remainders are equal. */
  readonly lines: readonly PoolLine[];
}

/** Why a pool cannot be shared: what its parts can hold. */
export interface OutOfReach {
  readonly reach: Reach;
}

/**
 * Shares a pool to the last unit. Each economic group bears one part, whose weight is the sum of its members' weights; what falls to the
 * group is then shared within it by those weights, and rounded within what the group bears. So a member is less than a unit from what
 * falls to it exactly, in a group or not, and a bound, being whole units, is never broken by rounding. A pool below zero is shared as its
 * opposite is; bounds are sizes there.
 *
 * Sharers are in the order that decides where remainders are equal; a group stands where its first member does. Throws where a weight is
 * below zero or all are zero.
 */
export function sharePool(
  total: bigint,
  given: readonly Sharer[],
  groupBounds: Readonly<Record<string, Bounds>> = {},
): SharedPool | OutOfReach {
  const size = total < 0n ? -total : total;
  const sharers = withFloorsOfGroups(given, groupBounds);
  const { overs, under } = overOneDenominator(sharers.map(({ weight }) => weight));
  const parts = partsOf(sharers, overs, groupBounds);
  const filled = fill(fraction(size), size, parts);
  if ('reach' in filled) return filled;

  const perWeight = times(filled.level, fraction(under));
  const lines: PoolLine[] = [];
  for (const [place, part] of parts.entries()) {
    const share = filled.shares[place];
    if (share === undefined) continue;
    const members =
      part.members.length === 1 ? { shares: [share], level: filled.level } : within(part, share);
    if ('reach' in members) return members;
    const rise = members.level === filled.level ? perWeight : times(members.level, fraction(under));
    part.members.forEach(({ place: line }, at) => {
      const [sharer, one] = [sharers[line], members.shares[at]];
      if (sharer && one) lines[line] = lineOf(sharer, one, rise, total < 0n);
    });
  }
  const weights = fraction(
    overs.reduce((sum, over) => sum + over, 0n),
    under,
  );
  return { total, weights, perWeight: signed(perWeight, total < 0n), groupBounds, lines };
}

const signed = (one: Fraction, isNegative: boolean): Fraction =>
  isNegative ? { over: -one.over, under: one.under } : one;

function lineOf(sharer: Sharer, share: Filled, perWeight: Fraction, isNegative: boolean): PoolLine {
  const { exact, units, odd, bound } = share;
  return {
    ...sharer,
    exact: signed(exact, isNegative),
    units: isNegative ? -units : units,
    odd: odd === 0 ? 0 : isNegative ? -1 : 1,
    ...(bound && { bound }),
    perWeight: signed(perWeight, isNegative),
  };
}

interface Member extends Vessel {
  readonly place: number;
}

/** A part of a pool: one member, or an economic group. */
interface Part extends Vessel {
  readonly members: readonly Member[];
}

function partsOf(
  sharers: readonly Sharer[],
  weights: readonly bigint[],
  groupBounds: Readonly<Record<string, Bounds>>,
): readonly Part[] {
  const parts: (string | Member)[] = [];
  const groups = new Map<string, Member[]>();
  sharers.forEach(({ group, floor, cap }, place) => {
    const member = { place, weight: weights[place] ?? 0n, floor, cap };
    const others = group === undefined ? undefined : groups.get(group);
    if (group === undefined) parts.push(member);
    else if (others) others.push(member);
    else {
      groups.set(group, [member]);
      parts.push(group);
    }
  });
  return parts.map((part) =>
    typeof part === 'string'
      ? groupOf(groups.get(part) ?? [], groupBounds[part] ?? {})
      : { ...part, members: [part] },
  );
}

/** A group bears at least what its members must, and at most what they may. */
function groupOf(members: readonly Member[], bounds: Bounds): Part {
  const caps = members.map(({ weight, floor = 0n, cap }) => (weight === 0n ? floor : cap));
  const most = caps.reduce(
    (sum, cap) => (sum === undefined || cap === undefined ? undefined : sum + cap),
    0n,
  );
  const least = members.reduce((sum, { floor = 0n }) => sum + floor, 0n);
  const own = bounds.floor ?? 0n;
  const cap = most === undefined || (bounds.cap !== undefined && bounds.cap < most) ? bounds.cap : most;
  return {
    weight: members.reduce((sum, { weight }) => sum + weight, 0n),
    floor: own > least ? own : least,
    cap,
    members,
  };
}

interface Filled {
  readonly exact: Fraction;
  readonly units: bigint;
  readonly odd: number;
  readonly bound?: 'floor' | 'cap' | undefined;
}

interface Filling {
  readonly level: Fraction;
  readonly shares: readonly Filled[];
}

/** What the members of a group bear of what the group bears; without weight, their floors. */
const within = ({ members }: Part, share: Filled): Filling | OutOfReach =>
  fill(share.exact, share.units, members);

/** The floor of a group in which nobody has weight is borne in equal parts, as a floor of each. */
function withFloorsOfGroups(
  sharers: readonly Sharer[],
  groupBounds: Readonly<Record<string, Bounds>>,
): readonly Sharer[] {
  const floors = new Map<Sharer, bigint>();
  for (const [group, { floor = 0n }] of Object.entries(groupBounds)) {
    const members = sharers.filter((one) => one.group === group);
    const own = members.reduce((sum, one) => sum + (one.floor ?? 0n), 0n);
    if (own >= floor || members.length === 0 || members.some(({ weight }) => weight.over > 0n)) continue;
    const shares = shareOut(
      floor,
      members.map(() => fraction(1n)),
    );
    members.forEach((member, place) => floors.set(member, shares[place]?.units ?? 0n));
  }
  return sharers.map((one) => {
    const floor = floors.get(one);
    return floor === undefined ? one : { ...one, floor };
  });
}

/** Fills parts to a level, and rounds the free ones to the units there are. */
function fill(total: Fraction, units: bigint, parts: readonly Vessel[]): Filling | OutOfReach {
  const filled = waterLevel(total, parts);
  if ('reach' in filled) return filled;
  const { level, standing, rest } = filled;
  const free = parts.filter((_, place) => standing[place] === 'free');
  const held = minus(total, rest);
  const shares =
    free.length === 0
      ? []
      : shareOut(
          units - held.over,
          free.map(({ weight }) => fraction(weight)),
          rest,
        );
  const next = shares.values();
  return {
    level,
    shares: parts.map(({ floor = 0n, cap = 0n }, place) => {
      const share = standing[place] === 'free' ? next.next().value : undefined;
      if (share) return { ...share };
      const isCapped = standing[place] === 'cap';
      const own = isCapped ? cap : floor;
      return {
        exact: fraction(own),
        units: own,
        odd: 0,
        ...(isCapped ? { bound: 'cap' as const } : own > 0n && { bound: 'floor' as const }),
      };
    }),
  };
}

/** What falls to somebody of several pools, by id, exactly and in units. */
export function addLines(
  pools: readonly SharedPool[],
): ReadonlyMap<string, { readonly exact: Fraction; readonly units: bigint; readonly odd: -1 | 0 | 1 }> {
  const sums = new Map<string, { exact: Fraction; units: bigint; odd: -1 | 0 | 1 }>();
  for (const { id, exact, units, odd } of pools.flatMap(({ lines }) => lines)) {
    const before = sums.get(id);
    sums.set(
      id,
      before
        ? {
            exact: plus(before.exact, exact),
            units: before.units + units,
            odd: before.odd === 0 ? odd : before.odd,
          }
        : { exact, units, odd },
    );
  }
  return sums;
}
