import { anOriginal, type Breakage, brokenIn, type Original, unguarded } from './copies.js';

let original: Original;
beforeAll(async () => {
  original = await anOriginal();
});
afterAll(() => original.remove());

/** As somebody with every right over the database, past its triggers and policies. */
const doing =
  (...statements: readonly string[]): Breakage =>
  (client) =>
    unguarded(client, async () => {
      for (const sql of statements) await client.query(sql);
    });

/** The alliance's own fund, of the demonstration's. */
const own = `(SELECT id FROM fund WHERE purpose = 'operating')`;
const isNo = (n: number): string => `fund_id = ${own} AND no = ${String(n)}`;
const entryNo = (n: number): string => `(SELECT id FROM ledger_entry WHERE ${isNo(n)})`;
const cash = `account_id = (SELECT id FROM ledger_account WHERE kind = 'cash' AND fund_id = ${own})`;
const onCash = (n: number): string => `entry_id = ${entryNo(n)} AND ${cash}`;
const another = `'019a0000-0000-7000-8000-0000000000ff'`;

/** A second fund with an account of cash. */
const anotherFund = [
  `INSERT INTO fund (id, alliance_id, name_en, purpose, currency, status, opened_by, opened_at, version)
   SELECT ${another}, alliance_id, 'Another', 'grant', 'CNY', 'open', opened_by, opened_at, 1 FROM fund LIMIT 1`,
  `INSERT INTO ledger_account (id, alliance_id, fund_id, kind) SELECT ${another}, alliance_id, ${another}, 'cash' FROM fund LIMIT 1`,
  `INSERT INTO ledger_balance SELECT ${another}, alliance_id, ${another}, 0, 0, 0 FROM fund LIMIT 1`,
];

const breakages: readonly (readonly [string, string, Breakage])[] = [
  [
    'entries',
    'a line of another amount',
    doing(`UPDATE ledger_posting SET minor = minor + 1 WHERE ${onCash(1)}`),
  ],
  ['entries', 'a line that is gone', doing(`DELETE FROM ledger_posting WHERE ${onCash(1)}`)],
  [
    'entries',
    'an entry that is gone, with its lines',
    doing(
      `DELETE FROM ledger_posting WHERE entry_id = ${entryNo(2)}`,
      `DELETE FROM ledger_entry WHERE id = ${entryNo(2)}`,
    ),
  ],
  [
    'entries',
    'a line dated elsewhere than its entry',
    doing(`UPDATE ledger_posting SET on_day = on_day + 1 WHERE ${onCash(1)}`),
  ],
  [
    'entries',
    'a reversal of another amount',
    doing(`UPDATE ledger_posting SET minor = minor * 2 WHERE entry_id = ${entryNo(6)}`),
  ],
  [
    'entries',
    'a payment of something that was never set aside',
    doing(`UPDATE ledger_entry SET phase = 'post', resolves_id = ${entryNo(1)} WHERE id = ${entryNo(2)}`),
  ],
  [
    'entry-hash',
    'amounts changed on both sides, and the balances with them',
    doing(
      `UPDATE ledger_posting SET minor = minor * 2 WHERE entry_id = ${entryNo(1)}`,
      `UPDATE ledger_balance b SET posted_minor = (SELECT sum(minor) FROM ledger_posting l WHERE l.account_id = b.account_id)`,
    ),
  ],
  ['entry-hash', 'another reason', doing(`UPDATE ledger_entry SET reason = 'x' WHERE id = ${entryNo(6)}`)],
  [
    'balances',
    'a balance that is not what its lines come to',
    doing(`UPDATE ledger_balance SET posted_minor = posted_minor + 1 WHERE ${cash}`),
  ],
  [
    'balances',
    'something set aside that nothing says',
    doing(`UPDATE ledger_balance SET pending_out_minor = 5 WHERE ${cash}`),
  ],
  ['balances', 'a balance that is gone', doing(`DELETE FROM ledger_balance WHERE ${cash}`)],
  [
    'allocations',
    'an allocation that shares costs of no pool',
    doing(`UPDATE ledger_entry SET kind = 'allocation' WHERE id = ${entryNo(1)}`),
  ],
  [
    'funds',
    'a fund that spent what it has not',
    doing(`UPDATE ledger_balance SET posted_minor = -1 WHERE ${cash}`),
  ],
  [
    'funds',
    'a fund that set aside what it has not',
    doing(`UPDATE ledger_balance SET pending_out_minor = posted_minor + 1 WHERE ${cash}`),
  ],
  [
    'funds',
    'money of one fund on an account of another',
    doing(
      ...anotherFund,
      `ALTER TABLE ledger_posting DROP CONSTRAINT fk_ledger_posting_account`,
      `UPDATE ledger_posting SET account_id = ${another} WHERE ${onCash(1)}`,
    ),
  ],
  [
    'funds',
    'a fund that is closed with money in it',
    doing(`UPDATE fund SET status = 'closed', closed_at = now(), closed_by = opened_by, close_reason = 'x'`),
  ],
  [
    'funds',
    'a fund of a group that defends in another case',
    doing(
      `UPDATE fund SET group_id = (SELECT id FROM joint_group LIMIT 1),
         case_id = (SELECT id FROM case_file WHERE id NOT IN (SELECT case_id FROM joint_group) LIMIT 1)
         WHERE id = ${own}`,
    ),
  ],
  [
    'periods',
    'a period opened again behind its record',
    doing(`UPDATE ledger_period SET state = 'open' WHERE state = 'locked'`),
  ],
  [
    'periods',
    'an entry moved into a period that was locked',
    doing(
      `UPDATE ledger_entry SET period_id = (SELECT id FROM ledger_period WHERE state = 'locked'), on_day = '2026-01-31' WHERE ${isNo(6)}`,
      `UPDATE ledger_entry SET recorded_at = recorded_at + interval '1 day' WHERE ${isNo(6)}`,
    ),
  ],
  [
    'periods',
    'an entry dated out of its period',
    doing(`UPDATE ledger_entry SET on_day = '2026-05-01' WHERE ${isNo(1)}`),
  ],
  [
    'periods',
    'a period locked with something in suspense',
    doing(`UPDATE ledger_account SET kind = 'suspense' WHERE kind = 'income'`),
  ],
  ['guards', 'entries that may be changed', doing('DROP TRIGGER append_only ON ledger_entry')],
  ['guards', 'lines of entries that may be emptied', doing('DROP TRIGGER never_emptied ON ledger_posting')],
];

describe('a ledger', () => {
  it('holds in the demonstration', async () => {
    expect(await brokenIn(original, () => Promise.resolve())).toEqual({});
  });

  it.each(breakages)(
    'breaks %s: %s',
    async (name, _, breakage) => {
      const broken = await brokenIn(original, breakage);
      expect(Object.keys(broken)).toContain(name);
      expect(JSON.stringify(broken)).not.toMatch(/[\u4e00-\u9fff]/);
    },
    60_000,
  );
});
