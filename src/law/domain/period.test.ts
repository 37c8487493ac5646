import fc from 'fast-check';
import { addDays, calendarDate, isRefused, type CalendarDate } from '../../kernel/index.js';
import { bookOf, calendarNamed, calendars, covers, dayOff, isBusinessDay } from '../../calendars/index.js';
import { calculatePeriod, type Period, type PeriodEnd, periodUnits } from './period.js';

function ended(period: Period): PeriodEnd {
  const outcome = calculatePeriod(period);
  if (isRefused(outcome)) throw new Error(outcome.refusal.because.en);
  return outcome.end;
}

const on = calendarDate;
type Row = readonly [string, string, string, string | undefined, string];

/** `15 days`, `1 month`, `20 working_days back` as a period. */
function told(start: string, length: string, calendar: string, roll: Period['roll'] = 'next'): Period {
  const [amount, unit = '', back] = length.split(' ');
  const known = periodUnits.find((one) => one === unit || one === `${unit}s`);
  if (known === undefined) throw new Error(`No unit ${unit}`);
  const direction = back === 'back' ? 'backward' : 'forward';
  return { start: on(start), amount: Number(amount), unit: known, calendar, roll, direction };
}

describe('a period in China', () => {
  it.each<Row>([
    [
      '2025-09-23',
      '15 days',
      'CN',
      '2025-10-09',
      'the 15th day lies in the week of National Day and Mid-Autumn',
    ],
    ['2025-09-27', '15 days', 'CN', '2025-10-13', 'an ordinary Sunday'],
    ['2024-01-25', '15 days', 'CN', '2024-02-09', 'New Year’s Eve of 2024 was worked'],
    ['2026-01-30', '15 days', 'CN', '2026-02-14', 'a Saturday that is worked'],
    ['2026-04-20', '15 days', 'CN', '2026-05-06', 'the last day of the Labour Day block'],
    ['2026-09-01', '30 days', 'CN', '2026-10-08', 'the whole National Day block'],
    ['2025-08-31', '6 months', 'CN', '2026-02-28', 'no 31 February; that Saturday is worked'],
    ['2024-02-29', '2 years', 'CN', '2026-02-28', 'the leap day'],
    ['2024-10-01', '2 years', 'CN', '2026-10-08', 'National Day'],
    ['2023-01-31', '3 years', 'CN', '2026-02-02', 'a Saturday'],
    ['2025-12-03', '30 days', 'CN', '2026-01-04', 'New Year, and a Sunday that is worked'],
    ['2025-06-09', '4 months', 'CN', '2025-10-09', 'the first day after the block'],
    ['2025-11-30', '3 months', 'CN', '2026-02-28', 'the end of February'],
    ['2025-09-04', '1 month', 'CN', '2025-10-09', 'inside the block'],
    ['2026-01-31', '1 month', 'CN', '2026-02-28', '31 January and a month'],
    ['2025-01-31', '1 month', 'CN', '2025-02-28', 'the same on a Friday'],
    ['2023-06-30', '32 months', 'CN', '2026-02-28', 'entry of a PCT application'],
    ['2025-09-29', '5 working_days', 'CN', '2025-10-13', 'a make-up Saturday counts'],
    ['2024-04-30', '3 working_days', 'CN', '2024-05-08', 'the Labour Day block'],
    ['2025-09-15', '20 working_days', 'CN', '2025-10-17', 'a make-up Sunday and Saturday count'],
    ['2025-12-22', '50 working_days', 'CN', '2026-03-09', 'New Year and Spring Festival'],
    ['2025-09-29', '3 working_days', 'CN', '2025-10-10', 'a detention over the golden week'],
    ['2026-09-16', '15 days', 'CN', '2026-10-08', 'National Day of 2026'],
  ])('from %s, %s by %s, ends on %s: %s', (start, length, calendar, due) => {
    const end = ended(told(start, length, calendar));
    expect(end).toMatchObject({ due });
    expect(end.safe).toBeUndefined();
    expect(end.provisional).toBeUndefined();
    expect(end.steps.at(-1)?.date).toBe(due);
  });
});

