import { calendarDate } from '../../kernel/index.js';
import { lastAnnounced } from './china.rules.js';
import { isOfficeDay, officeDayAfter, officeDayOnOrBefore, officeDaysBefore } from './office-days.js';

const shanghai = 'Asia/Shanghai';
const washington = 'America/New_York';
const berlin = 'Europe/Berlin';

describe('a day in the office', () => {
  it.each([
    ['2026-10-01', shanghai, false, 'National Day'],
    ['2026-10-07', shanghai, false, 'the last day of its week'],
    ['2026-10-10', shanghai, true, 'a Saturday worked in its stead'],
    ['2026-02-14', shanghai, true, 'a Saturday worked for the Spring Festival'],
    ['2026-02-23', shanghai, false, 'the last day of the Spring Festival'],
    ['2026-02-28', shanghai, true, 'a Saturday worked for it'],
    ['2026-03-07', shanghai, false, 'an ordinary Saturday'],
    ['2020-01-31', shanghai, false, 'the Spring Festival prolonged'],
    ['2026-10-01', washington, true, 'a Thursday'],
    ['2026-11-26', washington, false, 'Thanksgiving'],
    ['2026-07-03', washington, false, 'Independence Day, observed'],
    ['2026-11-26', berlin, true, 'a Thursday'],
    ['2026-11-28', berlin, false, 'a Saturday'],
    ['2031-10-01', shanghai, true, 'not announced yet: weekends alone are known'],
  ])('%s in %s: %s, %s', (date, zone, expected) => {
    expect(isOfficeDay(zone, calendarDate(date))).toBe(expected);
  });

  it('knows the days off of China to the end of 2026', () => expect(lastAnnounced).toBe(2026));

  it('is found before and after the National Day week', () => {
    expect(officeDayOnOrBefore(shanghai, calendarDate('2026-10-05'))).toBe('2026-09-30');
    expect(officeDaysBefore(shanghai, calendarDate('2026-10-08'), 1)).toBe('2026-09-30');
    expect(officeDaysBefore(shanghai, calendarDate('2026-10-08'), 3)).toBe('2026-09-28');
    expect(officeDayAfter(shanghai, calendarDate('2026-09-30'))).toBe('2026-10-08');
    expect(officeDayAfter(berlin, calendarDate('2026-11-27'))).toBe('2026-11-30');
  });
});
