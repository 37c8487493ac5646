import { searchPattern, searchText } from './search-text.js';

const finds = (typed: string, ...names: readonly string[]): boolean =>
  searchText(names).includes(searchPattern(typed).slice(1, -1).replaceAll('\\', ''));

describe('finding people and firms by name', () => {
  it.each([
    ['山海', true, 'part of the name'],
    ['shanhai', true, 'its pinyin'],
    ['shan hai', true, 'its pinyin, syllable by syllable'],
    ['ShanHai', true, 'whatever the case'],
    ['shkj', true, 'its initials'],
    ['mountain', true, 'the English name'],
    ['ＭＯＵＮＴＡＩＮ', true, 'letters of full width'],
    ['haishan', false, 'another order'],
  ])('"%s" finds 山海科技 (Mountain & Sea Technology): %s, %s', (typed, found) => {
    expect(finds(typed, '山海科技', 'Mountain & Sea Technology')).toBe(found);
  });

  it('knows how a character is read as a surname, and how otherwise', () => {
    expect(finds('shan', '单立')).toBe(true);
    expect(finds('dan', '单立')).toBe(true);
  });

  it('writes ü as it is typed', () => {
    expect(finds('lvyun', '吕云')).toBe(true);
  });

  it('sorts in the order of pinyin', () => {
    const names = ['赵一', '安二', '马三'];
    const sorted = [...names].sort((a, b) => (searchText([a]) < searchText([b]) ? -1 : 1));
    expect(sorted).toEqual(['安二', '马三', '赵一']);
  });

  it('takes the signs of a pattern as they are', () => {
    expect(searchPattern(' 100%_a\\ ')).toBe('%100\\%\\_a\\\\%');
  });
});
