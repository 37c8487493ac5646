import { Client } from 'pg';
import { type DatabaseClient, plannedEachTime } from './database-client.js';
import { newId } from './ids.js';
import { aCaller, aTestDatabase, type TestDatabase } from './platform.fixtures.js';
import type { Tx } from './tx.js';

let db: TestDatabase;
/** Of one connection, so that what it has prepared can be looked at. */
let single: TestDatabase;
let owner: Client;
beforeAll(async () => {
  db = await aTestDatabase({ pool: 12 });
  single = await aTestDatabase({ pool: 1 });
  owner = new Client({ connectionString: single.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await single.close();
  await db.close();
});

const caller = aCaller();

const prepared = async (like: string): Promise<number> => {
  const [row] = await single.source.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM pg_prepared_statements WHERE statement LIKE '%' || $1 || '%'`,
    [like],
  );
  return row?.count ?? 0;
};

describe('a statement', () => {
  it('is prepared when it comes again, and not before', async () => {
    const ask = () => single.source.query('SELECT $1::int AS comes_again', [1]);
    await ask();
    expect(await prepared('comes_again')).toBe(0);
    await ask();
    await ask();
    expect(await prepared('comes_again')).toBe(1);
  });

  it('that says so is planned each time', async () => {
    for (let time = 0; time < 3; time++) {
      await single.source.query(`${plannedEachTime}SELECT $1::int AS planned_anew`, [1]);
    }
    expect(await prepared('planned_anew')).toBe(0);
  });

  it('is kept prepared no longer than others are asked more', async () => {
    const ask = (n: number) => single.source.query<{ n: number }[]>(`SELECT $1::int + 0 AS kept_${n}`, [n]);
    for (let n = 0; n < 400; n++) for (let time = 0; time < 2; time++) await ask(n);
    expect(await prepared('kept_')).toBeLessThanOrEqual(150);
    expect(await prepared('kept_399')).toBe(1);
    expect(await ask(0)).toEqual([{ kept_0: 0 }]);
  });

  it('is prepared anew where a migration changed what it answers', async () => {
    await owner.query(
      'CREATE TABLE grown (a int); INSERT INTO grown VALUES (1); GRANT SELECT ON grown TO PUBLIC',
    );
    const sql = 'SELECT * FROM grown WHERE a = $1';
    const ways = [
      () => single.source.query(sql, [1]),
      () => single.work.run(caller, (tx) => tx.query(sql, [1])),
      () => single.work.read(caller, (tx) => tx.query(sql, [1])),
      () => single.work.readOnce(caller, (tx) => tx.query(sql, [1])),
      () => single.work.beforeTenant((tx) => tx.query(sql, [1])),
    ];
    for (const [i, way] of ways.entries()) {
      for (let time = 0; time < 2; time++) await way();
      await owner.query(`ALTER TABLE grown ADD COLUMN b${i} int`);
      expect(Object.keys(((await way()) as object[])[0] ?? {})).toContain(`b${i}`);
    }
  });
});

describe('a transaction', () => {
  const statusOf = async ({ manager }: Tx): Promise<unknown> =>
    ((await manager.queryRunner!.connect()) as DatabaseClient).getTransactionStatus();

  it('begins with its first statement', async () => {
    const states = await single.work.run(caller, async (tx) => {
      const before = await statusOf(tx);
      await tx.query('SELECT 1');
      return [before, await statusOf(tx)];
    });
    expect(states).toEqual(['I', 'T']);
    expect(await single.work.run(caller, statusOf)).toBe('I');
  });

  it('that failed before its first statement leaves its connection fit for the next', async () => {
    const failing = single.work.run(caller, () => Promise.reject(new Error('crash')));
    await expect(failing).rejects.toThrow('crash');
    expect(await single.work.read(caller, (tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it('whose settings fail tells that, and does nothing', async () => {
    const broken = { ...caller, allianceId: null as unknown as string };
    const planned = single.work.run(broken, (tx) =>
      tx.plan({ kind: 'test.ring', subjectId: newId(), dueAt: tx.now }),
    );
    await expect(planned).rejects.toThrow();
    expect(await single.work.read(caller, (tx) => tx.query('SELECT FROM timer'))).toEqual([]);
  });

  it('whose last statement fails is undone, and says so', async () => {
    const planning = single.work.run(caller, async (tx) => {
      await tx.plan({ kind: 'test.ring', subjectId: newId(), dueAt: tx.now });
      await tx.record([{ type: 'case.opened', subject: { kind: 'case', id: 'no id' }, payload: {} }]);
    });
    await expect(planning).rejects.toThrow('invalid input syntax for type uuid');
    expect(await single.work.read(caller, (tx) => tx.query('SELECT FROM timer'))).toEqual([]);
    expect(await single.work.run(caller, statusOf)).toBe('I');
  });

  it('undoes what a nested one did, and no more', async () => {
    const one = aCaller();
    await db.work.run(one, async (tx) => {
      const ring = (kind: string) => tx.plan({ kind, subjectId: newId(), dueAt: tx.now });
      const nested = tx.manager.transaction(async () => {
        await ring('test.inner');
        throw new Error('inner');
      });
      await expect(nested).rejects.toThrow('inner');
      await ring('test.outer');
    });
    expect(await db.work.read(one, (tx) => tx.query('SELECT kind FROM timer'))).toEqual([
      { kind: 'test.outer' },
    ]);
  });

  it.each(['40001', '40P01'])('is tried again on %s, with its effect once', async (code) => {
    const one = aCaller();
    let tries = 0;
    await db.work.run(one, async (tx) => {
      await tx.plan({ kind: 'test.ring', subjectId: newId(), dueAt: tx.now });
      if (++tries < 3)
        await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '${code}'; END $$`);
      await tx.record([{ type: 'case.opened', subject: { kind: 'case', id: newId() }, payload: {} }]);
    });
    const counts = await db.work.read(one, (tx) =>
      tx.query(
        'SELECT (SELECT count(*)::int FROM timer) AS timers, (SELECT count(*)::int FROM outbox) AS facts',
      ),
    );
    expect([tries, counts]).toEqual([3, [{ timers: 1, facts: 1 }]]);
  });
});
