import { afterMs } from '../clock.js';
import { newId } from '../ids.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import { aWorkbench, type Workbench } from './delivery.fixtures.js';

let db: TestDatabase;
let bench: Workbench;
const caller = aCaller();
const owner = new Map<string, string>();

beforeAll(async () => {
  db = await aTestDatabase({ pool: 4 });
  bench = aWorkbench(db, { WORK_CONCURRENCY: '4' });
  bench.registry.onTimerOutside('test.read', {
    longestMs: 60_000,
    begin: () => Promise.resolve(undefined),
    perform: () => Promise.resolve(undefined),
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  });
  bench.registry.onTimerOutside('test.alone', {
    isAlone: true,
    begin: () => Promise.resolve(undefined),
    perform: () => Promise.resolve(undefined),
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  });
});
afterAll(() => db.close());

const plan = (of: string, dueAt = db.clock.now(), kind = 'test.read'): Promise<void> =>
  db.work.run(caller, async (tx) => {
    const subjectId = newId();
    await tx.plan({ kind, subjectId, dueAt, payload: { of } });
    const [row] = await tx.query<{ id: string }>('SELECT id FROM timer WHERE subject_id = $1', [subjectId]);
    owner.set(row?.id ?? '', of);
  });

/** Whose work is leased next. */
async function next(): Promise<readonly string[]> {
  const { tickets } = await bench.leases.claim();
  return tickets.flatMap(({ leases }) => leases.map(({ id }) => owner.get(id) ?? ''));
}

async function done(): Promise<void> {
  await db.work.run(caller, (tx) =>
    tx.query('UPDATE timer SET done_at = $1 WHERE leased_until IS NOT NULL AND done_at IS NULL', [tx.now]),
  );
}

it('what takes long is leased to people in turn, and one has never more than half', async () => {
  for (let i = 0; i < 6; i++) await plan('many', afterMs(db.clock.now(), -60_000));
  expect(await next()).toEqual(['many', 'many']);
  await plan('another');
  await plan('third');
  expect([...(await next())].sort()).toEqual(['another', 'third']);
  expect(await next()).toEqual([]);
  await done();
  await plan('another');
  expect([...(await next())].sort()).toEqual(['another', 'many', 'many']);
  await done();
  expect(await next()).toEqual(['many', 'many']);
});

it('what is done alone has one lease, whoever wants it, and keeps no other kind waiting', async () => {
  const long = (of: string, secondsAgo: number) =>
    plan(of, afterMs(db.clock.now(), -1_000 * secondsAgo), 'test.alone');
  await long('first', 9);
  await long('first', 8);
  await long('second', 7);
  await plan('another');
  expect([...(await next())].sort()).toEqual(['another', 'first']);
  expect(await next()).toEqual([]);
  await done();
  expect(await next()).toEqual(['first']);
  await done();
  expect(await next()).toEqual(['second']);
  await done();
});
