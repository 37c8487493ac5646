import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE case_join (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    from_case_id uuid NOT NULL,
    to_case_id uuid NOT NULL,
    from_stage text NOT NULL,
    deadline_ids uuid[] NOT NULL,
    reason text NOT NULL,
    joined_by uuid NOT NULL,
    joined_at timestamptz NOT NULL,
    undone_by uuid,
    undone_at timestamptz,
    undo_reason text,
    CONSTRAINT pk_case_join PRIMARY KEY (id),
    CONSTRAINT fk_case_join_from FOREIGN KEY (alliance_id, from_case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_case_join_to FOREIGN KEY (alliance_id, to_case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_case_join_joined_by FOREIGN KEY (joined_by) REFERENCES person (id),
    CONSTRAINT fk_case_join_undone_by FOREIGN KEY (undone_by) REFERENCES person (id),
    CONSTRAINT ck_case_join_two CHECK (from_case_id <> to_case_id),
    CONSTRAINT ck_case_join_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undo_reason IS NULL))
  )`,
  `CREATE UNIQUE INDEX uq_case_join_from ON case_join (alliance_id, from_case_id) WHERE undone_at IS NULL`,
  `CREATE INDEX ix_case_join_to ON case_join (alliance_id, to_case_id)`,
  ...tenantTable('case_join'),
];

/** That a case before institution goes on as another: from which stage, with which dates ended, by whom, and how it was undone. */
export class CaseJoins1700000000078 implements MigrationInterface {
  name = 'CaseJoins1700000000078';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
