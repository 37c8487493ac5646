import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/** Rows of every alliance, read by the owner. */
const readBy = (table: string, statement: string): readonly string[] => [
  `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
  statement,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
];

/** What came into funds as a kind of thing so far (`t`); a reference that was used twice is kept for the first kind in this order. */
const taken = (kind: string, table: string, so: string): readonly string[] =>
  readBy(
    table,
    `INSERT INTO bank_reference (id, alliance_id, fund_id, reference, used_kind, used_id, taken_at)
     SELECT gen_random_uuid(), t.alliance_id, t.fund_id, t.reference, '${kind}', t.id, now() FROM ${table} t WHERE ${so}
     ON CONFLICT DO NOTHING`,
  );

const statements = [
  `CREATE TABLE bank_reference (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    reference text NOT NULL,
    used_kind text NOT NULL,
    used_id uuid NOT NULL,
    taken_at timestamptz NOT NULL,
    freed_at timestamptz,
    CONSTRAINT pk_bank_reference PRIMARY KEY (id),
    CONSTRAINT fk_bank_reference_fund FOREIGN KEY (alliance_id, fund_id) REFERENCES fund (alliance_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_bank_reference_taken ON bank_reference (alliance_id, fund_id, reference) WHERE freed_at IS NULL`,
  `CREATE INDEX ix_bank_reference_used ON bank_reference (alliance_id, used_kind, used_id)`,
  ...taken('member_payment', 'member_payment', 't.reversed_at IS NULL'),
  ...taken('fund_receipt', 'fund_receipt', 't.reversed_at IS NULL'),
  ...taken('member_due', 'member_due', 't.reference IS NOT NULL'),
  ...taken('buy_in_quote', 'buy_in_quote', 't.reference IS NOT NULL'),
  ...taken('recovery', 'recovery', `t.status IN ('proposed', 'posted')`),
  ...readBy(
    'settlement_sum',
    readBy(
      'settlement_share',
      `INSERT INTO bank_reference (id, alliance_id, fund_id, reference, used_kind, used_id, taken_at)
       SELECT gen_random_uuid(), t.alliance_id, s.fund_id, t.reference, 'settlement_sum', t.sum_id, now()
         FROM settlement_share t JOIN settlement_sum s ON s.alliance_id = t.alliance_id AND s.id = t.sum_id
        WHERE t.reference IS NOT NULL AND s.fund_id IS NOT NULL
       ON CONFLICT DO NOTHING`,
    ).join(';\n'),
  ),
  ...tenantTable('bank_reference'),
];

/** What a bank calls money that came into a fund: each reference stands for one thing, whatever kind it is. */
export class BankReferences1700000000135 implements MigrationInterface {
  name = 'BankReferences1700000000135';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
