import { calendarDate } from '../../kernel/index.js';
import { dayOff } from './calendar.js';
import { calendarNamed } from './book.js';
import { federalHolidays, inaugurationDay } from './federal-holidays.js';

const named = (year: number): Record<string, string> =>
  Object.fromEntries(federalHolidays(year).map(({ date, name }) => [date, name.en]));

describe('federal holidays', () => {
  it('are the eleven of the statute, on their observed days', () => {
    expect(named(2026)).toEqual({
      '2026-01-01': "New Year's Day",
      '2026-01-19': 'Martin Luther King Jr. Day',
      '2026-02-16': "Washington's Birthday",
      '2026-05-25': 'Memorial Day',
      '2026-06-19': 'Juneteenth',
      '2026-07-03': 'Independence Day (observed)',
      '2026-09-07': 'Labor Day',
      '2026-10-12': 'Columbus Day',
      '2026-11-11': 'Veterans Day',
      '2026-11-26': 'Thanksgiving Day',
      '2026-12-25': 'Christmas Day',
    });
  });

  it('put a New Year’s Day on a Saturday into the year before', () => {
    expect(named(2021)['2021-12-31']).toBe("New Year's Day (observed)");
    expect(Object.keys(named(2022))[0]).toBe('2022-01-17');
  });

  it.each([
    [2020, undefined],
    [2021, '2021-06-18'],
    [2022, '2022-06-20'],
    [2027, '2027-06-18'],
  ])('know Juneteenth in %s as %s', (year, date) => {
    const juneteenth = federalHolidays(year).find(({ name }) => name.en.startsWith('Juneteenth'));
    expect(juneteenth?.date).toBe(date);
  });

  it.each([
    [2013, '2013-01-21'],
    [2017, '2017-01-20'],
    [2021, '2021-01-20'],
    [2025, '2025-01-20'],
    [2026, undefined],
    [2029, undefined],
  ])('inaugurate a President in %s on %s, and move a Sunday but no Saturday', (year, date) => {
    expect(inaugurationDay(year)?.date).toBe(date);
  });

  it('name both holidays of a shared day', () => {
    const itc = calendarNamed('us-itc')!;
    expect(dayOff(itc, calendarDate('2025-01-20'))?.name).toEqual({
      en: 'Martin Luther King Jr. Day and Inauguration Day',
      zh: '马丁·路德·金日、总统就职日',
    });
  });

  it('are no days of Washington alone but the inauguration', () => {
    expect(dayOff(calendarNamed('us-itc')!, calendarDate('2026-04-16'))).toBeUndefined();
  });
});

describe('a calendar', () => {
  it.each(['us-itc + closures', 'us-itc+closures', ' us-itc  +  closures '])('is found as "%s"', (name) => {
    expect(calendarNamed(name)?.id).toBe('us-itc + closures');
  });

  it('knows closures only where it names them', () => {
    const christmasEve = calendarDate('2025-12-24');
    expect(dayOff(calendarNamed('us-itc')!, christmasEve)).toBeUndefined();
    expect(dayOff(calendarNamed('us-itc + closures')!, christmasEve)?.kind).toBe('closure');
  });
});
