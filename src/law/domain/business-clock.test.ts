import fc from 'fast-check';
import { calendarDate, instantOf, isRefused, localMoment, type Instant } from '../../kernel/index.js';
import { bookOf, calendarNamed, isBusinessDay } from '../../calendars/index.js';
import { type BusinessClock, type ClockReading, readClock } from './business-clock.js';

const minuteMs = 60_000;
const moment = (text: string): Instant => instantOf(new Date(text));

function read(clock: BusinessClock): ClockReading {
  const outcome = readClock(clock);
  if (isRefused(outcome)) throw new Error(outcome.refusal.because.en);
  return outcome.reading;
}

const desk: BusinessClock = {
  calendar: 'CN',
  zone: 'Asia/Shanghai',
  hours: [{ from: '09:00', to: '17:00' }],
  limit: { workingDays: 5 },
  startedAt: moment('2026-09-30T16:00:00+08:00'),
  pauses: [],
  at: moment('2026-10-09T12:00:00+08:00'),
};

describe('a clock of business hours', () => {
  it('stands over the golden week and runs on the make-up Saturday', () => {
    const reading = read(desk);
    expect(reading).toMatchObject({
      usedMinutes: 60 + 480 + 180,
      remainingMinutes: 2400 - 720,
      dueAt: moment('2026-10-13T16:00:00+08:00'),
    });
    const said = reading.steps.map(({ date, say }) => `${date} ${say.zh}`).join('\n');
    expect(said).toContain('2026-10-01 2026年10月1日（星期四）为非工作日：国庆节。');
    expect(said).toContain('（调休上班日）：09:00–17:00，480分钟');
    expect(reading.steps.at(-1)?.say.en).toContain('at 16:00 (Asia/Shanghai)');
  });

  it('leaves pauses out, however they overlap', () => {
    const paused = {
      ...desk,
      pauses: [
        { from: moment('2026-10-08T10:00:00+08:00'), to: moment('2026-10-08T11:00:00+08:00') },
        { from: moment('2026-10-08T10:30:00+08:00'), to: moment('2026-10-08T12:00:00+08:00') },
        { from: moment('2026-10-01T00:00:00+08:00'), to: moment('2026-10-05T00:00:00+08:00') },
      ],
    };
    expect(read(paused)).toMatchObject({
      usedMinutes: 720 - 120,
      dueAt: moment('2026-10-14T10:00:00+08:00'),
    });
  });

  it('goes by the calendar of that name in a book', () => {
    const clock = {
      ...desk,
      startedAt: moment('2027-03-01T09:00:00+08:00'),
      at: moment('2027-03-01T09:00:00+08:00'),
    };
    const coverage = [{ from: calendarDate('2015-01-01'), until: calendarDate('2027-12-31') }];
    const outcome = readClock(clock, bookOf([{ ...calendarNamed('CN')!, coverage }]));
    expect(outcome).toMatchObject({ reading: { dueAt: moment('2027-03-05T17:00:00+08:00') } });
    expect(outcome).not.toHaveProperty('reading.provisional');
    expect(read(clock).provisional).toBe(true);
  });

  it('does not know when it is due while it stands', () => {
    const reading = read({ ...desk, pauses: [{ from: moment('2026-10-08T10:00:00+08:00') }] });
    expect(reading).toMatchObject({ usedMinutes: 120, remainingMinutes: 2280 });
    expect(reading).not.toHaveProperty('dueAt');
    expect(reading.warnings[0]?.en).toContain('no end yet');
  });

  it('knows it where the pause began later', () => {
    const reading = read({ ...desk, pauses: [{ from: moment('2026-10-14T00:00:00+08:00') }] });
    expect(reading.dueAt).toBe(moment('2026-10-13T16:00:00+08:00'));
  });

  it('shows what is over the limit as less than nothing', () => {
    const reading = read({ ...desk, limit: { minutes: 240 } });
    expect(reading).toMatchObject({
      remainingMinutes: 240 - 720,
      dueAt: moment('2026-10-08T12:00:00+08:00'),
    });
    expect(reading.steps.at(-1)?.date).toBe('2026-10-08');
  });

  it('is due at the end of hours, not at the start of the next', () => {
    expect(read({ ...desk, limit: { minutes: 60 } }).dueAt).toBe(moment('2026-09-30T17:00:00+08:00'));
  });

  it('shows nothing used before its start, and takes a lunch break', () => {
    const hours = [
      { from: '09:00', to: '12:00' },
      { from: '13:30', to: '17:30' },
    ];
    const reading = read({
      ...desk,
      hours,
      limit: { minutes: 120 },
      at: moment('2026-09-29T12:00:00+08:00'),
    });
    expect(reading).toMatchObject({ usedMinutes: 0, dueAt: moment('2026-10-08T09:30:00+08:00') });
  });

  it('is provisional where the calendar ends', () => {
    const reading = read({ ...desk, startedAt: moment('2026-12-31T16:00:00+08:00'), at: desk.at });
    expect(reading).toMatchObject({ provisional: true, dueAt: moment('2027-01-08T16:00:00+08:00') });
  });

  it.each([
    ['clock.zone_unknown', { zone: 'Asia/Nowhere' }],
    ['calendar.unknown', { calendar: 'Mars' }],
    ['clock.hours_invalid', { hours: [] }],
    ['clock.hours_invalid', { hours: [{ from: '17:00', to: '09:00' }] }],
    [
      'clock.hours_invalid',
      {
        hours: [
          { from: '09:00', to: '13:00' },
          { from: '12:00', to: '17:00' },
        ],
      },
    ],
    ['clock.limit_invalid', { limit: { minutes: 0 } }],
    [
      'clock.pause_reversed',
      { pauses: [{ from: moment('2026-10-09T00:00:00Z'), to: moment('2026-10-08T00:00:00Z') }] },
    ],
    ['clock.too_long', { limit: { workingDays: 1900 } }],
    ['clock.too_long', { at: moment('2036-10-09T12:00:00+08:00') }],
    ['clock.time_out_of_range', { startedAt: moment('1969-12-31T00:00:00Z') }],
  ])('refuses with %s', (code, change) => {
    const outcome = readClock({ ...desk, ...change });
    expect(isRefused(outcome) && outcome.refusal.code).toBe(code);
  });
});

