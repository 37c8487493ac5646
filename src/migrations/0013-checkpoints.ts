import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [];

/** Signed heads of the audit chains. */
export class CheckpointsTables1700000000013 implements MigrationInterface {
  name = 'CheckpointsTables1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
