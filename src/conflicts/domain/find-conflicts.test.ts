import { compareNames, nameKeys } from '../../firms/index.js';
import { calendarDate } from '../../kernel/index.js';
import type { Candidate } from './candidate.js';
import { type ConflictQuestion, findConflicts } from './find-conflicts.js';
import { classesMeet } from './technology.js';

const day = calendarDate;
const sense = { compare: compareNames, keys: nameKeys };
const nobody: Candidate = { names: ['Somebody'], affiliations: [], testimony: [], ndas: [], inventorOf: [] };
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
    [
      'a chair with 5 % besides',
      at('adv', 'professor', '2024-01-01', undefined, 5),
      'blocked',
      'equity',
      ['adv'],
    ],
    [
      'a post with 0.4 % besides',
      at('adv', 'employee', '2024-01-01', undefined, 0.4),
      'blocked',
      'employment',
      ['adv'],
    ],
    ['a brother there', at('adv', 'Brother is an engineer', '2024-01-01'), 'blocked', 'family', ['adv']],
    ['a father there', at('adv', '父亲任工程师', '2024-01-01'), 'blocked', 'family', ['adv']],
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
    const answer = findConflicts(asked(candidate), sense);
    expect(answer.verdict).toBe(verdict);
    expect([answer.hits[0]?.rule, answer.hits[0]?.path]).toEqual([rule, path]);
    expect(findConflicts(asked(candidate), { compare: compareNames })).toEqual(answer);
  });

  it('is told since when, by whose tie and by which way', () => {
    const { hits } = findConflicts(asked(at('top', 'equity', '2024-01-01', undefined, 1.2)), sense);
    expect(hits).toEqual([
      {
        rule: 'equity',
        verdict: 'blocked',
        path: ['top', 'adv'],
        since: '2024-01-01',
        because: {
          en: 'Has held 1.2 % of top, which is of the adverse group, since 2024-01-01; from 1 % it cannot be waived.',
          zh: '自 2024-01-01 起持有对方集团内企业 top 1.2% 的权益；达到 1% 即不得豁免。',
        },
      },
    ]);
  });

  it('counts two holdings of one firm together, and puts the gravest first', () => {
    const share = { firm: 'adv', role: 'equity', from: day('2024-01-01'), percent: 0.5 };
    const chair = { firm: 'adv', role: 'academic', from: day('2024-01-01') };
    const { verdict, hits } = findConflicts(asked({ affiliations: [chair, share, share] }), sense);
    expect([verdict, hits.map(({ rule }) => rule)]).toEqual(['blocked', ['equity', 'academic']]);
  });

  it.each<[string, number[], string]>([
    ['tenths that come to one', [0.7, 0.2, 0.1], 'blocked'],
    ['a millionth less', [0.7, 0.2, 0.099999], 'waivable'],
  ])('counts %s: %j', (_, percents, verdict) => {
    const affiliations = percents.map((percent) => ({
      firm: 'adv',
      role: 'equity',
      from: day('2024-01-01'),
      percent,
    }));
    expect(findConflicts(asked({ affiliations }), sense).verdict).toBe(verdict);
  });

  it('counts holdings of one firm together by whichever of its names they are told, since the last of them', () => {
    const affiliations = [
      { firm: 'top', role: 'equity', from: day('2024-01-01'), percent: 0.6 },
      { firm: 'Tarn Holding Ltd.', role: 'equity', from: day('2025-03-01'), percent: 0.6 },
    ];
    const { verdict, hits } = findConflicts(asked({ affiliations }), sense);
    expect([verdict, hits.map(({ since }) => since)]).toEqual(['blocked', ['2025-03-01']]);
  });

  it('calls a firm by its name where that is known, not by its id', () => {
    const firms = [{ id: 'adv', names: [], called: { en: 'Brightwell', zh: '明泉' } }];
    const { hits } = findConflicts(asked(at('adv', 'employee', '2024-01-01'), { firms }), sense);
    expect(hits[0]?.because).toEqual({
      en: 'Has been employee of Brightwell, which is of the adverse group, since 2024-01-01.',
      zh: '自 2024-01-01 起任对方集团内企业 明泉 的 employee。',
    });
  });

  it('is checked again as ties stood on another day', () => {
    const there = at('sister', 'employee', '2024-01-01');
    expect(findConflicts(asked(there, { on: day('2026-11-20') }), sense).hits[0]?.path).toEqual([
      'sister',
      'top',
      'adv',
    ]);
  });
});

