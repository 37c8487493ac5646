import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const tables = [
  `CREATE TABLE calendar_feed (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    secret_hash text NOT NULL,
    made_at timestamptz NOT NULL,
    fetched_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT pk_calendar_feed PRIMARY KEY (id),
    CONSTRAINT uq_calendar_feed_secret UNIQUE (alliance_id, secret_hash),
    CONSTRAINT fk_calendar_feed_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `CREATE INDEX ix_calendar_feed_person ON calendar_feed (alliance_id, person_id) WHERE revoked_at IS NULL`,
];

/** Calendar feeds: a secret address for each calendar program of a person. */
export class FeedsTables1700000000014 implements MigrationInterface {
  name = 'FeedsTables1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...tenantTable('calendar_feed')]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
