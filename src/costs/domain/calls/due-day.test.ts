import { builtInBook } from '../../../calendars/index.js';
import { addDays, type CalendarDate } from '../../../kernel/index.js';
import { dayAfter, dueDay } from './due-day.js';

const day = (text: string): CalendarDate => text as CalendarDate;

describe('the day a line of a call is due', () => {
  it.each([
    // [issued on, period from, country, due, why]
    ['2026-03-02', '2026-03-01', 'CN', '2026-03-17', '15 calendar days after issue'],
    ['2026-03-02', '2026-04-01', 'CN', '2026-04-01', 'the first of the period is later'],
    ['2026-03-06', '2026-03-01', 'CN', '2026-03-23', 'a Saturday moves to Monday'],
    ['2026-09-16', '2026-09-01', 'CN', '2026-10-08', 'the National Day holiday of seven days'],
    ['2026-09-16', '2026-09-01', 'US', '2026-10-01', 'which the United States work through'],
    ['2026-06-18', '2026-07-01', 'US', '2026-07-06', 'Independence Day, observed on Friday 3 July'],
    ['2026-03-06', '2026-03-01', 'IN', '2026-03-23', 'weekends alone where no calendar is held'],
  ])('issued %s for a period from %s in %s: %s (%s)', (issuedOn, periodFrom, country, due) => {
    const found = dueDay(
      { issuedOn: day(issuedOn), paymentDays: 15, periodFrom: day(periodFrom), country },
      builtInBook,
    );
    expect(found.day).toBe(due);
    expect(found.steps.at(-1)?.date).toBe(due);
  });

  it('shows each day it skipped by name', () => {
    const {
      steps,
      day: due,
      calendar,
    } = dueDay(
      { issuedOn: day('2026-09-16'), paymentDays: 15, periodFrom: day('2026-09-01'), country: 'CN' },
      builtInBook,
    );
    expect(calendar).toBe('CN');
    const skipped = steps.slice(3, -1).map(({ date }) => date);
    expect(skipped).toEqual(skipped.map((_, place) => addDays(day('2026-10-01'), place)));
    expect(due).toBe(addDays(day('2026-10-01'), skipped.length));
  });

  it('says where no calendar is held', () => {
    const { warnings, calendar } = dayAfter(
      day('2026-03-06'),
      3,
      { en: 'Reminder', zh: '催缴' },
      {
        country: 'VN',
        book: builtInBook,
      },
    );
    expect(calendar).toBeNull();
    expect(warnings.map(({ en }) => en)).toEqual([
      'No calendar of Vietnam is held: weekends alone were left out.',
    ]);
  });
});
