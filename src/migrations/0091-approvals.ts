import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE approval_question (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    kind text NOT NULL,
    about_kind text NOT NULL,
    about_id uuid NOT NULL,
    case_id uuid,
    firm_ids uuid[] NOT NULL,
    asked_by uuid,
    part_ids uuid[] NOT NULL,
    asked_at timestamptz NOT NULL,
    hands text[] NOT NULL,
    needed integer NOT NULL,
    content_hash text NOT NULL,
    state text NOT NULL,
    closed_at timestamptz,
    closed_by uuid,
    end_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_approval_question PRIMARY KEY (id),
    CONSTRAINT uq_approval_question_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_approval_question_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_approval_question_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_approval_question_asked_by FOREIGN KEY (asked_by) REFERENCES person (id),
    CONSTRAINT fk_approval_question_closed_by FOREIGN KEY (closed_by) REFERENCES person (id),
    CONSTRAINT ck_approval_question_state CHECK (state IN ('open', 'approved', 'rejected', 'withdrawn', 'lapsed')),
    CONSTRAINT ck_approval_question_needs CHECK (needed BETWEEN 1 AND 9 AND cardinality(hands) > 0),
    CONSTRAINT ck_approval_question_closed CHECK ((closed_at IS NULL) = (state = 'open') AND (closed_by IS NOT NULL) = (state IN ('approved', 'rejected', 'withdrawn'))),
    CONSTRAINT ck_approval_question_reason CHECK ((end_reason IS NOT NULL) = (state IN ('rejected', 'withdrawn'))),
    CONSTRAINT ck_approval_question_own CHECK (closed_by IS NULL OR state = 'withdrawn' OR (closed_by IS DISTINCT FROM asked_by AND closed_by <> ALL (part_ids)))
  )`,
  `CREATE UNIQUE INDEX uq_approval_question_open ON approval_question (alliance_id, kind, about_id) WHERE state = 'open'`,
  `CREATE INDEX ix_approval_question_about ON approval_question (alliance_id, kind, about_id, id)`,
  `CREATE TABLE approval_answer (
    alliance_id uuid NOT NULL,
    question_id uuid NOT NULL,
    person_id uuid NOT NULL,
    hand text NOT NULL,
    answer text NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    CONSTRAINT pk_approval_answer PRIMARY KEY (alliance_id, question_id, person_id),
    CONSTRAINT fk_approval_answer_question FOREIGN KEY (alliance_id, question_id) REFERENCES approval_question (alliance_id, id),
    CONSTRAINT fk_approval_answer_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_approval_answer_answer CHECK (answer IN ('approve', 'reject') AND (answer = 'approve' OR reason IS NOT NULL))
  )`,
  ...tenantTable('approval_question'),
  ...tenantTable('approval_answer', 'SELECT, INSERT'),
];

/** What somebody is asked to approve, and what each answered: answers are never changed. */
export class Approvals1700000000091 implements MigrationInterface {
  name = 'Approvals1700000000091';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
