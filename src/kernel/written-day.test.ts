import { writtenDay } from './written-day.js';

describe('a day as a list writes it', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['2026-4-7', '2026-04-07'],
    ['2026年3月5日', '2026-03-05'],
    ['２０２６年３月５日', '2026-03-05'],
    ['2026.03.05', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2026-03-05 00:00:00', '2026-03-05'],
    ['2026/3/5 0:00', '2026-03-05'],
    ['2026-03-05T00:00:00.000Z', '2026-03-05'],
    ['25/12/2018', '2018-12-25'],
    ['12/25/2018', '2018-12-25'],
    ['05/05/2018', '2018-05-05'],
    ['March 5, 2026', '2026-03-05'],
    ['5 Mar 2026', '2026-03-05'],
    ['5-Mar-2026', '2026-03-05'],
    ['Sept. 1, 2026', '2026-09-01'],
  ])('%s is %s', (written, day) => {
    expect(writtenDay(written)).toEqual({ day });
  });

  it.each([
    ['10/05/2018', '"10/05/2018" may be 2018-10-05 or 2018-05-10'],
    ['1.2.2026', 'may be 2026-01-02 or 2026-02-01'],
    ['46086', "is a spreadsheet's count of days (2026-03-05"],
    ['2026-02-30', null],
    ['31/04/2026', null],
    ['2026-03-05 14:30', null],
    ['5/3/26', null],
    ['March 2026', null],
    ['Fooary 5, 2026', null],
    ['', null],
  ])('%s cannot be told: %s', (written, because) => {
    const read = writtenDay(written);
    expect('because' in read ? (read.because?.en ?? null) : read.day).toEqual(
      because === null ? null : expect.stringContaining(because),
    );
  });
});
