import { calendarDate } from './calendar-date.js';
import { instantOf, isZone, localMoment, momentAt } from './zone.js';

describe('a moment on two walls', () => {
  it.each([
    // [date in New York, moment, date and time in Beijing, why]
    ['2026-06-08', '2026-06-08T21:15:00.000Z', '2026-06-09 05:15', 'summer time in New York'],
    ['2026-01-12', '2026-01-12T22:15:00.000Z', '2026-01-13 06:15', 'standard time in New York'],
    ['2026-11-01', '2026-11-01T22:15:00.000Z', '2026-11-02 06:15', 'the day summer time ends'],
    ['2026-03-08', '2026-03-08T21:15:00.000Z', '2026-03-09 05:15', 'the day summer time begins'],
  ])('17:15 on %s in New York is %s', (date, moment, beijing) => {
    const instant = momentAt(calendarDate(date), '17:15', 'America/New_York');
    expect(instant).toBe(moment);
    const local = localMoment(instant, 'Asia/Shanghai');
    expect(`${local.date} ${local.time}`).toBe(beijing);
    expect(local.offset).toBe('+08:00');
  });

  it.each([
    ['UTC', '2026-12-31', '23:59', '+00:00'],
    ['Asia/Kolkata', '2027-01-01', '05:29', '+05:30'],
    ['Pacific/Chatham', '2027-01-01', '13:44', '+13:45'],
    ['America/St_Johns', '2026-12-31', '20:29', '-03:30'],
    ['Europe/London', '2026-12-31', '23:59', '+00:00'],
  ])('shows the last minute of a year in %s as %s %s, %s', (zone, date, time, offset) => {
    const instant = instantOf(new Date('2026-12-31T23:59:59.999Z'));
    expect(localMoment(instant, zone)).toEqual({ date, time, offset });
  });

  it('begins a day at 00:00, not at 24:00', () => {
    const instant = instantOf(new Date('2026-04-13T16:00:00.000Z'));
    expect(localMoment(instant, 'Asia/Shanghai').time).toBe('00:00');
  });

  it('reads a time that spring skips as the one an hour later', () => {
    expect(momentAt(calendarDate('2026-03-08'), '02:30', 'America/New_York')).toBe(
      '2026-03-08T07:30:00.000Z',
    );
  });

  it('reads a time that autumn shows twice as the first', () => {
    expect(momentAt(calendarDate('2026-11-01'), '01:30', 'America/New_York')).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });

  it('knows the zones there are', () => {
    expect(isZone('Asia/Shanghai')).toBe(true);
    expect(isZone('Asia/Nowhere')).toBe(false);
  });

  it('writes moments in one form', () => {
    expect(instantOf(new Date('2026-04-13T17:15:00-04:00'))).toBe('2026-04-13T21:15:00.000Z');
  });
});
