import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE delegation (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    kind text NOT NULL,
    thing_id uuid NOT NULL,
    from_id uuid NOT NULL,
    to_id uuid NOT NULL,
    reason text NOT NULL,
    made_at timestamptz NOT NULL,
    ended_at timestamptz,
    ended_how text,
    CONSTRAINT pk_delegation PRIMARY KEY (id),
    CONSTRAINT fk_delegation_from FOREIGN KEY (from_id) REFERENCES person (id),
    CONSTRAINT fk_delegation_to FOREIGN KEY (to_id) REFERENCES person (id),
    CONSTRAINT ck_delegation_people CHECK (from_id <> to_id),
    CONSTRAINT ck_delegation_end CHECK ((ended_at IS NULL) = (ended_how IS NULL)),
    CONSTRAINT ck_delegation_how CHECK (ended_how IN ('taken_back', 'done'))
  )`,
  `CREATE UNIQUE INDEX uq_delegation_open ON delegation (alliance_id, from_id, kind, thing_id) WHERE ended_at IS NULL`,
  `CREATE INDEX ix_delegation_from ON delegation (alliance_id, from_id)`,
  `CREATE INDEX ix_delegation_to ON delegation (alliance_id, to_id)`,
  `CREATE INDEX ix_delegation_thing ON delegation (alliance_id, thing_id) WHERE ended_at IS NULL`,
  ...tenantTable('delegation'),
];

/** What somebody has to do and another does in their stead: who gave it to whom, when, why, and how it ended. */
export class Delegations1700000000045 implements MigrationInterface {
  name = 'Delegations1700000000045';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
