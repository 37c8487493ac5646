import {
  addDays,
  calendarDate,
  isRefused,
  isWeekend,
  weekday,
  type CalendarDate,
} from '../../kernel/index.js';
import { businessDayFrom, covers, dayOff, isBusinessDay, namedDay, type Calendar } from './calendar.js';
import { bookOf, builtInBook, calendarNamed } from './book.js';
import { calendars } from './calendars.js';
import { easterSunday } from './yearly.js';

const named = (id: string): Calendar => {
  const found = builtInBook.find(id);
  if (isRefused(found)) throw new Error(found.refusal.because.en);
  return found.calendar;
};

function daysOf(year: number): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = calendarDate(`${year}-01-01`); day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The days of a year that are off and no ordinary weekend, as `MM-DD`. */
const offIn = (id: string, year: number): string =>
  daysOf(year)
    .filter((day) => (dayOff(named(id), day) ?? { kind: 'weekend' }).kind !== 'weekend')
    .map((day) => day.slice(5))
    .join(' ');

const workedWeekends = (year: number): string =>
  daysOf(year)
    .filter((day) => isWeekend(day) && isBusinessDay(named('CN'), day))
    .map((day) => day.slice(5))
    .join(' ');

describe('calendars', () => {
  it('are these', () => {
    expect(calendars.map(({ id }) => id)).toEqual([
      'CN',
      'US',
      'US + closures',
      'US-DC',
      'US-DC + closures',
      'US-CA',
      'US-CA + closures',
      'US-TX',
      'US-TX + closures',
      'us-itc',
      'us-itc + closures',
      'EPO',
      'DE',
      'DE-NW',
      'DE-BY-Muenchen',
      'DE-BW',
      'DE-HH',
      'DE-BE',
      'LU',
      'FR',
      'IT',
      'NL',
      'UPC',
      'JP',
      'KR',
    ]);
  });

  it.each(calendars)(
    '$id says in both languages what it is, where it is from and how far it is known',
    (one) => {
      expect(one.name.en).not.toBe(one.name.zh);
      expect(one.source).not.toBe('');
      for (const { from, until } of one.coverage) expect(from < until).toBe(true);
      for (const day of [2015, 2020, 2026, 2027].flatMap(daysOf)) {
        const off = namedDay(one, day);
        if (off === undefined) continue;
        expect(off.name.en).not.toBe('');
        expect(off.name.zh).toMatch(/\p{Script=Han}/u);
        expect(off.law).not.toBe('');
      }
    },
  );

  it.each([
    ['IN', 'calendar.not_kept'],
    ['Atlantis', 'calendar.unknown'],
  ])('refuse %s with %s', (id, code) => {
    const found = builtInBook.find(id);
    expect(isRefused(found) && found.refusal.code).toBe(code);
  });

  it('are found however the plus sign is spaced', () => {
    expect(calendarNamed('US-DC+closures')?.id).toBe('US-DC + closures');
  });

  it('in a book are those of the book alone', () => {
    const small = bookOf([named('CN'), named('JP')]);
    expect(small.all.map(({ id }) => id)).toEqual(['CN', 'JP']);
    expect(small.find('JP')).toEqual({ calendar: named('JP') });
    const other = small.find('KR');
    expect(isRefused(other) && other.refusal.because.en).toBe(
      'No calendar "KR" is known; there are: CN, JP.',
    );
  });
});

