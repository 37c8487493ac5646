import type { CalendarDate } from '../../../kernel/index.js';
import { ageBand } from './age.js';

describe('the age of what is owed', () => {
  it.each([
    ['2026-03-31', 'not_due', 'the day before'],
    ['2026-04-01', 'not_due', 'on its day it may still be paid'],
    ['2026-04-02', 'to_30', 'the first day it is late'],
    ['2026-05-01', 'to_30', 'thirty days'],
    ['2026-05-02', 'to_60', 'thirty-one days'],
    ['2026-05-31', 'to_60', 'sixty days'],
    ['2026-06-01', 'to_90', 'sixty-one days'],
    ['2026-06-30', 'to_90', 'ninety days'],
    ['2026-07-01', 'over_90', 'ninety-one days'],
  ])('on %s is %s: %s', (today, band) => {
    expect(ageBand('2026-04-01' as CalendarDate, today as CalendarDate)).toBe(band);
  });
});
