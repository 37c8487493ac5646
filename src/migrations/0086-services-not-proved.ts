import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE event_service ADD COLUMN served_until date`,
  // Few are: each is looked for with every change of its case, and by whoever may have to prove it.
  `CREATE INDEX ix_event_service_unproved ON event_service (alliance_id, event_id)
    WHERE method = 'unknown' OR served_until IS NOT NULL`,
];

/** A service whose day is not proved says the last day it may have been as well. */
export class ServicesNotProved1700000000086 implements MigrationInterface {
  name = 'ServicesNotProved1700000000086';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
