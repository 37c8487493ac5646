import { calendarDate } from './calendar-date.js';
import { acknowledgementOf, type DateSort, oddityOf } from './plausible.js';

const today = calendarDate('2026-11-28');
const asked = (date: string, sort: DateSort, filedOn?: string) =>
  oddityOf(calendarDate(date), sort, { today, ...(filedOn && { filedOn: calendarDate(filedOn) }) });

describe('a date is odd', () => {
  it.each<[string, DateSort, string | undefined, string, string]>([
    ['2062-03-05', 'happened', undefined, 'year_swapped', '2026-03-05'],
    ['2206-03-05', 'happened', undefined, 'year_swapped', '2026-03-05'],
    ['2062-03-05', 'happened', '2026-01-09', 'year_swapped', '2026-03-05'],
    ['2012-05-01', 'happened', '2020-12-01', 'year_swapped', '2021-05-01'],
    ['6022-03-05', 'happened', undefined, 'year_swapped', '2026-03-05'],
    ['2062-03-05', 'set', undefined, 'year_swapped', '2026-03-05'],
    ['2028-03-05', 'happened', undefined, 'years_ahead', 'more than 1 year ahead'],
    ['2035-03-05', 'set', undefined, 'years_ahead', 'more than 8 years ahead'],
    ['2099-01-01', 'kept', undefined, 'years_ahead', 'more than 72 years ahead'],
    ['1995-03-05', 'happened', undefined, 'years_ago', 'more than 31 years ago'],
    ['1066-10-14', 'old', undefined, 'years_ago', 'more than 960 years ago'],
    ['2026-01-08', 'happened', '2026-01-09', 'before_filing', 'filed on 2026-01-09'],
    ['2025-03-05', 'set', '2026-01-09', 'before_filing', 'filed on 2026-01-09'],
  ])('%s, that %s, filed %s: %s, %s', (date, sort, filedOn, code, named) => {
    const oddity = asked(date, sort, filedOn);
    expect(oddity?.code).toBe(code);
    expect(oddity?.because.en).toContain(named);
    expect(oddity?.because.en).toContain(date);
    expect(oddity?.because.zh).toContain(date);
    expect(oddity?.because.zh).not.toMatch(/[a-z]{3}/);
  });

  it.each<[string, DateSort, string | undefined, string]>([
    ['2026-03-05', 'happened', undefined, 'this year'],
    ['2027-11-28', 'happened', undefined, 'a year from today'],
    ['2017-01-01', 'happened', undefined, 'in the last ten years'],
    ['1998-03-05', 'happened', '1997-12-01', 'long ago, and filed before it'],
    ['2026-01-09', 'happened', '2026-01-09', 'on the day of filing'],
    ['2031-03-05', 'set', undefined, 'a target of five years'],
    ['1980-03-05', 'old', undefined, 'an old paper'],
    ['2056-03-05', 'kept', undefined, 'kept for thirty years'],
  ])('and %s, that %s, filed %s, is not: %s', (date, sort, filedOn) => {
    expect(asked(date, sort, filedOn)).toBeUndefined();
  });

  it('acknowledged by its date and its oddity, so that another date is asked about again', () => {
    const oddity = asked('2062-03-05', 'happened');
    expect(oddity && acknowledgementOf(oddity)).toBe('year_swapped:2062-03-05');
  });
});
