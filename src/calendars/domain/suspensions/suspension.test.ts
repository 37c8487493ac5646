import { calendarDate as day } from '../../../kernel/index.js';
import {
  builtInSuspensions,
  displacedBy,
  heldSuspensions,
  lengthOf,
  stoodStill,
  type Suspension,
} from './suspension.js';

const lapse: Suspension = {
  forum: 'us-itc',
  from: day('2018-12-22'),
  until: day('2019-01-25'),
  reopenedOn: day('2019-01-30'),
  mode: 'toll',
  days: 35,
  name: { en: 'lapse', zh: '停摆' },
  source: 'Notice',
};

describe('a suspension', () => {
  it.each([
    ['before it', '2018-12-01', '2018-12-21', 0],
    ['on its first day', '2018-12-01', '2018-12-22', 35],
    ['in it', '2018-12-01', '2019-01-10', 35],
    ['after it, begun before', '2018-12-01', '2019-03-01', 35],
    ['begun on its first day', '2018-12-22', '2019-01-10', 34],
    ['begun on its last day but one', '2019-01-24', '2019-02-03', 1],
    ['begun on its last day', '2019-01-25', '2019-02-04', 0],
    ['begun after it', '2019-01-28', '2019-02-07', 0],
  ])('holds up a period that ends %s', (_, event, last, days) => {
    expect(stoodStill(lapse, day(event), day(last))).toBe(days);
  });

  it('adds no more days than its authority gives', () => {
    expect(stoodStill({ ...lapse, days: 10 }, day('2018-12-01'), day('2019-03-01'))).toBe(10);
    expect(stoodStill({ ...lapse, days: 10 }, day('2019-01-20'), day('2019-03-01'))).toBe(5);
  });

  it('is as long as it was told to be: 16, 35 and 43 days', () => {
    expect(builtInSuspensions.map(lengthOf)).toEqual([16, 35, 43]);
    expect(builtInSuspensions.map(({ days }) => days)).toEqual([16, 35, 43]);
  });

  it('takes the place of the one built in that it touches, of its own forum alone', () => {
    const held = heldSuspensions([{ ...lapse, until: day('2019-01-29') }]);
    expect(held.map(({ from, mode }) => [from, mode])).toEqual([
      ['2013-10-01', 'manual'],
      ['2018-12-22', 'toll'],
      ['2025-10-01', 'manual'],
    ]);
    expect(heldSuspensions([{ ...lapse, forum: 'us-ptab' }])).toHaveLength(4);
    const short = { ...lapse, from: day('2019-01-20') };
    expect(displacedBy(short).map(({ from }) => from)).toEqual(['2018-12-22']);
    expect(displacedBy({ ...short, forum: 'us-ptab' })).toEqual([]);
  });
});
