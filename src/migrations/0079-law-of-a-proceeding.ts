import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = ['ALTER TABLE proceeding ADD COLUMN local_rules text, ADD COLUMN calendar text'];

/** A proceeding may be under local rules, and counts by the calendar of its court. */
export class LawOfAProceeding1700000000079 implements MigrationInterface {
  name = 'LawOfAProceeding1700000000079';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