describe('a period in Europe and America', () => {
  it.each<Row>([
    ['2025-10-06', '3 months', 'DE-NW', '2026-01-06', 'Epiphany is no holiday in Düsseldorf'],
    ['2025-12-06', '1 month', 'DE-BY-Muenchen', '2026-01-07', 'and one in Munich'],
    ['2026-05-04', '1 month', 'DE-NW', '2026-06-05', 'Corpus Christi'],
    ['2026-03-03', '1 month', 'DE-NW', '2026-04-07', 'Good Friday to Easter Monday'],
    ['2026-05-30', '3 months', 'DE-BW', '2026-08-31', 'a Sunday'],
    ['2025-12-15', '20 working_days', 'DE-NW', '2026-01-15', 'Christmas Eve and New Year’s Eve are worked'],
    ['2025-12-19', '10 working_days', 'DE-BY-Muenchen', '2026-01-08', 'Epiphany does not count'],
    ['2026-04-02', '3 working_days', 'DE-HH', '2026-04-09', 'Easter does not count'],
    ['2026-05-14', '2 months', 'FR', '2026-07-15', 'Bastille Day'],
    ['2025-12-31', '2 months', 'LU', '2026-03-02', 'a Saturday'],
    ['2026-04-16', '15 days', 'UPC', '2026-05-04', 'Labour Day before a weekend'],
    ['2026-03-25', '9 months', 'EPO', '2027-01-04', 'the Christmas closure and a weekend'],
    ['2026-02-06', '2 months', 'EPO', '2026-04-07', 'Easter Monday'],
    ['2024-08-26', '4 months', 'EPO', '2025-01-02', 'the closure of 2024'],
    ['2023-11-01', '2 months', 'EPO', '2024-01-02', 'the closure of 2023'],
    ['2024-10-20', '3 months', 'US-DC', '2025-01-21', 'two holidays on a Monday'],
    ['2026-03-17', '60 days', 'US', '2026-05-18', 'a Saturday'],
    ['2026-06-12', '21 days', 'US', '2026-07-06', 'Independence Day as observed'],
    ['2026-08-06', '30 days', 'US', '2026-09-08', 'Labor Day'],
    ['2024-02-29', '1 year', 'US', '2025-02-28', 'the leap day'],
    ['2025-11-26', '1 year', 'US-DC', '2026-11-27', 'Thanksgiving'],
    ['2026-11-20', '5 working_days', 'US-DC', '2026-11-30', 'Thanksgiving does not count'],
    ['2026-11-30', '10 working_days back', 'US-DC', '2026-11-13', 'and counted back'],
    ['2025-11-26', '30 days', 'US-DC', '2025-12-26', 'no closures are known to it'],
    ['2025-11-26', '30 days', 'US-DC + closures', '2025-12-29', 'closed by order'],
    [
      '2025-12-22',
      '3 working_days',
      'US-DC + closures',
      '2025-12-29',
      'a closure counts and moves the last day',
    ],
    ['2026-12-25', '1 month', 'JP', '2027-01-25', 'a Monday'],
    ['2026-11-30', '1 month', 'JP', '2027-01-04', 'the turn of the year'],
    ['2026-12-25', '1 year', 'KR', '2027-12-28', 'a Saturday, and the substitute of Christmas'],
  ])('from %s, %s by %s, ends on %s: %s', (start, length, calendar, due) => {
    expect(ended(told(start, length, calendar)).due).toBe(due);
  });

  it('runs back to an open day where asked', () => {
    expect(ended(told('2026-07-17', '14 days back', 'US', 'previous')).due).toBe('2026-07-02');
  });

  it('stays where it is where it does not move, and says so', () => {
    const end = ended(told('2014-06-26', '4 months', 'us-itc', 'none'));
    expect(end.due).toBe('2014-10-26');
    expect(end.steps.at(-1)?.say.en).toContain('yet this date does not move');
  });

  it('begins on the first business day where asked', () => {
    const from = (start: string, amount: number): string | undefined =>
      ended({ ...told(start, `${amount} days`, 'us-itc'), firstDay: 'next_business' }).due;
    expect(from('2012-08-17', 30)).toBe('2012-09-18');
    expect(from('2018-08-31', 10)).toBe('2018-09-13');
    expect(from('2026-09-04', 7)).toBe('2026-09-14');
    const weeks = { ...told('2026-09-04', '1 week', 'us-itc'), firstDay: 'next_business' } as const;
    expect(ended(weeks).due).toBe('2026-09-14');
  });
});