describe('the days off of 2026', () => {
  const landsOfGermany = '04-03 04-06 05-01 05-14 05-25';
  it.each([
    ['DE', `01-01 ${landsOfGermany} 10-03 12-25 12-26`],
    ['DE-NW', `01-01 ${landsOfGermany} 06-04 10-03 11-01 12-25 12-26`],
    ['DE-BY-Muenchen', `01-01 01-06 ${landsOfGermany} 06-04 08-15 10-03 11-01 12-25 12-26`],
    ['DE-BW', `01-01 01-06 ${landsOfGermany} 06-04 10-03 11-01 12-25 12-26`],
    ['DE-HH', `01-01 ${landsOfGermany} 10-03 10-31 12-25 12-26`],
    ['DE-BE', `01-01 03-08 ${landsOfGermany} 10-03 12-25 12-26`],
    ['LU', '01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26'],
    ['UPC', '01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26'],
    ['FR', '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
    ['IT', '01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'],
    ['NL', '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26'],
    ['US', '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    ['US-CA', '01-01 01-19 02-16 03-31 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    [
      'US-TX',
      '01-01 01-19 02-16 03-02 04-21 05-25 06-19 07-03 08-27 09-07 10-12 11-11 11-26 11-27 12-24 12-25',
    ],
    [
      'EPO',
      '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 12-24 12-25 12-26 12-27 12-28 12-29 12-30 12-31',
    ],
    [
      'JP',
      '01-01 01-02 01-03 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23 12-29 12-30 12-31',
    ],
    [
      'KR',
      '01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25',
    ],
  ])('in %s are %s', (id, days) => {
    expect(offIn(id, 2026)).toBe(days);
  });
});

describe('the calendar of China', () => {
  it.each([
    // [year, days off of its notices, weekend days worked]
    [2015, 26, '01-04 02-15 02-28 09-06 10-10'],
    [2016, 24, '02-06 02-14 06-12 09-18 10-08 10-09'],
    [2017, 24, '01-22 02-04 04-01 05-27 09-30'],
    [2018, 25, '02-11 02-24 04-08 04-28 09-29 09-30 12-29'],
    [2019, 22, '02-02 02-03 04-28 05-05 09-29 10-12'],
    [2020, 30, '01-19 04-26 05-09 06-28 09-27 10-10'],
    [2021, 31, '02-07 02-20 04-25 05-08 09-18 09-26 10-09'],
    [2022, 32, '01-29 01-30 04-02 04-24 05-07 10-08 10-09'],
    [2023, 26, '01-28 01-29 04-23 05-06 06-25 10-07 10-08'],
    [2024, 28, '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12'],
    [2025, 28, '01-26 02-08 04-27 09-28 10-11'],
    [2026, 33, '01-04 02-14 02-28 05-09 09-20 10-10'],
  ])('knows %s', (year, off, worked) => {
    expect(offIn('CN', year).split(' ')).toHaveLength(off);
    expect(workedWeekends(year)).toBe(worked);
  });

  it('names the festival, the make-up day and the notice', () => {
    expect(dayOff(named('CN'), calendarDate('2025-10-08'))).toMatchObject({
      kind: 'holiday',
      name: { zh: '国庆节、中秋节' },
      law: '国务院办公厅关于2025年部分节假日安排的通知',
    });
    expect(namedDay(named('CN'), calendarDate('2026-02-14'))).toMatchObject({
      kind: 'make_up',
      name: { zh: '调休上班日' },
    });
  });

  it('knows 2027 by weekends and the days of the statute alone, and says that it is not covered', () => {
    expect(covers(named('CN'), calendarDate('2026-12-31'))).toBe(true);
    expect(covers(named('CN'), calendarDate('2027-01-01'))).toBe(false);
    expect(offIn('CN', 2027)).toBe(
      '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03',
    );
    expect(workedWeekends(2027)).toBe('');
  });
});

describe('the calendar of the EPO', () => {
  it.each([
    ['2026-12-25', '2027-01-04'],
    ['2026-04-06', '2026-04-07'],
    ['2024-12-26', '2025-01-02'],
    ['2024-01-01', '2024-01-02'],
    ['2023-12-23', '2024-01-02'],
  ])('opens after %s on %s', (closed, open) => {
    expect(businessDayFrom(named('EPO'), calendarDate(closed))).toBe(open);
    expect(covers(named('EPO'), calendarDate(open))).toBe(true);
  });

  it('does not cover what was not read', () => {
    expect(covers(named('EPO'), calendarDate('2025-06-19'))).toBe(false);
  });

  it('holds King’s Day of 2026 to be worked, and has a word on it', () => {
    const day = calendarDate('2026-04-27');
    expect(isBusinessDay(named('EPO'), day)).toBe(true);
    expect(namedDay(named('EPO'), day)?.kind).toBe('open');
  });
});

describe('days that came and went', () => {
  it.each([
    ['DE-NW', '2017-10-31', false, 'five hundred years of the Reformation, in every Land'],
    ['DE-HH', '2017-10-31', false, 'there too'],
    ['DE-HH', '2016-10-31', true, 'no holiday of Hamburg before 2018'],
    ['DE-HH', '2018-10-31', false, 'one since'],
    ['DE-BE', '2025-05-08', false, 'Berlin in 2025 alone'],
    ['DE-BE', '2024-05-08', true, 'not the year before'],
    ['DE-BE', '2018-03-08', true, 'Women’s Day is one since 2019'],
    ['LU', '2018-05-09', true, 'Europe Day is one since 2019'],
    ['IT', '2027-10-04', false, 'Saint Francis is one since 2026'],
    ['IT', '2024-10-04', true, 'and none before'],
    ['NL', '2025-04-26', false, 'King’s Day of 2025, for 27 April is a Sunday; a Saturday as it is'],
    ['US', '2021-01-20', true, 'Inauguration Day is one in Washington alone'],
    ['US-DC', '2021-01-20', false, 'and there it is'],
    ['US-DC', '2026-04-16', true, 'Emancipation Day of the District is no federal holiday'],
    ['US-TX', '2020-06-19', false, 'Texas kept it before the federation did'],
    ['US', '2020-06-19', true, 'which had none yet'],
    ['US-CA', '2024-04-01', false, 'Cesar Chavez Day of a Sunday is kept on Monday'],
    ['JP', '2019-05-01', false, 'the accession of the Emperor'],
    ['JP', '2027-03-22', false, 'a substitute'],
    ['KR', '2025-06-03', false, 'an election'],
    ['KR', '2024-05-01', false, 'Workers’ Day, for the patent office'],
  ])('%s, %s: %s (%s)', (id, day, open) => {
    expect(isBusinessDay(named(id), calendarDate(day))).toBe(open);
  });

  it('fall where Easter says', () => {
    expect([2015, 2019, 2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
      '2015-04-05',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]);
    for (let year = 1900; year < 2200; year += 1) expect(weekday(easterSunday(year))).toBe(7);
  });
});

describe('closures by order', () => {
  it('are closed for a last day and worked for counting', () => {
    const withClosures = named('US-DC + closures');
    const day = calendarDate('2025-12-26');
    expect(dayOff(withClosures, day)?.kind).toBe('closure');
    expect(isBusinessDay(withClosures.counting!, day)).toBe(true);
  });
});
