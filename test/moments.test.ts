import { instantAt, wallTime } from '../web/src/moments.js';

it.each([
  ['2026-11-21 14:44 GMT−5', '2026-11-21T19:44:00.000Z', 'America/New_York'],
  ['2026-04-13 17:15 GMT−4', '2026-04-13T21:15:00.000Z', 'America/New_York'],
  ['2026-04-14 05:15 GMT+8', '2026-04-13T21:15:00.000Z', 'Asia/Shanghai'],
  ['2026-04-14 02:45 GMT+5:30', '2026-04-13T21:15:00.000Z', 'Asia/Kolkata'],
  ['2026-03-08 00:30 GMT−5', '2026-03-08T05:30:00.000Z', 'America/New_York'],
  ['2026-03-08 04:30 GMT−4', '2026-03-08T08:30:00.000Z', 'America/New_York'],
  ['2026-03-29 03:00 GMT+2', '2026-03-29T01:00:00.000Z', 'Europe/Berlin'],
  ['2026-04-13 21:15 GMT', '2026-04-13T21:15:00.000Z', 'UTC'],
])('%s is the moment %s in %s, and the other way round', (shown, instant, zone) => {
  expect(wallTime(instant, zone)).toBe(shown);
  expect(instantAt(shown.slice(0, 16), zone)).toBe(instant);
});

it('takes an hour the clocks leave out for the one after it', () => {
  expect(instantAt('2026-03-08 02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
});