describe('what a candidate did for others', () => {
  const ours = { ours: ['us'], coMembers: ['them'], id: 'm', position: 'respondent' as const };
  const told = (candidate: Partial<Candidate>, over: Partial<ConflictQuestion> = {}) =>
    findConflicts(asked(candidate, { ...ours, ...over }), sense).hits.map(
      ({ rule, verdict, path, since }) => [rule, verdict, path.join(' > '), since],
    );
  const post = (firm: string, role: string, to: string | undefined, classes?: string[]) => ({
    affiliations: [
      { firm, role, from: day('2019-01-01'), to: to === undefined ? undefined : day(to), classes },
    ],
  });
  const engaged = (whom: string, against: string, to?: string, classes: string[] = []) => ({
    engagements: [
      {
        for: [whom],
        against: [against],
        from: day('2024-05-01'),
        to: to === undefined ? undefined : day(to),
        classes,
      },
    ],
  });
  const confided = (whom: string, against: string) => ({
    confided: [{ for: [whom], against: [against], on: day('2010-05-01') }],
  });
  const spoke = (position: 'claimant' | 'respondent' | undefined, on: string, classes = ['H01L33']) => ({
    testimony: [{ for: 'Somebody else', on: day(on), classes, position }],
  });
  const sat = (matter: string, seat: 'expert' | 'mediator') => ({
    seats: [{ matter, seat, from: day('2025-02-01') }],
  });
  const untold = (rule: string) => [[rule, 'blocked', '', null]];

  it.each<[string, Partial<Candidate>, unknown[]]>([
    [
      'ended work on the same technology',
      post('adv', 'consultant', '2021-11-21', ['H01L33']),
      [['past_post', 'blocked', 'adv', '2019-01-01']],
    ],
    [
      'ended work on the same technology, five years and a day ago',
      post('adv', 'consultant', '2021-11-20', ['H01L33']),
      [],
    ],
    ['ended work on other technology', post('adv', 'consultant', '2026-01-01', ['A61K']), []],
    [
      'ended work on what is not known',
      post('adv', 'consultant', '2026-01-01', []),
      [['past_post', 'waivable', 'adv', '2019-01-01']],
    ],
    [
      'work for a co-member that ended',
      post('them', 'consultant', '2026-01-01'),
      [['co_member', 'waivable', 'them', '2019-01-01']],
    ],
    [
      'work for a co-member that goes on',
      post('them', 'employee', undefined),
      [['co_member', 'waivable', 'them', '2019-01-01']],
    ],
    ['work for a co-member long ago', post('them', 'employee', '2021-11-20'), []],
    ['work for whoever asks', post('us', 'consultant', undefined), []],
    ['a chair sponsored by a co-member', post('them', 'academic', undefined), []],
    [
      'testimony for the contrary position',
      spoke('claimant', '2022-03-01'),
      [['contrary', 'waivable', 'Somebody else', '2022-03-01']],
    ],
    ['testimony for the same position', spoke('respondent', '2022-03-01'), []],
    ['testimony for a position not told', spoke(undefined, '2022-03-01'), []],
    ['contrary testimony on other technology', spoke('claimant', '2022-03-01', ['A61K']), []],
    ['contrary testimony five years and a day ago', spoke('claimant', '2021-11-20'), []],
    ['an engagement for an adverse firm', engaged('adv', 'x'), untold('both_sides')],
    ['an engagement for its parent', engaged('top', 'x'), untold('both_sides')],
    ['an engagement against us', engaged('x', 'us'), untold('both_sides')],
    ['an engagement against a co-member', engaged('x', 'them'), untold('both_sides')],
    ['an engagement of our own', engaged('us', 'adv'), []],
    ['an engagement against us that ended', engaged('x', 'us', '2026-11-20'), []],
    ['an engagement for an adverse firm that ended', engaged('adv', 'x', '2026-11-20'), untold('both_sides')],
    ['an ended one on other technology', engaged('adv', 'x', '2026-11-20', ['A61K']), []],
    ['what an adverse firm confided, however long ago', confided('adv', 'x'), untold('confided')],
    ['what was confided against us', confided('x', 'us'), untold('confided')],
    ['what we confided', confided('us', 'adv'), []],
    ['the chair of the mediator here', sat('m', 'mediator'), [['mediator', 'blocked', '', '2025-02-01']]],
    ['the chair of the mediator elsewhere', sat('n', 'mediator'), []],
    ['a seat as expert here', sat('m', 'expert'), []],
  ])('is found: %s', (_, candidate, expected) => {
    expect(told(candidate)).toEqual(expected);
  });

  it('keeps an expert from mediating the same matter', () => {
    expect(told(sat('m', 'expert'), { seeks: 'mediator' })).toEqual([
      ['mediator', 'blocked', '', '2025-02-01'],
    ]);
    expect(told(sat('m', 'mediator'), { seeks: 'mediator' })).toEqual([]);
  });

  it('tells two engagements for the other side once, and of neither firm nor day', () => {
    const two = { engagements: [...engaged('adv', 'x').engagements, ...engaged('x', 'us').engagements] };
    const { hits } = findConflicts(asked(two, ours), sense);
    expect(hits).toHaveLength(1);
    expect(JSON.stringify(hits)).not.toMatch(/adv|top|us"|x"|2024/);
  });

  it.each<[string[], string[], string[]]>([
    [['US 7,979,174 B2'], ['US7979174'], ['US 7,979,174 B2']],
    [['US7979174'], ['US8979174'], []],
    [['ZL 201410123456.7', 'US1'], ['ZL201410123456.7'], ['ZL 201410123456.7']],
  ])('finds of patents %j, where %j are asserted, %j', (inventorOf, asserted, found) => {
    expect(told({ inventorOf }, { asserted }).map(([, , path]) => path)).toEqual(found);
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
