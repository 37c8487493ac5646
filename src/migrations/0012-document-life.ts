import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [];

/** What becomes of a document: evidence, openings, lowering, holds. */
export class DocumentLifeTables1700000000012 implements MigrationInterface {
  name = 'DocumentLifeTables1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
