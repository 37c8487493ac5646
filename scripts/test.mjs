import { buildStale } from './build.mjs';
import { runJest } from './jest.mjs';

/** Everything but the browser stories: `npm test`, or `npm test -- src/law` for a part. */
if (await buildStale('api')) {
  process.exitCode = await runJest(process.argv.slice(2));
} else {
  process.stdout.write('The API does not build.\n0 passed, 1 failed\n');
  process.exitCode = 1;
}
