import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acrossTenants, tenantTable } from './tenant-table.js';

/** Mails with a sign-in link belong to no alliance: a table only the identity role reaches. Where they stood before, their words go. */
const credentialMails = [
  `CREATE TABLE credential_mail (
    id uuid NOT NULL,
    sealed bytea,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    sent_at timestamptz,
    failed_at timestamptz,
    last_error text,
    CONSTRAINT pk_credential_mail PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_credential_mail_due ON credential_mail (due_at, id) WHERE sealed IS NOT NULL`,
  `GRANT SELECT, INSERT, UPDATE ON credential_mail TO hezong_identity`,
  `ALTER TABLE mail NO FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE timer NO FORCE ROW LEVEL SECURITY`,
  `UPDATE timer SET cancelled_at = now() WHERE kind = 'mail.send' AND done_at IS NULL AND cancelled_at IS NULL
      AND subject_id IN (SELECT id FROM mail WHERE kind = 'credential')`,
  `UPDATE mail SET subject = '', body = '', settled_at = coalesce(settled_at, now()),
          state = CASE WHEN state = 'intended' THEN 'failed' ELSE state END
    WHERE kind = 'credential'`,
  `ALTER TABLE mail FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE timer FORCE ROW LEVEL SECURITY`,
];

/** A reset is its person's own concern: its link names no alliance. */
const resets = [
  `ALTER TABLE credential_link ALTER COLUMN alliance_id DROP NOT NULL`,
  `UPDATE credential_link SET alliance_id = NULL WHERE purpose = 'reset'`,
  `ALTER TABLE person ADD COLUMN feeds_since timestamptz`,
];

/** When somebody signed in, each alliance knows of itself alone. */
const signIns = [
  `CREATE TABLE last_sign_in (
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_last_sign_in PRIMARY KEY (alliance_id, person_id),
    CONSTRAINT fk_last_sign_in_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_last_sign_in_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `INSERT INTO last_sign_in (alliance_id, person_id, at)
   SELECT alliance_id, person_id, max(opened_at) FROM session GROUP BY alliance_id, person_id`,
  ...tenantTable('last_sign_in', 'SELECT'),
  ...acrossTenants('last_sign_in', 'hezong_identity', 'SELECT, INSERT, UPDATE'),
  `ALTER TABLE person DROP COLUMN last_sign_in_at`,
];

/** A person's account is their own: what an alliance does or sees does not reach it. */
export class Accounts1700000000025 implements MigrationInterface {
  name = 'Accounts1700000000025';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...credentialMails, ...resets, ...signIns]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