describe('a clock where clocks are set', () => {
  const allDay = [{ from: '00:00', to: '24:00' }];
  it.each([
    // [zone, from, until, minutes, why]
    ['Africa/Cairo', '2026-10-28T22:00:00Z', '2026-10-30T00:00:00Z', 25 * 60 + 60, 'a Thursday of 25 hours'],
    ['Africa/Cairo', '2026-04-23T22:00:00Z', '2026-04-24T21:00:00Z', 23 * 60, 'a Friday of 23 hours'],
  ])('in %s from %s to %s: %s minutes, %s', (zone, from, until, minutes) => {
    const clock = {
      ...desk,
      calendar: 'US',
      zone,
      hours: allDay,
      startedAt: moment(from),
      at: moment(until),
    };
    expect(read(clock).usedMinutes).toBe(minutes);
  });

  it('opens an hour twice that the wall shows twice', () => {
    const clock: BusinessClock = {
      ...desk,
      calendar: 'US',
      zone: 'Africa/Cairo',
      hours: [{ from: '23:15', to: '23:45' }],
      limit: { minutes: 45 },
      startedAt: moment('2026-10-29T12:00:00Z'),
      at: moment('2026-10-30T00:00:00Z'),
    };
    expect(read(clock)).toMatchObject({ usedMinutes: 60, dueAt: moment('2026-10-29T21:30:00Z') });
  });
});

describe('a clock, whatever is asked', () => {
  /** Around days on which clocks are set; in Cairo and Tehran those are days of work. */
  const aBeginning = fc.constantFrom(
    ['America/New_York', '2026-10-30T12:00:00Z'],
    ['America/New_York', '2027-03-12T12:00:00Z'],
    ['Asia/Shanghai', '2026-09-29T00:00:00Z'],
    ['Africa/Cairo', '2026-10-28T12:00:00Z'],
    ['Africa/Cairo', '2026-04-22T12:00:00Z'],
    ['Asia/Tehran', '2022-03-20T12:00:00Z'],
    ['Asia/Tehran', '2022-09-20T12:00:00Z'],
    ['Europe/Berlin', '2026-12-23T12:00:00Z'],
  );
  const aClock = fc
    .record({
      beginning: aBeginning,
      calendar: fc.constantFrom('CN', 'US', 'DE-NW', 'JP'),
      hours: fc.constantFrom(
        [{ from: '09:00', to: '17:00' }],
        [
          { from: '00:00', to: '01:30' },
          { from: '23:15', to: '24:00' },
        ],
        [{ from: '00:00', to: '24:00' }],
        [
          { from: '08:30', to: '12:00' },
          { from: '13:00', to: '18:15' },
        ],
      ),
      minutes: fc.integer({ min: 1, max: 3000 }),
      start: fc.integer({ min: 0, max: 2000 }),
      length: fc.integer({ min: 0, max: 4 * 1440 }),
      pauses: fc.array(fc.tuple(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 900 })), {
        maxLength: 3,
      }),
    })
    .map(({ beginning: [zone = '', from = ''], calendar, hours, minutes, start, length, pauses }) => {
      const at = (minute: number): Instant => instantOf(new Date(Date.parse(from) + minute * minuteMs));
      return {
        calendar,
        zone,
        hours,
        limit: { minutes },
        startedAt: at(start),
        pauses: pauses.map(([begin, long]) => ({ from: at(begin), to: at(begin + long) })),
        at: at(start + length),
      } satisfies BusinessClock;
    });

  /** Minute by minute, by what the wall shows. */
  function counted({ calendar, zone, hours, startedAt, pauses }: BusinessClock, until: number): number {
    let minutes = 0;
    for (let ms = Date.parse(startedAt); ms < until; ms += minuteMs) {
      const now = instantOf(new Date(ms));
      const { date, time } = localMoment(now, zone);
      const isPaused = pauses.some(({ from, to = now }) => from <= now && now < to);
      const isHour = hours.some(({ from, to }) => from <= time && time < to);
      if (isHour && !isPaused && isBusinessDay(calendarNamed(calendar)!, date)) minutes += 1;
    }
    return minutes;
  }

  it('shows what counting every minute gives', () => {
    fc.assert(
      fc.property(aClock, (clock) => {
        const { usedMinutes, remainingMinutes } = read(clock);
        expect(usedMinutes).toBe(counted(clock, Date.parse(clock.at)));
        expect(usedMinutes + remainingMinutes).toBe(clock.limit.minutes);
      }),
      { numRuns: 60 },
    );
  });

  it('is due when exactly the limit is used, and not a minute before', () => {
    fc.assert(
      fc.property(aClock, (clock) => {
        const dueMs = Date.parse(read(clock).dueAt!);
        expect(counted(clock, dueMs)).toBe(clock.limit.minutes);
        expect(counted(clock, dueMs - minuteMs)).toBe(clock.limit.minutes - 1);
      }),
      { numRuns: 30 },
    );
  });

  it('has the same answer to the same question to the byte', () => {
    fc.assert(
      fc.property(
        aClock,
        (clock) => JSON.stringify(readClock(clock)) === JSON.stringify(readClock(structuredClone(clock))),
      ),
    );
  });
});
