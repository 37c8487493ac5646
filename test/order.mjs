import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sequencer from '@jest/test-sequencer';

const root = fileURLToPath(new URL('..', import.meta.url));

/** About how many seconds a file takes on a quiet machine, where it takes many: what a clean clone cannot remember. */
export const longFiles = {
  'test/canary/canary.proof.test.ts': 206,
  'test/authorization/documents.proof.test.ts': 104,
  'test/hostile/two-worlds.proof.test.ts': 72,
  'test/delivery/work-survives.proof.test.ts': 70,
  'test/verify/invariants.proof.test.ts': 68,
  'test/authorization/timing.proof.test.ts': 65,
  'test/hostile/consent.proof.test.ts': 54,
  'test/verify/command.proof.test.ts': 54,
  'test/authorization/office.proof.test.ts': 47,
  'test/authorization/groups.proof.test.ts': 43,
  'test/isolation/interleaving.proof.test.ts': 37,
  'src/cases/intake/large-import.proof.test.ts': 34,
  'test/hostile/oracles.proof.test.ts': 32,
  'test/authorization/cases.proof.test.ts': 31,
  'test/authorization/pocket.e2e.test.ts': 56,
  'src/platform/blobs/stores.proof.test.ts': 30,
  'src/groups/suspension.e2e.test.ts': 24,
  'src/groups/leaving.e2e.test.ts': 22,
  'src/platform/embedded-postgres.proof.test.ts': 21,
  'src/notifications/notices/certificates.e2e.test.ts': 21,
  'src/cases/intake/import.e2e.test.ts': 18,
  'src/notifications/notices/notices.e2e.test.ts': 18,
  'test/groups/papers-of-a-group.e2e.test.ts': 17,
  'test/browser/documents.browser.test.ts': 95,
  'test/browser/groups.browser.test.ts': 70,
  'test/browser/everyday.browser.test.ts': 68,
  'test/browser/walls.browser.test.ts': 66,
  'test/browser/walk.browser.test.ts': 45,
  'test/browser/dates.browser.test.ts': 40,
  'test/browser/editing.browser.test.ts': 32,
  'test/browser/accusations.browser.test.ts': 28,
  'test/browser/parked.browser.test.ts': 19,
};

const secondsOf = ({ path, duration }) =>
  duration === undefined ? (longFiles[relative(root, path)] ?? 0) : duration / 1000;

/**
 * The longest file first, as it took last time, so that no worker is left alone with one at the end. With `--randomize` in an order of
 * the seed, as the tests in each: what a file leaves behind for the next in its worker is found that way.
 */
export default class LongestFirst extends Sequencer {
  constructor(options) {
    super(options);
    const { randomize, seed } = options.globalConfig;
    this.seed = randomize ? seed : undefined;
  }

  sort(tests) {
    if (this.seed !== undefined) return tests.toSorted((a, b) => (this.place(a) < this.place(b) ? -1 : 1));
    return super.sort(tests).toSorted((one, other) => secondsOf(other) - secondsOf(one));
  }

  place({ path }) {
    return createHash('sha256')
      .update(`${this.seed} ${relative(root, path)}`)
      .digest('hex');
  }
}
