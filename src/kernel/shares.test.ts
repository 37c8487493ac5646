import fc from 'fast-check';
import { compareFractions, fraction, fractionText, minus, plus } from './fraction.js';
import { shareOut } from './shares.js';

const weigh = (...weights: readonly number[]) => weights.map((weight) => fraction(BigInt(weight)));
const unitsOf = (whole: bigint, ...weights: readonly number[]) =>
  shareOut(whole, weigh(...weights)).map(({ units }) => Number(units));

describe('a whole shared by weights', () => {
  it.each<[bigint, readonly number[], readonly number[]]>([
    [100n, [1, 1, 1], [34, 33, 33]],
    [-100n, [1, 1, 1], [-34, -33, -33]],
    [101n, [1, 1], [51, 50]],
    [10n, [0, 1], [0, 10]],
    [1n, [1, 2, 4], [0, 0, 1]],
    [0n, [3, 5], [0, 0]],
    [1_000_001n, [50, 30, 20], [500_001, 300_000, 200_000]],
    [7n, [1, 1, 1, 1, 1], [2, 2, 1, 1, 1]],
  ])('%d by %j is %j', (whole, weights, units) => {
    expect(unitsOf(whole, ...weights)).toEqual(units);
  });

  it('says what falls to each exactly, and who bears the odd unit', () => {
    const shares = shareOut(100n, weigh(1, 1, 1));
    expect(shares.map(({ exact, odd }) => [fractionText(exact), odd])).toEqual([
      ['100/3', 1],
      ['100/3', 0],
      ['100/3', 0],
    ]);
  });

  it('that is part of a greater one is shared by what it was before it was rounded', () => {
    const parts = shareOut(17n, weigh(1, 1), fraction(50n, 3n));
    expect(parts.map(({ exact, units, odd }) => [fractionText(exact), units, odd])).toEqual([
      ['25/3', 9n, 1],
      ['25/3', 8n, 0],
    ]);
    expect(shareOut(16n, weigh(1, 1), fraction(50n, 3n)).map(({ units }) => units)).toEqual([8n, 8n]);
    expect(shareOut(-17n, weigh(1, 1), fraction(-50n, 3n)).map(({ units }) => units)).toEqual([-9n, -8n]);
    expect(() => shareOut(19n, weigh(1, 1), fraction(50n, 3n))).toThrow(RangeError);
    expect(() => shareOut(3n, weigh(1, 1), fraction(2n))).toThrow(RangeError);
  });

  it('cannot be shared by nothing, nor by less than nothing', () => {
    expect(() => shareOut(1n, weigh(0, 0))).toThrow(RangeError);
    expect(() => shareOut(1n, weigh(2, -1))).toThrow(RangeError);
    expect(() => shareOut(1n, [])).toThrow(RangeError);
  });

  const wholes = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
  const weights = fc
    .array(fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 1000n })), {
      minLength: 1,
      maxLength: 30,
    })
    .filter((list) => list.some(([over]) => over > 0n))
    .map((list) => list.map(([over, under]) => fraction(over, under)));

  it('is shared to the last unit, each less than one from what falls to it', () => {
    fc.assert(
      fc.property(wholes, weights, (whole, by) => {
        const shares = shareOut(whole, by);
        expect(shares.reduce((sum, { units }) => sum + units, 0n)).toBe(whole);
        expect(shares.map(({ exact }) => exact).reduce(plus, fraction(0n))).toEqual(fraction(whole));
        for (const { exact, units } of shares) {
          const off = minus(fraction(units), exact);
          expect(compareFractions(off, fraction(1n))).toBe(-1);
          expect(compareFractions(off, fraction(-1n))).toBe(1);
        }
      }),
    );
  });

  it('is taken back as it was given, and shared alike by weights in the same proportion', () => {
    fc.assert(
      fc.property(wholes, weights, fc.bigInt({ min: 1n, max: 1000n }), (whole, by, factor) => {
        const units = shareOut(whole, by).map((share) => share.units);
        expect(shareOut(-whole, by).map((share) => -share.units)).toEqual(units);
        const scaled = by.map(({ over, under }) => fraction(over * factor, under));
        expect(shareOut(whole, scaled).map((share) => share.units)).toEqual(units);
      }),
    );
  });
});
