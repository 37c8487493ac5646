import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [];

/** Walls, compartments, who is admitted and who stands where. */
export class WallsTables1700000000007 implements MigrationInterface {
  name = 'WallsTables1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
