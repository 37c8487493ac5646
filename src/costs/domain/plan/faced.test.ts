import { calendarDate } from '../../../kernel/index.js';
import { type Accused, earlierEnd, productsOn } from './faced.js';

const january = calendarDate('2026-01-05');
const june = calendarDate('2026-06-01');
const anAccused = (over: Partial<Accused> = {}): Accused => ({
  patentId: 'P1',
  productId: 'product 1',
  firstOf: 'A',
  later: [],
  from: january,
  over: null,
  ...over,
});
const on = (day: string, ...accused: readonly Accused[]) =>
  Object.fromEntries(productsOn(accused, calendarDate(day)));

describe('what members face on a day', () => {
  it.each<[string, string, Partial<Accused>, object]>([
    ['2026-01-04', 'the day before it was accused', {}, {}],
    ['2026-01-05', 'the day it was accused', {}, { A: { P1: 1 } }],
    ['2026-05-31', 'the day before it ended', { over: june }, { A: { P1: 1 } }],
    ['2026-06-01', 'the day it ended', { over: june }, {}],
    ['2026-05-31', 'while the party was A’s', { later: [{ from: june, memberId: 'B' }] }, { A: { P1: 1 } }],
    ['2026-06-01', 'since the party is B’s', { later: [{ from: june, memberId: 'B' }] }, { B: { P1: 1 } }],
    ['2026-06-01', 'since the party is nobody’s', { later: [{ from: june, memberId: null }] }, {}],
    [
      '2026-05-31',
      'before the party was anybody’s',
      { firstOf: null, later: [{ from: june, memberId: 'B' }] },
      {},
    ],
  ])('on %s, %s', (day, _, over, expected) => {
    expect(on(day, anAccused(over))).toEqual(expected);
  });

  it('counts a product once for each patent', () => {
    const twice = [
      anAccused(),
      anAccused(),
      anAccused({ patentId: 'P2' }),
      anAccused({ productId: 'product 2' }),
    ];
    expect(on('2026-03-01', ...twice)).toEqual({ A: { P1: 2, P2: 1 } });
  });

  it('ends by whichever comes first', () => {
    expect([earlierEnd(null, null), earlierEnd(january, null), earlierEnd(null, june)]).toEqual([
      null,
      january,
      june,
    ]);
    expect([earlierEnd(january, june), earlierEnd(june, january)]).toEqual([january, january]);
  });
});
