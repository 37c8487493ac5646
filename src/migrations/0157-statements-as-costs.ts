import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/** For which cap it was told that four fifths are spent: of another, it is told again. */
const told = ['ALTER TABLE expert_engagement ADD COLUMN cap_told_minor bigint'];

/** Which cost a statement of an expert became, and the member whose own it is, where it is one's; under which vendor. */
const costs = [
  `CREATE TABLE expert_vendor (
    alliance_id uuid NOT NULL,
    expert_engagement_id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    engagement_id uuid NOT NULL,
    CONSTRAINT pk_expert_vendor PRIMARY KEY (alliance_id, expert_engagement_id),
    CONSTRAINT fk_expert_vendor_expert_engagement FOREIGN KEY (alliance_id, expert_engagement_id)
      REFERENCES expert_engagement (alliance_id, id),
    CONSTRAINT fk_expert_vendor_vendor FOREIGN KEY (alliance_id, vendor_id) REFERENCES vendor (alliance_id, id),
    CONSTRAINT fk_expert_vendor_engagement FOREIGN KEY (alliance_id, engagement_id) REFERENCES engagement (alliance_id, id)
  )`,
  `CREATE TABLE expert_statement_cost (
    alliance_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    cost_id uuid NOT NULL,
    own_member_id uuid,
    CONSTRAINT pk_expert_statement_cost PRIMARY KEY (alliance_id, statement_id),
    CONSTRAINT uq_expert_statement_cost UNIQUE (alliance_id, cost_id),
    CONSTRAINT fk_expert_statement_cost_statement FOREIGN KEY (alliance_id, statement_id) REFERENCES expert_statement (alliance_id, id),
    CONSTRAINT fk_expert_statement_cost_own_member FOREIGN KEY (alliance_id, own_member_id) REFERENCES member (alliance_id, id),
    CONSTRAINT fk_expert_statement_cost_cost FOREIGN KEY (alliance_id, cost_id) REFERENCES cost (alliance_id, id)
  )`,
  ...tenantTable('expert_vendor', 'SELECT, INSERT'),
  ...tenantTable('expert_statement_cost', 'SELECT, INSERT'),
];

/** Statements of experts as costs of the group, under a pseudonym. */
export class StatementsAsCosts1700000000157 implements MigrationInterface {
  name = 'StatementsAsCosts1700000000157';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...told, ...costs]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
