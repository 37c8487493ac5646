import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate, isRefused } from '../../kernel/index.js';
import { join, leave, type MembershipPeriod, wasIn } from './membership.js';

const day = (text: string): CalendarDate => calendarDate(text);
const period = (from: string, until: string | null): MembershipPeriod => ({
  id: 'p',
  memberId: 'm',
  from: day(from),
  until: until === null ? null : day(until),
  reason: null,
});
const codeOf = (outcome: object): string => (isRefused(outcome) ? outcome.refusal.code : 'granted');
const ids = { id: 'new', memberId: 'm' };

describe('joining and leaving', () => {
  it.each<[MembershipPeriod[], string, string, string]>([
    [[], '2026-01-01', 'granted', 'for the first time'],
    [[period('2020-01-01', null)], '2026-01-01', 'membership.in_already', 'while in'],
    [[period('2020-01-01', '2025-12-31')], '2026-01-01', 'granted', 'again, the day after leaving'],
    [
      [period('2020-01-01', '2025-12-31')],
      '2025-12-31',
      'membership.overlaps',
      'on the last day of being in',
    ],
    [[period('2020-01-01', '2025-12-31')], '2019-01-01', 'membership.overlaps', 'before a time it was in'],
  ])('with %j, joining on %s: %s, %s', (periods, on, code) => {
    expect(codeOf(join(periods, ids, day(on)))).toBe(code);
  });

  it.each<[MembershipPeriod[], string, string, string]>([
    [[period('2020-01-01', null)], '2026-06-30', 'granted', 'while in'],
    [[period('2020-01-01', null)], '2020-01-01', 'granted', 'on the very first day'],
    [[period('2020-01-01', null)], '2019-12-31', 'membership.leaves_before_joining', 'before it began'],
    [[period('2020-01-01', '2025-12-31')], '2026-06-30', 'membership.not_in', 'when gone'],
    [[], '2026-06-30', 'membership.not_in', 'never having been in'],
  ])('with %j, leaving on %s: %s, %s', (periods, on, code) => {
    expect(codeOf(leave(periods, { on: day(on), reason: 'merged' }))).toBe(code);
  });

  it('tells who was in on a day: both ends count', () => {
    const periods = [period('2020-01-01', '2022-12-31'), period('2024-05-01', null)];
    expect(
      ['2019-12-31', '2020-01-01', '2022-12-31', '2023-01-01', '2024-05-01'].map((on) =>
        wasIn(periods, day(on)),
      ),
    ).toEqual([false, true, true, false, true]);
  });

  it('never lets two times overlap, whatever is tried', () => {
    const start = day('2020-01-01');
    const attempts = fc.array(fc.tuple(fc.boolean(), fc.nat(60)), { maxLength: 30 });
    fc.assert(
      fc.property(attempts, (tried) => {
        let periods: MembershipPeriod[] = [];
        for (const [joins, after] of tried) {
          const on = addDays(start, after);
          const outcome = joins ? join(periods, ids, on) : leave(periods, { on, reason: 'x' });
          if (isRefused(outcome)) continue;
          periods = joins ? [...periods, outcome.state] : [...periods.slice(0, -1), outcome.state];
        }
        return Array.from({ length: 61 }, (_, after) => addDays(start, after)).every(
          (on) => periods.filter((one) => wasIn([one], on)).length <= 1,
        );
      }),
    );
  });
});
