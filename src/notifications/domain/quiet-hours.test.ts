import { instantOf } from '../../kernel/index.js';
import { afterQuiet } from './quiet-hours.js';

describe('quiet hours', () => {
  it.each([
    ['2026-04-01T01:00:00.000Z', 'Asia/Shanghai', '2026-04-01T01:00:00.000Z', 'nine in the morning'],
    [
      '2026-04-01T14:00:00.000Z',
      'Asia/Shanghai',
      '2026-04-01T23:00:00.000Z',
      'ten at night: seven the next morning',
    ],
    ['2026-04-01T13:59:00.000Z', 'Asia/Shanghai', '2026-04-01T13:59:00.000Z', 'a minute before'],
    ['2026-04-01T20:00:00.000Z', 'Asia/Shanghai', '2026-04-01T23:00:00.000Z', 'four in the morning'],
    ['2026-04-01T23:00:00.000Z', 'Asia/Shanghai', '2026-04-01T23:00:00.000Z', 'they are over'],
    ['2026-04-01T20:00:00.000Z', 'America/New_York', '2026-04-01T20:00:00.000Z', 'four in the afternoon'],
    [
      '2026-11-01T04:30:00.000Z',
      'America/New_York',
      '2026-11-01T12:00:00.000Z',
      'the night in which clocks go back',
    ],
  ])('at %s in %s a letter leaves at %s: %s', (now, zone, expected) => {
    expect(afterQuiet(instantOf(new Date(now)), zone)).toBe(expected);
  });
});
