import { newId } from '../ids.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import type { Fact, Tx } from '../tx.js';
import type { Caller } from '../words.js';
import { aWorkbench, type Workbench } from './delivery.fixtures.js';
import type { Ticket } from './leases.js';
import type { HeardFact } from './work-registry.js';

let db: TestDatabase;
let bench: Workbench;
let caller: Caller;
let calls: (readonly string[])[] = [];
const bad = new Set<string>();

beforeAll(async () => {
  db = await aTestDatabase({ pool: 4 });
  bench = aWorkbench(db);
  bench.registry.onTimers('test.many', async (tx, timers) => {
    const subjects = timers.map(({ subjectId }) => subjectId);
    await tx.plan(
      ...subjects.map((subjectId) => ({
        kind: 'test.echo',
        subjectId,
        dueAt: '2030-01-01T00:00:00.000Z' as never,
      })),
    );
    if (subjects.some((subject) => bad.has(subject))) throw new Error('one of them cannot be done');
    calls.push(subjects);
  });
  const hear = async (_tx: Tx, facts: readonly HeardFact[]): Promise<void> => {
    const subjects = facts.map(({ subject }) => subject.id);
    if (subjects.some((subject) => bad.has(subject))) throw new Error('one of them cannot be heard');
    calls.push(subjects);
    return Promise.resolve();
  };
  bench.registry.onFacts('test.told', 'listener.many', hear, 'listener');
  bench.registry.onFacts('test.said', 'listener.many', hear, 'listener');
});
afterAll(() => db.close());
beforeEach(() => {
  caller = aCaller();
  calls = [];
  bad.clear();
});
afterEach(async () => {
  bad.clear();
  db.clock.set(new Date(Date.parse(db.clock.now()) + 3_600_000).toISOString());
  await bench.due.runAll();
});

async function plan(count: number, by = caller): Promise<readonly string[]> {
  const subjects = Array.from({ length: count }, () => newId());
  await db.work.run(by, (tx) =>
    tx.plan(...subjects.map((subjectId) => ({ kind: 'test.many', subjectId, dueAt: tx.now }))),
  );
  return subjects;
}
const stateOf = (kind: string) =>
  db.work.read(caller, (tx) =>
    tx.query<{ subject_id: string; done: boolean; attempts: number }>(
      'SELECT subject_id, done_at IS NOT NULL AS done, attempts FROM timer WHERE kind = $1',
      [kind],
    ),
  );

describe('timers that are done many at once', () => {
  it('come a hundred to a ticket, of one alliance, and each is done once', async () => {
    const subjects = await plan(240);
    const elsewhere = await plan(10, aCaller());
    const { tickets } = await bench.leases.claim();
    expect(tickets.map(({ leases }) => leases.length).sort((a, b) => a - b)).toEqual([10, 40, 100, 100]);
    for (const ticket of tickets) await bench.worker.runAll(ticket);
    expect(calls).toHaveLength(4);
    expect(calls.flat().sort()).toEqual([...subjects, ...elsewhere].sort());
    expect(await bench.due.runAll()).toBe(0);
  });

  it('are done one by one where one of them cannot be done, and that one alone is tried again', async () => {
    const subjects = await plan(20);
    const [broken] = subjects as readonly [string];
    bad.add(broken);
    expect(await bench.due.runAll()).toBe(19);
    const rows = await stateOf('test.many');
    expect(rows.filter(({ done }) => !done)).toEqual([{ subject_id: broken, done: false, attempts: 1 }]);
    expect((await stateOf('test.echo')).map(({ subject_id }) => subject_id)).not.toContain(broken);
    expect(calls.flat().sort()).toEqual(subjects.filter((subject) => subject !== broken).sort());
  });

  it('change nothing of what was leased anew or cancelled meanwhile', async () => {
    const subjects = await plan(10);
    const [ticket] = (await bench.leases.claim()).tickets as readonly [Ticket];
    const [first, , ...others] = ticket.leases;
    const late: Ticket = { ...ticket, leases: [first] };
    await bench.leases.release([late]);
    const { tickets: anew } = await bench.leases.claim();
    expect(anew.map(({ leases }) => leases)).toEqual([[{ id: first.id, epoch: first.epoch + 1 }]]);
    const second = calls.length;
    const cancelled = await db.work.read(caller, (tx) =>
      tx.query<{ subject_id: string }>('SELECT subject_id FROM timer WHERE id = $1', [ticket.leases[1]?.id]),
    );
    const ids = cancelled.map(({ subject_id }) => subject_id);
    await db.work.run(caller, (tx) => tx.cancelTimers('test.many', ids));
    expect(await bench.worker.runAll(ticket)).toEqual(['fenced', 'fenced', ...others.map(() => 'done')]);
    expect(calls.slice(second).flat()).toHaveLength(others.length);
    expect(await bench.worker.runAll(anew[0] as Ticket)).toEqual(['done']);
    expect(calls.flat().sort()).toEqual(subjects.filter((subject) => !ids.includes(subject)).sort());
  });
});

describe('facts that are heard many at once', () => {
  const tell = async (count: number, type = 'test.told'): Promise<readonly string[]> => {
    const subjects = Array.from({ length: count }, () => newId());
    const facts = subjects.map((id) => ({ type, subject: { kind: 'case', id }, payload: {} }));
    await db.work.run(caller, (tx) => tx.record(facts as readonly Fact[]));
    return subjects;
  };

  it('come a hundred to a ticket, each type is heard for itself, and each fact once', async () => {
    const told = await tell(130);
    const said = await tell(20, 'test.said');
    const { tickets } = await bench.leases.claim();
    expect(tickets.map(({ leases }) => leases.length)).toEqual([100, 50]);
    for (const ticket of tickets)
      expect(new Set(await bench.worker.runAll(ticket))).toEqual(new Set(['done']));
    expect(calls).toEqual([told.slice(0, 100), told.slice(100), said]);
    expect(await bench.due.runAll()).toBe(0);
  });

  it('are heard one by one where one of them cannot be heard, and that one alone is tried again', async () => {
    const subjects = await tell(12);
    bad.add(subjects[3] ?? '');
    expect(await bench.due.runAll()).toBe(11);
    expect(calls).toEqual(subjects.filter((subject) => !bad.has(subject)).map((subject) => [subject]));
    bad.clear();
    db.clock.set(new Date(Date.parse(db.clock.now()) + 60_000).toISOString());
    expect(await bench.due.runAll()).toBe(1);
  });

  it('are heard by the name the listener had in an earlier release', async () => {
    const [subject] = await tell(1);
    await db.work.run(caller, (tx) =>
      tx.query(`UPDATE inbox SET consumer = 'listener' WHERE done_at IS NULL`),
    );
    expect(await bench.due.runAll()).toBe(1);
    expect(calls).toEqual([[subject]]);
  });
});
