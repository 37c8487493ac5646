import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '../ids.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import { aWorkbench, type Workbench } from './delivery.fixtures.js';
import type { Ticket } from './leases.js';

const leaseMs = 500;
const workMs = 1_500;

let db: TestDatabase;
let bench: Workbench;
let done = 0;

beforeAll(async () => {
  db = await aTestDatabase({ pool: 4 });
  bench = aWorkbench(db, { WORK_LEASE_MS: String(leaseMs) });
  const effect = {
    begin: () => Promise.resolve('intent'),
    perform: () => pause(workMs),
    finish: () => Promise.resolve(void (done += 1)),
    abandon: () => Promise.resolve(),
  };
  bench.registry.onTimerOutside('test.long', { ...effect, longestMs: 10_000 });
  bench.registry.onTimerOutside('test.too_long', { ...effect, longestMs: leaseMs });
});
afterAll(() => db.close());

async function underWay(kind: string): Promise<{ readonly work: Promise<string>; readonly again: Ticket[] }> {
  await db.work.run(aCaller(), (tx) => tx.plan({ kind, subjectId: newId(), dueAt: tx.now }));
  const { tickets } = await bench.leases.claim();
  const work = bench.worker.run(tickets[0] as Ticket);
  await pause(workMs - 200);
  return { work, again: [...(await bench.leases.claim()).tickets] };
}

it('that takes longer than a lease keeps it, and is done once', async () => {
  const { work, again } = await underWay('test.long');
  expect([again, await work, done]).toEqual([[], 'done', 1]);
});

it('that takes longer than it may is given to another, and changes nothing late', async () => {
  const { work, again } = await underWay('test.too_long');
  expect([again.length, await work, done]).toEqual([1, 'fenced', 1]);
});
