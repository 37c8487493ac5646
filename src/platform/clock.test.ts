import { instantOf } from '../kernel/index.js';
import { FixedClock } from './clock.js';

const noon = '2026-04-04T12:00:00.000Z';

describe('a clock that is put back', () => {
  it('is back until the work is over, and stands as before where the work fails', async () => {
    const clock = new FixedClock(instantOf(new Date(noon)));
    const during = await clock.back(3_600_000, () =>
      Promise.resolve([clock.now(), clock.today('Asia/Tokyo')]),
    );
    expect(during).toEqual(['2026-04-04T11:00:00.000Z', '2026-04-04']);
    await expect(clock.back(3_600_000, () => Promise.reject(new Error('cut off')))).rejects.toThrow(
      'cut off',
    );
    expect(clock.now()).toBe(noon);
  });
});
