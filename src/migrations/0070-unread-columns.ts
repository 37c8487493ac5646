import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  'ALTER TABLE paper_export DROP COLUMN refusal_code',
  'ALTER TABLE second_factor DROP COLUMN begun_at',
  'ALTER TABLE recovery_code DROP COLUMN made_at',
];

/** What was written and never read is kept no more. */
export class UnreadColumns1700000000070 implements MigrationInterface {
  name = 'UnreadColumns1700000000070';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
