import { Client } from 'pg';
import type { CalendarDate } from '../kernel/index.js';
import { newId, NotFoundError, RefusedError, type Tx } from '../platform/index.js';
import { aTestDatabase, type TestDatabase } from '../platform/platform.fixtures.js';
import { aLedger, anEntry, type LedgerStage } from './ledger.fixtures.js';

let database: TestDatabase;
let stage: LedgerStage;
beforeAll(async () => {
  database = await aTestDatabase({ pool: 6 });
  stage = await aLedger(database.work);
});
afterAll(() => database.close());

const post = (...entries: Parameters<LedgerStage['ledger']['post']>[1]) =>
  stage.run((tx) => stage.ledger.post(tx, entries));
const cash = (fundId: string) =>
  stage.run(async (tx) => (await stage.reader.balances(tx, fundId)).of('cash'));
const code = (refused: Promise<unknown>): Promise<unknown> =>
  refused.then(
    () => 'done',
    (error: unknown) => (error instanceof RefusedError ? error.refusal.code : String(error)),
  );
const day = (text: string) => text as CalendarDate;

describe('a fund', () => {
  it('keeps what comes in under numbers without gap, and tells what stands on each account', async () => {
    const { id } = await stage.aFund();
    const made = [
      ...(await post(anEntry(id, { cash: 500n, income: -500n }))),
      ...(await post(
        anEntry(id, { 'receivable:a': 70n, 'capital:a': -70n }, { kind: 'call' }),
        anEntry(id, { cash: 70n, 'receivable:a': -70n }, { kind: 'payment' }),
      )),
    ];
    expect(made.map(({ no }) => no)).toEqual([1, 2, 3]);
    expect(new Set(made.map(({ periodId }) => periodId)).size).toBe(1);
    const balances = await stage.run((tx) => stage.reader.balances(tx, id));
    expect(balances.of('cash').posted).toBe(570n);
    expect(balances.of('receivable', 'a').posted).toBe(0n);
    expect(balances.of('capital', 'a').posted).toBe(-70n);
    expect(balances.of('capital', 'nobody').posted).toBe(0n);
    expect(balances.sum('income')).toBe(-500n);
    const contributions = await stage.run((tx) => stage.reader.contributions(tx, id));
    expect([...contributions]).toEqual([['a', 70n]]);
  });

  it('counts as put in what waited in suspense until it was known whose it is', async () => {
    const { id } = await stage.aFund();
    await post(
      anEntry(id, { 'receivable:a': 70n, 'capital:a': -70n }, { kind: 'call' }),
      anEntry(id, { cash: 90n, suspense: -90n }, { kind: 'payment' }),
      anEntry(id, { suspense: 90n, 'receivable:a': -70n, 'capital:a': -20n }, { kind: 'payment' }),
    );
    const contributions = await stage.run((tx) => stage.reader.contributions(tx, id));
    expect([...contributions]).toEqual([['a', 90n]]);
  });

  it('pays nothing it has not, however much another fund has (F.7-9)', async () => {
    const [matter, operating] = [await stage.aFund(), await stage.aFund()];
    await post(anEntry(matter.id, { cash: 15_000_000n, income: -15_000_000n }));
    await post(anEntry(operating.id, { cash: 90_000_000n, income: -90_000_000n }));
    const spend = post(
      anEntry(matter.id, { 'payable:v': 20_000_000n, cash: -20_000_000n }, { kind: 'vendor_payment' }),
    );
    await expect(spend).rejects.toMatchObject({
      status: 422,
      refusal: { code: 'ledger.insufficient_ring_fence' },
    });
    expect((await cash(matter.id)).posted).toBe(15_000_000n);
  });

  it('throws where an entry is not balanced, and writes nothing', async () => {
    const { id } = await stage.aFund();
    await expect(post(anEntry(id, { cash: 5n, income: -4n }))).rejects.toThrow('ledger.unbalanced');
    await expect(post(anEntry(newId(), { cash: 5n, income: -5n }))).rejects.toThrow(NotFoundError);
    expect(await stage.run((tx) => stage.reader.fund(tx, id))).toMatchObject({ lastNo: 0 });
  });
});

