import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const tables = [
  `CREATE TABLE audit_checkpoint (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    size bigint NOT NULL,
    head text NOT NULL,
    at timestamptz NOT NULL,
    public_key text NOT NULL,
    signature text NOT NULL,
    made_by uuid,
    CONSTRAINT pk_audit_checkpoint PRIMARY KEY (id),
    CONSTRAINT uq_audit_checkpoint_size UNIQUE (alliance_id, size)
  )`,
  `CREATE TABLE checkpoint_reader (
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    from_at timestamptz NOT NULL,
    until_at timestamptz,
    CONSTRAINT pk_checkpoint_reader PRIMARY KEY (alliance_id, person_id),
    CONSTRAINT fk_checkpoint_reader_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
];

const appendOnly = [
  `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_checkpoint
    FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];

/** Signed heads of the audit chains, and who gets them by mail. */
export class CheckpointsTables1700000000013 implements MigrationInterface {
  name = 'CheckpointsTables1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    const rights = [
      ...tenantTable('audit_checkpoint', 'SELECT, INSERT'),
      ...tenantTable('checkpoint_reader'),
    ];
    for (const statement of [...tables, ...appendOnly, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
