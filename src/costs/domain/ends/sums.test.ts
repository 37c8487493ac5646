import fc from 'fast-check';
import { calendarDate, fraction, fractionOf, moneyOf, shareOut } from '../../../kernel/index.js';
import { buyIn, yearsBetween } from './buy-in.js';
import { exitBalance, exitCharge } from './exit-sum.js';
import { trueUp } from './true-up.js';
import { waterfall } from './waterfall.js';

const minor = (text: string): bigint => moneyOf(text, 'USD')?.minor ?? 0n;
const minors = (...texts: readonly string[]): readonly bigint[] => texts.map(minor);
const members = ['A', 'B', 'C', 'D', 'E'] as const;
/** The plan's weights of the practice: market shares in per cent. */
const weights = ['40.5', '25.25', '19.75', '9.5', '5'].map((text) => fractionOf(text) ?? fraction(0n));
const shared = (total: string): readonly bigint[] =>
  shareOut(minor(total), weights).map(({ units }) => units);
const of = (amounts: readonly bigint[]) =>
  members.map((memberId, place) => ({ memberId, minor: amounts[place] ?? 0n }));

describe('the price of coming in late', () => {
  it('is a fifth of 800,000.00, half a year at 5 %, and a tenth: 180,000.00, credited 45,000.00 each', () => {
    const priced = buyIn({
      part: minor('160000.00'),
      ratePercent: fraction(5n),
      years: yearsBetween(calendarDate('2026-01-15'), calendarDate('2026-07-15')),
      premiumPercent: fraction(10n),
      earlier: members.slice(0, 4).map((memberId) => ({ memberId, minor: minor('200000.00') })),
    });
    expect([priced.time, priced.premium, priced.total]).toEqual(minors('4000.00', '16000.00', '180000.00'));
    expect(priced.credits.map((one) => one.minor)).toEqual(Array(4).fill(minor('45000.00')));
  });

  it.each([
    ['2026-01-31', '2026-03-01', '31/360'],
    ['2026-01-30', '2026-01-31', '0'],
    ['2025-11-30', '2026-11-30', '1'],
    ['2026-07-15', '2026-01-15', '0'],
  ])('counts %s to %s as %s of a year', (from, until, expected) => {
    const { over, under } = yearsBetween(calendarDate(from), calendarDate(until));
    expect(under === 1n ? String(over) : `${String((over * 360n) / under)}/360`).toBe(expected);
  });

  it('credits every unit, and nobody more than a unit beyond their measure', () => {
    const some = fc.array(fc.bigInt(1n, 10n ** 12n), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 13n), some, (part, earlier) => {
        const { total, credits } = buyIn({
          part,
          ratePercent: fraction(7n, 2n),
          years: fraction(17n, 12n),
          premiumPercent: fraction(10n),
          earlier: earlier.map((one, place) => ({ memberId: String(place), minor: one })),
        });
        const sum = earlier.reduce((all, one) => all + one, 0n);
        expect(credits.reduce((all, one) => all + one.minor, 0n)).toBe(total);
        for (const one of credits) {
          const off = one.minor * sum - total * one.basis;
          expect(off < sum && off > -sum).toBe(true);
        }
      }),
    );
  });
});

describe('what is left at an exit', () => {
  it('is 33,500.00 of 60,000.00 after 5 % of what accrued and of what was committed', () => {
    const [accrued = 0n, committed = 0n] = minors('20500.00', '6000.00');
    const shares = { accrued, committed, windDown: 0n, tail: 0n, adjustment: 0n };
    expect(exitBalance(minor('60000.00'), shares)).toBe(minor('33500.00'));
    expect(exitCharge(shares)).toBe(minor('6000.00'));
    expect(exitBalance(minor('10000.00'), shares)).toBe(minor('-16500.00'));
  });
});

describe('a true-up', () => {
  it('credits 37,681.53 that were called and not spent, each by its own lines', () => {
    const lines = trueUp(
      new Map(of(shared('500000.00')).map((one) => [one.memberId, one.minor])),
      new Map(of(shared('462318.47')).map((one) => [one.memberId, one.minor])),
    );
    expect(lines.map(({ difference }) => difference)).toEqual(
      minors('-15261.02', '-9514.59', '-7442.10', '-3579.74', '-1884.08'),
    );
    expect(lines.reduce((sum, { difference }) => sum + difference, 0n)).toBe(minor('-37681.53'));
  });

  it('bills who bore something and was called for nothing', () => {
    const lines = trueUp(new Map([['A', 5n]]), new Map([['B', 7n]]));
    expect(lines.map(({ memberId, difference }) => [memberId, difference])).toEqual([
      ['A', -5n],
      ['B', 7n],
    ]);
  });
});

describe('a recovery', () => {
  const sums = (amount: string, contributed: readonly bigint[]): readonly bigint[] => {
    const lines = waterfall({
      amount: minor(amount),
      collection: 0n,
      carried: [],
      contributed: of(contributed),
      weights: members.map((memberId, place) => ({ memberId, weight: weights[place] ?? fraction(0n) })),
    });
    return members.map((id) => lines.reduce((sum, one) => (one.memberId === id ? sum + one.minor : sum), 0n));
  };

  it('of 600,000.00 reimburses 462,318.47 and shares the rest by weights', () => {
    expect(sums('600000.00', shared('462318.47'))).toEqual(
      minors('243000.00', '151500.00', '118500.00', '57000.00', '30000.00'),
    );
  });

  it('of 300,000.00 reimburses as far as it goes', () => {
    expect(sums('300000.00', shared('462318.47'))).toEqual(
      minors('121500.00', '75750.00', '59250.00', '28500.00', '15000.00'),
    );
  });

  it('gives the first member 248,378.37 in all where one left and shares were dated', () => {
    const dated = minors('192617.35', '120088.59', '93930.68', '45181.85', '10500.00');
    expect(sums('600000.00', dated)[0]).toBe(minor('248378.37'));
  });

  it('pays what it cost to collect first, then what was carried, and never more or less than came in', () => {
    const claims = fc.array(fc.bigInt(1n, 10n ** 9n), { minLength: 1, maxLength: 8 });
    const named = (all: readonly bigint[]) =>
      all.map((one, place) => ({ memberId: String(place), minor: one }));
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 10n),
        fc.bigInt(0n, 10n ** 9n),
        claims,
        claims,
        (amount, collection, carry, paid) => {
          const lines = waterfall({
            amount,
            collection,
            carried: named(carry),
            contributed: named(paid),
            weights: named(paid).map(({ memberId, minor: weight }) => ({
              memberId,
              weight: fraction(weight),
            })),
          });
          const at = (level: number) =>
            lines.reduce((sum, one) => (one.level === level ? sum + one.minor : sum), 0n);
          expect(at(1) + at(2) + at(3) + at(4)).toBe(amount);
          const total = (all: readonly bigint[]) => all.reduce((sum, one) => sum + one, 0n);
          expect(at(1) === collection || at(2) + at(3) + at(4) === 0n).toBe(true);
          expect(at(2) === total(carry) || at(3) + at(4) === 0n).toBe(true);
          expect(at(3) === total(paid) || at(4) === 0n).toBe(true);
        },
      ),
    );
  });
});
