import { newId } from '../ids.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import { type Caller, systemCaller } from '../words.js';
import { aWorkbench, type Workbench } from './delivery.fixtures.js';
import type { Ticket } from './leases.js';
import { HopelessError } from './work-registry.js';

let db: TestDatabase;
let bench: Workbench;
let caller: Caller;
const rung: string[] = [];
const heard: string[] = [];
let broken = true;

beforeAll(async () => {
  db = await aTestDatabase({ pool: 8 });
  bench = aWorkbench(db);
  const { registry } = bench;
  registry.onTimer('test.ring', async (tx, { subjectId }) => {
    await tx.query('SELECT 1');
    rung.push(subjectId);
  });
  registry.onTimer('test.break', () => {
    if (broken) throw Object.assign(new Error('the name of a client'), { code: 'broken' });
    return Promise.resolve();
  });
  registry.onTimer('test.hopeless', () => {
    throw new HopelessError('gone');
  });
  registry.onFact('test.happened', 'listener', (_tx, fact) => {
    heard.push(fact.subject.id);
    return Promise.resolve();
  });
});
afterAll(() => db.close());
beforeEach(() => {
  caller = aCaller();
  db.clock.set('2026-04-01T01:00:00.000Z');
  rung.length = 0;
  heard.length = 0;
  broken = true;
});

const plan = (kind: string, dueAt = db.clock.now(), subjectId = newId()): Promise<string> =>
  db.work.run(caller, async (tx) => {
    await tx.plan({ kind, subjectId, dueAt });
    return subjectId;
  });

interface Row {
  readonly lease_epoch: number;
  readonly attempts: number;
  readonly due_at: string;
  readonly done_at: string | null;
  readonly failed_at: string | null;
  readonly last_error: string | null;
}
const rowOf = async (subjectId: string): Promise<Row> => {
  const rows = await db.work.read(caller, (tx) =>
    tx.query<Row>('SELECT * FROM timer WHERE subject_id = $1', [subjectId]),
  );
  return rows[0] as Row;
};
const claimed = async (): Promise<Ticket> => {
  const { tickets } = await bench.leases.claim();
  return tickets[0] as Ticket;
};

describe('due work', () => {
  it('is done once, when it is due and not before', async () => {
    const subject = await plan('test.ring', '2026-04-01T02:00:00.000Z' as never);
    expect(await bench.due.runAll()).toBe(0);
    db.clock.set('2026-04-01T02:00:00.000Z');
    expect(await bench.due.runAll()).toBe(1);
    expect(await bench.due.runAll()).toBe(0);
    expect(rung).toEqual([subject]);
    expect((await rowOf(subject)).done_at).not.toBeNull();
  });

  it('is not done when it was cancelled, even where its ticket is out already', async () => {
    const subject = await plan('test.ring');
    const ticket = await claimed();
    await db.work.run(caller, (tx) => tx.cancelTimers('test.ring', [subject]));
    expect(await bench.worker.run(ticket)).toBe('fenced');
    expect(rung).toEqual([]);
  });

  it('brings a fact to each listener once', async () => {
    const subject = { kind: 'thing', id: newId() };
    await db.work.run(caller, (tx) => tx.record([{ type: 'test.happened', subject, payload: {} }]));
    const ticket = await claimed();
    expect(await bench.worker.run(ticket)).toBe('done');
    expect(await bench.worker.run(ticket)).toBe('fenced');
    expect(heard).toEqual([subject.id]);
  });

  it('is leased once, however many relays ask at the same moment', async () => {
    for (let i = 0; i < 20; i++) await plan('test.ring');
    const claims = await Promise.all(Array.from({ length: 6 }, () => bench.leases.claim()));
    const ids = claims.flatMap(({ tickets }) => tickets.map(({ leases: [{ id }] }) => id));
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
    for (const { tickets } of claims) for (const ticket of tickets) await bench.worker.run(ticket);
  });

  it('changes nothing under a lease that is no longer the newest', async () => {
    const subject = await plan('test.ring');
    const late = await claimed();
    await bench.leases.release([late]);
    const next = await claimed();
    expect(next.leases[0].epoch).toBe(late.leases[0].epoch + 1);
    expect(await bench.worker.run(late)).toBe('fenced');
    expect(rung).toEqual([]);
    expect(await bench.worker.run(next)).toBe('done');
    expect(rung).toEqual([subject]);
  });
});

describe('work that fails', () => {
  it('is tried again ever later, then given up with its class and code and nothing else', async () => {
    const subject = await plan('test.break');
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 8; attempt++) {
      const before = Date.parse(db.clock.now());
      expect(await bench.worker.run(await claimed())).toBe(attempt === 8 ? 'failed' : 'postponed');
      const row = await rowOf(subject);
      expect(row.attempts).toBe(attempt);
      if (attempt < 8) {
        waits.push((Date.parse(row.due_at) - before) / 1_000);
        expect((await bench.leases.claim()).tickets).toEqual([]);
        db.clock.set(row.due_at);
      }
    }
    expect(waits).toEqual([2, 8, 32, 128, 512, 2048, 8192]);
    const row = await rowOf(subject);
    expect(row.failed_at).not.toBeNull();
    expect(row.last_error).toBe('Error broken');
    expect((await bench.leases.claim()).tickets).toEqual([]);
  });

  it('is given up at once where trying again cannot help', async () => {
    const subject = await plan('test.hopeless');
    expect(await bench.worker.run(await claimed())).toBe('failed');
    expect((await rowOf(subject)).last_error).toBe('HopelessError gone');
  });

  it('keeps nothing else waiting', async () => {
    for (let i = 0; i < 30; i++) await plan('test.break');
    const good = await plan('test.ring');
    await bench.due.runAll();
    expect(rung).toEqual([good]);
    broken = false;
    db.clock.set('2026-04-01T03:00:00.000Z');
    expect(await bench.due.runAll()).toBe(30);
  });
});

describe('the role of the relay', () => {
  it('is not the app’s by itself: without it no other alliance’s work is seen', async () => {
    await plan('test.ring');
    const stranger = systemCaller(newId());
    const seen = await db.work.read(stranger, (tx) => tx.query('SELECT id FROM timer'));
    expect(seen).toEqual([]);
    await expect(db.source.query('SELECT id FROM timer')).rejects.toThrow();
    await bench.due.runAll();
  });
});
