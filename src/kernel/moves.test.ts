import { calendarDate } from './calendar-date.js';
import { holdsOn } from './dated.js';
import { grant, isRefused, refuse } from './decision.js';
import { actionsFrom, destination, type Moves, reachableFrom } from './moves.js';

type Light = 'red' | 'green' | 'broken';
type Act = 'switch' | 'smash';
const light: Moves<Light, Act> = {
  red: { switch: 'green', smash: 'broken' },
  green: { switch: 'red' },
  broken: {},
};

describe('a table of moves', () => {
  it('says where an action leads, and where it leads nowhere', () => {
    expect(destination(light, 'red', 'switch')).toBe('green');
    expect(destination(light, 'green', 'smash')).toBeUndefined();
    expect(actionsFrom(light, 'red')).toEqual(['switch', 'smash']);
  });

  it('says what can be reached', () => {
    expect([...reachableFrom(light, 'red')].sort()).toEqual(['broken', 'green', 'red']);
    expect([...reachableFrom(light, 'broken')]).toEqual(['broken']);
  });
});

describe('a decision', () => {
  it('is a state with facts, or a refusal in both languages', () => {
    expect(grant(1, 'done')).toEqual({ state: 1, facts: ['done'] });
    const no = refuse('light.broken', 'It is broken.', '已损坏。');
    expect(isRefused(no)).toBe(true);
    expect(isRefused(grant(1))).toBe(false);
    expect(no.refusal.because.zh).toBe('已损坏。');
  });
});

describe('something dated', () => {
  const span = { from: calendarDate('2026-01-01'), until: calendarDate('2026-06-30') };
  const open = { from: calendarDate('2026-07-01'), until: null };

  it('holds on its first and last day', () => {
    expect(holdsOn(span, calendarDate('2026-01-01'))).toBe(true);
    expect(holdsOn(span, calendarDate('2026-06-30'))).toBe(true);
    expect(holdsOn(span, calendarDate('2026-07-01'))).toBe(false);
    expect(holdsOn(open, calendarDate('2099-01-01'))).toBe(true);
  });
});
