import fc from 'fast-check';
import { calendarDate } from '../../kernel/index.js';
import type { TieKind } from './firm.js';
import { type FirmTie, fitTie, fitTies, percentText } from './ties.js';

const tie = (
  parentId: string,
  childId: string,
  percent: string | null,
  from = '2020-01-01',
  until: string | null = null,
  kind: TieKind = percent === null ? 'branch' : 'owned',
): FirmTie => ({
  id: `${parentId}${childId}${from}`,
  childId,
  parentId,
  kind,
  percent,
  from: calendarDate(from),
  until: until === null ? null : calendarDate(until),
  source: 'a register',
});
const nameOf = (id: string): string => id.toUpperCase();
const outcomeOf = (outcome: ReturnType<typeof fitTie>): string =>
  'refusal' in outcome ? `${outcome.refusal.code}: ${outcome.refusal.because.en}` : 'granted';

describe('a tie among others', () => {
  it.each<[string, FirmTie, FirmTie[], string]>([
    ['the first', tie('p', 'a', '60'), [], 'granted'],
    ['exactly the whole', tie('q', 'a', '40'), [tie('p', 'a', '60')], 'granted'],
    [
      'a millionth more than the whole',
      tie('q', 'a', '40.000001'),
      [tie('p', 'a', '60')],
      'tie.more_than_whole: On 2020-01-01 more than the whole of A would be held: P 60% + Q 40.000001% = 100.000001%.',
    ],
    [
      'after the other has ended',
      tie('q', 'a', '100', '2023-01-01'),
      [tie('p', 'a', '60', '2020-01-01', '2022-12-31')],
      'granted',
    ],
    [
      'on the last day of the other',
      tie('q', 'a', '100', '2022-12-31'),
      [tie('p', 'a', '60', '2020-01-01', '2022-12-31')],
      'tie.more_than_whole: On 2022-12-31 more than the whole of A would be held: P 60% + Q 100% = 160%.',
    ],
    [
      'before another that begins within its time',
      tie('q', 'a', '60'),
      [tie('p', 'a', '60', '2024-06-01')],
      'tie.more_than_whole: On 2024-06-01 more than the whole of A would be held: P 60% + Q 60% = 120%.',
    ],
    [
      'a branch that somebody owns',
      tie('q', 'a', '1'),
      [tie('p', 'a', null)],
      'tie.more_than_whole: On 2020-01-01 more than the whole of A would be held: P 100% + Q 1% = 101%.',
    ],
    [
      'a firm renamed, with its former owner',
      tie('n', 'a', null, '2024-01-01', null, 'renamed'),
      [tie('p', 'a', '100')],
      'granted',
    ],
    [
      'in a circle of two',
      tie('a', 'p', '10'),
      [tie('p', 'a', '60')],
      'tie.circle: On 2020-01-01 P would hold itself: P → A → P.',
    ],
    [
      'in a circle of three that closes later',
      tie('a', 'g', '10'),
      [tie('p', 'a', '60', '2021-01-01'), tie('g', 'p', '60')],
      'tie.circle: On 2021-01-01 G would hold itself: G → A → P → G.',
    ],
    [
      'in a circle that never is on one day',
      tie('a', 'p', '10', '2022-01-01'),
      [tie('p', 'a', '60', '2020-01-01', '2021-12-31')],
      'granted',
    ],
    ['by itself', tie('a', 'a', '10'), [], 'tie.itself: A firm cannot hold itself.'],
    [
      'that ends before it begins',
      tie('p', 'a', '10', '2022-01-01', '2021-01-01'),
      [],
      'tie.ends_before_beginning: A tie that begins on 2022-01-01 cannot end on 2021-01-01.',
    ],
  ])('%s', (_, added, others, outcome) => {
    expect(outcomeOf(fitTie(added, others, nameOf))).toBe(outcome);
  });

  const someTies = fc.array(
    fc
      .tuple(
        fc.nat(4),
        fc.nat(4),
        fc.constantFrom('30', '51', '100'),
        fc.constantFrom('2020-01-01', '2022-01-01'),
      )
      .filter(([parent, child]) => parent !== child)
      .map(([parent, child, percent, from]) => tie(`f${String(parent)}`, `f${String(child)}`, percent, from)),
    { maxLength: 6 },
  );
  const fitAll = (ties: readonly FirmTie[]): boolean =>
    ties.every((one, at) => 'state' in fitTie(one, ties.slice(0, at), nameOf));

  it('is let in or refused whatever the order in which the ties were entered', () => {
    fc.assert(
      fc.property(someTies, (ties) => {
        expect(fitAll(ties.toReversed())).toBe(fitAll(ties));
      }),
    );
  });

  it('is asked of the ties of one firm where another entry becomes one with it, and answered as of all', () => {
    const one = (id: string): string => (id === 'f4' ? 'f0' : id);
    fc.assert(
      fc.property(someTies.filter(fitAll), (ties) => {
        const merged = ties.map((each) => ({
          ...each,
          childId: one(each.childId),
          parentId: one(each.parentId),
        }));
        expect('state' in fitTies('f0', merged, nameOf)).toBe(fitAll(merged));
      }),
    );
  });
});

describe('a percentage', () => {
  it.each([
    [60_000_000n, '60'],
    [33_333_333n, '33.333333'],
    [500_000n, '0.5'],
    [100_000_000n, '100'],
  ])('of %s millionths is written %s', (millionths, text) => {
    expect(percentText(millionths)).toBe(text);
  });
});
