import { instantOf } from '../../kernel/index.js';
import { holds, obstacleToDelegation } from './delegation.js';

const at = (text: string) => instantOf(new Date(text));
const since = (text: string) => ({ since: at(text) });

describe('giving something to another', () => {
  it.each([
    [['colleague'], true, undefined, 'they stand beside the giver and could do it'],
    [['colleague'], false, 'delegation.not_theirs', 'a wall, or a right they do not have'],
    [['another'], true, 'delegation.not_theirs', 'of another firm'],
    [[], false, 'delegation.not_theirs', 'nobody is beside'],
  ])('to one of %j who could do it (%s): %s, %s', (beside, mayDo, code, _why) => {
    expect(obstacleToDelegation('colleague', beside, mayDo)?.refusal.code).toBe(code);
  });

  const given = { madeAt: at('2026-04-02T08:00:00Z') };
  it.each([
    [since('2026-04-01T08:00:00Z'), since('2026-04-01T08:00:00Z'), true, 'it waits for both'],
    [{ since: null }, { since: null }, true, 'a deadline that is open'],
    [undefined, since('2026-04-01T08:00:00Z'), false, 'it waits for the giver no more'],
    [since('2026-04-01T08:00:00Z'), undefined, false, 'the taker may not know of it any more'],
    [since('2026-04-03T08:00:00Z'), since('2026-04-03T08:00:00Z'), false, 'it was done and came again'],
  ])('holds while it waits for giver %j and taker %j: %s, %s', (giver, taker, expected, _why) => {
    expect(holds(given, giver, taker)).toBe(expected);
  });
});
