import fc from 'fast-check';
import { addDays, isRefused } from '../../../kernel/index.js';
import { walks } from '../../../kernel/life.fixtures.js';
import { today } from '../checks/checks.fixtures.js';
import { feeOfTotals, nothingEntered, percentOf, type Totals } from './burn.js';
import { anEngagement } from './engagements.fixtures.js';
import { addTime, billed, obstacleToTime, statementLife, statementNumber, tellsOfCap } from './time.js';

const engaged = anEngagement({ status: 'active', hourlyMinor: '320000', travelPercent: 50 });
const say = (minor: bigint) => String(minor);
const time = (hours: string, travelHours = '0', expensesMinor = '0') => ({
  on: today,
  hours,
  travelHours,
  expensesMinor,
});
const totals = (hours: string, travelHours = '0', expensesMinor = '0'): Totals => ({
  ...nothingEntered,
  hours,
  travelHours,
  expensesMinor,
});

describe('time under a cap', () => {
  it('comes to 229,200.00, and four hours more are refused', () => {
    const all = addTime(engaged, nothingEntered, time('62.5', '18.25'), say);
    expect(all).toMatchObject({ state: { spentMinor: 22_920_000n } });
    expect(addTime(engaged, totals('62.50', '18.25'), time('4'), say)).toMatchObject({
      refusal: { code: 'engagement.cap_exceeded' },
    });
  });

  it('is told once of a cap, when four fifths of it are spent', () => {
    const before = totals('59.99');
    const near = addTime(engaged, before, time('0.01'), say);
    expect(near).toMatchObject({ state: { spentMinor: 19_200_000n } });
    expect(tellsOfCap(near, engaged, null)).toBe(true);
    expect(tellsOfCap(near, engaged, engaged.capMinor)).toBe(false);
    expect(tellsOfCap(near, engaged, '20000000')).toBe(true);
    expect(tellsOfCap(addTime(engaged, totals('10'), time('1'), say), engaged, null)).toBe(false);
    expect(percentOf({ capMinor: 240n, spentMinor: 191n })).toBe(79);
  });

  it('costs the same in however many entries it is entered', () => {
    const entries = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 })), {
      minLength: 1,
      maxLength: 8,
    });
    const rated = anEngagement({ status: 'active', hourlyMinor: '33333', travelPercent: 33 });
    fc.assert(
      fc.property(entries, (some) => {
        const text = (hundredths: number) => (hundredths / 100).toFixed(2);
        let before = nothingEntered;
        let spent = 0n;
        for (const [worked, travelled] of some) {
          const outcome = addTime(rated, before, time(text(worked), text(travelled)), say);
          if (isRefused(outcome)) throw new Error('refused');
          spent = outcome.state.spentMinor;
          before = totals(
            (Number(before.hours) + worked / 100).toFixed(2),
            (Number(before.travelHours) + travelled / 100).toFixed(2),
          );
        }
        expect(spent).toBe(feeOfTotals(rated, before).totalMinor);
      }),
    );
  });

  it.each([
    ['active', 0, undefined],
    ['designated', 0, undefined],
    ['delivered', 0, undefined],
    ['signed', 0, 'time.not_working'],
    ['accepted', 0, 'time.not_working'],
    ['conflicted_out', 0, 'time.not_working'],
    ['active', 1, 'time.out_of_days'],
    ['active', -1, 'time.out_of_days'],
  ] as const)('is entered while %s, %s days from its day: %s', (status, days, code) => {
    const found = obstacleToTime(anEngagement({ status }), addDays(today, days), addDays(today, 2));
    expect(found?.refusal.code).toBe(code);
  });

  it('is not entered of a day to come', () => {
    const long = anEngagement({ status: 'active', until: addDays(today, 9) });
    expect(obstacleToTime(long, addDays(today, 1), today)?.refusal.code).toBe('time.out_of_days');
  });
});

describe('the life of a statement', () => {
  walks({
    life: statementLife,
    starts: ['sent'],
    thing: (status) => ({ status, workedOnBy: ['expert'] }),
    around: (hands) => ({ hands, personId: 'mate' }),
    words: { reason: 'why' },
  });

  it('bills what the whole has cost less what was billed, under a number that names nobody', () => {
    expect(billed(engaged, totals('62.50', '18.25'), 20_000_000n)).toBe(2_920_000n);
    expect(statementNumber('K7Q2', 3)).toBe('K7Q2-3');
  });
});
