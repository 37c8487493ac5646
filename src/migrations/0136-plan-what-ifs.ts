import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  'ALTER TABLE cost_plan ADD COLUMN what_if jsonb, ADD COLUMN root text, ADD COLUMN sealed bytea, ADD COLUMN key_id uuid',
  'ALTER TABLE cost_plan ADD CONSTRAINT ck_cost_plan_what_if CHECK (num_nulls(what_if, root, sealed, key_id) IN (0, 4))',
  `CREATE TABLE cost_plan_certificate (
    plan_id uuid NOT NULL,
    member_id uuid NOT NULL,
    root text NOT NULL,
    alliance_id uuid NOT NULL,
    key_id uuid NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT pk_cost_plan_certificate PRIMARY KEY (plan_id, member_id, root),
    CONSTRAINT fk_cost_plan_certificate_plan FOREIGN KEY (alliance_id, plan_id) REFERENCES cost_plan (alliance_id, id),
    CONSTRAINT fk_cost_plan_certificate_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id)
  )`,
  ...tenantTable('cost_plan_certificate', 'SELECT, INSERT'),
];

/** A version of a plan keeps what it would have come to, with the certificate of that. */
export class PlanWhatIfs1700000000136 implements MigrationInterface {
  name = 'PlanWhatIfs1700000000136';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
