import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchableTable, tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE note (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    kind text NOT NULL,
    audience text NOT NULL,
    member_id uuid,
    author_id uuid NOT NULL,
    text text NOT NULL,
    for_id uuid,
    due_on date,
    search text NOT NULL,
    version integer NOT NULL,
    written_at timestamptz NOT NULL,
    done_at timestamptz,
    done_by uuid,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdraw_reason text,
    CONSTRAINT pk_note PRIMARY KEY (id),
    CONSTRAINT uq_note_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_note_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_note_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id),
    CONSTRAINT fk_note_author FOREIGN KEY (author_id) REFERENCES person (id),
    CONSTRAINT fk_note_for FOREIGN KEY (for_id) REFERENCES person (id),
    CONSTRAINT fk_note_done_by FOREIGN KEY (done_by) REFERENCES person (id),
    CONSTRAINT fk_note_withdrawn_by FOREIGN KEY (withdrawn_by) REFERENCES person (id),
    CONSTRAINT ck_note_kind CHECK (kind IN ('note', 'task')),
    CONSTRAINT ck_note_audience CHECK (audience IN ('firm', 'case', 'office') AND (member_id IS NOT NULL) = (audience = 'firm')),
    CONSTRAINT ck_note_task CHECK ((for_id IS NOT NULL) = (kind = 'task') AND (kind = 'task' OR due_on IS NULL AND done_at IS NULL)),
    CONSTRAINT ck_note_done CHECK ((done_at IS NULL) = (done_by IS NULL)),
    CONSTRAINT ck_note_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason IS NULL))
  )`,
  `CREATE INDEX ix_note_case ON note (alliance_id, case_id, id)`,
  `CREATE INDEX ix_note_open ON note (alliance_id, for_id) WHERE kind = 'task' AND done_at IS NULL AND withdrawn_at IS NULL`,
  `CREATE TABLE note_version (
    alliance_id uuid NOT NULL,
    note_id uuid NOT NULL,
    version integer NOT NULL,
    text text NOT NULL,
    for_id uuid,
    due_on date,
    until_at timestamptz NOT NULL,
    CONSTRAINT pk_note_version PRIMARY KEY (alliance_id, note_id, version),
    CONSTRAINT fk_note_version_note FOREIGN KEY (alliance_id, note_id) REFERENCES note (alliance_id, id)
  )`,
  `CREATE TABLE note_mention (
    alliance_id uuid NOT NULL,
    note_id uuid NOT NULL,
    person_id uuid NOT NULL,
    CONSTRAINT pk_note_mention PRIMARY KEY (alliance_id, note_id, person_id),
    CONSTRAINT fk_note_mention_note FOREIGN KEY (alliance_id, note_id) REFERENCES note (alliance_id, id),
    CONSTRAINT fk_note_mention_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  ...tenantTable('note'),
  ...tenantTable('note_version'),
  ...tenantTable('note_mention'),
  ...searchableTable('note'),
];

/** Notes and tasks on a case: what they say, said before, whom they name and who is to do what by when. */
export class Notes1700000000056 implements MigrationInterface {
  name = 'Notes1700000000056';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
