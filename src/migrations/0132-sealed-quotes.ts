import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A quote by what members declared says amounts and no exact share. */
export class SealedQuotes1700000000132 implements MigrationInterface {
  name = 'SealedQuotes1700000000132';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE buy_in_quote ALTER COLUMN share DROP NOT NULL');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
