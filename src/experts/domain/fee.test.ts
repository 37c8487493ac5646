import fc from 'fast-check';
import { fraction, fractionOf, isRefused } from '../../kernel/index.js';
import { type Cap, feeOf, spend, usualTravelPercent } from './fee.js';

const hours = (worked: string, travelled: string, rateMinor = 320_000n) => ({
  hours: fractionOf(worked) ?? fraction(0n),
  travelHours: fractionOf(travelled) ?? fraction(0n),
  rateMinor,
  travelPercent: usualTravelPercent,
});
const say = (minor: bigint) => String(minor);
const capped = (spentMinor: bigint): Cap => ({ capMinor: 24_000_000n, spentMinor });

describe('what an expert costs', () => {
  it('is hours at the rate, travel at half of it, and expenses', () => {
    expect(feeOf([hours('62.5', '18.25')], 0n)).toEqual({
      workMinor: 20_000_000n,
      travelMinor: 2_920_000n,
      expensesMinor: 0n,
      totalMinor: 22_920_000n,
    });
    expect(feeOf([hours('1', '0'), hours('1', '0', 100n)], 55n).totalMinor).toBe(320_155n);
  });

  it('is rounded half-even', () => {
    expect(feeOf([hours('0.5', '0', 1n)], 0n).totalMinor).toBe(0n);
    expect(feeOf([hours('0.5', '0', 3n)], 0n).totalMinor).toBe(2n);
  });
});

describe('a cap', () => {
  it('takes what fits, and refuses four hours more', () => {
    const first = spend(capped(0n), feeOf([hours('62.5', '18.25')], 0n).totalMinor, say);
    expect(first).toMatchObject({ state: { spentMinor: 22_920_000n } });
    const more = feeOf([hours('4', '0')], 0n).totalMinor;
    expect(more).toBe(1_280_000n);
    expect(spend(capped(22_920_000n), more, say)).toMatchObject({
      refusal: {
        code: 'engagement.cap_exceeded',
        because: { en: expect.stringContaining('24200000') as string },
      },
    });
  });

  it.each([
    [0n, 19_199_999n, 0],
    [0n, 19_200_000n, 1],
    [19_199_999n, 1n, 1],
    [19_200_000n, 1n, 0],
    [0n, 24_000_000n, 1],
  ])('of which %d is spent is told of %d more %d times', (spent, more, times) => {
    const after = spend(capped(spent), more, say);
    expect(isRefused(after) ? -1 : after.facts.length).toBe(times);
  });

  it('is never passed, and told of once on the way, however it is spent', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 9_000_000n }), { maxLength: 12 }), (all) => {
        let cap = capped(0n);
        let told = 0;
        for (const minor of all) {
          const after = spend(cap, minor, say);
          if (isRefused(after)) continue;
          cap = after.state;
          told += after.facts.length;
        }
        expect(cap.spentMinor <= cap.capMinor).toBe(true);
        expect(told).toBe(cap.spentMinor >= 19_200_000n ? 1 : 0);
      }),
    );
  });
});
