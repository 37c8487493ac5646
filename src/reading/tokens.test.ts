import fc from 'fast-check';
import { askedTokens, maxTokens, tokensOf } from './domain/tokens.js';
import { folded, foldedQuestion } from './fold.js';

const finds = (text: string, typed: string): boolean => {
  const found = new Set(tokensOf(folded(text)));
  const asked = askedTokens(foldedQuestion(typed));
  return asked.length > 0 && asked.every((word) => found.has(word));
};

describe('a document is found', () => {
  it.each([
    ['Joint defence memorandum on claim construction', 'CLAIM construction'],
    ['关于联合应诉的备忘录', '联合应诉'],
    ['关于联合应诉的备忘录', '应诉'],
    ['关于联合应诉的备忘录', '诉'],
    ['Ｐａｔｅｎｔ No. ７９７９１７４', 'patent 7979174'],
    ['U.S. Patent No. 7,979,174', '7979174'],
    ['U.S. Patent No. 7979174', '7,979,174'],
    ['US9000001B2 与对比文件', '9000001'],
    ['Inv. No. 337-TA-1133', '337-ta-1133'],
    ['Réponse à la requête', 'RÉPONSE'],
    ['Größe der Anlage', 'grösse'.normalize('NFD').replace('ss', 'ß')],
    ['第3号证据', '证据'],
  ])('%s by %s', (text, typed) => {
    expect(finds(text, typed)).toBe(true);
  });

  it.each([
    ['关于联合应诉的备忘录', '联诉', 'its characters do not stand side by side'],
    ['Joint defence memorandum', 'defence settlement', 'one of the words is missing'],
    ['Joint defence memorandum', '… —', 'nothing is asked for'],
  ])('%s not by %s: %s', (text, typed) => {
    expect(finds(text, typed)).toBe(false);
  });

  it('by any piece of a Chinese text and any word of a Latin one', () => {
    const sign = fc.constantFrom(...'联合应诉专利无效宣告请求书证据目录');
    const chinese = fc.array(sign, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(chinese, fc.nat(), fc.nat(), (signs, from, length) => {
        const start = from % signs.length;
        const piece = signs.slice(start, start + 1 + (length % signs.length)).join('');
        return finds(`see ${signs.join('')} below`, piece);
      }),
    );
    const word = fc.stringMatching(/^[A-Za-z]{1,12}[0-9]{0,4}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), (words, place) =>
        finds(words.join(' '), words[place % words.length]!.toUpperCase()),
      ),
    );
  });
});

describe('a text without a blank', () => {
  it.each([
    ['one word', 'x'.repeat(9_000_000)],
    ['one number', `1${',234'.repeat(2_000_000)}`],
    ['one run of signs', '联'.repeat(3_000_000)],
  ])('of millions of characters is cut into words: %s', (_, long) => {
    expect(finds(`${long} tamarisk`, 'tamarisk')).toBe(true);
  });

  it('keeps every pair of a long run, and of a long word its beginning', () => {
    const signs = Array.from({ length: 1_000 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    const found = new Set(tokensOf(signs.join('')));
    expect(signs.slice(1).filter((sign, at) => !found.has(`${signs[at]}${sign}`))).toEqual([]);
    expect(tokensOf(`${'ab'.repeat(10_000)} 末`)).toEqual(['ab'.repeat(32), '末']);
  });
});

describe('the words of a text', () => {
  it('are each kept once', () => {
    expect(tokensOf(folded('To be or not to BE'))).toEqual(['to', 'be', 'or', 'not']);
  });

  it('are the same again for any text made of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = tokensOf(folded(text));
        expect(new Set(words).size).toBe(words.length);
        expect(words.every((one) => one === folded(one))).toBe(true);
      }),
    );
  });

  it('are no more than can be kept', () => {
    const text = Array.from({ length: maxTokens + 10 }, (_, n) => `word${String(n)}x`).join(' ');
    expect(tokensOf(text)).toHaveLength(maxTokens);
  });
});
