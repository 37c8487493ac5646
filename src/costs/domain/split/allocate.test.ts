import fc from 'fast-check';
import { fraction, fractionOf, fractionText, moneyOf, moneyText } from '../../../kernel/index.js';
import { allocate, type SplitMethod } from './allocate.js';
import type { Participant } from './participant.js';
import { allocated, cents, checkSplit, splits } from './pools.fixtures.js';

const decimal = (text: string) => fractionOf(text) ?? fraction(-1n);
const amount = (text: string) => moneyOf(text, 'USD') ?? cents(0n);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const by = (...weights: readonly string[]): readonly Participant[] =>
  weights.map((text, place) => ({ id: letters[place] ?? '', weight: decimal(text), joined: place + 1 }));
const sharesOf = (total: string, method: SplitMethod, participants: readonly Participant[]) =>
  allocated({ total: amount(total), method, participants }).lines.map(({ units }) => moneyText(cents(units)));
const refusalOf = (total: string, method: SplitMethod, participants: readonly Participant[]) => {
  const outcome = allocate({ total: amount(total), method, participants });
  return 'refusal' in outcome ? outcome.refusal : undefined;
};

const equal: SplitMethod = { by: 'equal' };
const weights: SplitMethod = { by: 'weights' };
const hybrid = (percent: string): SplitMethod => ({
  by: 'hybrid',
  basePercent: decimal(percent),
  base: 'equal',
  variable: 'weights',
});
const imports = ['40.5', '25.25', '19.75', '9.5', '5'];

describe('a total that is split', () => {
  it.each([
    ['100000.00', 3, ['33333.34', '33333.33', '33333.33']],
    ['0.01', 3, ['0.01', '0.00', '0.00']],
    ['-100.00', 3, ['-33.34', '-33.33', '-33.33']],
    ['0.00', 2, ['0.00', '0.00']],
    ['5.00', 1, ['5.00']],
  ])('%s in equal parts among %d is %j', (total, count, shares) => {
    expect(sharesOf(total, equal, by(...Array<string>(count).fill('0')))).toEqual(shares);
  });

  it('by weights goes by the largest remainder', () => {
    expect(sharesOf('1234567.89', weights, by(...imports))).toEqual([
      '500000.00',
      '311728.39',
      '243827.16',
      '117283.95',
      '61728.39',
    ]);
  });

  it('in two parts is rounded once in each, the base rounded down', () => {
    const { lines, pools } = allocated({
      total: amount('1234567.89'),
      method: hybrid('30'),
      participants: by(...imports),
    });
    expect(lines.map(({ units }) => moneyText(cents(units)))).toEqual([
      '424074.08',
      '292283.95',
      '244753.08',
      '156172.83',
      '117283.95',
    ]);
    expect(pools.map(({ key, total }) => [key, moneyText(cents(total))])).toEqual([
      ['base', '370370.36'],
      ['variable', '864197.53'],
    ]);
    expect(pools[0]?.lines.map(({ units }) => units)).toEqual([
      7407408n,
      7407407n,
      7407407n,
      7407407n,
      7407407n,
    ]);
  });

  it('by tiers goes by their units', () => {
    const tiers = ['3', '3', '2', '2', '2', '1', '1', '1', '1', '1'].map((units, place) => ({
      id: letters[place] ?? '',
      units: decimal(units),
    }));
    expect(sharesOf('340000.00', { by: 'tiers' }, tiers)).toEqual([
      ...Array<string>(2).fill('60000.00'),
      ...Array<string>(3).fill('40000.00'),
      ...Array<string>(5).fill('20000.00'),
    ]);
  });

  it('says what falls to each exactly, and who bears the odd unit', () => {
    const { lines } = allocated({ total: cents(100n), method: equal, participants: by('1', '1', '1') });
    expect(lines.map(({ exact, odd }) => [fractionText(exact), odd])).toEqual([
      ['100/3', 1],
      ['100/3', 0],
      ['100/3', 0],
    ]);
  });

  it.each<[string, readonly Participant[], readonly string[]]>([
    [
      'who joined first',
      [
        { id: 'A', joined: 3 },
        { id: 'B', joined: 1 },
        { id: 'C', joined: 2 },
      ],
      ['B'],
    ],
    [
      'numbers by their size',
      [
        { id: 'A', joined: '10' },
        { id: 'B', joined: 9 },
      ],
      ['B'],
    ],
    [
      'days',
      [
        { id: 'A', joined: '2026-02-01' },
        { id: 'B', joined: '2025-12-31' },
      ],
      ['B'],
    ],
    [
      'numbers before days, and nothing last',
      [{ id: 'A' }, { id: 'B', joined: '2025-12-31' }, { id: 'C', joined: 7 }],
      ['C'],
    ],
    ['then the lesser id', [{ id: 'b' }, { id: 'a' }], ['a']],
  ])('gives the odd unit to %s', (_, participants, odd) => {
    const { lines } = allocated({ total: cents(1n), method: equal, participants });
    expect(lines.filter((one) => one.odd === 1).map(({ id }) => id)).toEqual(odd);
  });
});

