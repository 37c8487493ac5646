import type { CalendarDate } from '../../kernel/index.js';
import { isOnCv } from './cv-span.js';

describe('what a CV of 2026-11-21 lists', () => {
  it.each([
    ['publication', '2016-11-21', true],
    ['publication', '2016-11-20', false],
    ['publication', '2026-11-21', true],
    ['publication', '2026-11-22', false],
    ['testimony', '2022-11-21', true],
    ['testimony', '2022-11-20', false],
    ['testimony', null, false],
  ] as const)('%s of %s: %s', (kind, day, isThere) => {
    expect(isOnCv(kind, day as CalendarDate | null, '2026-11-21' as CalendarDate)).toBe(isThere);
  });

  it('counts back from 29 February to the 28th of a common year', () => {
    const on = '2028-02-29' as CalendarDate;
    expect(isOnCv('publication', '2018-02-28' as CalendarDate, on)).toBe(true);
    expect(isOnCv('publication', '2018-02-27' as CalendarDate, on)).toBe(false);
  });
});
