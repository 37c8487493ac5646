import {
  freeCredit,
  type MemberBalance,
  offeredOf,
  settleBalance,
  type SettlingAsked,
  shortfall,
} from './balance.js';

const balance = (over: Partial<MemberBalance> = {}): MemberBalance => ({
  stands: 'in',
  capital: -100n,
  setAside: 0n,
  owed: 0n,
  ...over,
});

/** What comes of it, in a word. */
const settled = (
  over: Partial<MemberBalance>,
  hands: Parameters<typeof settleBalance>[1] = ['treasurer'],
  minor?: bigint,
  by: SettlingAsked['by'] = 'refund',
): string => {
  const answer = settleBalance(balance(over), hands, { by, minor });
  return 'refusal' in answer ? answer.refusal.code : `${answer.by} ${String(answer.minor)}`;
};

describe('what stands to a member in a fund', () => {
  it.each([
    [{}, 100n, 'it paid in and did not use it'],
    [{ setAside: 30n }, 70n, 'some of it goes back already'],
    [{ owed: 40n }, 60n, 'some of it is called and not paid'],
    [{ owed: -40n }, 100n, 'what it overpaid is not yet its capital'],
    [{ capital: 20n }, -20n, 'it bore more than it paid'],
  ])('%j leaves %s free: %s', (over, free, _why) => {
    expect(freeCredit(balance(over))).toBe(free);
  });

  it('is short by what it bore above what it was called on', () => {
    expect([shortfall({ capital: 20n }), shortfall({ capital: -20n })]).toEqual([20n, 0n]);
  });

  it.each([
    [{ stands: 'left' }, 'refund 100', 'credited after it left'],
    [{ stands: 'left', capital: 0n }, 'balance.nothing_free', 'nothing at all'],
    [{ stands: 'leaving' }, 'balance.exit_first', 'its statement settles that'],
    [{ stands: 'in' }, 'refund 100', 'paid out on demand'],
    [{ stands: 'in', capital: 20n }, 'balance.nothing_free', 'the next call asks for it'],
  ] as const)('%j is settled by the treasurer as %s: %s', (over, what, _why) => {
    expect(settled(over)).toBe(what);
  });

  it.each([
    [{ stands: 'left', capital: 20n }, 'bill 20', 'a late invoice of its days'],
    [{ stands: 'left', capital: 21n }, 'balance.changed', 'more was shared to it since'],
    [{ stands: 'left', capital: -5n }, 'balance.changed', 'money came for it since'],
    [{ stands: 'in', capital: 20n }, 'balance.changed', 'it came back'],
    [{ stands: 'leaving', capital: 20n }, 'balance.exit_first', 'its statement settles that'],
  ] as const)('%j billed 20 is %s: %s', (over, what, _why) => {
    expect(settled(over, ['treasurer'], 20n, 'bill')).toBe(what);
  });

  it('is paid out at its own people’s wish up to what is free, billed by the treasurer alone', () => {
    expect(settled({}, ['own'], 60n)).toBe('refund 60');
    expect(settled({ owed: 40n }, ['own'], 61n)).toBe('refund.beyond_capital');
    expect(settled({ stands: 'left', capital: 20n }, ['own'])).toBe('balance.nothing_free');
    expect(settled({ stands: 'left', capital: 20n }, ['own'], 20n, 'bill')).toBe('balance.not_yours');
    expect(settled({}, [])).toBe('balance.not_yours');
    expect(offeredOf(balance(), ['own'])).toEqual({ by: 'refund', minor: 100n });
    expect(offeredOf(balance(), [])).toBeUndefined();
    const short = balance({ stands: 'left', capital: 20n });
    expect(offeredOf(short, ['treasurer'])).toEqual({ by: 'bill', minor: 20n });
    expect(offeredOf(short, ['own'])).toBeUndefined();
  });
});
