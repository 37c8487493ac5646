import { monthShown, partOf, type Period } from '../web/src/pages/deadlines/period.js';

const february = { first: '2026-02-01', last: '2026-02-28' };

describe('a month of deadlines that are narrowed to a period', () => {
  it.each<readonly [Period, string, string, string]>([
    [{}, '2026-02-01', '2026-02-28', 'all of it where there is no period'],
    [{ to: '2026-02-11' }, '2026-02-01', '2026-02-11', 'what is due until the end of the period'],
    [{ to: '2026-05-01' }, '2026-02-01', '2026-02-28', 'all of it where the period goes beyond'],
    [{ from: '2026-02-09', to: '2026-02-09' }, '2026-02-09', '2026-02-09', 'the one day'],
  ])('%j shows %s to %s: %s', (period, from, to, _why) => {
    expect(partOf(february, period)).toEqual({ from, to });
  });

  it('shows nothing where the month lies outside it', () => {
    expect(partOf(february, { to: '2026-01-31' })).toBeUndefined();
    expect(partOf(february, { from: '2026-03-01', to: '2026-03-01' })).toBeUndefined();
  });
});

describe('the month a calendar shows', () => {
  const today = '2026-01-15';
  const january = { first: '2026-01-01', last: '2026-01-31' };

  it('is the whole month of a day, where the address names a single day', () => {
    expect(monthShown({ within: '2026-02-09' }, today)).toEqual({ shown: february, period: {} });
    expect(partOf(february, monthShown({ within: '2026-02-09' }, today).period)).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
  });

  it('is the one turned to, before the first of a period and this month', () => {
    expect(monthShown({}, today)).toEqual({ shown: january, period: {} });
    expect(monthShown({ within: '30' }, today)).toEqual({ shown: january, period: { to: '2026-02-14' } });
    expect(monthShown({ within: 'next_month' }, today).shown).toEqual(february);
    expect(monthShown({ within: 'next_month', month: '2026-01' }, today)).toEqual({
      shown: january,
      period: { from: '2026-02-01', to: '2026-02-28' },
    });
  });
});
