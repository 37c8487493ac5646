import { startTestApp } from '../../test/app.js';
import { UnitOfWork } from '../platform/index.js';
import { counted, settings, whole } from './demo.fixtures.js';
import { SeedDemo } from './index.js';

describe('a start that is cut off', () => {
  it.each([7, 19, 31, 43, 57, 74, 228, 250, 272])(
    'after %d transactions is taken up where it ended',
    async (after) => {
      const app = await startTestApp({ now: '2026-04-01T01:00:00.000Z', settings });
      const work = app.app.get(UnitOfWork);
      const run = work.run.bind(work);
      let left = after;
      work.run = ((...given: Parameters<typeof run>) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('cut off')) : run(...given);
      }) as typeof work.run;
      await app.app
        .get(SeedDemo)
        .run()
        .catch(() => undefined);
      work.run = run;
      await app.app.get(SeedDemo).run();
      expect(await counted(app)).toEqual(whole);
      await app.close();
    },
    90_000,
  );
});
