import fc from 'fast-check';
import { addDays, calendarDate, type Instant, instantOf, localMoment, momentAt } from '../../kernel/index.js';
import { defaultLadder, ladderOf, nextOverdue } from './ladder.js';

const day = calendarDate('2026-04-16');
const itc = { day, cutoff: momentAt(day, '17:15', 'America/New_York') };
const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
];
const hoursBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;
const onWall = (at: Instant, zone: string): string =>
  `${localMoment(at, zone).date} ${localMoment(at, zone).time}`;

describe('the ladder of a deadline', () => {
  it('reminds a reader in Beijing at nine on their own wall, the day included', () => {
    const ladder = ladderOf({ ...itc, zone: 'Asia/Shanghai' });
    expect(ladder.map(({ step, at }) => [step, onWall(at, 'Asia/Shanghai')])).toEqual([
      ['30d@2026-04-16', '2026-03-17 09:00'],
      ['14d@2026-04-16', '2026-04-02 09:00'],
      ['7d@2026-04-16', '2026-04-09 09:00'],
      ['3d@2026-04-16', '2026-04-13 09:00'],
      ['1d@2026-04-16', '2026-04-15 09:00'],
      ['0d@2026-04-16', '2026-04-16 09:00'],
    ]);
  });

  it.each([
    // [forum's cut-off, its zone, reader's zone, when the step of the day goes out on the reader's wall, why]
    [
      '17:15',
      'America/New_York',
      'Asia/Shanghai',
      '2026-04-16 09:00',
      'the reader’s 05:15 of the next day: twenty hours of notice',
    ],
    [
      '17:15',
      'America/New_York',
      'America/New_York',
      '2026-04-16 09:00',
      'eight hours and a quarter are left',
    ],
    [
      '16:00',
      'America/New_York',
      'America/New_York',
      '2026-04-15 18:00',
      'nine would leave seven hours: the evening before',
    ],
    [
      '23:59',
      'Asia/Shanghai',
      'America/Los_Angeles',
      '2026-04-15 18:00',
      'the reader’s 08:59 of the day: the evening before',
    ],
    ['23:59', 'Asia/Shanghai', 'America/New_York', '2026-04-15 18:00', 'nine would leave three hours'],
    [
      '09:30',
      'Asia/Shanghai',
      'America/Los_Angeles',
      '2026-04-15 09:00',
      'the reader’s 18:30 of the day before: that morning',
    ],
  ])('at a cut-off of %s %s, a reader in %s hears it on %s: %s', (time, forum, zone, expected) => {
    const ladder = ladderOf({ day, cutoff: momentAt(day, time, forum), zone });
    expect(onWall((ladder.at(-1) as { at: Instant }).at, zone)).toBe(expected);
  });

  it.each([
    // [day, reader's zone, days of the steps, why]
    [
      '2026-04-20',
      'Asia/Shanghai',
      '03-20 04-03 04-13 04-15 04-17 04-20',
      'a Monday: one working day before is Friday',
    ],
    [
      '2026-04-19',
      'Asia/Shanghai',
      '03-20 04-03 04-10 04-15 04-17 04-19',
      'a Sunday is told of on Friday, and on the day',
    ],
    [
      '2026-10-08',
      'Asia/Shanghai',
      '09-08 09-24 09-28 09-30 10-08',
      'after the National Day week, of which no day counts',
    ],
    [
      '2026-11-27',
      'America/New_York',
      '10-28 11-13 11-20 11-23 11-25 11-27',
      'Thanksgiving is no day to be told on',
    ],
  ])('comes on days the reader works: %s in %s, %s: %s', (date, zone, expected) => {
    const days = ladderOf({ day: calendarDate(date), zone }).map(({ at }) => onWall(at, zone).slice(5, 10));
    expect(days.join(' ')).toBe(expected);
  });

  it('keeps the nearer of two steps that would meet', () => {
    const ladder = ladderOf({
      day,
      cutoff: momentAt(day, '09:30', 'Asia/Shanghai'),
      zone: 'America/Los_Angeles',
    });
    expect(ladder.map(({ daysBefore }) => daysBefore)).toEqual([30, 14, 7, 3, 0]);
  });

  it.each([
    ['2026-03-08', 'America/New_York', 'the night in which clocks go forward'],
    ['2026-11-01', 'America/New_York', 'the night in which clocks go back'],
    ['2027-03-14', 'America/New_York', 'the next spring'],
    ['2026-03-29', 'Europe/Berlin', 'the European spring'],
  ])('rings at nine on the wall on %s in %s, %s', (date, zone) => {
    const ladder = ladderOf({ day: calendarDate(date), zone });
    for (const { at } of ladder) expect(localMoment(at, zone).time).toBe('09:00');
  });

  it('climbs: every step comes later than the one before and leaves eight hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000 }),
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        fc.constantFrom('09:00', '12:00', '16:30', '17:15', '23:59'),
        (offset, forum, zone, time) => {
          const due = addDays(day, offset);
          const cutoff = momentAt(due, time, forum);
          const ladder = ladderOf({ day: due, cutoff, zone });
          for (const [i, { at }] of ladder.entries()) {
            expect(hoursBetween(at, cutoff)).toBeGreaterThanOrEqual(8);
            const before = ladder[i - 1];
            if (before !== undefined) expect(at > before.at).toBe(true);
          }
          expect(ladder.at(-1)?.daysBefore).toBe(0);
          expect(ladder.length).toBeGreaterThanOrEqual(defaultLadder.length - 2);
        },
      ),
    );
  });
});

describe('what is overdue', () => {
  it('is told first on the morning after the cut-off', () => {
    const rung = nextOverdue({ ...itc, zone: 'Asia/Shanghai' }, instantOf(new Date('2026-04-10T00:00:00Z')));
    expect([rung.step, onWall(rung.at, 'Asia/Shanghai')]).toEqual([
      'overdue1d@2026-04-16',
      '2026-04-17 09:00',
    ]);
  });

  it('waits for a cut-off that lies after nine on the reader’s next day', () => {
    const rung = nextOverdue(
      { ...itc, zone: 'Pacific/Kiritimati' },
      instantOf(new Date('2026-04-10T00:00:00Z')),
    );
    expect(onWall(rung.at, 'Pacific/Kiritimati')).toBe('2026-04-18 09:00');
  });

  it('is told daily, and after an outage only for the day that comes', () => {
    const first = nextOverdue({ ...itc, zone: 'Asia/Shanghai' }, instantOf(new Date('2026-04-17T01:00:00Z')));
    expect(first.step).toBe('overdue2d@2026-04-16');
    const later = nextOverdue({ ...itc, zone: 'Asia/Shanghai' }, instantOf(new Date('2026-04-22T04:00:00Z')));
    expect([later.step, onWall(later.at, 'Asia/Shanghai')]).toEqual([
      'overdue7d@2026-04-16',
      '2026-04-23 09:00',
    ]);
  });

  it('always lies ahead, at nine, after day and cut-off', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: -400, max: 4_000 }), (zone, hours) => {
        const now = instantOf(new Date(Date.parse(itc.cutoff) + hours * 3_600_000));
        const { at, daysBefore } = nextOverdue({ ...itc, zone }, now);
        expect(at > now && at > itc.cutoff).toBe(true);
        expect(localMoment(at, zone).time).toBe('09:00');
        expect(daysBefore).toBeLessThan(0);
      }),
    );
  });
});
