import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acrossTenants, tenantTable } from './tenant-table.js';

const nominations = [
  `CREATE TABLE nomination (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    status text NOT NULL,
    person_id uuid,
    email text,
    name text,
    latin_name text,
    language text,
    role text NOT NULL,
    member_id uuid,
    from_on date,
    nominated_by uuid,
    nominated_at timestamptz NOT NULL,
    confirmed_by uuid,
    confirmed_at timestamptz,
    expires_at timestamptz,
    settled_by uuid,
    settled_at timestamptz,
    reason text,
    CONSTRAINT pk_nomination PRIMARY KEY (id),
    CONSTRAINT ck_nomination_named CHECK ((email IS NULL) = (name IS NULL) AND (email IS NOT NULL OR person_id IS NOT NULL)),
    CONSTRAINT fk_nomination_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_nomination_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_nomination_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id)
  )`,
  `CREATE INDEX ix_nomination_alliance ON nomination (alliance_id, nominated_at, id)`,
  `CREATE INDEX ix_nomination_open ON nomination (email) WHERE status = 'open'`,
  ...tenantTable('nomination'),
  ...acrossTenants('nomination', 'hezong_identity', 'SELECT'),
  `CREATE POLICY hezong_identity ON member FOR SELECT TO hezong_identity USING (true)`,
  `GRANT SELECT (id, alliance_id, name_en, name_zh) ON member TO hezong_identity`,
  `ALTER TABLE credential_link ALTER COLUMN person_id DROP NOT NULL, ADD COLUMN nomination_id uuid`,
  `ALTER TABLE credential_link ADD CONSTRAINT fk_credential_link_nomination FOREIGN KEY (nomination_id) REFERENCES nomination (id)`,
  `CREATE INDEX ix_credential_link_nomination ON credential_link (nomination_id) WHERE nomination_id IS NOT NULL`,
  `UPDATE credential_link SET replaced_at = now() WHERE purpose = 'invitation' AND used_at IS NULL AND replaced_at IS NULL`,
];

/** Who ended an appointment, and whether somebody was kept out in the right of an administrator. */
const undone = [
  `ALTER TABLE appointment ADD COLUMN ended_by uuid, ADD COLUMN ended_at timestamptz`,
  `ALTER TABLE disabling ADD COLUMN by_administrator boolean NOT NULL DEFAULT false`,
  `ALTER TABLE disabling NO FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE appointment NO FORCE ROW LEVEL SECURITY`,
  `UPDATE disabling d SET by_administrator = EXISTS (
     SELECT FROM appointment a JOIN alliance al ON al.id = a.alliance_id
      WHERE a.alliance_id = d.alliance_id AND a.person_id = d.disabled_by AND a.role = 'administrator'
        AND a.from_on <= (d.disabled_at AT TIME ZONE al.zone)::date
        AND (a.until_on IS NULL OR a.until_on >= (d.disabled_at AT TIME ZONE al.zone)::date))`,
  `ALTER TABLE disabling FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE appointment FORCE ROW LEVEL SECURITY`,
];

/** Somebody is named for a role before it is given: others consent, and whoever is invited accepts. */
export class Nominations1700000000026 implements MigrationInterface {
  name = 'Nominations1700000000026';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...nominations, ...undone]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
