import type { CalendarDate } from '../../kernel/index.js';
import { broughtBy, declaredUntil, isDeclared } from './declaring.js';

const day = (text: string) => text as CalendarDate;

describe('a declaration', () => {
  it('is due anew after twelve months, holds for thirteen, and keeps the place for twenty-five', () => {
    expect(declaredUntil(day('2026-01-31'))).toEqual({
      due: '2027-01-31',
      paused: '2027-02-28',
      expired: '2028-02-29',
    });
  });

  it.each([
    ['2026-01-15', '2026-01-15', true, undefined],
    ['2026-01-15', '2027-02-15', true, undefined],
    ['2026-01-15', '2027-02-16', false, 'suspend'],
    ['2026-01-15', '2028-02-15', false, 'suspend'],
    ['2026-01-15', '2028-02-16', false, 'expire'],
  ] as const)('of %s, on %s: holds %s, brings %s', (declared, on, holds, brings) => {
    expect(isDeclared(day(declared), day(on))).toBe(holds);
    expect(broughtBy(day(declared), day(on))).toBe(brings);
  });

  it('that never was holds nothing and brings nothing', () => {
    expect(isDeclared(null, day('2026-01-15'))).toBe(false);
    expect(broughtBy(null, day('2026-01-15'))).toBeUndefined();
  });
});
