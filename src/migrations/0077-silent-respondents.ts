import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE answer_cover (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    proceeding_id uuid NOT NULL,
    party_id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    counsel_id uuid,
    deadline_id uuid,
    grounds text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    end_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_answer_cover PRIMARY KEY (id),
    CONSTRAINT uq_answer_cover_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_answer_cover_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_answer_cover_proceeding FOREIGN KEY (alliance_id, case_id, proceeding_id)
      REFERENCES proceeding (alliance_id, case_id, id),
    CONSTRAINT fk_answer_cover_party FOREIGN KEY (alliance_id, case_id, party_id) REFERENCES party (alliance_id, case_id, id),
    CONSTRAINT fk_answer_cover_counsel FOREIGN KEY (counsel_id) REFERENCES party_counsel (id),
    CONSTRAINT fk_answer_cover_deadline FOREIGN KEY (alliance_id, deadline_id) REFERENCES deadline (alliance_id, id),
    CONSTRAINT fk_answer_cover_proposed_by FOREIGN KEY (proposed_by) REFERENCES person (id),
    CONSTRAINT fk_answer_cover_decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
    CONSTRAINT ck_answer_cover_kind CHECK (kind IN ('joint_counsel', 'no_answer') AND (counsel_id IS NOT NULL) = (kind = 'joint_counsel')),
    CONSTRAINT ck_answer_cover_status CHECK (status IN ('proposed', 'in_force', 'refused', 'withdrawn')),
    CONSTRAINT ck_answer_cover_two CHECK (kind <> 'no_answer' OR status <> 'in_force' OR decided_by IS NOT NULL AND decided_by <> proposed_by)
  )`,
  `CREATE INDEX ix_answer_cover_party ON answer_cover (alliance_id, party_id, proceeding_id)`,
  `CREATE UNIQUE INDEX uq_answer_cover_waits ON answer_cover (alliance_id, party_id, proceeding_id) WHERE status = 'proposed'`,
  `CREATE TABLE undated_case (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    reason text NOT NULL,
    until_on date NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_undated_case PRIMARY KEY (id),
    CONSTRAINT fk_undated_case_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_undated_case_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id)
  )`,
  `CREATE INDEX ix_undated_case_case ON undated_case (alliance_id, case_id, recorded_at)`,
  ...tenantTable('answer_cover'),
  ...tenantTable('undated_case', 'SELECT, INSERT'),
  `CREATE INDEX ix_outbox_docket ON outbox (alliance_id, at, audit_seq) WHERE subject_kind IN ('event', 'deadline', 'answer_cover')`,
];

/** Who stands for a respondent's answer, why a case has no date ahead, and the docket's facts by the moment they were recorded. */
export class SilentRespondents1700000000077 implements MigrationInterface {
  name = 'SilentRespondents1700000000077';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
