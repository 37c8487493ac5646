import { compareNames } from '../../firms/index.js';
import { calendarDate } from '../../kernel/index.js';
import { type ConflictQuestion, findConflicts } from './find-conflicts.js';
import { classesMeet } from './technology.js';

const day = calendarDate;
const nobody = { names: ['Somebody'], affiliations: [], testimony: [], ndas: [], inventorOf: [] };
const asked = (candidate: object, over: Partial<ConflictQuestion> = {}): ConflictQuestion => ({
  on: day('2026-11-21'),
  lookBackYears: 5,
  adverse: ['adv'],
  firms: [
    { id: 'adv', names: ['Brightwell Inc.', '明泉照明'] },
    { id: 'top', names: ['Tarn Holding'] },
    { id: 'sister', names: ['Tarn Optics'] },
    { id: 'other', names: ['Lantian'] },
  ],
  ties: [
    { child: 'adv', parent: 'top', percent: 80, from: day('2020-01-01') },
    { child: 'sister', parent: 'top', percent: 60, from: day('2020-01-01'), to: day('2026-11-20') },
    { child: 'other', parent: 'top', percent: 50, from: day('2020-01-01') },
  ],
  classes: ['H01L33'],
  ...over,
  candidate: { ...nobody, ...candidate },
});
const at = (firm: string, role: string, from: string, to?: string, percent?: number) => ({
  affiliations: [{ firm, role, from: day(from), to: to === undefined ? undefined : day(to), percent }],
});
const testimony = (on: string, classes = ['H01L33'], of = 'adv') => ({
  testimony: [{ for: of, on: day(on), classes }],
});
const nda = (until: string | undefined, classes: string[] = []) => ({
  ndas: [{ with: 'adv', until: until === undefined ? undefined : day(until), classes }],
});

describe('a candidate checked', () => {
  it.each<[string, object, string, string | undefined, string[] | undefined]>([
    [
      '1.2 % of the parent',
      at('top', 'equity', '2024-01-01', undefined, 1.2),
      'blocked',
      'equity',
      ['top', 'adv'],
    ],
    [
      '0.4 % of the parent',
      at('top', 'equity', '2024-01-01', undefined, 0.4),
      'waivable',
      'equity',
      ['top', 'adv'],
    ],
    ['one per cent', at('adv', 'shareholder', '2024-01-01', undefined, 1), 'blocked', 'equity', ['adv']],
    ['shares, not said how many', at('adv', '股东', '2024-01-01'), 'blocked', 'equity', ['adv']],
    [
      'shares that were sold',
      at('adv', 'equity', '2020-01-01', '2026-11-20', 5),
      'clear',
      undefined,
      undefined,
    ],
    [
      'shares of a firm half held',
      at('other', 'equity', '2024-01-01', undefined, 5),
      'clear',
      undefined,
      undefined,
    ],
    ['a post now', at('adv', 'employee', '2024-01-01'), 'blocked', 'employment', ['adv']],
    [
      'a post that ends today',
      at('adv', 'employee', '2024-01-01', '2026-11-21'),
      'blocked',
      'employment',
      ['adv'],
    ],
    [
      'a post that ended',
      at('adv', 'employee', '2024-01-01', '2026-11-20'),
      'waivable',
      'past_post',
      ['adv'],
    ],
    [
      'a post that ended long ago',
      at('adv', 'employee', '2014-01-01', '2021-11-20'),
      'clear',
      undefined,
      undefined,
    ],
    ['a post to come', at('adv', 'director', '2027-01-01'), 'clear', undefined, undefined],
    ['a seat on the board above', at('top', '董事', '2024-01-01'), 'blocked', 'directorship', ['top', 'adv']],
    [
      'a post at a sister sold yesterday',
      at('sister', 'employee', '2024-01-01'),
      'clear',
      undefined,
      undefined,
    ],
    [
      'a firm told by its name',
      at('Tarn Holding Ltd.', 'director', '2024-01-01'),
      'blocked',
      'directorship',
      ['top', 'adv'],
    ],
    ['a spouse', at('adv', 'spouse', '2024-01-01'), 'blocked', 'family', ['adv']],
    ['a sponsored chair', at('adv', 'academic sponsor', '2024-01-01'), 'waivable', 'academic', ['adv']],
    [
      'a standards body',
      at('adv', 'standards body colleague', '2024-01-01'),
      'waivable',
      'standards',
      ['adv'],
    ],
    ['testimony of 2022', testimony('2022-03-01'), 'blocked', 'testimony', ['adv']],
    ['testimony five years ago to the day', testimony('2021-11-21'), 'blocked', 'testimony', ['adv']],
    ['testimony five years and a day ago', testimony('2021-11-20'), 'clear', undefined, undefined],
    ['testimony on other technology', testimony('2022-03-01', ['H04L9']), 'clear', undefined, undefined],
    ['testimony for the parent', testimony('2022-03-01', [], 'top'), 'blocked', 'testimony', ['top', 'adv']],
    ['confidence that ended', nda('2026-11-20'), 'clear', undefined, undefined],
    ['confidence that ends today', nda('2026-11-21'), 'blocked', 'nda', ['adv']],
    ['confidence without end', nda(undefined, ['H01L33/50']), 'blocked', 'nda', ['adv']],
    ['confidence about other things', nda(undefined, ['A61K']), 'clear', undefined, undefined],
    ['an asserted patent', { inventorOf: ['US1'] }, 'blocked', 'inventor', ['US1']],
    ['a name alike', { names: ['明泉光电有限公司'] }, 'waivable', 'name', ['adv']],
    ['nothing', {}, 'clear', undefined, undefined],
  ])('with %s', (_, candidate, verdict, rule, path) => {
    const answer = findConflicts(asked(candidate), compareNames);
    expect(answer.verdict).toBe(verdict);
    expect([answer.hits[0]?.rule, answer.hits[0]?.path]).toEqual([rule, path]);
  });

  it('counts two holdings of one firm together, and puts the gravest first', () => {
    const share = { firm: 'adv', role: 'equity', from: day('2024-01-01'), percent: 0.5 };
    const chair = { firm: 'adv', role: 'academic', from: day('2024-01-01') };
    const { verdict, hits } = findConflicts(asked({ affiliations: [chair, share, share] }), compareNames);
    expect([verdict, hits.map(({ rule }) => rule)]).toEqual(['blocked', ['equity', 'academic']]);
  });

  it('is checked again as ties stood on another day', () => {
    const there = at('sister', 'employee', '2024-01-01');
    expect(findConflicts(asked(there, { on: day('2026-11-20') }), compareNames).hits[0]?.path).toEqual([
      'sister',
      'top',
      'adv',
    ]);
  });
});

describe('technology', () => {
  it.each<[string[], string[], boolean]>([
    [['H01L33'], ['H01L33/50'], true],
    [['H01L 33/00'], ['h01l33/08'], true],
    [['H01L'], ['H01L33'], true],
    [['H01L3'], ['H01L33'], false],
    [['H01L27'], ['H01L33'], false],
    [['H01L33', 'A61K'], ['G06F', 'A61K8'], true],
    [[], ['H01L33'], true],
    [['LED'], ['led'], true],
  ])('of %j and %j meets: %s', (a, b, meets) => {
    expect(classesMeet(a, b)).toBe(meets);
  });
});
