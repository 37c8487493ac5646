import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [];

/** Protective-order subscriptions. */
export class ClearanceTables1700000000015 implements MigrationInterface {
  name = 'ClearanceTables1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
