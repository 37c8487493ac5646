import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/** A wall the system sets stands until what it waits for is decided: nobody set it, and by its basis nobody lifts it by hand. */
const walls = [
  'ALTER TABLE wall ALTER COLUMN set_by DROP NOT NULL, ADD COLUMN basis text',
  `ALTER TABLE wall ADD CONSTRAINT ck_wall_basis CHECK ((set_by IS NULL) = (basis IS NOT NULL) AND basis = 'recheck')`,
];

const checks = [
  `CREATE TABLE conflict_check (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    case_id uuid NOT NULL,
    group_id uuid,
    member_ids uuid[] NOT NULL,
    classes text[] NOT NULL,
    status text NOT NULL,
    requested_by uuid NOT NULL,
    requested_at timestamptz NOT NULL,
    sheet jsonb,
    sent_at timestamptz,
    held_until timestamptz,
    declared_at timestamptz,
    declared_by uuid,
    declaration text,
    decided_on date,
    decided_at timestamptz,
    decided_by uuid,
    reason text,
    searched_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT pk_conflict_check PRIMARY KEY (id),
    CONSTRAINT uq_conflict_check_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_conflict_check_expert FOREIGN KEY (alliance_id, expert_id) REFERENCES expert (alliance_id, id),
    CONSTRAINT fk_conflict_check_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_conflict_check_group FOREIGN KEY (alliance_id, group_id) REFERENCES joint_group (alliance_id, id),
    CONSTRAINT fk_conflict_check_requested_by FOREIGN KEY (requested_by) REFERENCES person (id),
    CONSTRAINT fk_conflict_check_declared_by FOREIGN KEY (declared_by) REFERENCES person (id),
    CONSTRAINT fk_conflict_check_decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
    CONSTRAINT ck_conflict_check_status CHECK (status IN ('requested', 'names_only_sent', 'declared', 'screened', 'clear',
      'waivable', 'waived', 'blocked', 'recheck', 'declined', 'withdrawn')),
    CONSTRAINT ck_conflict_check_members CHECK (cardinality(member_ids) > 0),
    CONSTRAINT ck_conflict_check_sent CHECK ((sheet IS NULL) = (sent_at IS NULL)
      AND (sheet IS NOT NULL OR status IN ('requested', 'withdrawn'))),
    CONSTRAINT ck_conflict_check_declared CHECK ((declared_at IS NULL) = (declared_by IS NULL)
      AND (declared_at IS NULL) = (declaration IS NULL)),
    CONSTRAINT ck_conflict_check_decided CHECK ((decided_at IS NULL) = (decided_by IS NULL)
      AND (decided_at IS NULL) = (decided_on IS NULL)
      AND (decided_at IS NOT NULL OR status NOT IN ('clear', 'waivable', 'waived', 'blocked')))
  )`,
  `CREATE INDEX ix_conflict_check_case ON conflict_check (alliance_id, case_id, id)`,
  `CREATE INDEX ix_conflict_check_expert ON conflict_check (alliance_id, expert_id, id)`,
  `CREATE INDEX ix_conflict_check_requested_by ON conflict_check (alliance_id, requested_by, id)`,
  `CREATE INDEX ix_conflict_check_status ON conflict_check (alliance_id, status, id)`,
  `CREATE TABLE conflict_check_member (
    alliance_id uuid NOT NULL,
    check_id uuid NOT NULL,
    person_id uuid NOT NULL,
    named_by uuid NOT NULL,
    named_at timestamptz NOT NULL,
    CONSTRAINT pk_conflict_check_member PRIMARY KEY (alliance_id, check_id, person_id),
    CONSTRAINT fk_conflict_check_member_check FOREIGN KEY (alliance_id, check_id) REFERENCES conflict_check (alliance_id, id),
    CONSTRAINT fk_conflict_check_member_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_conflict_check_member_named_by FOREIGN KEY (named_by) REFERENCES person (id)
  )`,
  `CREATE INDEX ix_conflict_check_member_person ON conflict_check_member (alliance_id, person_id)`,
  `CREATE TABLE conflict_check_run (
    alliance_id uuid NOT NULL,
    check_id uuid NOT NULL,
    no integer NOT NULL,
    at timestamptz NOT NULL,
    trigger text NOT NULL,
    on_day date NOT NULL,
    inputs_hash text NOT NULL,
    verdict text NOT NULL,
    CONSTRAINT pk_conflict_check_run PRIMARY KEY (alliance_id, check_id, no),
    CONSTRAINT fk_conflict_check_run_check FOREIGN KEY (alliance_id, check_id) REFERENCES conflict_check (alliance_id, id),
    CONSTRAINT ck_conflict_check_run_no CHECK (no > 0),
    CONSTRAINT ck_conflict_check_run_verdict CHECK (verdict IN ('clear', 'waivable', 'blocked'))
  )`,
  `CREATE TABLE conflict_check_hit (
    alliance_id uuid NOT NULL,
    check_id uuid NOT NULL,
    no integer NOT NULL,
    key text NOT NULL,
    rule text NOT NULL,
    verdict text NOT NULL,
    path text[] NOT NULL,
    since date,
    because_en text NOT NULL,
    because_zh text NOT NULL,
    CONSTRAINT pk_conflict_check_hit PRIMARY KEY (alliance_id, check_id, no, key),
    CONSTRAINT fk_conflict_check_hit_run FOREIGN KEY (alliance_id, check_id, no) REFERENCES conflict_check_run (alliance_id, check_id, no),
    CONSTRAINT ck_conflict_check_hit_verdict CHECK (verdict IN ('waivable', 'blocked'))
  )`,
];

