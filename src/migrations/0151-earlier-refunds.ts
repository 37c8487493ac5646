import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE refund NO FORCE ROW LEVEL SECURITY`,
  `UPDATE refund SET prepaid_minor = minor WHERE prepaid_minor = 0 AND source_kind NOT IN ('true_up', 'settlement_sum')`,
  `ALTER TABLE refund FORCE ROW LEVEL SECURITY`,
];

/**
 * Earlier refunds are taken off what their members prepaid, as they were: migration 140 meant to keep that, and row-level security kept its
 * rows from it. One made since of called money alone is taken off as well: its member is offered less to set off, and nobody loses money.
 */
export class EarlierRefunds1700000000151 implements MigrationInterface {
  name = 'EarlierRefunds1700000000151';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
