import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A notice of withdrawal received earlier is recorded with its moment and evidence. A buy-in binds who comes in late; founders pay it
 * where the group says so. Groups from before asked everybody, so they still do.
 */
export class NoticesReceived1700000000040 implements MigrationInterface {
  name = 'NoticesReceived1700000000040';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}

const statements = [
  `ALTER TABLE joint_group ADD COLUMN founders_pay boolean NOT NULL DEFAULT false`,
  `UPDATE joint_group SET founders_pay = true WHERE buy_in_minor IS NOT NULL`,
  `ALTER TABLE membership_event ADD COLUMN received_at timestamptz, ADD COLUMN evidence_document_id uuid,
     ADD CONSTRAINT fk_membership_event_document FOREIGN KEY (alliance_id, evidence_document_id)
       REFERENCES document (alliance_id, id)`,
];
