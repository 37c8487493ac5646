import type { Instant } from '../../kernel/index.js';
import { isLive, wantsTouch } from './session.js';

const at = (time: string): Instant => `2026-04-01T${time}.000Z` as Instant;
const limits = { idleMs: 3_600_000, absoluteMs: 4 * 3_600_000 };

describe('the life of a session', () => {
  it.each<[string, string, string | null, string, boolean, string]>([
    // [opened, last seen, ended, now, live, why]
    ['08:00:00', '08:00:00', null, '08:59:59', true, 'used within the idle limit'],
    ['08:00:00', '08:00:00', null, '09:00:00', false, 'idle for exactly the limit'],
    ['08:00:00', '11:30:00', null, '11:59:59', true, 'in use, within the absolute limit'],
    ['08:00:00', '11:59:00', null, '12:00:00', false, 'in use, but too old'],
    ['08:00:00', '08:00:00', '08:10:00', '08:10:01', false, 'ended by its person'],
  ])('opened %s, last seen %s, ended %s: at %s live is %s, %s', (opened, seen, ended, now, live) => {
    const session = {
      openedAt: at(opened),
      lastSeenAt: at(seen),
      endedAt: ended === null ? null : at(ended),
    };
    expect(isLive(session, at(now), limits)).toBe(live);
  });

  it('is noted as used once a minute at most', () => {
    expect(wantsTouch(at('08:00:00'), at('08:00:59'))).toBe(false);
    expect(wantsTouch(at('08:00:00'), at('08:01:00'))).toBe(true);
    expect(wantsTouch(null, at('08:00:00'))).toBe(true);
  });
});
