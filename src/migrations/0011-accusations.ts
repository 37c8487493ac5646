import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [];

/** Who asserts what against whom. */
export class AccusationsTables1700000000011 implements MigrationInterface {
  name = 'AccusationsTables1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
