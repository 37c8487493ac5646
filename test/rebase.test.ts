import { rebase, sameWritten } from '../web/src/rebase.js';

describe('one’s own changes on what someone else has saved meanwhile', () => {
  it.each<readonly [string, unknown, unknown, unknown, unknown]>([
    [
      'a field that was not touched is theirs',
      { a: '1', b: '2' },
      { a: '1', b: 'mine' },
      { a: 'theirs', b: '2' },
      { a: 'theirs', b: 'mine' },
    ],
    ['a field both changed is mine', { a: '1' }, { a: 'mine' }, { a: 'theirs' }, { a: 'mine' }],
    [
      'a field that was cleared stays empty',
      { a: '1' },
      { a: '' },
      { a: '1', b: 'theirs' },
      { a: '', b: 'theirs' },
    ],
    [
      'a field they cleared stays empty',
      { a: '1', b: '2' },
      { a: '1', b: 'mine' },
      { b: '2' },
      { a: undefined, b: 'mine' },
    ],
    [
      'what is empty in another way is no change',
      { a: '' },
      { a: undefined },
      { a: 'theirs' },
      { a: 'theirs' },
    ],
    [
      'within a field as well',
      { name: { zh: '甲', en: 'A' } },
      { name: { zh: '乙', en: 'A' } },
      { name: { zh: '甲', en: 'B' } },
      { name: { zh: '乙', en: 'B' } },
    ],
    [
      'of ids, added and removed ones',
      ['a', 'b'],
      ['b', 'mine'],
      ['a', 'b', 'theirs'],
      ['b', 'theirs', 'mine'],
    ],
    ['an id both added stands once', [], ['x'], ['x'], ['x']],
    ['a list of things is one field', [{ n: 1 }], [{ n: 2 }], [{ n: 1 }, { n: 3 }], [{ n: 2 }]],
  ])('%s', (_, base, mine, theirs, wanted) => {
    expect(rebase(base, mine, theirs)).toEqual(wanted);
  });

  it.each<readonly [unknown, unknown, boolean]>([
    [{ a: '' }, {}, true],
    [{ a: null }, { a: undefined }, true],
    [{ a: { b: [1] } }, { a: { b: [1] } }, true],
    [{ a: { b: [1] } }, { a: { b: [1, 2] } }, false],
    [{ a: '1' }, {}, false],
    [0, '', false],
  ])('%j and %j say the same: %s', (one, other, isSame) => {
    expect(sameWritten(one, other)).toBe(isSame);
  });
});
