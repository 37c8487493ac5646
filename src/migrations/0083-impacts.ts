import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE impact (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    cause text NOT NULL,
    cause_id text NOT NULL,
    turn text NOT NULL,
    calendar_id text,
    from_day date,
    until_day date,
    name jsonb NOT NULL,
    why jsonb NOT NULL,
    arose_at timestamptz NOT NULL,
    computed_at timestamptz,
    CONSTRAINT pk_impact PRIMARY KEY (id),
    CONSTRAINT uq_impact_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_impact_cause UNIQUE (alliance_id, cause, cause_id, turn),
    CONSTRAINT fk_impact_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT ck_impact_cause CHECK (cause IN ('year', 'closure', 'edition', 'tolling')),
    CONSTRAINT ck_impact_days CHECK ((from_day IS NULL) = (until_day IS NULL))
  )`,
  `CREATE INDEX ix_impact_arose ON impact (alliance_id, arose_at, id)`,
  `CREATE TABLE impact_case (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    impact_id uuid NOT NULL,
    case_id uuid NOT NULL,
    status text NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    applied_at timestamptz,
    CONSTRAINT pk_impact_case PRIMARY KEY (id),
    CONSTRAINT uq_impact_case UNIQUE (alliance_id, impact_id, case_id),
    CONSTRAINT fk_impact_case_impact FOREIGN KEY (alliance_id, impact_id) REFERENCES impact (alliance_id, id),
    CONSTRAINT fk_impact_case_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_impact_case_decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
    CONSTRAINT ck_impact_case_status CHECK (status IN ('computing', 'unmoved', 'waiting', 'accepted', 'applied', 'dismissed')),
    CONSTRAINT ck_impact_case_decided CHECK ((decided_by IS NULL) = (decided_at IS NULL)
      AND (decided_at IS NOT NULL) = (status IN ('accepted', 'applied', 'dismissed'))),
    CONSTRAINT ck_impact_case_applied CHECK ((applied_at IS NOT NULL) = (status = 'applied')),
    CONSTRAINT ck_impact_case_reason CHECK (status <> 'dismissed' OR reason IS NOT NULL)
  )`,
  `CREATE INDEX ix_impact_case_status ON impact_case (alliance_id, impact_id, status, case_id)`,
  `CREATE INDEX ix_impact_case_case ON impact_case (alliance_id, case_id)`,
  `CREATE TABLE impact_line (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    impact_id uuid NOT NULL,
    case_id uuid NOT NULL,
    proceeding_id uuid NOT NULL,
    origin_id uuid NOT NULL,
    deadline_id uuid,
    party_id uuid,
    rule_id text NOT NULL,
    action jsonb NOT NULL,
    change text NOT NULL,
    from_due date,
    from_safe date,
    to_due date,
    to_safe date,
    because jsonb NOT NULL,
    CONSTRAINT pk_impact_line PRIMARY KEY (id),
    CONSTRAINT fk_impact_line_case FOREIGN KEY (alliance_id, impact_id, case_id) REFERENCES impact_case (alliance_id, impact_id, case_id),
    CONSTRAINT fk_impact_line_party FOREIGN KEY (alliance_id, party_id) REFERENCES party (alliance_id, id),
    CONSTRAINT ck_impact_line_change CHECK (change IN ('moves', 'comes', 'goes', 'stays'))
  )`,
  `CREATE INDEX ix_impact_line_case ON impact_line (alliance_id, impact_id, case_id)`,
  `CREATE INDEX ix_impact_line_party ON impact_line (alliance_id, party_id)`,
  ...tenantTable('impact'),
  ...tenantTable('impact_case'),
  ...tenantTable('impact_line', 'SELECT, INSERT, DELETE'),
];

/** What moves dates of many cases: which dates, case by case, and what was decided of them. */
export class Impacts1700000000083 implements MigrationInterface {
  name = 'Impacts1700000000083';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
