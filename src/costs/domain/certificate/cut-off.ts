import {
  compareFractions,
  dividedBy,
  floorOf,
  type Fraction,
  fraction,
  minus,
  plus,
} from '../../../kernel/index.js';

/** Who bears an odd unit: whoever has a greater remainder; of those who have exactly it, so many in their order. */
export interface CutOff {
  readonly remainder: Fraction;
  /** Only where this line has exactly the remainder: its place among those who do, and how many of them bear a unit. */
  readonly tie?: { readonly place: number; readonly bear: number };
}

/** A line that may bear an odd unit. */
export interface Contender {
  readonly remainder: Fraction;
  readonly isOdd: boolean;
}

/**
 * The cut-off of each line among those an odd unit goes to, in their order. It separates who bears one from who does not by the simplest
 * fraction that does, and so is nobody's remainder: a remainder tells, with the total and the sum of weights, the weight it is of. Only to
 * those who have exactly the remainder at the edge it is told, for it is their own.
 */
export function cutOffsOf(contenders: readonly Contender[]): readonly CutOff[] {
  const spared = contenders.filter(({ isOdd }) => !isOdd).map(({ remainder }) => remainder);
  const bearing = contenders.filter(({ isOdd }) => isOdd).map(({ remainder }) => remainder);
  const high = most(spared);
  const low = bearing.reduce((least, one) => (compareFractions(one, least) < 0 ? one : least), fraction(1n));
  if (bearing.length === 0) return contenders.map(() => ({ remainder: fraction(1n) }));
  if (compareFractions(high, low) < 0) {
    const remainder = simplestBetween(high, low);
    return contenders.map(() => ({ remainder }));
  }
  return tiedAt(low, contenders);
}

/** The cut-offs where some with the remainder at the edge bear a unit and some do not. */
function tiedAt(edge: Fraction, contenders: readonly Contender[]): readonly CutOff[] {
  const tied = contenders.filter(({ remainder }) => compareFractions(remainder, edge) === 0);
  const bear = tied.filter(({ isOdd }) => isOdd).length;
  const above = contenders
    .map(({ remainder }) => remainder)
    .filter((one) => compareFractions(one, edge) > 0)
    .reduce((least, one) => (compareFractions(one, least) < 0 ? one : least), fraction(1n));
  const below = most(
    contenders.map(({ remainder }) => remainder).filter((one) => compareFractions(one, edge) < 0),
  );
  const [over, under] = [simplestBetween(edge, above), simplestBetween(below, edge)];
  let place = 0;
  return contenders.map(({ remainder }) => {
    const side = compareFractions(remainder, edge);
    return side === 0
      ? { remainder: edge, tie: { place: (place += 1), bear } }
      : { remainder: side > 0 ? over : under };
  });
}

const most = (all: readonly Fraction[]): Fraction =>
  all.reduce((greatest, one) => (compareFractions(one, greatest) > 0 ? one : greatest), fraction(0n));

/** The fraction of the least denominator that lies between two, neither of them itself (Stern and Brocot). Both zero or more. */
export function simplestBetween(low: Fraction, high: Fraction): Fraction {
  const floor = floorOf(low);
  const whole = fraction(floor);
  const next = fraction(floor + 1n);
  if (compareFractions(next, high) < 0) return next;
  const [from, until] = [minus(low, whole), minus(high, whole)];
  const one = fraction(1n);
  const inverse =
    from.over === 0n
      ? fraction(floorOf(dividedBy(one, until)) + 1n)
      : simplestBetween(dividedBy(one, until), dividedBy(one, from));
  return plus(whole, dividedBy(one, inverse));
}
