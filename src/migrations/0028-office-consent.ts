import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/** An office of a group is proposed, and is held once the members consent. Who held one before holds it on. */
export class OfficeConsent1700000000028 implements MigrationInterface {
  name = 'OfficeConsent1700000000028';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}

const statements = [
  `ALTER TABLE agreement_version ADD COLUMN office_term text NOT NULL DEFAULT 'every_member',
     ADD CONSTRAINT ck_agreement_version_office_term CHECK (office_term IN ('every_member', 'majority'))`,
  'ALTER TABLE group_office ADD COLUMN confirmed_at timestamptz',
  'ALTER TABLE group_office NO FORCE ROW LEVEL SECURITY',
  'UPDATE group_office SET confirmed_at = given_at',
  'ALTER TABLE group_office FORCE ROW LEVEL SECURITY',
  `CREATE TABLE office_proposal (
    id uuid CONSTRAINT pk_office_proposal PRIMARY KEY,
    alliance_id uuid NOT NULL,
    group_id uuid NOT NULL,
    aim text NOT NULL,
    office text NOT NULL,
    person_id uuid NOT NULL,
    office_id uuid,
    basis text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    state text NOT NULL,
    decided_at timestamptz,
    end_reason text,
    CONSTRAINT uq_office_proposal_tenant UNIQUE (alliance_id, id),
    CONSTRAINT ck_office_proposal_state CHECK (state IN ('open', 'complete', 'declined', 'withdrawn')),
    CONSTRAINT ck_office_proposal_aim CHECK (aim IN ('give', 'confirm', 'end')),
    CONSTRAINT fk_office_proposal_group FOREIGN KEY (alliance_id, group_id) REFERENCES joint_group (alliance_id, id),
    CONSTRAINT fk_office_proposal_office FOREIGN KEY (office_id) REFERENCES group_office (id),
    CONSTRAINT fk_office_proposal_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_office_proposal_proposed_by FOREIGN KEY (proposed_by) REFERENCES person (id)
  )`,
  `CREATE UNIQUE INDEX uq_office_proposal_open ON office_proposal (alliance_id, group_id, person_id, office, aim)
     WHERE state = 'open'`,
  `CREATE TABLE office_answer (
    id uuid CONSTRAINT pk_office_answer PRIMARY KEY,
    alliance_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    answer text NOT NULL,
    reason text,
    answered_by uuid NOT NULL,
    answered_at timestamptz NOT NULL,
    CONSTRAINT uq_office_answer_member UNIQUE (alliance_id, proposal_id, membership_id),
    CONSTRAINT fk_office_answer_proposal FOREIGN KEY (alliance_id, proposal_id) REFERENCES office_proposal (alliance_id, id),
    CONSTRAINT fk_office_answer_membership FOREIGN KEY (alliance_id, membership_id) REFERENCES group_membership (alliance_id, id),
    CONSTRAINT fk_office_answer_answered_by FOREIGN KEY (answered_by) REFERENCES person (id)
  )`,
  ...tenantTable('office_proposal'),
  ...tenantTable('office_answer', 'SELECT, INSERT'),
];
