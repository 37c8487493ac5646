import { calendarDate, type Instant } from '../../kernel/index.js';
import { isLate } from './deadline.js';
import { momentToKeep } from './moment-to-keep.js';

const due = calendarDate('2026-03-10');
const closing = {
  cutoffTime: '17:15',
  cutoffZone: 'America/New_York',
  cutoffAt: '2026-03-10T21:15:00.000Z' as Instant,
} as const;
const open = { cutoffTime: null, cutoffZone: null, cutoffAt: null };

describe('the last moment of the day to keep', () => {
  it.each([
    // [safe, hour, moment, why]
    [null, closing, closing.cutoffAt, 'the readings agree'],
    ['2026-03-06', closing, '2026-03-06T22:15:00.000Z', 'in winter time still, an hour later'],
    ['2026-03-06', open, null, 'no hour closes it'],
    [null, open, null, 'neither'],
  ] as const)('with a safe date %s and %j is %s: %s', (safe, hour, moment, _why) => {
    expect(momentToKeep({ safe: safe === null ? null : calendarDate(safe), ...hour })).toBe(moment);
  });
});

describe('a duty with a safe date before its due date', () => {
  const duty = {
    kind: 'deadline',
    owedBy: 'party',
    due,
    safe: calendarDate('2026-03-06'),
    ...closing,
  } as const;
  it.each([
    // [status, met on, now, late, why]
    ['proposed', null, '2026-03-06T22:14:00.000Z', false, 'a minute before its last moment'],
    ['proposed', null, '2026-03-06T22:16:00.000Z', true, 'a minute after it, days before the outer date'],
    ['confirmed', null, '2026-03-09T12:00:00.000Z', true, 'between the two dates'],
    ['met', '2026-03-09', '2026-03-20T12:00:00.000Z', false, 'in time by the rule’s own date'],
    ['met', '2026-03-11', '2026-03-20T12:00:00.000Z', true, 'late by every reading'],
  ] as const)('%s on %s is at %s late %s: %s', (status, metOn, now, late, _why) => {
    const clock = { today: calendarDate(now.slice(0, 10)), now: now as Instant };
    const met = metOn === null ? null : calendarDate(metOn);
    expect(isLate({ ...duty, status, metOn: met }, clock)).toBe(late);
  });
});
