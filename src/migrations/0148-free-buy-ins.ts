import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE buy_in_quote DROP CONSTRAINT ck_buy_in_quote_status`,
  `ALTER TABLE buy_in_quote ADD CONSTRAINT ck_buy_in_quote_status
    CHECK (status IN ('proposed', 'approved', 'paid', 'free', 'rejected', 'withdrawn'))`,
  `ALTER TABLE buy_in_quote DROP CONSTRAINT ck_buy_in_quote_total`,
  `ALTER TABLE buy_in_quote ADD CONSTRAINT ck_buy_in_quote_total
    CHECK (total_minor = part_minor + time_minor + premium_minor AND total_minor >= 0)`,
  `ALTER TABLE buy_in_quote ADD CONSTRAINT ck_buy_in_quote_free
    CHECK (CASE WHEN status = 'free' THEN total_minor = 0 WHEN status IN ('approved', 'paid') THEN total_minor > 0 ELSE TRUE END)`,
  `DROP INDEX uq_buy_in_quote_open`,
  `CREATE UNIQUE INDEX uq_buy_in_quote_open ON buy_in_quote (alliance_id, membership_id)
    WHERE status IN ('proposed', 'approved', 'paid', 'free')`,
];

/** A latecomer that bears no part of what its group has spent comes in once that is approved, without a payment. */
export class FreeBuyIns1700000000148 implements MigrationInterface {
  name = 'FreeBuyIns1700000000148';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
