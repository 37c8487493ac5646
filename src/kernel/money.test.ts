import fc from 'fast-check';
import { currencies, digitsOfMinor, isCurrency, moneyOf, moneyText } from './money.js';

describe('an amount', () => {
  it.each<[string, string, bigint]>([
    ['180000.00', 'USD', 18_000_000n],
    ['0.01', 'CNY', 1n],
    ['-0.01', 'CNY', -1n],
    ['180000', 'JPY', 180_000n],
    ['1.234', 'KWD', 1234n],
    ['-999999999999999.99', 'USD', -99_999_999_999_999_999n],
  ])('%s %s is %d minor units', (text, currency, minor) => {
    expect(moneyOf(text, currency)).toEqual({ minor, currency });
  });

  it.each<[string, string]>([
    ['180000', 'USD'],
    ['180000.0', 'USD'],
    ['180000.000', 'USD'],
    ['180000.00', 'JPY'],
    ['1.00', 'KWD'],
    ['1,000.00', 'USD'],
    ['+1.00', 'USD'],
    ['--1.00', 'USD'],
    ['1e3', 'JPY'],
    [' 1.00', 'USD'],
    ['1234567890123456.00', 'USD'],
    ['', 'USD'],
    ['1.00', 'usd'],
    ['1.00', 'XAU'],
    ['1.00', 'constructor'],
  ])('%j is none in %s', (text, currency) => {
    expect(moneyOf(text, currency)).toBeUndefined();
  });

  it('comes back as it was written, to the last unit', () => {
    const most = 10n ** 15n - 1n;
    fc.assert(
      fc.property(fc.bigInt({ min: -most, max: most }), fc.constantFrom(...currencies), (minor, currency) => {
        expect(moneyOf(moneyText({ minor, currency }), currency)).toEqual({ minor, currency });
      }),
    );
  });
});

/** Of these the runtime shows fewer digits than ISO 4217 counts: as people write them (CLDR). */
const shownShorter = 'AFN ALL COP HUF IDR IRR KPW LAK LBP MGA MMK PKR SOS SYP YER IQD'.split(' ');

describe('a currency', () => {
  it('has the digits ISO 4217 gives it, as the runtime knows it', () => {
    const known = currencies.filter((currency) => !shownShorter.includes(currency));
    const shown = known.map((currency) => {
      const format = new Intl.NumberFormat('en', { style: 'currency', currency });
      return [currency, format.resolvedOptions().maximumFractionDigits];
    });
    expect(shown).toEqual(known.map((currency) => [currency, digitsOfMinor(currency)]));
    expect(known.length).toBeGreaterThan(130);
  });

  it('is none of metals, funds and tests', () => {
    for (const code of ['XAU', 'XDR', 'BOV', 'CHE', 'CLF', 'USN', 'toString'])
      expect(isCurrency(code)).toBe(false);
  });
});
