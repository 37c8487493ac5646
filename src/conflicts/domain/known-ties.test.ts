import { compareNames, type Tie } from '../../firms/index.js';
import { calendarDate } from '../../kernel/index.js';
import { knownTies, type Part, type Subject } from './known-ties.js';

const on = calendarDate('2026-06-30');
const firm = (firmId: string, ...names: string[]): Subject => ({ firmId, names });
const name = (...names: string[]): Subject => ({ firmId: null, names });
const tie = (parent: string, child: string, percent = 100, from = '2020-01-01'): Tie => ({
  parent,
  child,
  percent,
  from: calendarDate(from),
});
const part = (firmId: string | null, matter: string, side: string | null, ...names: string[]): Part => ({
  kind: 'party',
  firmId,
  names,
  matter,
  side,
});
const told = (
  candidate: Subject,
  other: Subject,
  { parts = [], ties = [] }: { parts?: Part[]; ties?: Tie[] } = {},
) =>
  knownTies({ candidates: [candidate], others: [other], parts, ties, on }, compareNames).map(
    ({ kind, path, isOpposed }) => [kind, path.join(' > '), isOpposed],
  );

describe('what ties a candidate to others on a day', () => {
  it.each<[string, ReturnType<typeof told>, unknown[]]>([
    ['nothing', told(firm('a', 'Lantian'), firm('b', 'Haiyan')), []],
    ['that they are one firm', told(firm('a', 'Lantian'), firm('a', 'Lantian')), [['same_firm', 'a', false]]],
    [
      'a name alike, in two scripts',
      told(name('蓝天照明'), firm('b', 'Lantian Lighting Co.')),
      [['name_alike', '蓝天照明 > b', false]],
    ],
    [
      'a parent above both',
      told(firm('a', 'X1'), firm('b', 'Y1'), { ties: [tie('p', 'a'), tie('p', 'b')] }),
      [['holding', 'a > p > b', false]],
    ],
    [
      'nothing, where the parent came a day later',
      told(firm('a', 'X1'), firm('b', 'Y1'), { ties: [tie('p', 'a'), tie('p', 'b', 100, '2026-07-01')] }),
      [],
    ],
    [
      'a matter with both, on two sides',
      told(firm('a', 'X1'), firm('b', 'Y1'), {
        parts: [part('a', 'm', 'adverse', 'X1'), part('b', 'm', 'ours', 'Y1')],
      }),
      [['matter', 'a > b', true]],
    ],
    [
      'a matter with both, on one side',
      told(firm('a', 'X1'), firm('b', 'Y1'), {
        parts: [part('a', 'm', 'ours', 'X1'), part('b', 'm', 'ours', 'Y1')],
      }),
      [['matter', 'a > b', false]],
    ],
    [
      'a matter in which a sister firm stands against the other',
      told(firm('a', 'X1'), firm('b', 'Y1'), {
        ties: [tie('p', 'a'), tie('p', 's')],
        parts: [part('s', 'm', 'adverse', 'S1'), part('b', 'm', 'ours', 'Y1')],
      }),
      [['matter', 'a > p > s > b', true]],
    ],
    [
      'no matter of a firm that is held by less than half',
      told(firm('a', 'X1'), firm('b', 'Y1'), {
        ties: [tie('a', 's', 30)],
        parts: [part('s', 'm', 'adverse', 'S1'), part('b', 'm', 'ours', 'Y1')],
      }),
      [],
    ],
    [
      'a party of the matter that is known by a name alike alone',
      told(name('Brightwell Optics'), firm('b', 'Y1'), {
        parts: [part(null, 'm', 'adverse', 'Brightwell Inc.'), part('b', 'm', 'ours', 'Y1')],
      }),
      [['matter', 'Brightwell Optics > Brightwell Inc. > b', true]],
    ],
    [
      'two matters, each for itself',
      told(firm('a', 'X1'), firm('b', 'Y1'), {
        parts: [part('a', 'm', 'adverse', 'X1'), part('b', 'n', 'ours', 'Y1')],
      }),
      [],
    ],
  ])('is %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