describe('two readings', () => {
  it('give the day without a holiday of the state as the safe one', () => {
    const end = ended(told('2026-03-17', '14 days', 'US-CA'));
    expect(end).toMatchObject({ due: '2026-04-01', safe: '2026-03-31' });
    expect(JSON.stringify(end.warnings)).toContain('6(a)(6)(C)');
  });

  it('leave holidays of a state out of a period that runs back', () => {
    expect(ended(told('2026-04-14', '14 days back', 'US-CA', 'previous')).due).toBe('2026-03-31');
  });

  it('warn of a day that some notices close', () => {
    const end = ended(told('2026-03-27', '1 month', 'EPO'));
    expect(end.due).toBe('2026-04-27');
    expect(JSON.stringify(end.warnings)).toContain("King's Day");
  });
});

describe('past the coverage of a calendar', () => {
  it('leaves the due date open where only the move needs the missing year', () => {
    const end = ended(told('2026-12-20', '15 days', 'CN'));
    expect(end.due).toBeUndefined();
    expect(end.safe).toBe('2027-01-04');
    expect(end.steps.at(-1)?.date).toBe('2027-01-04');
    expect(end.warnings[0]?.en).toContain('2015-01-01 to 2026-12-31');
  });

  it('needs no calendar where nothing moves', () => {
    expect(ended(told('2026-12-20', '15 days', 'CN', 'none'))).toMatchObject({ due: '2027-01-04' });
  });

  it('counts working days by weekends and the statute, and says that this is provisional', () => {
    const end = ended(told('2026-12-29', '5 working_days', 'CN'));
    expect(end).toMatchObject({ due: '2027-01-06', provisional: true });
    expect(JSON.stringify(end.steps)).toContain('全国年节及纪念日放假办法');
    expect(end.warnings[0]?.en).toContain('provisional');
  });

  it('is not needed for working days that end before it', () => {
    expect(ended(told('2026-12-24', '5 working_days', 'CN'))).not.toHaveProperty('provisional');
  });

  it('leaves it open in a gap of the years as well', () => {
    expect(ended(told('2025-01-11', '2 months', 'EPO'))).toMatchObject({ safe: '2025-03-11' });
  });

  it('counts from the day after the start where the first business day is not known', () => {
    const period = { ...told('2027-01-28', '10 days', 'CN'), firstDay: 'next_business' } as const;
    const end = ended(period);
    expect(end).toMatchObject({ safe: '2027-02-07' });
    expect(end).not.toHaveProperty('due');
  });
});

describe('a period is refused', () => {
  const fine = told('2026-03-20', '10 days', 'CN');
  it.each<[string, Period]>([
    ['calendar.unknown', { ...fine, calendar: 'Mars' }],
    ['calendar.not_kept', { ...fine, calendar: 'IN' }],
    ['calendar.not_covered', told('2027-03-20', '10 days back', 'CN', 'previous')],
    ['period.start_out_of_range', { ...fine, start: on('1899-12-31') }],
    ['period.too_long', { ...fine, amount: 1_001, unit: 'working_days' }],
    ['period.first_day_unavailable', { ...fine, unit: 'months', firstDay: 'next_business' }],
  ])('with %s', (code, period) => {
    const outcome = calculatePeriod(period);
    expect(isRefused(outcome) && outcome.refusal.code).toBe(code);
  });
});

