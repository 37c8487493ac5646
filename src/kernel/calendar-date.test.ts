import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  calendarDate,
  daysBetween,
  isCalendarDate,
  isWeekend,
  weekday,
} from './calendar-date.js';

const aDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01' as CalendarDate, days));

describe('a calendar date', () => {
  it.each(['2026-04-13', '2024-02-29', '1000-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-4-1',
    '0999-01-01',
    '2026-04-13T00:00',
    '',
    'today',
  ])('"%s" is none', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(RangeError);
  });

  it.each([
    // [date, months, result, why]
    ['2026-01-31', 1, '2026-02-28', 'the month has no 31st'],
    ['2024-11-30', 3, '2025-02-28', 'November 30 and three months'],
    ['2026-02-28', 3, '2026-05-28', 'the same number, not the month end'],
    ['2027-06-30', -4, '2027-02-28', 'backward it is held to the month end as well'],
    ['2015-02-26', -4, '2014-10-26', 'a Sunday stays a Sunday'],
  ])('%s and %i months is %s: %s', (date, months, result) => {
    expect(addMonths(calendarDate(date), months)).toBe(result);
  });

  it('of a leap day has its anniversary on 28 February', () => {
    expect(addYears(calendarDate('2024-02-29'), 1)).toBe('2025-02-28');
  });

  it('knows its weekday', () => {
    expect(weekday(calendarDate('2026-04-13'))).toBe(1);
    expect(weekday(calendarDate('2026-04-12'))).toBe(7);
    expect(isWeekend(calendarDate('2026-04-11'))).toBe(true);
    expect(isWeekend(calendarDate('2026-04-10'))).toBe(false);
  });

  it('counts days both ways', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const there = addDays(date, days);
        expect(daysBetween(date, there)).toBe(days);
        expect(addDays(there, -days)).toBe(date);
      }),
    );
  });

  it('is reckoned as a calendar library reckons it', () => {
    const aDay = fc
      .integer({ min: -300_000, max: 900_000 })
      .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }));
    fc.assert(
      fc.property(
        aDay,
        fc.integer({ min: -1500, max: 1500 }),
        fc.integer({ min: -80_000, max: 80_000 }),
        (day, months, days) => {
          const date = day.toString() as CalendarDate;
          expect([
            addMonths(date, months),
            addDays(date, days),
            weekday(date),
            daysBetween('1970-01-01' as CalendarDate, date),
          ]).toEqual([
            day.add({ months }, { overflow: 'constrain' }).toString(),
            day.add({ days }).toString(),
            day.dayOfWeek,
            Temporal.PlainDate.from('1970-01-01').until(day, { largestUnit: 'days' }).days,
          ]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(aDate, aDate, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  it('plus a month never leaves the next month', () => {
    fc.assert(
      fc.property(aDate, (date) => {
        const month = Number(date.slice(5, 7));
        expect(Number(addMonths(date, 1).slice(5, 7))).toBe((month % 12) + 1);
      }),
    );
  });
});
