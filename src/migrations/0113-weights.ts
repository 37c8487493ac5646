import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE weight_declaration (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    group_id uuid NOT NULL,
    member_id uuid NOT NULL,
    metric text NOT NULL,
    from_day date NOT NULL,
    until_day date,
    sealed bytea NOT NULL,
    commitment text NOT NULL,
    status text NOT NULL,
    declared_by uuid NOT NULL,
    declared_at timestamptz NOT NULL,
    attested_by uuid,
    attested_at timestamptz,
    ended_at timestamptz,
    end_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_weight_declaration PRIMARY KEY (id),
    CONSTRAINT uq_weight_declaration_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_weight_declaration_group FOREIGN KEY (alliance_id, group_id) REFERENCES joint_group (alliance_id, id),
    CONSTRAINT fk_weight_declaration_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id),
    CONSTRAINT fk_weight_declaration_declared_by FOREIGN KEY (declared_by) REFERENCES person (id),
    CONSTRAINT fk_weight_declaration_attested_by FOREIGN KEY (attested_by) REFERENCES person (id),
    CONSTRAINT ck_weight_declaration_days CHECK (until_day IS NULL OR from_day <= until_day),
    CONSTRAINT ck_weight_declaration_status CHECK (status IN ('declared', 'attested', 'returned', 'replaced', 'withdrawn')),
    CONSTRAINT ck_weight_declaration_attested CHECK ((attested_at IS NULL) = (attested_by IS NULL)),
    CONSTRAINT ck_weight_declaration_second CHECK (attested_by <> declared_by),
    CONSTRAINT ck_weight_declaration_commitment CHECK (commitment ~ '^[0-9a-f]{64}$')
  )`,
  `CREATE INDEX ix_weight_declaration_group ON weight_declaration (alliance_id, group_id, member_id)`,
  ...tenantTable('weight_declaration'),
  // What was declared is never edited: only where it stands moves.
  `REVOKE UPDATE ON weight_declaration FROM hezong_app`,
  `GRANT UPDATE (status, attested_by, attested_at, ended_at, end_reason, version) ON weight_declaration TO hezong_app`,
];

/** What members declare to the independent accountant, sealed. */
export class Weights1700000000113 implements MigrationInterface {
  name = 'Weights1700000000113';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
