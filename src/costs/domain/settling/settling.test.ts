import {
  type Currency,
  fraction,
  fractionOf,
  fractionText,
  isRefused,
  moneyOf,
  moneyText,
} from '../../../kernel/index.js';
import type { Refused } from '../split/refusals.js';
import { allocated } from '../split/pools.fixtures.js';
import { carryDefault } from './carry-default.js';
import { cureDefault } from './cure-default.js';
import { exitSum } from './exit-sum.js';
import { roundedOnce } from './parts.js';

const currency = 'USD' as Currency;
const minor = (text: string) => moneyOf(text, 'USD')?.minor ?? 0n;
const text = (units: bigint) => moneyText({ minor: units, currency });
const decimal = (one: string) => fractionOf(one) ?? fraction(0n);
const units = (dues: readonly { readonly units: bigint }[]) => dues.map((one) => text(one.units));
const granted = <T extends object>(outcome: T | Refused): T => {
  if (isRefused(outcome)) throw new Error(outcome.refusal.code);
  return outcome;
};
const codeOf = (outcome: object) => (isRefused(outcome) ? outcome.refusal.code : undefined);

const weights = Object.entries({ A: '40.5', B: '25.25', C: '19.75', D: '9.5', E: '5' }).map(([id, one]) => ({
  id,
  weight: decimal(one),
}));
const byWeights = (total: string) =>
  allocated({
    total: { minor: minor(total), currency },
    method: { by: 'weights' },
    participants: weights,
  }).lines.map((line) => ({ id: line.id, minor: line.units }));

describe('a default', () => {
  const carriers = weights
    .filter(({ id }) => id !== 'D')
    .map((one) => ({ ...one, ownLine: byWeights('500000.00').find(({ id }) => id === one.id)?.minor ?? 0n }));
  const carried = granted(carryDefault(minor('47500.00'), decimal('25'), carriers));

  it('is carried by the others within their caps', () => {
    expect(units(carried.carried)).toEqual(['21256.91', '13252.76', '10366.02', '2624.31']);
    expect(carried.carried.map(({ cap }) => text(cap))).toEqual([
      '50625.00',
      '31562.50',
      '24687.50',
      '6250.00',
    ]);
    expect(carried.uncovered).toBe(0n);
  });

  it('that is cured comes back with interest, pro rata to what each carried', () => {
    const { interest, credits, toFund } = cureDefault(minor('47500.00'), carried, {
      days: 40,
      ratePercent: decimal('12'),
    });
    expect(text(interest)).toBe('624.66');
    expect(units(credits)).toEqual(['21536.46', '13427.04', '10502.34', '2658.82']);
    expect(toFund).toBe(0n);
  });

  it('goes on from who is at the cap to those below it, and no further than all caps', () => {
    const two = [
      { id: 'A', weight: decimal('9'), ownLine: minor('100.00') },
      { id: 'B', weight: decimal('1'), ownLine: minor('400.00') },
      { id: 'Z', weight: decimal('0'), ownLine: minor('400.00') },
    ];
    expect(units(granted(carryDefault(minor('50.00'), decimal('25'), two)).carried)).toEqual([
      '25.00',
      '25.00',
      '0.00',
    ]);
    const beyond = granted(carryDefault(minor('200.00'), decimal('25'), two));
    expect([units(beyond.carried), text(beyond.uncovered)]).toEqual([['25.00', '100.00', '0.00'], '75.00']);
    const cured = cureDefault(minor('200.00'), beyond, { days: 365, ratePercent: decimal('10') });
    expect([units(cured.credits), text(cured.toFund)]).toEqual([['27.50', '110.00', '0.00'], '82.50']);
  });

  it('is carried by nobody where there is no other, and needs weights where there are', () => {
    expect(carryDefault(minor('1.00'), decimal('25'), [])).toEqual({ carried: [], uncovered: 100n });
    const nobody = { carried: [], uncovered: 100n };
    expect(cureDefault(100n, nobody, { days: 365, ratePercent: decimal('5') })).toEqual({
      interest: 5n,
      credits: [],
      toFund: 105n,
    });
    expect(codeOf(carryDefault(1n, decimal('25'), [{ id: 'A', weight: decimal('0'), ownLine: 1n }]))).toBe(
      'costs.invalid_weights',
    );
    expect(codeOf(carryDefault(1n, decimal('25'), [{ id: 'A', weight: decimal('-1'), ownLine: 1n }]))).toBe(
      'costs.invalid_weights',
    );
  });
});

describe('an exit', () => {
  const exit = {
    sharePercent: decimal('5'),
    accrued: minor('410000.00'),
    committed: minor('120000.00'),
    windDown: 0n,
    prepaid: minor('60000.00'),
  };

  it('owes its share of what accrued and was committed, and gets back what it paid above that', () => {
    const { owed, refund, due, accruedPart, committedPart } = exitSum(exit);
    expect(units([accruedPart, committedPart])).toEqual(['20500.00', '6000.00']);
    expect([owed, refund, due].map(text)).toEqual(['26500.00', '33500.00', '0.00']);
  });

  it('owes the agreed wind-down in full, and what it did not pay in advance', () => {
    const { owed, refund, due } = exitSum({ ...exit, windDown: minor('50000.00') });
    expect([owed, refund, due].map(text)).toEqual(['76500.00', '0.00', '16500.00']);
  });

  it('is rounded once', () => {
    const { owed, accruedPart, committedPart } = exitSum({
      ...exit,
      sharePercent: decimal('50'),
      accrued: 1n,
      committed: 1n,
    });
    expect([owed, accruedPart.units, committedPart.units]).toEqual([1n, 1n, 0n]);
    expect(fractionText(accruedPart.exact)).toBe('1/2');
  });
});

describe('parts of a debt', () => {
  it.each([
    [['1/2', '1/2', '0'], 1n, [1n, 0n, 0n]],
    [['3/2', '1', '0'], 2n, [1n, 1n, 0n]],
    [['7/2', '0', '0'], 4n, [4n, 0n, 0n]],
    [['0', '0'], 0n, [0n, 0n]],
  ])('of %j is rounded once to %d, in %j', (parts, sum, rounded) => {
    const outcome = roundedOnce(
      parts.map((part) => fraction(BigInt(part.split('/')[0] ?? ''), BigInt(part.split('/')[1] ?? '1'))),
    );
    expect([outcome.sum, outcome.parts.map((part) => part.units)]).toEqual([sum, rounded]);
  });
});

it('a settlement sum is shared among its signers alone', () => {
  const { lines } = allocated({
    total: { minor: minor('5000000.00'), currency },
    method: { by: 'weights' },
    participants: weights.filter(({ id }) => id !== 'B'),
  });
  expect(units(lines)).toEqual(['2709030.10', '1321070.23', '635451.51', '334448.16']);
});
