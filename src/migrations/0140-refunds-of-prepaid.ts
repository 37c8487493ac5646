import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE refund ADD COLUMN prepaid_minor bigint NOT NULL DEFAULT 0`,
  `UPDATE refund SET prepaid_minor = minor WHERE source_kind NOT IN ('true_up', 'settlement_sum')`,
  `ALTER TABLE refund ALTER COLUMN prepaid_minor DROP DEFAULT`,
  `ALTER TABLE refund ADD CONSTRAINT ck_refund_prepaid CHECK (prepaid_minor BETWEEN 0 AND minor)`,
];

/** What of a refund comes out of what its member prepaid. Of those from before all was taken off that, and stays so. */
export class RefundsOfPrepaid1700000000140 implements MigrationInterface {
  name = 'RefundsOfPrepaid1700000000140';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
