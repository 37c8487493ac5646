import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE event ADD COLUMN authority text, ADD COLUMN lines jsonb NOT NULL DEFAULT '[]', ADD COLUMN set_by uuid`,
  'ALTER TABLE event ALTER COLUMN lines DROP DEFAULT',
  'CREATE INDEX ix_event_set_by ON event (alliance_id, set_by) WHERE set_by IS NOT NULL',
  'ALTER TABLE deadline ALTER COLUMN pack_id DROP NOT NULL, ALTER COLUMN pack_version DROP NOT NULL',
];

/** One order sets several dates: what it is called, each of them, and which events have their day from it. */
export class OrdersThatSetDates1700000000076 implements MigrationInterface {
  name = 'OrdersThatSetDates1700000000076';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
