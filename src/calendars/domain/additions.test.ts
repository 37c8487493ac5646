import fc from 'fast-check';
import { addDays, calendarDate, isRefused, isWeekend, type CalendarDate } from '../../kernel/index.js';
import { type AddedClosure, type AddedDay, type Additions, withYears } from './additions.js';
import { bookWith, calendarNamed } from './book.js';
import { businessDayFrom, type Calendar, covers, dayOff, isBusinessDay, namedDay } from './calendar.js';
import { calendars } from './calendars.js';

const on = calendarDate;
const china = calendarNamed('CN')!;
const nothing: Additions = { years: [], closures: [] };

const off = (date: string, en = 'Spring Festival', zh = '春节'): AddedDay => ({
  date: on(date),
  isWorked: false,
  name: { en, zh },
});
const worked = (date: string): AddedDay => ({
  date: on(date),
  isWorked: true,
  name: { en: 'make-up working day', zh: '调休上班日' },
});
const source = '国务院办公厅关于2027年部分节假日安排的通知';
const year2027 = { year: 2027, source, days: [off('2027-02-05'), off('2027-02-08'), worked('2027-01-31')] };
const snow: AddedClosure = {
  date: on('2027-01-26'),
  why: { en: 'Offices closed for snow', zh: '因大雪闭局' },
  source: 'OPM notice',
  announcedOn: on('2027-01-25'),
};
const inBook = (name: string, added: Readonly<Record<string, Additions>>): Calendar => {
  const found = bookWith(new Map(Object.entries(added))).find(name);
  if (isRefused(found)) throw new Error(found.refusal.because.en);
  return found.calendar;
};

describe('an added year', () => {
  const grown = withYears(china, { years: [year2027], closures: [] });

  it('is covered with the years beside it, in one span', () => {
    expect(grown.coverage).toEqual([{ from: '2015-01-01', until: '2027-12-31' }]);
    const later = withYears(china, { years: [{ ...year2027, year: 2029 }], closures: [] });
    expect(later.coverage).toEqual([
      { from: '2015-01-01', until: '2026-12-31' },
      { from: '2029-01-01', until: '2029-12-31' },
    ]);
  });

  it.each<[string, string | undefined, string]>([
    ['2027-02-05', 'holiday', 'a day it lists as off'],
    ['2027-01-31', 'make_up', 'a Sunday it lists as worked'],
    ['2027-10-01', undefined, 'a day of the statute that it does not list: the notice goes before'],
    ['2027-02-06', 'weekend', 'a Saturday it does not list'],
    ['2026-10-01', 'holiday', 'a day of another year'],
    ['2028-10-01', 'holiday', 'the statute in a year nobody announced'],
  ])('%s is %s: %s', (date, kind) => expect(namedDay(grown, on(date))?.kind).toBe(kind));

  it('gives its source as the law of its days', () => {
    expect(dayOff(grown, on('2027-02-05'))).toMatchObject({ law: source, verified: true });
  });

  it('of the calendar by which one with closures counts is one of both', () => {
    const added = {
      'US-DC': { years: [{ year: 2025, source: 'order', days: [off('2025-07-07')] }], closures: [] },
    };
    const calendar = inBook('US-DC + closures', added);
    expect(namedDay(calendar, on('2025-07-07'))?.kind).toBe('holiday');
    expect(namedDay(calendar, on('2025-07-04'))).toBeUndefined();
    expect(namedDay(calendar, on('2025-12-24'))?.kind).toBe('closure');
    expect(namedDay(calendar.counting!, on('2025-07-07'))?.kind).toBe('holiday');
  });

  it('of the federal holidays is one of the states that count back by them', () => {
    const added = {
      US: { years: [{ year: 2027, source: 'order', days: [off('2027-07-06')] }], closures: [] },
    };
    const { backward, strict } = inBook('US-TX', added);
    for (const calendar of [backward, strict?.calendar])
      expect(namedDay(calendar!, on('2027-07-06'))?.kind).toBe('holiday');
  });
});

