import { isForeign, placeOf } from './network.js';

describe('the place an address stands for', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:0:12:aaaa:bbbb:cccc:dddd', '2001:db8:0:12::/64'],
    ['2001:0DB8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s is %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });
});

describe('a request from another site', () => {
  const app = 'https://hezong.example';
  it.each<[string, string | undefined, string | undefined, string, boolean, string]>([
    // [method, origin, sec-fetch-site, host, foreign, why]
    ['POST', app, 'same-origin', 'hezong.example', false, 'the app itself'],
    ['POST', 'http://localhost:3000', undefined, 'localhost:3000', false, 'the host it was sent to'],
    ['POST', undefined, undefined, 'hezong.example', false, 'a script, which names no origin'],
    ['POST', 'https://evil.example', undefined, 'hezong.example', true, 'another site'],
    [
      'POST',
      'https://hezong.example.evil.example',
      undefined,
      'hezong.example',
      true,
      'a name that begins alike',
    ],
    [
      'POST',
      'https://hezong.example@evil.example',
      undefined,
      'hezong.example',
      true,
      'a user before the host',
    ],
    ['POST', 'http://localhost:3001', undefined, 'localhost:3000', true, 'another port'],
    ['POST', 'null', undefined, 'hezong.example', true, 'a page that hides its origin'],
    ['DELETE', undefined, 'cross-site', 'hezong.example', true, 'cross-site, as the browser says'],
    ['PUT', undefined, 'none', 'hezong.example', false, 'typed in by the person'],
    ['GET', undefined, 'cross-site', 'hezong.example', true, 'a picture that is a download'],
    ['HEAD', undefined, 'same-site', 'hezong.example', true, 'a neighbour of the site'],
    ['GET', undefined, 'same-origin', 'hezong.example', false, "the app's own page"],
    ['GET', undefined, 'none', 'hezong.example', false, 'typed in by the person'],
  ])(
    '%s with origin %s, fetch site %s to %s is foreign: %s (%s)',
    (method, origin, fetchSite, host, foreign) => {
      expect(isForeign({ method, origin, fetchSite, host, isPublic: false }, app)).toBe(foreign);
    },
  );

  it('is not foreign where it reads what anyone may read', () => {
    const asked = { method: 'GET', origin: undefined, fetchSite: 'cross-site', host: 'hezong.example' };
    expect(isForeign({ ...asked, isPublic: true }, app)).toBe(false);
  });
});
