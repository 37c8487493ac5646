import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [];

/** Keys that seal what is stored, and the parts of each stored file. */
export class SealingTables1700000000008 implements MigrationInterface {
  name = 'SealingTables1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
