import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE allocation_run (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    group_id uuid NOT NULL,
    case_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    no integer NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    status text NOT NULL,
    plan_ids uuid[] NOT NULL,
    currency text NOT NULL,
    total_minor bigint NOT NULL,
    inputs_hash text NOT NULL,
    root text NOT NULL,
    sealed bytea NOT NULL,
    key_id uuid NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    approved_at timestamptz,
    posted_on date,
    reversed_by uuid,
    reversed_at timestamptz,
    attested_by uuid,
    attested_at timestamptz,
    end_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_allocation_run PRIMARY KEY (id),
    CONSTRAINT uq_allocation_run_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_allocation_run_no UNIQUE (alliance_id, group_id, no),
    CONSTRAINT fk_allocation_run_group FOREIGN KEY (alliance_id, group_id) REFERENCES joint_group (alliance_id, id),
    CONSTRAINT fk_allocation_run_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_allocation_run_fund FOREIGN KEY (alliance_id, fund_id) REFERENCES fund (alliance_id, id),
    CONSTRAINT fk_allocation_run_made_by FOREIGN KEY (made_by) REFERENCES person (id),
    CONSTRAINT fk_allocation_run_reversed_by FOREIGN KEY (reversed_by) REFERENCES person (id),
    CONSTRAINT fk_allocation_run_attested_by FOREIGN KEY (attested_by) REFERENCES person (id),
    CONSTRAINT ck_allocation_run_status CHECK (status IN ('proposed', 'approved', 'rejected', 'withdrawn', 'reversed')),
    CONSTRAINT ck_allocation_run_days CHECK (from_day <= until_day),
    CONSTRAINT ck_allocation_run_approved CHECK ((approved_at IS NOT NULL) = (status IN ('approved', 'reversed'))),
    CONSTRAINT ck_allocation_run_reversed CHECK ((reversed_at IS NOT NULL) = (status = 'reversed') AND (reversed_at IS NULL) = (reversed_by IS NULL)),
    CONSTRAINT ck_allocation_run_attested CHECK ((attested_at IS NULL) = (attested_by IS NULL))
  )`,
  `CREATE UNIQUE INDEX uq_allocation_run_proposed ON allocation_run (alliance_id, group_id) WHERE status = 'proposed'`,
  `CREATE TABLE allocation_pool (
    run_id uuid NOT NULL,
    place integer NOT NULL,
    alliance_id uuid NOT NULL,
    pool_key text NOT NULL,
    part_key text NOT NULL,
    total_minor bigint NOT NULL,
    CONSTRAINT pk_allocation_pool PRIMARY KEY (run_id, place),
    CONSTRAINT fk_allocation_pool_run FOREIGN KEY (alliance_id, run_id) REFERENCES allocation_run (alliance_id, id)
  )`,
  `CREATE TABLE allocation_line (
    run_id uuid NOT NULL,
    place integer NOT NULL,
    member_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    minor bigint NOT NULL,
    CONSTRAINT pk_allocation_line PRIMARY KEY (run_id, place, member_id),
    CONSTRAINT fk_allocation_line_pool FOREIGN KEY (run_id, place) REFERENCES allocation_pool (run_id, place),
    CONSTRAINT fk_allocation_line_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id)
  )`,
  `CREATE INDEX ix_allocation_line_member ON allocation_line (alliance_id, member_id, run_id)`,
  `CREATE TABLE allocation_certificate (
    run_id uuid NOT NULL,
    member_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT pk_allocation_certificate PRIMARY KEY (run_id, member_id),
    CONSTRAINT fk_allocation_certificate_run FOREIGN KEY (alliance_id, run_id) REFERENCES allocation_run (alliance_id, id),
    CONSTRAINT fk_allocation_certificate_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id)
  )`,
  `CREATE TABLE allocation_cost (
    run_id uuid NOT NULL,
    cost_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    pool_key text NOT NULL,
    service_on date NOT NULL,
    minor bigint NOT NULL,
    CONSTRAINT pk_allocation_cost PRIMARY KEY (run_id, cost_id),
    CONSTRAINT fk_allocation_cost_run FOREIGN KEY (alliance_id, run_id) REFERENCES allocation_run (alliance_id, id),
    CONSTRAINT fk_allocation_cost_cost FOREIGN KEY (alliance_id, cost_id) REFERENCES cost (alliance_id, id)
  )`,
  `CREATE INDEX ix_allocation_cost_cost ON allocation_cost (alliance_id, cost_id)`,
  ...tenantTable('allocation_run'),
  ...tenantTable('allocation_pool', 'SELECT, INSERT'),
  ...tenantTable('allocation_line', 'SELECT, INSERT'),
  ...tenantTable('allocation_certificate', 'SELECT, INSERT'),
  ...tenantTable('allocation_cost', 'SELECT, INSERT'),
  // What was proposed is what is approved: only where a run stands moves.
  `REVOKE UPDATE ON allocation_run FROM hezong_app`,
  `GRANT UPDATE (status, approved_at, posted_on, reversed_by, reversed_at, attested_by, attested_at, end_reason, version)
     ON allocation_run TO hezong_app`,
];

/** Costs that are shared together, with who bears what. */
export class AllocationRuns1700000000123 implements MigrationInterface {
  name = 'AllocationRuns1700000000123';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
