import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const tables = [
  `CREATE TABLE duty (
    alliance_id uuid NOT NULL,
    kind text NOT NULL,
    thing_id uuid NOT NULL,
    holder text NOT NULL,
    opened_at timestamptz NOT NULL,
    case_id uuid,
    day date,
    closed_at timestamptz,
    closed_by text,
    CONSTRAINT pk_duty PRIMARY KEY (alliance_id, kind, thing_id, holder, opened_at)
  )`,
  `CREATE UNIQUE INDEX uq_duty_open ON duty (alliance_id, kind, thing_id, holder) WHERE closed_at IS NULL`,
  `CREATE INDEX ix_duty_holder ON duty (alliance_id, holder, kind) WHERE closed_at IS NULL`,
  `CREATE INDEX ix_duty_case ON duty (alliance_id, case_id) WHERE closed_at IS NULL`,
  ...tenantTable('duty'),
];

/** What waits for somebody is a row for each holder. Those that are open already are written when a worker starts. */
export class Duties1700000000041 implements MigrationInterface {
  name = 'Duties1700000000041';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
