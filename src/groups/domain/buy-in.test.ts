import fc from 'fast-check';
import { amountOf, amountText, type Currency, minorDigits } from './buy-in.js';

const currencies = Object.keys(minorDigits) as Currency[];

describe('an amount', () => {
  it.each<[string, Currency, bigint]>([
    ['180000.00', 'USD', 18_000_000n],
    ['0.01', 'CNY', 1n],
    ['180000', 'JPY', 180_000n],
    ['999999999999999.99', 'USD', 99_999_999_999_999_999n],
  ])('%s %s is %d minor units', (text, currency, minor) => {
    expect(amountOf(text, currency)).toEqual({ minor, currency });
  });

  it.each<[string, Currency]>([
    ['180000', 'USD'],
    ['180000.0', 'USD'],
    ['180000.000', 'USD'],
    ['180000.00', 'JPY'],
    ['-1.00', 'USD'],
    ['1,000.00', 'USD'],
    ['1e3', 'JPY'],
    [' 1.00', 'USD'],
    ['1234567890123456.00', 'USD'],
    ['', 'USD'],
  ])('%j is none in %s', (text, currency) => {
    expect(amountOf(text, currency)).toBeUndefined();
  });

  it('comes back as it was written, to the last unit', () => {
    const most = 10n ** 15n - 1n;
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: most }), fc.constantFrom(...currencies), (minor, currency) => {
        expect(amountOf(amountText({ minor, currency }), currency)).toEqual({ minor, currency });
      }),
    );
  });
});
