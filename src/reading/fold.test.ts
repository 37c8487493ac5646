import fc from 'fast-check';
import { folded, foldedPlaces, foldedQuestion, halvesIn } from './fold.js';

describe('one form for all that is searched', () => {
  it.each([
    ['ＰＡＴＥＮＴ　７９７９１７４', 'patent 7979174', 'full width'],
    ['ｱｶﾞ', 'アガ', 'half width'],
    ['应 诉 通 知 书', '应诉通知书', 'blanks between Chinese characters'],
    ['不侵\r\n权', '不侵权', 'a line end between Chinese characters'],
    ['infrin-\nge', 'infringe', 'a word divided at a line end'],
    ['337-TA-\n1133', '337-ta-\n1133', 'a number at a line end is none'],
    ['non\u00adinfringement', 'noninfringement', 'a soft hyphen'],
    ['非\u200b侵权', '非侵权', 'a blank of no width'],
    ['專利權侵權訴訟', '专利权侵权诉讼', 'traditional characters'],
    ['乾隆', '干隆', 'a sign by itself, whatever its word'],
    ['Société Lumière', 'societe lumiere', 'accents'],
    ['Straße Ørsted Łódź', 'strasse orsted lodz', 'letters that are no other with an accent'],
    ['が', 'が', 'Japanese keeps its marks'],
    ['⻓⾦', '长金', 'parts of characters that PDF programs write'],
    ['ﬁling', 'filing', 'letters joined'],
    ['山海 LED 照明', '山海 led 照明', 'blanks beside Latin words'],
  ])('%j is %j: %s', (written, form) => {
    expect(folded(written)).toBe(form);
  });

  it.each([
    ['专利 无效', '专利 无效', 'asks for both words'],
    ['应 诉 通 知', '应诉通知', 'a title as it was typed'],
  ])('of a question: %j is %j: %s', (typed, form) => {
    expect(foldedQuestion(typed)).toBe(form);
  });

  it('keeps the halves of a divided word, where the hyphen was meant', () => {
    expect(halvesIn('non-\r\n  infringement')).toBe('non infringement');
    expect(halvesIn(`${'词'.repeat(80)} one-\ntwo-\nthree`)).toBe('one two\ntwo three');
  });

  /** The least time of this process that folding a text takes, in milliseconds, of two times; no less than the clock can tell. */
  const spentOn = (text: string): number => {
    const times = [1, 2].map(() => {
      const begun = process.cpuUsage();
      folded(text);
      halvesIn(text);
      return process.cpuUsage(begun).user / 1_000;
    });
    return Math.max(1, Math.min(...times));
  };

  it.each([
    ['line ends after a hyphen', (many: number) => `${'a'.repeat(64)}-${'\n'.repeat(many)}1`],
    ['blanks after a hyphen', (many: number) => `${'a'.repeat(64)}-${'\r'.repeat(many)}1`],
    ['letters', (many: number) => 'a'.repeat(many)],
    ['marks upon one sign', (many: number) => `a${'\u0301\u0316'.repeat(many * 8)}`],
    ['marks of half width', (many: number) => `ｶ${'\u0316ﾞ'.repeat(many * 8)}`],
  ])('folds many %s in as long as they are many', (_, textOf) => {
    // Eight times as many: eight times the work, where the square of it would be 64 times.
    expect(spentOn(textOf(8_000)) / spentOn(textOf(1_000))).toBeLessThan(32);
  });

  it('is the same again, and its places are those of the text', () => {
    const written = fc.string({ unit: fc.constantFrom(...'aÉß专專 \n-\u00adｶﾞ１é⻓，.') });
    fc.assert(
      fc.property(written, (text) => {
        const form = folded(text);
        expect(folded(form)).toBe(form);
        const { text: again, places } = foldedPlaces(text);
        expect(places).toHaveLength(again.length);
        expect(places.every((place, at) => place < text.length && place >= (places[at - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
