import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/** Documents lie with any thing, as evidence or beside it; the document that showed a notice received by letter becomes one of them. */
export class Attachments1700000000043 implements MigrationInterface {
  name = 'Attachments1700000000043';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}

const statements = [
  `CREATE TABLE attachment (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    kind text NOT NULL,
    thing_id uuid NOT NULL,
    part_id uuid,
    role text NOT NULL,
    document_id uuid NOT NULL,
    attached_by uuid NOT NULL,
    attached_at timestamptz NOT NULL,
    ended_at timestamptz,
    ended_by uuid,
    end_reason text,
    CONSTRAINT pk_attachment PRIMARY KEY (id),
    CONSTRAINT ck_attachment_role CHECK (role IN ('evidence', 'related')),
    CONSTRAINT ck_attachment_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND
      (end_reason IS NULL) = (ended_at IS NULL OR role = 'evidence')),
    CONSTRAINT fk_attachment_document FOREIGN KEY (alliance_id, document_id) REFERENCES document (alliance_id, id),
    CONSTRAINT fk_attachment_attached_by FOREIGN KEY (attached_by) REFERENCES person (id),
    CONSTRAINT fk_attachment_ended_by FOREIGN KEY (ended_by) REFERENCES person (id)
  )`,
  `CREATE INDEX ix_attachment_thing ON attachment (alliance_id, kind, thing_id, id)`,
  `CREATE INDEX ix_attachment_document ON attachment (alliance_id, document_id)`,
  `CREATE UNIQUE INDEX uq_attachment_there ON attachment (alliance_id, kind, thing_id, part_id, role, document_id)
     NULLS NOT DISTINCT WHERE ended_at IS NULL`,
  `ALTER TABLE membership_event NO FORCE ROW LEVEL SECURITY`,
  `INSERT INTO attachment (id, alliance_id, kind, thing_id, role, document_id, attached_by, attached_at)
   SELECT id, alliance_id, 'membership_step', id, 'evidence', evidence_document_id, by_person, at
     FROM membership_event WHERE evidence_document_id IS NOT NULL AND by_person IS NOT NULL`,
  `ALTER TABLE membership_event FORCE ROW LEVEL SECURITY`,
  ...tenantTable('attachment'),
  `ALTER TABLE membership_event DROP COLUMN evidence_document_id`,
];
