import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE cost_plan (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    group_id uuid NOT NULL,
    case_id uuid NOT NULL,
    fund_id uuid,
    no integer NOT NULL,
    effective_from date NOT NULL,
    status text NOT NULL,
    currency text NOT NULL,
    tree jsonb NOT NULL,
    approved jsonb NOT NULL,
    names_told boolean NOT NULL,
    second_approval_minor bigint NOT NULL,
    cap_percent text NOT NULL,
    default_interest_percent text NOT NULL,
    cure_days integer NOT NULL,
    payment_days integer NOT NULL,
    tolerance_minor bigint NOT NULL,
    commitment_minor bigint,
    note text,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    proposed_by uuid,
    decided_at timestamptz,
    end_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_cost_plan PRIMARY KEY (id),
    CONSTRAINT uq_cost_plan_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_cost_plan_no UNIQUE (alliance_id, group_id, no),
    CONSTRAINT fk_cost_plan_group FOREIGN KEY (alliance_id, group_id) REFERENCES joint_group (alliance_id, id),
    CONSTRAINT fk_cost_plan_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_cost_plan_fund FOREIGN KEY (alliance_id, fund_id) REFERENCES fund (alliance_id, id),
    CONSTRAINT fk_cost_plan_made_by FOREIGN KEY (made_by) REFERENCES person (id),
    CONSTRAINT fk_cost_plan_proposed_by FOREIGN KEY (proposed_by) REFERENCES person (id),
    CONSTRAINT ck_cost_plan_status CHECK (status IN ('draft', 'proposed', 'approved', 'rejected', 'withdrawn')),
    CONSTRAINT ck_cost_plan_fund CHECK ((status = 'approved') <= (fund_id IS NOT NULL)),
    CONSTRAINT ck_cost_plan_amounts CHECK (second_approval_minor >= 0 AND tolerance_minor >= 0 AND (commitment_minor IS NULL OR commitment_minor > 0)),
    CONSTRAINT ck_cost_plan_days CHECK (cure_days BETWEEN 0 AND 365 AND payment_days BETWEEN 0 AND 365)
  )`,
  `CREATE UNIQUE INDEX uq_cost_plan_effective ON cost_plan (alliance_id, group_id, effective_from) WHERE status = 'approved'`,
  ...tenantTable('cost_plan'),
];

/** How a group shares its costs, version by version. */
export class CostPlans1700000000103 implements MigrationInterface {
  name = 'CostPlans1700000000103';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
