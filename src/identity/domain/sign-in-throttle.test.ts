import fc from 'fast-check';
import { type Instant, instantOf } from '../../kernel/index.js';
import {
  admit,
  type Door,
  type DoorStates,
  doorsToPass,
  ladders,
  succeeded,
  waitAfter,
} from './sign-in-throttle.js';

const start = '2026-04-01T08:00:00.000Z' as Instant;
const later = (ms: number): Instant => instantOf(new Date(Date.parse(start) + ms));

/** Tries `times` wrong passwords, waiting whenever told to; answers the doors and how long it all took. */
function guess(times: number, from: DoorStates = {}): { states: DoorStates; tookMs: number } {
  const states: { -readonly [D in Door]?: DoorStates[D] } = { ...from };
  let tookMs = 0;
  for (let made = 0; made < times;) {
    const outcome = admit(states, later(tookMs));
    if (outcome.admitted) {
      Object.assign(states, outcome.states);
      made++;
    } else tookMs += outcome.waitMs;
  }
  return { states, tookMs };
}

describe('slowing down guesses of a password', () => {
  it.each<[Door, number, number, string]>([
    ['pair', 5, 0, 'five free failures'],
    ['pair', 6, 4_000, 'then four seconds'],
    ['pair', 7, 8_000, 'then twice as long'],
    ['pair', 13, 512_000, 'and so on'],
    ['pair', 14, 900_000, 'up to a quarter of an hour'],
    ['pair', 5_000, 900_000, 'and never longer'],
    ['email', 50, 0, 'many people share an e-mail door: its ladder begins late'],
    ['email', 51, 2_000, 'and rises slowly'],
    ['email', 5_000, 120_000, 'to two minutes at most'],
    ['address', 30, 0, 'an office behind one address'],
    ['address', 31, 2_000, 'is slowed after thirty'],
  ])('%s after %i failures waits %i ms: %s', (door, failures, waitMs) => {
    expect(waitAfter(door, failures)).toBe(waitMs);
  });

  it('makes a hundred guesses from one place take a day', () => {
    expect(guess(100).tookMs).toBeGreaterThan(20 * 3_600_000);
  });

  it('does not count what it does not admit', () => {
    const { states } = guess(6);
    const refused = admit(states, start);
    expect(refused).toEqual({ admitted: false, waitMs: 4_000 });
    expect(admit(states, later(4_000)).admitted).toBe(true);
  });

  it('forgets failures after a day of rest', () => {
    const { states, tookMs } = guess(12);
    const outcome = admit(states, later(tookMs + ladders.pair.forgetsAfterMs));
    expect(outcome.admitted && outcome.states.pair?.failures).toBe(1);
  });

  it('lets a known address in however much strangers guess elsewhere', () => {
    const { states, tookMs } = guess(200);
    const now = later(tookMs);
    const home = { failures: 0, lastAt: start, shutUntil: null, succeededAt: start };
    expect(doorsToPass({ ...states, pair: home }, now)).toEqual(['pair']);
    expect(admit({ ...states, pair: home }, now).admitted).toBe(true);
  });

  it('lets a known device in even where a stranger shares its address', () => {
    const { states } = guess(12);
    const device = { failures: 0, lastAt: start, shutUntil: null, succeededAt: start };
    expect(admit(states, start).admitted).toBe(false);
    expect(admit({ ...states, device }, start).admitted).toBe(true);
  });

  it('forgets a device after ninety days', () => {
    const device = { failures: 0, lastAt: start, shutUntil: null, succeededAt: start };
    expect(doorsToPass({ device }, later(90 * 86_400_000))).toEqual(['pair', 'email', 'address']);
  });

  it('passes every door from a known place as well, where no place is trusted', () => {
    const known = { failures: 0, lastAt: start, shutUntil: null, succeededAt: start };
    const outcome = admit({ device: known, pair: known }, later(1), false);
    expect(outcome.admitted && Object.keys(outcome.states).sort()).toEqual(['address', 'email', 'pair']);
  });

  it('opens the own door on success and takes back only the own attempt from the shared ones', () => {
    const { states } = guess(5);
    const pair = succeeded('pair', states.pair!, start);
    expect(pair).toEqual({ failures: 0, lastAt: start, shutUntil: null, succeededAt: start });
    expect(succeeded('email', states.email!, start).failures).toBe(4);
    expect(succeeded('email', states.email!, start).succeededAt).toBeNull();
  });

  it('never keeps anyone waiting longer than a quarter of an hour', () => {
    const doors = fc.constantFrom('pair', 'email', 'address', 'device');
    fc.assert(fc.property(doors, fc.nat(), (door, failures) => waitAfter(door, failures) <= 15 * 60_000));
  });
});
