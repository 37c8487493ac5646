import fc from 'fast-check';
import { calendarDate } from '../../kernel/index.js';
import { economicGroup, type Tie, wayBetween } from './economic-group.js';

const day = calendarDate('2026-06-30');
const tie = (parent: string, child: string, percent: number, from = '2020-01-01', to?: string): Tie => ({
  parent,
  child,
  percent,
  from: calendarDate(from),
  to: to === undefined ? null : calendarDate(to),
});

describe('the economic group of a firm', () => {
  it.each<[string, Tie[], string, string[], string]>([
    ['a', [], 'a', ['a'], 'a firm alone'],
    ['a', [tie('p', 'a', 100)], 'p', ['a', 'p'], 'a daughter'],
    ['p', [tie('p', 'a', 100)], 'p', ['a', 'p'], 'the parent: the same answer'],
    ['a', [tie('p', 'a', 60), tie('p', 'b', 51)], 'p', ['a', 'b', 'p'], 'two sisters'],
    ['a', [tie('p', 'a', 60), tie('g', 'p', 80)], 'g', ['a', 'g', 'p'], 'a parent of the parent'],
    ['a', [tie('p', 'a', 50)], 'a', ['a'], 'half is nobody’s'],
    ['a', [tie('p', 'a', 50.01)], 'p', ['a', 'p'], 'a hair more than half'],
    ['a', [tie('p', 'a', 50), tie('q', 'a', 50)], 'a', ['a'], 'a joint venture half and half'],
    [
      'c',
      [tie('p', 'a', 60), tie('p', 'b', 60), tie('a', 'c', 30), tie('b', 'c', 30)],
      'p',
      ['a', 'b', 'c', 'p'],
      'held together by two daughters',
    ],
    [
      'c',
      [tie('p', 'c', 20), tie('p', 'a', 60), tie('a', 'c', 31)],
      'p',
      ['a', 'c', 'p'],
      'held by the parent and its daughter',
    ],
    ['a', [tie('p', 'a', 100, '2020-01-01', '2026-06-29')], 'a', ['a'], 'sold the day before'],
    ['a', [tie('p', 'a', 100, '2020-01-01', '2026-06-30')], 'p', ['a', 'p'], 'its last day there'],
    ['a', [tie('p', 'a', 100, '2026-07-01')], 'a', ['a'], 'bought a day later'],
    [
      'a',
      [tie('p', 'a', 100, '2020-01-01', '2025-12-31'), tie('q', 'a', 100, '2026-01-01')],
      'q',
      ['a', 'q'],
      'sold to another',
    ],
    ['a', [tie('a', 'b', 60), tie('b', 'a', 60)], 'a', ['a', 'b'], 'two that hold each other'],
    ['b', [tie('a', 'b', 60), tie('b', 'a', 60)], 'a', ['a', 'b'], 'the same from the other side'],
  ])('of %s: under %3$s', (firm, ties, head, firms) => {
    expect(economicGroup(firm, ties, day)).toEqual({ head, firms });
  });

  it('is the same whichever of its firms is asked about, where no two hold each other', () => {
    const aTie = fc
      .tuple(fc.nat(7), fc.nat(7), fc.constantFrom(30, 50, 51, 100))
      .filter(([parent, child]) => parent < child)
      .map(([parent, child, percent]) => tie(`f${String(parent)}`, `f${String(child)}`, percent));
    const held = fc.uniqueArray(aTie, { maxLength: 8, selector: ({ child }) => child });
    fc.assert(
      fc.property(held, fc.nat(7), (ties, asked) => {
        const group = economicGroup(`f${String(asked)}`, ties, day);
        for (const firm of group.firms) expect(economicGroup(firm, ties, day)).toEqual(group);
      }),
    );
  });
});

describe('the way between two firms', () => {
  it('goes by ties in force, up and down, and is the shortest', () => {
    const ties = [
      tie('p', 'a', 60),
      tie('p', 'b', 60),
      tie('b', 'c', 60),
      tie('x', 'a', 1, '2020-01-01', '2020-12-31'),
    ];
    expect(wayBetween('a', 'c', ties, day)).toEqual(['a', 'p', 'b', 'c']);
    expect(wayBetween('a', 'a', ties, day)).toEqual(['a']);
    expect(wayBetween('a', 'x', ties, day)).toBeUndefined();
  });
});
