import type { DataSource } from 'typeorm';
import { newId } from '../ids.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import { aWorkbench, type Workbench } from './delivery.fixtures.js';
import type { Ticket } from './leases.js';

const leases = { WORK_LEASE_MS: '500' };
let db: TestDatabase;
let bench: Workbench;
let slept: Promise<void> = Promise.resolve();
let wake: () => void = () => undefined;

/** Whoever waits for `slept` sleeps until the test wakes it. */
const fallAsleep = (): void => {
  slept = new Promise((resolve) => (wake = resolve));
};

beforeAll(async () => {
  db = await aTestDatabase({ pool: 4 });
  bench = aWorkbench(db, leases);
  bench.registry.onTimer('test.sleep', () => slept);
});
afterAll(() => db.close());
beforeEach(fallAsleep);
afterEach(() => wake());

const plan = (): Promise<void> =>
  db.work.run(aCaller(), (tx) => tx.plan({ kind: 'test.sleep', subjectId: newId(), dueAt: tx.now }));

/** Asks for work until there is some. */
async function someTicket(): Promise<Ticket> {
  for (;;) {
    const [ticket] = (await bench.leases.claim()).tickets;
    if (ticket !== undefined) return ticket;
  }
}

it('a worker that falls asleep over its work lets go of it when its lease ends', async () => {
  await plan();
  const sleeping = bench.worker.run(await someTicket());
  const next = await someTicket();
  wake();
  expect(await sleeping).toBe('fenced');
  expect(await bench.worker.run(next)).toBe('done');
});

it('a relay that falls asleep while it leases keeps nothing from the others', async () => {
  let leasing: () => void = () => undefined;
  const leased = new Promise<void>((resolve) => (leasing = resolve));
  const source = {
    transaction: (work: (manager: unknown) => Promise<unknown>) =>
      db.source.transaction(async (manager) => {
        const claim = await work(manager);
        leasing();
        await slept;
        return claim;
      }),
  } as unknown as DataSource;
  await plan();
  const sleeping = aWorkbench({ ...db, source }, leases)
    .leases.claim()
    .then(
      () => 'leased',
      () => 'ended',
    );
  await leased;
  const ticket = await someTicket();
  wake();
  expect(await sleeping).toBe('ended');
  expect(await bench.worker.run(ticket)).toBe('done');
});
