import { Client } from 'pg';
import { newId } from '../ids.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import { systemCaller } from '../words.js';
import { Escrow, type EscrowUse } from './escrow.js';
import { MasterKey } from '../blobs/master-key.js';
import { OpenKey } from '../blobs/open-key.js';
import { SealBrokenError } from '../blobs/seal.js';

const caller = aCaller();
const use: EscrowUse = { purpose: 'weights', why: 'allocate', of: { kind: 'allocation_run', id: newId() } };
let db: TestDatabase;
let escrow: Escrow;

beforeAll(async () => {
  db = await aTestDatabase();
  escrow = new Escrow(new MasterKey({ dataDir: '', masterKey: Buffer.alloc(32, 7) }, db.source));
});
afterAll(() => db.close());

const sealed = () =>
  db.work.run(caller, async (tx) => (await escrow.open(tx, use)).seal(Buffer.from('123456.78'), 'one'));

describe('an escrow key', () => {
  it('is one however many make it at once, and opens what it sealed', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, sealed));
    const opened = await db.work.run(caller, async (tx) => {
      const key = await escrow.open(tx, use);
      return all.map((one) => key.open(one, 'one').toString());
    });
    expect(opened).toEqual(Array.from({ length: 4 }, () => '123456.78'));
  });

  it('opens nothing that was sealed for another purpose', async () => {
    const kept = await sealed();
    const other = db.work.run(caller, async (tx) =>
      (await escrow.open(tx, { ...use, purpose: 'bids' })).open(kept, 'one'),
    );
    await expect(other).rejects.toThrow(SealBrokenError);
  });

  it('is not there for whoever does not name its purpose, the system included, nor after it was opened', async () => {
    await sealed();
    const count = `SELECT count(*)::int AS n FROM escrow_key`;
    for (const by of [caller, systemCaller(caller.allianceId)])
      expect(await db.work.read(by, (tx) => tx.query(count))).toEqual([{ n: 0 }]);
    const afterwards = await db.work.run(caller, async (tx) => {
      await escrow.open(tx, use);
      return tx.query(count);
    });
    expect(afterwards).toEqual([{ n: 0 }]);
  });

  it('is never changed or taken away by the app, and is not there for another alliance', async () => {
    await sealed();
    const named = `SELECT set_config('hezong.escrow', 'weights', true)`;
    const tried = (statement: string) =>
      db.work.run(caller, async (tx) => {
        await tx.query(named);
        return tx.query(statement);
      });
    expect(await tried('SELECT purpose FROM escrow_key')).toEqual([{ purpose: 'weights' }]);
    await expect(tried(`UPDATE escrow_key SET wrapped = ''`)).rejects.toThrow('permission denied');
    await expect(tried('DELETE FROM escrow_key')).rejects.toThrow('permission denied');
    const elsewhere = await db.work.read(aCaller(), async (tx) => {
      await tx.query(named);
      return tx.query('SELECT 1 FROM escrow_key');
    });
    expect(elsewhere).toEqual([]);
  });

  it('records each opening, and is not opened where nothing is recorded', async () => {
    await sealed();
    const facts = await db.work.run(caller, (tx) =>
      tx.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM outbox WHERE alliance_id = $1 AND type = 'escrow.opened' AND payload->>'why' = 'allocate'`,
        [caller.allianceId],
      ),
    );
    await sealed();
    const [more] = await db.work.run(caller, (tx) =>
      tx.query<{ n: number; payload: unknown }>(
        `SELECT count(*) OVER ()::int AS n, payload FROM outbox
          WHERE alliance_id = $1 AND type = 'escrow.opened' AND payload->>'why' = 'allocate' LIMIT 1`,
        [caller.allianceId],
      ),
    );
    expect(more).toEqual({ n: (facts[0]?.n ?? 0) + 1, payload: use });
    await expect(db.work.read(caller, (tx) => escrow.open(tx, use))).rejects.toThrow('nothing is recorded');
  });

  it('lies under the master key: whoever owns the tables reads neither it nor what it sealed', async () => {
    const kept = await sealed();
    const owner = new Client({ connectionString: db.ownerUrl });
    await owner.connect();
    try {
      expect((await owner.query('SELECT 1 FROM escrow_key')).rows).toEqual([]);
      await owner.query('ALTER TABLE escrow_key NO FORCE ROW LEVEL SECURITY');
      const { rows } = await owner.query<{ id: string; wrapped: Buffer }>(
        'SELECT id, wrapped FROM escrow_key',
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const { id, wrapped } of rows)
        expect(() => new OpenKey(id, wrapped.subarray(12, 44)).open(kept, 'one')).toThrow(SealBrokenError);
      expect(kept.includes('123456')).toBe(false);
    } finally {
      await owner.end();
    }
  });
});
