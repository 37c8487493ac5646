import fc from 'fast-check';
import { snippetOf } from './snippet.js';

describe('a snippet', () => {
  it.each([
    [
      'The Claim Construction of the term is disputed',
      'construction',
      ['The Claim ', 'Construction', ' of the term is disputed'],
    ],
    ['本备忘录说明联合应诉的安排', '联合应诉', ['本备忘录说明', '联合应诉', '的安排']],
    ['ＰＡＴＥＮＴ No. 7,979,174', 'patent', ['PATENT', ' No. 7,979,174']],
    ['nothing of the kind', 'settlement', []],
  ])('of %s for %s', (text, typed, parts) => {
    expect(snippetOf(text, typed).map((part) => part.text)).toEqual(parts);
  });

  it('marks what was searched for and is a piece of the text', () => {
    const text = `${'before '.repeat(40)}the needle here${' after'.repeat(60)}`;
    const parts = snippetOf(text, 'NEEDLE');
    expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['needle']);
    expect(text).toContain(parts.map((part) => part.text).join(''));
  });

  it('is never more than asked for, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 2000 }),
        fc.string({ maxLength: 20 }),
        (text, typed) => {
          const length = snippetOf(text, typed).reduce((sum, part) => sum + part.text.length, 0);
          expect(length).toBeLessThanOrEqual(60 + 140 + 20 * 18);
        },
      ),
    );
  });
});
