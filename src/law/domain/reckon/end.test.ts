import fc from 'fast-check';
import { builtInBook, calendarNamed, covers, isBusinessDay } from '../../../calendars/index.js';
import { addDays, calendarDate, daysBetween, isRefused } from '../../../kernel/index.js';
import type { Addition } from '../service/effect.js';
import { endOf, type Counting, type End } from './end.js';

const counting = (more: Partial<Counting> = {}): Counting => ({
  offset: { value: 30, unit: 'days' },
  direction: 'after',
  roll: 'next_business_day',
  calendar: 'US',
  book: builtInBook,
  citation: 'the rule',
  rollLaw: 'FRCP 6(a)(1)(C)',
  ...more,
});
const threeDays = (order: Addition['order']): Addition => ({
  days: 3,
  order,
  why: { en: 'mail', zh: '邮寄' },
  law: 'FRCP 6(d)',
});
function ended(date: string, more?: Partial<Counting>, addition?: Addition): End {
  const outcome = endOf(calendarDate(date), counting(more), addition);
  if (isRefused(outcome)) throw new Error(outcome.refusal.because.en);
  return outcome.end;
}

describe('the end of a period', () => {
  it('says with each step the provision it rests on', () => {
    const { due, steps } = ended('2026-08-06');
    expect(due).toBe('2026-09-08');
    expect(steps.at(0)?.law).toBe('the rule');
    expect(steps.at(-1)).toMatchObject({ date: '2026-09-08', law: 'FRCP 6(a)(1)(C)' });
  });

  it('moves off a holiday before days are added, where the law says so', () => {
    expect(ended('2026-08-06', {}, threeDays('roll_then_append')).due).toBe('2026-09-11');
    expect(ended('2026-08-06', {}, threeDays('append_then_roll')).due).toBe('2026-09-08');
  });

  it('names why days are added in place of where their count starts', () => {
    const texts = ended('2026-08-06', {}, threeDays('roll_then_append')).steps.map(({ say }) => say.en);
    expect(texts.filter((text) => text.startsWith('3 calendar days are added for mail'))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('The period runs from'))).toHaveLength(1);
  });

  it('keeps through the added days the earlier reading of a calendar', () => {
    const end = ended('2026-03-17', { offset: { value: 14, unit: 'days' }, calendar: 'US-CA' });
    expect([end.due, end.safe]).toEqual(['2026-04-01', '2026-03-31']);
    const mailed = ended(
      '2026-03-17',
      { offset: { value: 14, unit: 'days' }, calendar: 'US-CA' },
      threeDays('roll_then_append'),
    );
    expect([mailed.due, mailed.safe]).toEqual(['2026-04-06', '2026-04-03']);
  });

  it('is open where the calendar does not know whether the last day moves, and then only safe', () => {
    const end = ended('2027-06-01', { offset: { value: 15, unit: 'days' }, calendar: 'CN' });
    expect([end.due, end.safe]).toEqual([undefined, '2027-06-16']);
  });
});

describe('laws of ends', () => {
  const aDate = fc.integer({ min: 0, max: 365 * 9 }).map((days) => addDays(calendarDate('2017-01-02'), days));
  const aCalendar = fc.constantFrom('US', 'US-DC', 'US-CA', 'CN', 'DE-NW', 'DE-BY-Muenchen', 'LU', 'FR');
  const anOffset = fc.oneof(
    fc.record({ value: fc.integer({ min: 1, max: 120 }), unit: fc.constant('days' as const) }),
    fc.record({ value: fc.integer({ min: 1, max: 10 }), unit: fc.constant('months' as const) }),
    fc.record({ value: fc.integer({ min: 1, max: 20 }), unit: fc.constant('business_days' as const) }),
  );
  const asked = fc.record({ date: aDate, calendar: aCalendar, offset: anOffset });

  it('a moved last day is never closed', () => {
    fc.assert(
      fc.property(asked, ({ date, ...more }) => {
        const { due } = ended(date, more);
        return due === undefined || isBusinessDay(calendarNamed(more.calendar)!, due);
      }),
      { numRuns: 1500 },
    );
  });

  it('a later start never ends earlier', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 40 }), ({ date, ...more }, later) => {
        const [first, second] = [ended(date, more), ended(addDays(date, later), more)];
        return first.due === undefined || second.due === undefined || first.due <= second.due;
      }),
      { numRuns: 1500 },
    );
  });

  it('a period of days ends as a count by hand does, and moves by closed days alone', () => {
    fc.assert(
      fc.property(asked, ({ date, calendar, offset }) => {
        fc.pre(offset.unit === 'days');
        const { due } = ended(date, { calendar, offset });
        const last = addDays(date, offset.value);
        const known = calendarNamed(calendar)!;
        if (due === undefined) return !covers(known, last) || !isBusinessDay(known, last);
        const passed = Array.from({ length: daysBetween(last, due) }, (_, at) => addDays(last, at));
        return due >= last && passed.every((day) => !isBusinessDay(known, day));
      }),
      { numRuns: 1500 },
    );
  });
});
