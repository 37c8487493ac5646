import { calendarDate } from '../../kernel/index.js';
import { isWeekdayOf, readDate, readDates } from './notice-dates.js';

describe('the dates of a notice', () => {
  it.each([
    ['September 21, 2017', ['2017-09-21']],
    ['Sept. 1, 2017', ['2017-09-01']],
    ['October 6 and 30, 2017', ['2017-10-06', '2017-10-30']],
    ['October 24, October 30, and November 3, 2017', ['2017-10-24', '2017-10-30', '2017-11-03']],
    ['November 7, 13, and December 21, 2017', ['2017-11-07', '2017-11-13', '2017-12-21']],
    ['December 30, 2017 and January 4, 2018', ['2017-12-30', '2018-01-04']],
    ['February 30, 2018', []],
    ['February 28 and 29, 2019', ['2019-02-28']],
    ['May 3', []],
    ['21, 2017', []],
  ])('%s are %j', (text, dates) => {
    expect(readDates(text)).toEqual(dates);
  });

  it('is one date only where one is said', () => {
    expect(readDate('May 3, 2019')).toBe('2019-05-03');
    expect(readDate('May 3 and 4, 2019')).toBeNull();
  });

  it('knows the name of its weekday', () => {
    expect(isWeekdayOf('Tuesday', calendarDate('2018-10-02'))).toBe(true);
    expect(isWeekdayOf('Monday', calendarDate('2018-10-02'))).toBe(false);
  });
});
