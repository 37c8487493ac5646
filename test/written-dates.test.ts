import { dateIn, isUnread, momentIn, readWritten } from '../web/src/written-dates.js';

describe('a date as a person writes it', () => {
  it.each([
    '2018-10-05',
    '2018/10/5',
    '2018.10.5',
    '2018 10 5',
    '20181005',
    '2018年10月5日',
    '2018 年 10 月 05 号',
    '２０１８－１０－０５',
    '5 Oct 2018',
    '5-OCT-2018',
    '5th of October 2018',
    'Oct 5, 2018',
    'Oct. 5, 2018',
    'October 5,2018',
    'october 5 2018',
    '2018 Oct 5',
    '  2018-10-05 ',
    'Friday, October 5, 2018',
    'Fri 2018-10-05',
    '2018-10-05 周五',
    '2018年10月5日（星期五）',
  ])('%s is 5 October 2018', (written) => {
    expect(readWritten(written)).toEqual({ date: '2018-10-05' });
  });

  it.each([
    ['13/10/2018', '2018-10-13', 'only the month can be 10'],
    ['10/13/2018', '2018-10-13', 'only the day can be 13'],
    ['25.12.2018', '2018-12-25', 'only the day can be 25'],
    ['10/10/2018', '2018-10-10', 'both orders say the same day'],
    ['29 Feb 2024', '2024-02-29', 'a leap year'],
    ['Sept 1, 2018', '2018-09-01', 'September has two short names'],
    ['1 May 2018', '2018-05-01', 'May has one'],
  ])('%s is %s: %s', (written, date) => {
    expect(dateIn(written)).toBe(date);
  });

  it.each([
    ['10/05/2018', ['2018-10-05', '2018-05-10']],
    ['05.10.2018', ['2018-05-10', '2018-10-05']],
    ['1-2-2018', ['2018-01-02', '2018-02-01']],
  ])('%s may be two days: %j', (written, either) => {
    expect(readWritten(written)).toEqual({ either });
  });

  it.each([
    '2026-02-30',
    '20260230',
    '2018-13-01',
    '10052018',
    '31 June 2018',
    '2018-00-10',
    '0018-10-05',
    '13/13/2018',
    'Monday, October 5, 2018',
    '2018-10-05 周一',
  ])('%s is no day', (written) => {
    expect(readWritten(written)).toEqual({ noSuchDay: true });
  });

  it.each([
    '',
    'tomorrow',
    '10/05/18',
    '2018-10',
    '2018',
    'Okt 5, 2018',
    '2018-10-5-1',
    '2018-10/05',
    'Oct 52018',
  ])('%j has no form that is taken', (written) => {
    expect(readWritten(written)).toEqual({ unknownForm: true });
  });

  it('is unread until it is a day, and not where nothing is written', () => {
    expect(['2018-10-05', '10/05/2018', '2018/10/5', '', null, undefined].map(isUnread)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

it.each([
  ['2018-10-05 17:15', '2018-10-05 17:15'],
  ['5 Oct 2018, 9:05', '2018-10-05 09:05'],
  ['2018年10月5日 17：15', '2018-10-05 17:15'],
  ['2018-10-05T17:15:00', '2018-10-05 17:15'],
  ['10/05/2018 17:15', undefined],
  ['2018-10-05', undefined],
  ['2018-10-05 24:00', undefined],
  ['2018-10-05 17:60', undefined],
])('%s is the moment %s', (written, moment) => {
  expect(momentIn(written)).toBe(moment);
});
