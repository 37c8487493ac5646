import { countryOfPlace, endsAsPlace, whereabouts } from './country-of-place.js';

describe('the country a place names', () => {
  it.each([
    ['Ningbo, China', 'CN'],
    ["Shenzhen, People's Republic of China", 'CN'],
    ['Hong Kong', 'HK'],
    ['Hsinchu City, Taiwan', 'TW'],
    ['Suwon-si, Rep. of Korea', 'KR'],
    ['the Netherlands', 'NL'],
    ['Hamburg, Republic of Germany', 'DE'],
    ['Taipei, Republic of China', 'TW'],
    ['London, England', 'GB'],
    ['Tortola, British Virgin Islands', 'VG'],
    ['Mississauga, Ontario, Canada', 'CA'],
    ['Ontario, CA', 'US'],
    ['Bothell, Washington', 'US'],
    ['Somerset, New Jersey', 'US'],
    ['Washington, D.C.', 'US'],
    ['San Diego, CA', 'US'],
  ])('%s is in %s', (place, country) => {
    expect(countryOfPlace(place)).toBe(country);
    expect(endsAsPlace(place)).toBe(true);
  });

  it.each([
    ['a city alone', 'Shenzhen'],
    ['letters that may be a state or a country', 'CA'],
    ['a province', 'Guangdong'],
    ['nothing', ''],
    ['a name every object has', 'constructor'],
  ])('is unknown of %s', (_what, place) => {
    expect(countryOfPlace(place)).toBeNull();
    expect(endsAsPlace(place)).toBe(false);
  });

  it('is unknown of Georgia, a state and a country, though the place is complete', () => {
    expect(countryOfPlace('Georgia')).toBeNull();
    expect(endsAsPlace('Atlanta, Georgia')).toBe(true);
    expect(countryOfPlace('Atlanta, GA')).toBe('US');
  });
});

describe('where a party is', () => {
  it.each([
    ['Ningbo', 'CN', { en: 'Ningbo, China', zh: 'Ningbo，中国' }],
    ['Ningbo, China', 'CN', { en: 'Ningbo, China', zh: 'Ningbo, China' }],
    ['中国宁波', 'CN', { en: '中国宁波', zh: '中国宁波' }],
    ['Hsinchu', 'TW', { en: 'Hsinchu, Taiwan, China', zh: 'Hsinchu，中国台湾' }],
    ['Ningbo', null, { en: 'Ningbo', zh: 'Ningbo' }],
    [null, 'US', { en: 'United States', zh: '美国' }],
    [null, null, null],
  ])('%j in %j', (place, country, said) => {
    expect(whereabouts(place, country)).toEqual(said);
  });
});
