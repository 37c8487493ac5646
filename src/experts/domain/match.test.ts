import fc from 'fast-check';
import {
  calendarDate,
  compareFractions,
  type Fraction,
  fraction,
  fractionOf,
  fractionText,
} from '../../kernel/index.js';
import { belowTop, likeTechnology, type Matched, met, rank } from './match.js';

const number = (text: string): Fraction => fractionOf(text) ?? fraction(0n);
const expert = (id: string, figures: readonly string[], more: Partial<Matched> = {}): Matched => {
  const [tech = '', jurisdiction = '', testimony = '', availability = '', evaluation = '', cost = ''] =
    figures;
  return {
    id,
    terms: {
      tech: number(tech),
      jurisdiction: number(jurisdiction),
      testimony: number(testimony),
      availability: number(availability),
      evaluation: number(evaluation),
      cost: number(cost),
    },
    ...more,
  };
};
const x1 = expert('X1', ['0.9', '1', '0.8', '1', '0.86', '0.5']);
const x2 = expert('X2', ['1', '0.5', '0.6', '0.4', '0.92', '0.9']);
const x3 = expert('X3', ['0.7', '1', '1', '1', '0.7', '0.7']);
const alike = (id: string, lastEngagedOn?: string): Matched =>
  expert(id, ['1', '1', '1', '1', '1', '1'], {
    lastEngagedOn: lastEngagedOn === undefined ? undefined : calendarDate(lastEngagedOn),
  });
const ranked = (experts: readonly Matched[]) =>
  rank(experts).map(({ id, score }) => [id, fractionText(score)]);
const idsOf = (experts: readonly Matched[]) => rank(experts).map(({ id }) => id);

describe('experts ranked', () => {
  it('have the score of their terms, the best first', () => {
    expect(ranked([x2, x3, x1])).toEqual([
      ['X1', '871/10'],
      ['X3', '167/2'],
      ['X2', '757/10'],
    ]);
  });

  it('are told what each term adds', () => {
    const [first] = rank([x1]);
    expect(Object.values(first?.parts ?? {}).map(fractionText)).toEqual([
      '63/2',
      '15',
      '12',
      '15',
      '43/5',
      '5',
    ]);
  });

  it('are left out where a conflict blocks them, whatever their score', () => {
    expect(idsOf([{ ...x1, isBlocked: true }, x2, x3])).toEqual(['X3', 'X2']);
  });

  it.each<[string, Matched, Matched, string[]]>([
    ['whoever was engaged longest ago', alike('A', '2026-01-01'), alike('B', '2025-01-01'), ['B', 'A']],
    ['whoever was never engaged', alike('A', '2026-01-01'), alike('B'), ['B', 'A']],
    ['the first by id', alike('B', '2026-01-01'), alike('A', '2026-01-01'), ['A', 'B']],
  ])('have of two as good %s first', (_, a, b, order) => {
    expect(idsOf([a, b])).toEqual(order);
    expect(idsOf([b, a])).toEqual(order);
  });

  it('may be weighed otherwise', () => {
    const none = fraction(0n);
    const others = { tech: none, jurisdiction: none, testimony: none, availability: none, evaluation: none };
    const onlyCost = { ...others, cost: fraction(100n) };
    expect(rank([x1, x2, x3], onlyCost).map(({ id }) => id)).toEqual(['X2', 'X3', 'X1']);
  });

  it('stand in the same order however they are listed, and never lose by a better term', () => {
    const text = fc.constantFrom('0', '0.25', '0.5', '1');
    const any = fc
      .uniqueArray(fc.tuple(fc.nat(20), fc.array(text, { minLength: 6, maxLength: 6 })), {
        selector: ([id]) => id,
        maxLength: 6,
      })
      .map((all) => all.map(([id, figures]) => expert(String(id), figures)));
    fc.assert(
      fc.property(any, (all) => {
        const order = rank(all);
        expect(rank(all.toReversed())).toEqual(order);
        order.slice(1).forEach(({ score }, at) => {
          expect(compareFractions(order[at]?.score ?? score, score)).toBeGreaterThanOrEqual(0);
        });
        const [some] = all;
        if (some === undefined) return;
        const better = { ...some, terms: { ...some.terms, tech: fraction(1n) } };
        const before = idsOf(all).indexOf(some.id);
        expect(idsOf([better, ...all.slice(1)]).indexOf(some.id)).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('a term', () => {
  it.each([
    [2, 3, '2/3'],
    [0, 3, '0'],
    [5, 3, '1'],
    [0, 0, '1'],
  ])('of %d met of %d asked is %s', (had, asked, part) => {
    expect(fractionText(met(had, asked))).toBe(part);
  });

  it.each([
    [320_000n, 400_000n, '1/5'],
    [400_000n, 400_000n, '0'],
    [500_000n, 400_000n, '0'],
    [0n, 400_000n, '1'],
    [100n, 0n, '0'],
  ])('of a rate of %d below the top %d is %s', (rate, top, part) => {
    expect(fractionText(belowTop(rate, top))).toBe(part);
  });

  it.each<[string[], string[], string]>([
    [['H01L33', 'F21V'], ['H01L 33/50', 'F21V'], '1'],
    [['H01L33', 'F21V'], ['H01L'], '1/2'],
    [['H01L33', 'H01L27', 'F21V'], ['H01L'], '2/3'],
    [['H01L33', 'H01L27', 'F21V'], ['h01l 33/00', 'G06F'], '1/2'],
    [['H01L'], ['A61K'], '0'],
    [['H01L'], [], '0'],
    [[], [], '0'],
  ])('of technology asked %j and known %j is %s', (asked, own, part) => {
    expect(fractionText(likeTechnology(asked, own))).toBe(part);
  });
});
