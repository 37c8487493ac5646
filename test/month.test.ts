import { partOf, type Period } from '../web/src/pages/deadlines/period.js';

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
