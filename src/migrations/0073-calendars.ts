import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/** What is added is proposed by one and accepted or refused by another; what was accepted ends by being withdrawn or replaced. */
const life = (table: string): string => `
    source text NOT NULL,
    status text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    refuse_reason text,
    ended_by uuid,
    ended_at timestamptz,
    withdraw_reason text,
    CONSTRAINT pk_${table} PRIMARY KEY (id),
    CONSTRAINT fk_${table}_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_${table}_proposed_by FOREIGN KEY (proposed_by) REFERENCES person (id),
    CONSTRAINT fk_${table}_decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
    CONSTRAINT fk_${table}_ended_by FOREIGN KEY (ended_by) REFERENCES person (id),
    CONSTRAINT ck_${table}_status CHECK (status IN ('proposed', 'accepted', 'refused', 'withdrawn', 'replaced')),
    CONSTRAINT ck_${table}_second CHECK (decided_by <> proposed_by),
    CONSTRAINT ck_${table}_decided CHECK ((decided_by IS NULL) = (decided_at IS NULL)
      AND (decided_at IS NOT NULL OR status IN ('proposed', 'withdrawn')) AND (decided_at IS NULL OR status <> 'proposed')),
    CONSTRAINT ck_${table}_refused CHECK ((refuse_reason IS NOT NULL) = (status = 'refused')),
    CONSTRAINT ck_${table}_ended CHECK ((ended_by IS NULL) = (ended_at IS NULL)
      AND (ended_at IS NOT NULL) = (status IN ('withdrawn', 'replaced')) AND (withdraw_reason IS NOT NULL) = (status = 'withdrawn'))`;

const statements = [
  `CREATE TABLE calendar_year (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    calendar_id text NOT NULL,
    year integer NOT NULL,
    days jsonb NOT NULL,${life('calendar_year')}
  )`,
  `CREATE INDEX ix_calendar_year_calendar ON calendar_year (alliance_id, calendar_id, year, id)`,
  `CREATE UNIQUE INDEX uq_calendar_year_accepted ON calendar_year (alliance_id, calendar_id, year) WHERE status = 'accepted'`,
  `CREATE TABLE calendar_closure (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    calendar_id text NOT NULL,
    day date NOT NULL,
    why_en text NOT NULL,
    why_zh text NOT NULL,
    announced_on date NOT NULL,${life('calendar_closure')}
  )`,
  `CREATE INDEX ix_calendar_closure_calendar ON calendar_closure (alliance_id, calendar_id, day, id)`,
  `CREATE UNIQUE INDEX uq_calendar_closure_accepted ON calendar_closure (alliance_id, calendar_id, day) WHERE status = 'accepted'`,
  ...tenantTable('calendar_year'),
  ...tenantTable('calendar_closure'),
];

/** Years and closures that an alliance adds to calendars. */
export class Calendars1700000000073 implements MigrationInterface {
  name = 'Calendars1700000000073';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