describe('floors and caps', () => {
  const bounded = (cap: string, floor: string) =>
    by('55', '25', '12', '5', '3').map((one) => ({
      ...one,
      cap: { part: fraction(BigInt(cap), 100n) },
      floor: { minor: amount(floor).minor },
    }));

  it('hold by water-filling', () => {
    const { lines, pools } = allocated({
      total: amount('1000000.00'),
      method: weights,
      participants: bounded('35', '40000.00'),
    });
    expect(lines.map(({ units }) => moneyText(cents(units)))).toEqual([
      '350000.00',
      '350000.00',
      '180000.00',
      '75000.00',
      '45000.00',
    ]);
    expect(pools[0]?.perWeight).toEqual(fraction(1_500_000n));
    expect(pools[0]?.lines.map(({ bound }) => bound)).toEqual([
      'cap',
      'cap',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['15', '40000.00', 'from 200000.00 USD to 750000.00 USD, and 1000000.00 USD'],
    ['35', '300000.00', 'from 1500000.00 USD to 1750000.00 USD, and 1000000.00 USD'],
    ['35', '360000.00', 'from 1800000.00 USD to 1750000.00 USD, and 1000000.00 USD'],
  ])('of %s %% and %s cannot hold it', (cap, floor, because) => {
    const refusal = refusalOf('1000000.00', weights, bounded(cap, floor));
    expect(refusal?.code).toBe('costs.infeasible_bounds');
    expect(refusal?.because.en).toContain(because);
  });

  it('are no amounts below zero', () => {
    const participants = [{ id: 'A', floor: { minor: -1n } }];
    expect(refusalOf('1.00', equal, participants)?.code).toBe('costs.invalid_bounds');
  });

  it('in per cent round a cap down and a floor up', () => {
    const third = { part: fraction(1n, 3n) };
    const [a, b, c] = by('9', '1', '1');
    const capped = [
      { ...a, id: 'A', cap: third },
      { ...b, id: 'B' },
      { ...c, id: 'C' },
    ];
    expect(sharesOf('1.00', weights, capped)).toEqual(['0.33', '0.34', '0.33']);
    const floored = [
      { ...a, id: 'A' },
      { ...b, id: 'B', floor: third },
      { ...c, id: 'C' },
    ];
    expect(sharesOf('1.00', weights, floored)).toEqual(['0.59', '0.34', '0.07']);
  });

  it('hold for both parts of a hybrid together', () => {
    const [a, b] = by('9', '1');
    const participants = [
      { ...a, id: 'A', cap: { minor: 6000n } },
      { ...b, id: 'B', floor: { minor: 3000n } },
    ];
    expect(sharesOf('100.00', hybrid('30'), participants)).toEqual(['60.00', '40.00']);
    expect(sharesOf('-100.00', hybrid('30'), participants)).toEqual(['-60.00', '-40.00']);
    const narrow = [
      { ...a, id: 'A', cap: { minor: 1000n } },
      { ...b, id: 'B' },
    ];
    expect(sharesOf('100.00', hybrid('30'), narrow)).toEqual(['10.00', '90.00']);
  });

  it('leave nothing to who has no weight but a floor', () => {
    const [a, b] = by('0', '1');
    expect(
      sharesOf('10.00', weights, [
        { ...a, id: 'A' },
        { ...b, id: 'B' },
      ]),
    ).toEqual(['0.00', '10.00']);
    const floored = [
      { ...a, id: 'A', floor: { minor: 100n } },
      { ...b, id: 'B' },
    ];
    expect(sharesOf('10.00', weights, floored)).toEqual(['1.00', '9.00']);
    expect(
      refusalOf('10.00', weights, [
        { ...a, id: 'A' },
        { ...b, id: 'B', cap: { minor: 999n } },
      ])?.code,
    ).toBe('costs.infeasible_bounds');
  });
});

describe('an economic group', () => {
  const ten = [...Array(10).keys()].map((place) => ({
    id: letters[place] ?? '',
    joined: place,
    ...(place < 2 && { group: 'parent' }),
  }));

  it('bears one part of equal ones, in equal parts within', () => {
    expect(sharesOf('90000.00', equal, ten)).toEqual([
      '5000.00',
      '5000.00',
      ...Array<string>(8).fill('10000.00'),
    ]);
  });

  it('is rounded first, then within what it bears', () => {
    const three = [{ id: 'A', group: 'x' }, { id: 'B', group: 'x' }, { id: 'C' }, { id: 'D' }];
    expect(sharesOf('100.01', equal, three)).toEqual(['16.67', '16.67', '33.34', '33.33']);
    expect(sharesOf('0.01', equal, three)).toEqual(['0.01', '0.00', '0.00', '0.00']);
  });

  it('bears by weights what its members’ weights come to, and shares it by them', () => {
    const [a, b, c] = by('2', '1', '3');
    const participants = [
      { ...a, id: 'A', group: 'x' },
      { ...b, id: 'B', group: 'x' },
      { ...c, id: 'C' },
    ];
    expect(sharesOf('6.00', weights, participants)).toEqual(['2.00', '1.00', '3.00']);
    expect(sharesOf('0.03', weights, participants)).toEqual(['0.01', '0.01', '0.01']);
  });

  it('may be bounded as one', () => {
    const outcome = allocated({
      total: cents(9_000n),
      method: equal,
      participants: [{ id: 'A', group: 'x' }, { id: 'B', group: 'x' }, { id: 'C' }, { id: 'D' }],
      groupBounds: { x: { cap: { minor: 1_001n } } },
    });
    expect(outcome.lines.map(({ units }) => units)).toEqual([501n, 500n, 4000n, 3999n]);
  });

  it('bears its floor in equal parts where none of its members has weight', () => {
    const [a, b, c] = by('0', '0', '1');
    const outcome = allocated({
      total: cents(1_000n),
      method: weights,
      participants: [
        { ...a, id: 'A', group: 'x' },
        { ...b, id: 'B', group: 'x' },
        { ...c, id: 'C' },
      ],
      groupBounds: { x: { floor: { minor: 101n } } },
    });
    expect(outcome.lines.map(({ units }) => units)).toEqual([51n, 50n, 899n]);
  });

  it('is no other than one with the id of a member', () => {
    expect(sharesOf('3.00', equal, [{ id: 'A' }, { id: 'B', group: 'A' }, { id: 'C' }])).toEqual([
      '1.00',
      '1.00',
      '1.00',
    ]);
  });
});

describe('a split that cannot be made', () => {
  it.each<[string, SplitMethod, readonly Participant[]]>([
    ['costs.no_participants', equal, []],
    ['costs.participant_twice', equal, [{ id: 'A' }, { id: 'A' }]],
    ['costs.invalid_weights', weights, by('0', '0')],
    ['costs.invalid_weights', weights, by('1', '-1')],
    ['costs.invalid_weights', weights, [{ id: 'A' }]],
    ['costs.invalid_weights', { by: 'tiers' }, by('1')],
    ['costs.invalid_weights', hybrid('30'), by('0', '0')],
    ['costs.invalid_percent', hybrid('101'), by('1')],
    ['costs.invalid_percent', hybrid('-1'), by('1')],
  ])('is refused with %s', (code, method, participants) => {
    expect(refusalOf('1.00', method, participants)?.code).toBe(code);
  });

  it('needs weights only where there is something to share by them', () => {
    expect(sharesOf('1.00', hybrid('100'), by('0', '0'))).toEqual(['0.50', '0.50']);
    expect(sharesOf('1.00', hybrid('0'), by('1', '3'))).toEqual(['0.25', '0.75']);
  });
});

it('comes out even whatever the weights, floors, caps, groups and order', () => {
  fc.assert(fc.property(splits, checkSplit), { numRuns: 500 });
});
