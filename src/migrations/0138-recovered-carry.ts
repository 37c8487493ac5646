import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE line_decision ADD COLUMN recovered jsonb NOT NULL DEFAULT '[]'`,
  `ALTER TABLE line_decision ALTER COLUMN recovered DROP DEFAULT`,
];

/** What recoveries gave back of a default that others carry, so that its cure gives back the rest alone. */
export class RecoveredCarry1700000000138 implements MigrationInterface {
  name = 'RecoveredCarry1700000000138';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
