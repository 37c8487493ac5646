import fc from 'fast-check';
import {
  ceilingOf,
  compareFractions,
  dividedBy,
  floorOf,
  fraction,
  fractionFrom,
  fractionOf,
  fractionText,
  minus,
  nearestOf,
  overOneDenominator,
  plus,
  sumOf,
  times,
} from './fraction.js';

const any = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([over, under]) => fraction(over, under));

describe('a fraction', () => {
  it.each([
    [6n, 4n, '3/2'],
    [-6n, 4n, '-3/2'],
    [6n, -4n, '-3/2'],
    [0n, 7n, '0'],
    [8n, 4n, '2'],
  ])('%d over %d is %s', (over, under, text) => {
    expect(fractionText(fraction(over, under))).toBe(text);
  });

  it('over zero is none', () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
    expect(() => dividedBy(fraction(1n), fraction(0n))).toThrow(RangeError);
  });

  it.each([
    ['12.5', '25/2'],
    ['-0.10', '-1/10'],
    ['33.333333', '33333333/1000000'],
    ['7', '7'],
  ])('%s is %s, exactly', (text, exact) => {
    expect(fractionText(fractionOf(text) ?? fraction(0n))).toBe(exact);
  });

  it.each(['', '.5', '5.', '1e3', '1,000', ' 1', '+1', '1/3', '--1', '1'.repeat(31)])(
    '%j is none',
    (text) => {
      expect(fractionOf(text)).toBeUndefined();
    },
  );

  it.each(['1/3', '-1/3', '7', '0'])('%s is read as it is written', (text) => {
    expect(fractionText(fractionFrom(text) ?? fraction(9n))).toBe(text);
  });

  it.each(['', '1/0', '1/-3', '0.5', '1/2/3', ' 1'])('%j is no text of one', (text) => {
    expect(fractionFrom(text)).toBeUndefined();
  });

  it('stands over one denominator with others, and adds to them', () => {
    const some = [fraction(1n, 4n), fraction(-1n, 6n), fraction(2n)];
    expect(overOneDenominator(some)).toEqual({ overs: [3n, -2n, 24n], under: 12n });
    expect(overOneDenominator([])).toEqual({ overs: [], under: 1n });
    fc.assert(
      fc.property(fc.array(any), (all) => {
        expect(sumOf(all)).toEqual(all.reduce(plus, fraction(0n)));
      }),
    );
  });

  it('lies below the next whole number', () => {
    expect([fraction(5n, 2n), fraction(-5n, 2n), fraction(4n)].map(ceilingOf)).toEqual([3n, -2n, 4n]);
  });

  it.each([
    [5n, 2n, 2n, 2n],
    [7n, 2n, 3n, 4n],
    [-5n, 2n, -3n, -2n],
    [-7n, 2n, -4n, -4n],
    [2n, 3n, 0n, 1n],
    [-2n, 3n, -1n, -1n],
    [4n, 1n, 4n, 4n],
  ])('%d/%d lies above %d and next to %d', (over, under, floor, nearest) => {
    expect(floorOf(fraction(over, under))).toBe(floor);
    expect(nearestOf(fraction(over, under))).toBe(nearest);
  });

  it('keeps the laws of numbers', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(plus(minus(a, b), b)).toEqual(a);
        if (b.over !== 0n) expect(times(dividedBy(a, b), b)).toEqual(a);
        expect(Math.sign(compareFractions(a, b))).toBe(Math.sign(Number(minus(a, b).over)));
      }),
    );
  });
});
