import { type Fraction, fraction } from '../../../kernel/index.js';

/** A part to be filled: its weight in whole numbers, and its bounds in whole units. */
export interface Vessel {
  readonly weight: bigint;
  readonly floor?: bigint | undefined;
  readonly cap?: bigint | undefined;
}

/** Where a part stands: held up by its floor, held down by its cap, or filled to the level. */
export type Standing = 'floor' | 'cap' | 'free';

/** The level at which parts hold a total together. */
export interface WaterLevel {
  /** Units for each unit of weight: each part holds `clamp(level × weight, floor, cap)`, exactly. */
  readonly level: Fraction;
  /** In the order of the parts. */
  readonly standing: readonly Standing[];
  /** What is left for the free ones. */
  readonly rest: Fraction;
}

/** What the parts hold at least and at most; without `most` there is no limit. */
export interface Reach {
  readonly least: bigint;
  readonly most?: bigint | undefined;
}

/**
 * Fills parts by weight between their floors and caps (water-filling): the one level at which they hold the total together, in exact
 * numbers. Without a level, what they can hold. A part without weight holds its floor whatever the level; one whose floor lies above its
 * cap holds nothing at all. Weights are not all zero.
 */
export function waterLevel(
  total: Fraction,
  vessels: readonly Vessel[],
): WaterLevel | { readonly reach: Reach } {
  const reach = reachOf(vessels);
  const isCrossed = vessels.some(({ floor = 0n, cap }) => cap !== undefined && floor > cap);
  const isBelow = total.over < reach.least * total.under;
  const isAbove = reach.most !== undefined && total.over > reach.most * total.under;
  if (isCrossed || isBelow || isAbove) return { reach };

  const steps = stepsOf(vessels);
  let [low, high] = [0, steps.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isWithin(total, vessels, steps[middle] ?? start)) low = middle;
    else high = middle;
  }
  return levelFrom(total, vessels, steps[low] ?? start);
}

function reachOf(vessels: readonly Vessel[]): Reach {
  const mostOf = ({ weight, floor = 0n, cap }: Vessel): bigint | undefined => (weight === 0n ? floor : cap);
  const most = vessels.map(mostOf);
  return {
    least: vessels.reduce((sum, { floor = 0n }) => sum + floor, 0n),
    most: most.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0n),
  };
}

/** A level at which a part leaves its floor or reaches its cap. */
interface Step {
  readonly units: bigint;
  readonly weight: bigint;
}

const start: Step = { units: 0n, weight: 1n };

/** The steps of a level as it rises, from nothing up. */
function stepsOf(vessels: readonly Vessel[]): readonly Step[] {
  const steps = vessels.flatMap(({ weight, floor, cap }) =>
    weight === 0n
      ? []
      : [floor, cap].flatMap((units) => (units === undefined || units === 0n ? [] : [{ units, weight }])),
  );
  return [start, ...steps.sort((a, b) => Number(signOf(a.units * b.weight - b.units * a.weight)))];
}

const signOf = (difference: bigint): bigint => (difference < 0n ? -1n : difference > 0n ? 1n : 0n);

function standingAt({ weight, floor = 0n, cap }: Vessel, step: Step): Standing {
  const reached = step.units * weight;
  if (weight === 0n) return 'floor';
  if (cap !== undefined && cap * step.weight <= reached) return 'cap';
  return floor * step.weight <= reached ? 'free' : 'floor';
}

const heldAt = (standing: Standing, { floor = 0n, cap = 0n }: Vessel): bigint =>
  standing === 'cap' ? cap : standing === 'floor' ? floor : 0n;

/** Whether the parts hold no more than the total at a step. */
function isWithin(total: Fraction, vessels: readonly Vessel[], step: Step): boolean {
  let [held, weights] = [0n, 0n];
  for (const vessel of vessels) {
    const standing = standingAt(vessel, step);
    held += heldAt(standing, vessel);
    if (standing === 'free') weights += vessel.weight;
  }
  return total.under * (held * step.weight + weights * step.units) <= total.over * step.weight;
}

/** The level that lies between a step and the next. */
function levelFrom(total: Fraction, vessels: readonly Vessel[], step: Step): WaterLevel {
  const standing = vessels.map((vessel) => standingAt(vessel, step));
  let [rest, weights] = [total.over, 0n];
  vessels.forEach((vessel, place) => {
    const one = standing[place] ?? 'free';
    rest -= heldAt(one, vessel) * total.under;
    if (one === 'free') weights += vessel.weight;
  });
  const level = weights === 0n ? fraction(step.units, step.weight) : fraction(rest, total.under * weights);
  return { level, standing, rest: fraction(rest, total.under) };
}
