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
    expect(halvesIn('non-\ninfringement')).toBe('non infringement');
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