describe('an entry', () => {
  it('asked for again is the same entry; under the same id with other content it is refused', async () => {
    const { id } = await stage.aFund();
    const asked = anEntry(id, { cash: 9n, income: -9n });
    const [first] = await post(asked);
    expect(await post(asked)).toEqual([first]);
    expect(await post(asked, anEntry(id, { cash: 1n, income: -1n }))).toHaveLength(2);
    const other = { ...asked, postings: anEntry(id, { cash: 8n, income: -8n }).postings };
    expect(await code(post(other))).toBe('ledger.entry_differs');
    expect((await cash(id)).posted).toBe(10n);
  });

  it('that is set aside is paid once, or released once', async () => {
    const { id } = await stage.aFund();
    await post(anEntry(id, { cash: 100n, income: -100n }));
    const [pending] = await post(
      anEntry(id, { 'payable:v': 60n, cash: -60n }, { kind: 'vendor_payment', phase: 'pending' }),
    );
    const resolve = (as: 'post' | 'void', clientId: string) =>
      stage.run((tx) => stage.ledger.resolve(tx, pending?.id ?? '', as, clientId));
    expect(await cash(id)).toEqual({ posted: 100n, pendingIn: 0n, pendingOut: 60n });
    expect(
      await code(stage.run((tx) => stage.ledger.reverse(tx, { entryId: pending?.id ?? '' }, again()))),
    ).toBe('ledger.entry_pending');
    const clientId = newId();
    const paid = await resolve('post', clientId);
    expect(paid).toMatchObject({ phase: 'post', resolvesId: pending?.id, no: 3 });
    expect(await resolve('post', clientId)).toEqual(paid);
    expect(await code(resolve('void', newId()))).toBe('ledger.resolved_already');
    expect(await cash(id)).toEqual({ posted: 40n, pendingIn: 0n, pendingOut: 0n });

    const [other] = await post(anEntry(id, { 'payable:v': 40n, cash: -40n }, { phase: 'pending' }));
    await stage.run((tx) => stage.ledger.resolve(tx, other?.id ?? '', 'void', newId()));
    expect(await cash(id)).toEqual({ posted: 40n, pendingIn: 0n, pendingOut: 0n });
  });

  const again = () => ({ clientId: newId(), on: day('2026-03-20'), reason: 'entered twice' });

  it('is taken back by one that mirrors it, all that was made for a thing as one, and once', async () => {
    const { id } = await stage.aFund();
    const source = { kind: 'allocation_run', id: newId() };
    await post(anEntry(id, { 'expense:p': 30n, 'payable:v': -30n }, { kind: 'cost' }));
    await post(
      anEntry(id, { 'capital:a': 10n, 'expense:p': -10n }, { kind: 'allocation', source }),
      anEntry(id, { 'capital:b': 20n, 'expense:p': -20n }, { kind: 'allocation', source }),
    );
    const asked = again();
    const reverse = (how = asked) =>
      stage.run((tx) => stage.ledger.reverse(tx, { sourceKind: source.kind, sourceId: source.id }, how));
    const taken = await reverse();
    expect(taken).toMatchObject([
      { kind: 'reversal', on: '2026-03-20', reason: 'entered twice' },
      { kind: 'reversal' },
    ]);
    expect(await reverse()).toEqual(taken);
    expect(await code(reverse(again()))).toBe('ledger.reversed_already');
    const balances = await stage.run((tx) => stage.reader.balances(tx, id));
    expect(balances.of('expense', 'p').posted).toBe(30n);
    expect(balances.of('capital', 'b').posted).toBe(0n);
  });

  it('cannot be changed or removed by the app, nor by whoever owns the tables', async () => {
    const { id } = await stage.aFund();
    await post(anEntry(id, { cash: 1n, income: -1n }));
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { allianceId } = stage.treasurer;
    await owner.query(`SELECT set_config('hezong.alliance', $1, false)`, [allianceId]);
    try {
      for (const table of ['ledger_entry', 'ledger_posting', 'ledger_account'])
        for (const sql of [
          `DELETE FROM ${table} WHERE fund_id = $1`,
          `UPDATE ${table} SET alliance_id = alliance_id WHERE fund_id = $1`,
        ]) {
          await expect(stage.run((tx) => tx.query(sql, [id]))).rejects.toThrow('permission denied');
          await owner.query('BEGIN');
          await owner.query(`CREATE POLICY all_rows ON ${table} TO CURRENT_USER USING (true)`);
          await expect(owner.query(sql, [id])).rejects.toThrow('append-only');
          await owner.query('ROLLBACK');
        }
    } finally {
      await owner.end();
    }
  });

  it('that does not add up to zero is not committed, whoever writes it', async () => {
    const { id } = await stage.aFund();
    const [entry] = await post(anEntry(id, { cash: 1n, income: -1n }));
    const more = (minor: number) => (tx: Tx) =>
      tx.query(
        `INSERT INTO ledger_posting (alliance_id, fund_id, entry_id, place, account_id, minor, on_day, entry_no, is_pending)
         SELECT alliance_id, fund_id, entry_id, place + 2, account_id, minor * $2, on_day, entry_no, is_pending
           FROM ledger_posting WHERE entry_id = $1 AND ($2 < 0 OR place = 1)`,
        [entry?.id, minor],
      );
    await expect(stage.run(more(1))).rejects.toThrow('3 of 2 postings, which add up to 1');
    await expect(stage.run(more(-1))).rejects.toThrow('4 of 2 postings, which add up to 0');
    const bare = (tx: Tx) =>
      tx.query(
        `INSERT INTO ledger_entry (id, alliance_id, fund_id, no, client_id, content_hash, kind, phase, line_count, on_day, period_id, made_for_kind, made_for_id, recorded_at)
         SELECT $2, alliance_id, fund_id, 2, $2, '', kind, phase, line_count, on_day, period_id, made_for_kind, made_for_id, recorded_at
           FROM ledger_entry WHERE id = $1`,
        [entry?.id, newId()],
      );
    await expect(stage.run(bare)).rejects.toThrow('0 of 2 postings');
  });

  it('of one fund has no line on an account of another', async () => {
    const [one, other] = [await stage.aFund(), await stage.aFund()];
    const [entry] = await post(anEntry(one.id, { cash: 1n, income: -1n }));
    await post(anEntry(other.id, { cash: 1n, income: -1n }));
    const astray = (tx: Tx) =>
      tx.query(
        `INSERT INTO ledger_posting (alliance_id, fund_id, entry_id, place, account_id, minor, on_day, entry_no, is_pending)
         SELECT a.alliance_id, $2, $1, CASE a.kind WHEN 'cash' THEN 3 ELSE 4 END, a.id, CASE a.kind WHEN 'cash' THEN 1 ELSE -1 END, '2026-03-10', 1, false
           FROM ledger_account a WHERE a.fund_id = $3`,
        [entry?.id, one.id, other.id],
      );
    await expect(stage.run(astray)).rejects.toThrow('fk_ledger_posting_account');
  });
});