const waivers = [
  `CREATE TABLE conflict_waiver (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    check_id uuid NOT NULL,
    hit_key text NOT NULL,
    hit jsonb NOT NULL,
    scope text NOT NULL,
    until_on date,
    lead_id uuid NOT NULL,
    member_ids uuid[] NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    died_at timestamptz,
    death text,
    CONSTRAINT pk_conflict_waiver PRIMARY KEY (id),
    CONSTRAINT uq_conflict_waiver_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_conflict_waiver_check FOREIGN KEY (alliance_id, check_id) REFERENCES conflict_check (alliance_id, id),
    CONSTRAINT fk_conflict_waiver_lead FOREIGN KEY (lead_id) REFERENCES person (id),
    CONSTRAINT fk_conflict_waiver_asked_by FOREIGN KEY (asked_by) REFERENCES person (id),
    CONSTRAINT ck_conflict_waiver_death CHECK ((died_at IS NULL) = (death IS NULL)
      AND death IN ('ended', 'member_withdrew', 'hit_changed', 'hit_gone'))
  )`,
  `CREATE UNIQUE INDEX uq_conflict_waiver_alive ON conflict_waiver (alliance_id, check_id, hit_key) WHERE died_at IS NULL`,
  `CREATE TABLE conflict_waiver_signature (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    waiver_id uuid NOT NULL,
    person_id uuid NOT NULL,
    member_id uuid,
    at timestamptz NOT NULL,
    CONSTRAINT pk_conflict_waiver_signature PRIMARY KEY (id),
    CONSTRAINT fk_conflict_waiver_signature_waiver FOREIGN KEY (alliance_id, waiver_id) REFERENCES conflict_waiver (alliance_id, id),
    CONSTRAINT fk_conflict_waiver_signature_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id),
    CONSTRAINT fk_conflict_waiver_signature_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `CREATE UNIQUE INDEX uq_conflict_waiver_signature_lead ON conflict_waiver_signature (alliance_id, waiver_id) WHERE member_id IS NULL`,
  `CREATE UNIQUE INDEX uq_conflict_waiver_signature_member ON conflict_waiver_signature (alliance_id, waiver_id, member_id)`,
];

const asked = [
  `CREATE TABLE conflict_question (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    asked_on date NOT NULL,
    answer text NOT NULL,
    CONSTRAINT pk_conflict_question PRIMARY KEY (id),
    CONSTRAINT fk_conflict_question_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_conflict_question_expert FOREIGN KEY (alliance_id, expert_id) REFERENCES expert (alliance_id, id),
    CONSTRAINT fk_conflict_question_asked_by FOREIGN KEY (asked_by) REFERENCES person (id),
    CONSTRAINT ck_conflict_question_answer CHECK (answer IN ('none_known', 'ask_ethics'))
  )`,
  `CREATE INDEX ix_conflict_question_day ON conflict_question (alliance_id, asked_by, asked_on)`,
  `CREATE INDEX ix_conflict_question_id ON conflict_question (alliance_id, id)`,
  `CREATE TABLE expert_contact (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    case_id uuid NOT NULL,
    member_ids uuid[] NOT NULL,
    entered_by uuid NOT NULL,
    entered_at timestamptz NOT NULL,
    on_day date NOT NULL,
    way text NOT NULL,
    failed boolean NOT NULL,
    confidential_passed boolean NOT NULL,
    note text,
    CONSTRAINT pk_expert_contact PRIMARY KEY (id),
    CONSTRAINT fk_expert_contact_expert FOREIGN KEY (alliance_id, expert_id) REFERENCES expert (alliance_id, id),
    CONSTRAINT fk_expert_contact_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_expert_contact_entered_by FOREIGN KEY (entered_by) REFERENCES person (id),
    CONSTRAINT ck_expert_contact_way CHECK (way IN ('meeting', 'call', 'mail', 'message', 'other')),
    CONSTRAINT ck_expert_contact_members CHECK (cardinality(member_ids) > 0)
  )`,
  `CREATE INDEX ix_expert_contact_case ON expert_contact (alliance_id, case_id, id)`,
  `CREATE INDEX ix_expert_contact_confided ON expert_contact (alliance_id, expert_id) WHERE confidential_passed`,
];

/** What was found, signed, asked and said stays as it was. */
const rights = [
  ...tenantTable('conflict_check'),
  ...tenantTable('conflict_check_member', 'SELECT, INSERT'),
  ...tenantTable('conflict_check_run', 'SELECT, INSERT'),
  ...tenantTable('conflict_check_hit', 'SELECT, INSERT'),
  ...tenantTable('conflict_waiver', 'SELECT, INSERT'),
  'GRANT UPDATE (died_at, death) ON conflict_waiver TO hezong_app',
  ...tenantTable('conflict_waiver_signature', 'SELECT, INSERT'),
  ...tenantTable('conflict_question', 'SELECT, INSERT'),
  ...tenantTable('expert_contact', 'SELECT, INSERT'),
];

/** Conflict checks of experts: what was sent, found, waived and decided; blind questions; contacts. */
export class ConflictChecks1700000000144 implements MigrationInterface {
  name = 'ConflictChecks1700000000144';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...walls, ...checks, ...waivers, ...asked, ...rights])
      await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