describe('a period by a book of calendars', () => {
  it('is counted by the calendar of that name in the book', () => {
    const coverage = [{ from: on('2015-01-01'), until: on('2027-12-31') }];
    const book = bookOf([{ ...calendarNamed('CN')!, coverage }]);
    const asked = told('2026-12-20', '15 days', 'CN');
    expect(calculatePeriod(asked, book)).toMatchObject({ end: { due: '2027-01-04' } });
    expect(ended(asked)).not.toHaveProperty('due');
    expect(calculatePeriod({ ...asked, calendar: 'JP' }, book)).toMatchObject({
      refusal: { code: 'calendar.unknown' },
    });
  });
});

describe('by law, whatever is asked', () => {
  const aDay = fc.integer({ min: 0, max: 365 * 9 }).map((days) => addDays(on('2016-01-01'), days));
  const aCalendar = fc.constantFrom(...calendars.map(({ id }) => id));
  const aPeriod: fc.Arbitrary<Period> = fc.record({
    start: aDay,
    amount: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom(...periodUnits),
    direction: fc.constantFrom('forward', 'backward'),
    calendar: aCalendar,
    roll: fc.constantFrom('none', 'next', 'previous'),
    firstDay: fc.constantFrom('next', 'next_business', undefined),
  });
  const given = (period: Period): PeriodEnd | undefined => {
    const outcome = calculatePeriod(period);
    return isRefused(outcome) ? undefined : outcome.end;
  };
  const calendarOf = ({ calendar, direction }: Period) => {
    const named = calendarNamed(calendar)!;
    return direction === 'backward' ? (named.backward ?? named) : named;
  };

  it('a rolled date is never a closed day', () => {
    fc.assert(
      fc.property(aPeriod, (period) => {
        const due = given(period)?.due;
        return period.roll === 'none' || due === undefined || isBusinessDay(calendarOf(period), due);
      }),
    );
  });

  it('a later start never ends earlier', () => {
    fc.assert(
      fc.property(aPeriod, fc.integer({ min: 0, max: 40 }), (period, later) => {
        const forward = { ...period, direction: 'forward' } as const;
        const one = given(forward)?.due;
        const other = given({ ...forward, start: addDays(period.start, later) })?.due;
        return one === undefined || other === undefined || one <= other;
      }),
    );
  });

  it('the same question has the same answer to the byte', () => {
    fc.assert(
      fc.property(aPeriod, (period) => {
        const [one, other] = [calculatePeriod(period), calculatePeriod(structuredClone(period))];
        return JSON.stringify(one) === JSON.stringify(other);
      }),
    );
  });

  it('every working day that did not count is named', () => {
    fc.assert(
      fc.property(aPeriod, (asked) => {
        const period = { ...asked, unit: 'working_days', roll: 'none' } as const;
        const end = given(period);
        if (end?.due === undefined) return true;
        const calendar = calendarOf(period);
        const [from, until] = period.start < end.due ? [period.start, end.due] : [end.due, period.start];
        const named = new Map(end.steps.map(({ date, say }) => [date, say.en]));
        let open = 0;
        for (let day: CalendarDate = from; day <= until; day = addDays(day, 1)) {
          if (day === period.start) continue;
          const off = dayOff(calendar.counting ?? calendar, day);
          if (off === undefined) open += 1;
          else if (named.get(day)?.includes(off.name.en) !== true) return false;
        }
        return open === period.amount;
      }),
    );
  });

  it('a day that is given for certain lies in the coverage, or nothing had to be looked up', () => {
    fc.assert(
      fc.property(aPeriod, (period) => {
        const end = given(period);
        if (end?.due === undefined || end.provisional === true || period.roll === 'none') return true;
        return covers(calendarOf(period), end.due);
      }),
    );
  });

  it('the last step is of the day that is given', () => {
    fc.assert(
      fc.property(aPeriod, (period) => {
        const end = given(period);
        return end === undefined || end.steps.at(-1)?.date === (end.due ?? end.safe);
      }),
    );
  });
});