describe('two at once', () => {
  it('on one fund spend what it has once', async () => {
    const { id } = await stage.aFund();
    await post(anEntry(id, { cash: 100n, income: -100n }));
    const spend = () => post(anEntry(id, { 'payable:v': 60n, cash: -60n }, { kind: 'vendor_payment' }));
    const outcomes = await Promise.all([code(spend()), code(spend()), code(spend())]);
    expect(outcomes.sort()).toEqual([
      'done',
      'ledger.insufficient_ring_fence',
      'ledger.insufficient_ring_fence',
    ]);
    expect((await cash(id)).posted).toBe(40n);
  });

  it('with one id make one entry', async () => {
    const { id } = await stage.aFund();
    const asked = anEntry(id, { cash: 7n, income: -7n });
    const made = await Promise.all([1, 2, 3, 4].map(() => post(asked)));
    expect(new Set(made.flat().map((entry) => entry.id)).size).toBe(1);
    expect((await cash(id)).posted).toBe(7n);
  });

  it('in two funds the other way round wait for each other and both get through', async () => {
    const [one, other] = [await stage.aFund(), await stage.aFund()];
    const both = (...funds: readonly string[]) =>
      post(...funds.map((id) => anEntry(id, { cash: 1n, income: -1n })));
    await Promise.all(
      Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? both(one.id, other.id) : both(other.id, one.id))),
    );
    expect((await cash(one.id)).posted).toBe(12n);
    expect(await stage.run((tx) => stage.reader.fund(tx, other.id))).toMatchObject({ lastNo: 12 });
  });

  it('reverse one thing once', async () => {
    const { id } = await stage.aFund();
    const [entry] = await post(anEntry(id, { cash: 7n, income: -7n }));
    const reverse = () =>
      stage.run((tx) =>
        stage.ledger.reverse(
          tx,
          { entryId: entry?.id ?? '' },
          { clientId: newId(), on: day('2026-03-11'), reason: 'x' },
        ),
      );
    expect((await Promise.all([code(reverse()), code(reverse())])).sort()).toEqual([
      'done',
      'ledger.reversed_already',
    ]);
    expect((await cash(id)).posted).toBe(0n);
  });
});
