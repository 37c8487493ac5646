import fc from 'fast-check';
import { cut, shortened } from './cut.js';

const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const aLength = fc.integer({ min: 1, max: 40 });

it.each([
  ['abc', 3, 'abc', 'abc'],
  ['abcd', 3, 'abc', 'ab…'],
  ['a😀b', 2, 'a', 'a…'],
  ['a😀', 3, 'a😀', 'a😀'],
  ['𠮷野家', 3, '𠮷野', '𠮷…'],
  ['😀', 1, '', '…'],
])('%s within %d is cut to %s and shortened to %s', (text, most, begun, told) => {
  expect([cut(text, most), shortened(text, most)]).toEqual([begun, told]);
});

it('never ends within a character, is never too long, and loses no more than it must', () => {
  fc.assert(
    fc.property(anyText, aLength, (text, most) => {
      for (const short of [cut(text, most), shortened(text, most)]) {
        expect(short).not.toMatch(/\p{Surrogate}/u);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short.length).toBeGreaterThanOrEqual(Math.min(text.length, most) - 1);
      }
      expect(text.startsWith(cut(text, most))).toBe(true);
    }),
  );
});
