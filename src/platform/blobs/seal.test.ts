import fc from 'fast-check';
import { OpenKey } from './open-key.js';
import { derived, seal, SealBrokenError, unseal } from './seal.js';

const key = Buffer.alloc(32, 7);
const bytes = fc.uint8Array({ maxLength: 2_000 });

describe('what is sealed', () => {
  it('opens again where it was sealed', () => {
    fc.assert(
      fc.property(bytes, fc.string(), (plain, place) => {
        expect(unseal(key, seal(key, plain, place), place)).toEqual(Buffer.from(plain));
      }),
    );
  });

  it('does not open once any bit of it is changed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (plain, at, bit) => {
        const sealed = seal(key, plain, 'here');
        const place = at % sealed.length;
        sealed[place] = (sealed[place] ?? 0) ^ (1 << bit);
        expect(() => unseal(key, sealed, 'here')).toThrow(SealBrokenError);
      }),
      { numRuns: 500 },
    );
  });

  it('does not open cut short, elsewhere or under another key', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (plain, at) => {
        const sealed = seal(key, plain, 'here');
        expect(() => unseal(key, sealed.subarray(0, at % sealed.length), 'here')).toThrow(SealBrokenError);
        expect(() => unseal(key, sealed, 'there')).toThrow(SealBrokenError);
        expect(() => unseal(derived(key, 'another'), sealed, 'here')).toThrow(SealBrokenError);
      }),
    );
  });

  it('never uses a nonce twice, not even for the same text', () => {
    const nonces = Array.from({ length: 20_000 }, () =>
      seal(key, Buffer.from('x'), '').subarray(0, 12).toString('hex'),
    );
    expect(new Set(nonces).size).toBe(nonces.length);
  });
});

describe('a part of a file', () => {
  const blob = { allianceId: 'a', blobId: 'b' };
  const open = new OpenKey('k', Buffer.alloc(32, 1));
  const other = new OpenKey('o', Buffer.alloc(32, 2));
  const place = { no: 1, turn: 't', isLast: false };
  const part = open.sealPart(blob, place, Buffer.from('secret'));

  it.each([
    ['as another part', blob, { ...place, no: 2 }, open],
    ['as what another request wrote', blob, { ...place, turn: 'u' }, open],
    ['as the last, which would cut the file short', blob, { ...place, isLast: true }, open],
    ['in another file', { ...blob, blobId: 'c' }, place, open],
    ['in another alliance', { ...blob, allianceId: 'z' }, place, open],
    ['under the key of another compartment', blob, place, other],
  ])('does not open %s', (_, of, at, by) => {
    expect(() => by.openPart(of, at, part)).toThrow(SealBrokenError);
  });

  it('opens in its place', () => {
    expect(open.openPart(blob, place, part).toString()).toBe('secret');
  });

  it('is looked for by words that differ from key to key and tell nothing', () => {
    expect(open.token('收入')).toBe(open.token('收入'));
    expect(open.token('收入')).not.toBe(other.token('收入'));
    expect(open.token('收入')).toMatch(/^[\w-]{16}$/);
  });
});
