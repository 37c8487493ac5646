import { countryName, isCountry } from '../src/kernel/index.js';
import { countries, countryName as nameOnScreen, fitOf } from '../web/src/parts/country.js';

describe('a country', () => {
  it.each<[string, boolean]>([
    ['CN', true],
    ['HK', true],
    ['TW', true],
    ['US', true],
    ['DE', true],
    // Typed for China, and Switzerland all the same: the picker shows which.
    ['CH', true],
    ['XX', false],
    ['ZZ', false],
    ['EU', false],
    ['SU', false],
    ['UK', false],
    ['cn', false],
    ['China', false],
    ['', false],
  ])('%j: %s', (code, is) => {
    expect(isCountry(code)).toBe(is);
  });

  it('is picked from the codes that are taken, in either language', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const taken = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry);
    for (const language of ['zh', 'en'] as const)
      expect(
        countries(language)
          .map(({ value }) => value)
          .toSorted(),
      ).toEqual(taken);
  });

  it.each<[string, string]>([
    ['china', 'CN'],
    ['China', 'CN'],
    ['cn', 'CN'],
    ['ch', 'CH'],
    ['switz', 'CH'],
    ['us', 'US'],
    ['united states', 'US'],
    ['中国', 'CN'],
    ['香港', 'HK'],
    ['hong kong', 'HK'],
    ['美国', 'US'],
    ['德国', 'DE'],
  ])('is found first by %j: %s', (typed, code) => {
    for (const language of ['zh', 'en'] as const) {
      const [first] = countries(language).toSorted((a, b) => fitOf(a, typed) - fitOf(b, typed));
      expect(first?.value).toBe(code);
    }
  });

  it('is called on paper as on the screen, in both languages', () => {
    for (const { value } of countries('en'))
      expect([value, countryName(value)]).toEqual([
        value,
        { en: nameOnScreen(value, 'en'), zh: nameOnScreen(value, 'zh') },
      ]);
    expect(countryName('XX')).toEqual({ en: 'XX', zh: 'XX' });
  });

  it('is not found by what it is not called', () => {
    expect(countries('zh').filter((place) => fitOf(place, 'Atlantis') < Infinity)).toEqual([]);
  });
});
