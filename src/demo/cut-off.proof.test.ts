import { startTestApp, type TestApp } from '../../test/app.js';
import { UnitOfWork } from '../platform/index.js';
import { counted, settings, whole } from './demo.fixtures.js';
import { SeedDemo } from './index.js';

/** What was in hand when a start was cut off is free again once its lease has ended, by the clock of the database. */
const leases = { WORK_LEASE_MS: '1000' };

/** A start that ends after so many transactions: from then on the process does nothing, as one that was killed. Whether it came to its end. */
async function startsFor({ app }: TestApp, transactions: number): Promise<boolean> {
  const work = app.get(UnitOfWork);
  const { run, read } = work;
  let left = transactions;
  const until = <Does extends typeof run | typeof read>(does: Does, costs: 0 | 1): Does =>
    ((...given: Parameters<typeof run>) => {
      left -= costs;
      return left < 0 ? Promise.reject(new Error('cut off')) : does.apply(work, given);
    }) as Does;
  Object.assign(work, { run: until(run, 1), read: until(read, 0) });
  try {
    await app.get(SeedDemo).run();
    return left >= 0;
  } catch (error) {
    if (left >= 0) throw error;
    return false;
  } finally {
    Object.assign(work, { run, read });
  }
}

describe('a start that is cut off', () => {
  it.each([7, 11])('after every %d transactions is taken up each time where it ended', async (every) => {
    const app = await startTestApp({
      now: '2026-04-01T01:00:00.000Z',
      settings: { ...settings, ...leases },
    });
    let starts = 1;
    for (; !(await startsFor(app, every)); starts += 1) expect(starts).toBeLessThan(200);
    expect(starts).toBeGreaterThan(300 / every / 2);
    expect(await counted(app)).toEqual(whole);
    await app.close();
  });
});
