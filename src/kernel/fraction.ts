/** An exact rational number in lowest terms, its denominator above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** `over / under` in lowest terms. Throws where `under` is zero. */
export function fraction(over: bigint, under = 1n): Fraction {
  if (under === 1n) return { over, under };
  if (under === 0n) throw new RangeError('A fraction over zero is no number');
  const sign = under < 0n ? -1n : 1n;
  const divisor = sign * greatestCommonDivisor(over, under);
  return { over: over / divisor, under: under / divisor };
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** By Euclid; as soon as the numbers are small enough without big ones, which takes a tenth of the time. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [one, other] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (other > safe) [one, other] = [other, one % other];
  if (other === 0n) return one;
  let [small, smaller] = [Number(other), Number(one % other)];
  while (smaller !== 0) [small, smaller] = [smaller, small % smaller];
  return BigInt(small);
}

/** The sum. */
export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
/** The difference. */
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { over: -b.over, under: b.under });
/** The product. */
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
/** Throws where `b` is zero. */
export const dividedBy = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over);

/** The same numbers over one denominator, the least common one: what adds, compares and divides many of them in whole numbers. */
export function overOneDenominator(all: readonly Fraction[]): {
  readonly overs: readonly bigint[];
  readonly under: bigint;
} {
  const under = all.reduce(
    (common, one) =>
      common % one.under === 0n ? common : (common / greatestCommonDivisor(common, one.under)) * one.under,
    1n,
  );
  return { overs: all.map((one) => one.over * (under / one.under)), under };
}

/** The sum of many, in one go. */
export function sumOf(all: readonly Fraction[]): Fraction {
  const { overs, under } = overOneDenominator(all);
  return fraction(
    overs.reduce((sum, over) => sum + over, 0n),
    under,
  );
}

/** Below zero where `a` is the smaller, above where it is the greater. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

/** The greatest whole number that is not greater. */
export function floorOf({ over, under }: Fraction): bigint {
  const whole = over / under;
  return over < 0n && over % under !== 0n ? whole - 1n : whole;
}

/** The least whole number that is not smaller. */
export const ceilingOf = ({ over, under }: Fraction): bigint => -floorOf({ over: -over, under });

/** The nearest whole number; of two as near, the even one (IEEE 754, round half to even). */
export function nearestOf(one: Fraction): bigint {
  const floor = floorOf(one);
  const half = compareFractions(minus(one, fraction(floor)), fraction(1n, 2n));
  if (half !== 0) return half < 0 ? floor : floor + 1n;
  return floor % 2n === 0n ? floor : floor + 1n;
}

/** A number from decimal text, such as `12.5`, exactly; undefined where it is none. At most 30 digits before and after the point. */
export function fractionOf(text: string): Fraction | undefined {
  const match = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', part = ''] = match;
  const over = BigInt(whole + part);
  return fraction(sign === '-' ? -over : over, 10n ** BigInt(part.length));
}

/** A number from its text `n/d` or `n`, as `fractionText` writes it; undefined where it is none. */
export function fractionFrom(text: string): Fraction | undefined {
  const [, over, under = '1'] = /^(-?\d{1,1000})(?:\/(\d{1,1000}))?$/.exec(text) ?? [];
  return over === undefined || BigInt(under) === 0n ? undefined : fraction(BigInt(over), BigInt(under));
}

/** As text: `n/d`, or `n` where it is whole. */
export const fractionText = ({ over, under }: Fraction): string =>
  under === 1n ? over.toString() : `${over.toString()}/${under.toString()}`;