describe('an added closure', () => {
  const added = { 'US-DC': { years: [], closures: [snow] } };

  it('moves a last day of the calendar that names closures, with its source and the day it was announced', () => {
    const calendar = inBook('US-DC + closures', added);
    expect(businessDayFrom(calendar, snow.date)).toBe('2027-01-27');
    expect(dayOff(calendar, snow.date)).toEqual({
      kind: 'closure',
      name: snow.why,
      law: 'OPM notice (2027-01-25)',
      verified: true,
    });
    expect(isBusinessDay(calendar.counting!, snow.date)).toBe(true);
  });

  it('leaves the calendar without closures as it is', () => {
    expect(isBusinessDay(inBook('US-DC', added), snow.date)).toBe(true);
    expect(withYears(china, { years: [], closures: [snow] })).toBe(china);
  });

  it('makes a calendar with closures beside one that had none', () => {
    const closed = { CN: { years: [], closures: [{ ...snow, date: on('2026-02-28') }] } };
    const calendar = inBook('CN+closures', closed);
    expect(calendar.name).toEqual({
      en: 'China (mainland), and closures by order',
      zh: '中国（大陆）及奉命临时关闭日',
    });
    // A Saturday that is worked, had the office not been closed.
    expect(businessDayFrom(calendar, on('2026-02-28'))).toBe('2026-03-02');
    expect(businessDayFrom(inBook('CN', closed), on('2026-02-28'))).toBe('2026-02-28');
  });

  it('on a day that is off already changes nothing', () => {
    const holiday = { 'US-DC': { years: [], closures: [{ ...snow, date: on('2027-07-05') }] } };
    expect(dayOff(inBook('US-DC + closures', holiday), on('2027-07-05'))?.kind).toBe('holiday');
  });
});

describe('whatever is added', () => {
  const aDay = fc.integer({ min: 0, max: 729 }).map((days) => addDays(on('2026-01-01'), days));
  const inYear = fc.integer({ min: 0, max: 364 }).map((days) => addDays(on('2027-01-01'), days));
  const aCalendar = fc.constantFrom(...calendars);
  const anAddition: fc.Arbitrary<Additions> = fc.record({
    years: fc
      .option(
        fc.uniqueArray(fc.record({ date: inYear, isWorked: fc.boolean() }), { selector: ({ date }) => date }),
        { nil: undefined },
      )
      .map((days) =>
        days === undefined
          ? []
          : [{ year: 2027, source, days: days.map((day) => ({ ...day, name: snow.why })) }],
      ),
    closures: fc
      .array(aDay, { maxLength: 6 })
      .map((dates) => [...new Set(dates)].map((date) => ({ ...snow, date }))),
  });

  it('a rolled date is never a closed day', () => {
    fc.assert(
      fc.property(aCalendar, anAddition, aDay, (calendar, additions, day) => {
        const grown = withYears(calendar, additions);
        const rolled = businessDayFrom(grown, day);
        const isClosed = (date: CalendarDate): boolean =>
          (calendar.counting !== undefined && additions.closures.some((one) => one.date === date)) ||
          additions.years.some(({ days }) => days.some((one) => one.date === date && !one.isWorked));
        return rolled >= day && dayOff(grown, rolled) === undefined && !isClosed(rolled);
      }),
    );
  });

  it('with nothing added the calendar is the same', () => {
    for (const calendar of calendars) expect(withYears(calendar, nothing)).toBe(calendar);
  });

  it('no other year than those added changes, but by closures', () => {
    fc.assert(
      fc.property(aCalendar, anAddition, aDay, (calendar, additions, day) => {
        const grown = withYears(calendar, additions);
        const isAdded = day >= '2027' && additions.years.length > 0;
        if (isAdded || additions.closures.some(({ date }) => date === day)) return true;
        return (
          namedDay(grown, day) === namedDay(calendar, day) && covers(grown, day) === covers(calendar, day)
        );
      }),
    );
  });

  it('an added year is covered from its first day to its last, and a weekend is worked only as a make-up day', () => {
    fc.assert(
      fc.property(aCalendar, anAddition, inYear, (calendar, additions, day) => {
        if (additions.years.length === 0) return true;
        const grown = withYears(calendar, additions);
        return (
          covers(grown, day) &&
          (!isWeekend(day) || dayOff(grown, day) !== undefined || namedDay(grown, day)?.kind === 'make_up')
        );
      }),
    );
  });
});
