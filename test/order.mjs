import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sequencer from '@jest/test-sequencer';

const root = fileURLToPath(new URL('..', import.meta.url));

/** About how many seconds a file takes on a quiet machine, where it takes many: what a clean clone cannot remember. */
export const longFiles = {
  'test/canary/canary.proof.test.ts': 300,
  'test/authorization/documents.proof.test.ts': 91,
  'test/authorization/timing.proof.test.ts': 35,
  'test/hostile/two-worlds.proof.test.ts': 125,
  'test/authorization/cases.proof.test.ts': 72,
  'test/authorization/office.proof.test.ts': 99,
  'test/delivery/work-survives.proof.test.ts': 66,
  'src/demo/cut-off.proof.test.ts': 60,
  'src/cases/intake/large-import.proof.test.ts': 55,
  'test/costs/calls-crash.proof.test.ts': 75,
  'test/verify/invariants.proof.test.ts': 54,
  'test/costs/costs-crash.proof.test.ts': 45,
  'src/costs/domain/split/allocate.proof.test.ts': 75,
  'test/costs/ends-crash.proof.test.ts': 44,
  'test/hostile/consent.proof.test.ts': 41,
  'test/ledger/killed.proof.test.ts': 38,
  'test/isolation/interleaving.proof.test.ts': 37,
  'test/verify/command.proof.test.ts': 36,
  'test/audit/tampering.proof.test.ts': 32,
  'test/authorization/ends.proof.test.ts': 30,
  'test/words-said.proof.test.ts': 30,
  'test/authorization/groups.proof.test.ts': 28,
  'test/hostile/oracles.proof.test.ts': 26,
  'src/platform/blobs/stores.proof.test.ts': 25,
  'test/verify/ledger.proof.test.ts': 25,
  'src/notifications/reminders/golden-moments.proof.test.ts': 25,
  'test/verify/ends.proof.test.ts': 25,
  'test/documents/revocation.proof.test.ts': 22,
  'test/documents/archive-revocation.proof.test.ts': 20,
  'test/documents/large-files.proof.test.ts': 20,
  'test/authorization/handed-out.proof.test.ts': 18,
  'src/platform/embedded-postgres.proof.test.ts': 18,
  'test/verify/costs.proof.test.ts': 15,
  'test/verify/stories.proof.test.ts': 10,
  'test/authorization/pocket.e2e.test.ts': 56,
  'src/groups/suspension.e2e.test.ts': 20,
  'test/costs/defaults.e2e.test.ts': 19,
  'src/costs/calls/calls.e2e.test.ts': 15,
  'test/start.test.ts': 15,
  'src/papers/render-papers.test.ts': 14,
  'src/documents/evidence/evidence.e2e.test.ts': 14,
  'src/groups/leaving.e2e.test.ts': 13,
  'src/notifications/reminders/reminders.db.test.ts': 12,
  'src/notifications/notices/departures.e2e.test.ts': 11,
  'src/documents/shelf/documents-list.db.test.ts': 11,
  'src/reading/read-files.test.ts': 11,
  'src/documents/intake/overtaken.e2e.test.ts': 11,
  'test/costs/runs.e2e.test.ts': 10,
  'src/platform/blobs/stores.test.ts': 10,
  'test/groups/papers-of-a-group.e2e.test.ts': 10,
  'src/groups/proposals/ending.e2e.test.ts': 10,
  'src/demo/demo.e2e.test.ts': 9,
  'test/costs/shares.e2e.test.ts': 9,
  'src/costs/recoveries/recoveries.e2e.test.ts': 9,
  'src/costs/payments/payments.e2e.test.ts': 9,
  'src/documents/intake/looks-through.e2e.test.ts': 9,
  'src/notifications/notices/notices.e2e.test.ts': 9,
  'test/costs/costs-money.e2e.test.ts': 9,
  'src/documents/reading/of-firms.e2e.test.ts': 8,
  'src/groups/receipts.e2e.test.ts': 8,
  'src/groups/proposals/admissions.e2e.test.ts': 8,
  'src/documents/life/together.e2e.test.ts': 8,
  'src/documents/life/lowering.e2e.test.ts': 8,
  'src/documents/life/reasons.e2e.test.ts': 8,
  'test/approvals.e2e.test.ts': 8,
  'src/costs/plans/plans.e2e.test.ts': 8,
  'src/notifications/notices/waiting.e2e.test.ts': 8,
  'src/walls/readable.db.test.ts': 8,
  'src/groups/at-the-door.e2e.test.ts': 8,
  'src/costs/reckoning/reckoner.e2e.test.ts': 7,
  'src/exports/exports.e2e.test.ts': 7,
  'src/cases/intake/import.e2e.test.ts': 7,
  'test/house.test.ts': 7,
  'src/papers/render-statement.test.ts': 7,
  'test/refold-search.e2e.test.ts': 7,
  'test/browser/axe.browser.test.ts': 210,
  'test/browser/documents.browser.test.ts': 74,
  'test/browser/everyday.browser.test.ts': 94,
  'test/browser/courts.browser.test.ts': 70,
  'test/browser/walls.browser.test.ts': 68,
  'test/browser/groups.browser.test.ts': 66,
  'test/browser/costs.browser.test.ts': 60,
  'test/browser/walk.browser.test.ts': 45,
  'test/browser/dates.browser.test.ts': 40,
  'test/browser/editing.browser.test.ts': 33,
  'test/browser/charts.browser.test.ts': 32,
  'test/browser/accusations.browser.test.ts': 28,
  'test/browser/calculators.browser.test.ts': 25,
  'test/browser/sharing.browser.test.ts': 25,
  'test/browser/beginning.browser.test.ts': 22,
  'test/browser/calls.browser.test.ts': 19,
  'test/browser/parked.browser.test.ts': 15,
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
