import { type CalendarDate, fraction, type Instant } from '../../../kernel/index.js';
import { type AttestedWeight, coversDay, overlap, weightOn, within } from './declared.js';

const days = (from: string, until: string | null = null) => ({
  from: from as CalendarDate,
  until: until as CalendarDate | null,
});
const one = (
  id: string,
  value: bigint,
  at: string,
  from: string,
  until: string | null = null,
): AttestedWeight => ({
  ...days(from, until),
  id,
  memberId: 'a',
  metric: 'sales',
  value: fraction(value),
  attestedAt: at as Instant,
});
const on = (all: readonly AttestedWeight[], day: string, memberId = 'a') =>
  weightOn(all, { memberId, metric: 'sales' }, day as CalendarDate)?.id;

describe('by what a member is shared', () => {
  const first = one('first', 40n, '2026-01-10T00:00:00.000Z', '2026-01-01');
  const half = one('half', 50n, '2026-07-10T00:00:00.000Z', '2026-07-01', '2026-12-31');

  it('is the declaration attested last of those for the day', () => {
    expect(
      ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2027-01-01'].map((day) =>
        on([half, first], day),
      ),
    ).toEqual([undefined, 'first', 'first', 'half', 'first']);
    expect(on([first, half], '2026-08-01')).toBe('half');
    expect(on([first, half], '2026-08-01', 'b')).toBeUndefined();
  });

  it('of two attested at one moment is always the same', () => {
    const twin = { ...first, id: 'twin' };
    expect(on([first, twin], '2026-02-01')).toBe(on([twin, first], '2026-02-01'));
  });
});

describe('service days', () => {
  it('are held against a day and against each other', () => {
    expect(coversDay(days('2026-01-01', '2026-01-02'), '2026-01-02' as CalendarDate)).toBe(true);
    expect(coversDay(days('2026-01-01', '2026-01-02'), '2026-01-03' as CalendarDate)).toBe(false);
    expect(overlap(days('2026-01-01', '2026-03-31'), days('2026-03-31'))).toBe(true);
    expect(overlap(days('2026-01-01', '2026-03-31'), days('2026-04-01'))).toBe(false);
    expect(within(days('2026-02-01', '2026-03-31'), days('2026-01-01'))).toBe(true);
    expect(within(days('2026-02-01'), days('2026-01-01', '2026-12-31'))).toBe(false);
  });
});
