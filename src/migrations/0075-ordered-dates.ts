import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const orders = [
  'ALTER TABLE deadline ADD COLUMN ordered jsonb, ADD COLUMN computed jsonb, ADD COLUMN successor jsonb',
  'ALTER TABLE deadline_move ALTER COLUMN to_due DROP NOT NULL, ADD COLUMN is_shadow boolean NOT NULL DEFAULT false',
  'ALTER TABLE deadline_move ALTER COLUMN is_shadow DROP DEFAULT',
  `CREATE TABLE deadline_order (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    deadline_id uuid NOT NULL,
    origin_id uuid NOT NULL,
    event_id uuid,
    how text NOT NULL,
    authority text NOT NULL,
    dated_on date NOT NULL,
    date date NOT NULL,
    at_time text,
    zone text,
    evidence text,
    note text,
    entered_by uuid,
    entered_at timestamptz NOT NULL,
    ended_at timestamptz,
    ended_by uuid,
    end_reason jsonb,
    replaced_by uuid,
    CONSTRAINT pk_deadline_order PRIMARY KEY (id),
    CONSTRAINT uq_deadline_order_tenant UNIQUE (alliance_id, id),
    CONSTRAINT ck_deadline_order_how CHECK (how IN ('order', 'stipulation', 'extension')),
    CONSTRAINT ck_deadline_order_hour CHECK ((at_time IS NULL) = (zone IS NULL)),
    CONSTRAINT ck_deadline_order_ended CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
    CONSTRAINT fk_deadline_order_deadline FOREIGN KEY (alliance_id, deadline_id) REFERENCES deadline (alliance_id, id),
    CONSTRAINT fk_deadline_order_event FOREIGN KEY (alliance_id, event_id) REFERENCES event (alliance_id, id)
  )`,
  `CREATE INDEX ix_deadline_order_deadline ON deadline_order (alliance_id, deadline_id, entered_at)`,
  `CREATE INDEX ix_deadline_order_event ON deadline_order (alliance_id, event_id)`,
  `CREATE UNIQUE INDEX uq_deadline_order_in_force ON deadline_order (alliance_id, deadline_id) WHERE ended_at IS NULL`,
  ...tenantTable('deadline_order'),
];

/** What was withdrawn did not apply: it is void. Of every alliance, so with the owner let through row-level security. */
const voids = [
  'ALTER TABLE deadline NO FORCE ROW LEVEL SECURITY',
  `UPDATE deadline SET status = 'void' WHERE status = 'withdrawn'`,
  'ALTER TABLE deadline FORCE ROW LEVEL SECURITY',
];

/** Dates that were ordered, beside what the law gives; a withdrawn deadline is void. */
export class OrderedDates1700000000075 implements MigrationInterface {
  name = 'OrderedDates1700000000075';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...orders, ...voids]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
