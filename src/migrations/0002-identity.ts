import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acrossTenants, tenantTable } from './tenant-table.js';

const tables = [
  `CREATE TABLE alliance (
    id uuid NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    zone text NOT NULL,
    demo boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_alliance PRIMARY KEY (id)
  )`,
  `CREATE TABLE person (
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    latin_name text,
    language text NOT NULL,
    zone text NOT NULL,
    search text NOT NULL,
    created_at timestamptz NOT NULL,
    last_sign_in_at timestamptz,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_email UNIQUE (email)
  )`,
  `CREATE TABLE password (
    person_id uuid NOT NULL,
    hash text NOT NULL,
    set_at timestamptz NOT NULL,
    CONSTRAINT pk_password PRIMARY KEY (person_id),
    CONSTRAINT fk_password_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `CREATE TABLE session (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    token_hash text NOT NULL,
    address text NOT NULL,
    device text NOT NULL,
    opened_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    ended_at timestamptz,
    end_reason text,
    CONSTRAINT pk_session PRIMARY KEY (id),
    CONSTRAINT uq_session_token UNIQUE (token_hash),
    CONSTRAINT fk_session_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_session_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id)
  )`,
  `CREATE INDEX ix_session_person ON session (person_id, last_seen_at)`,
  `CREATE TABLE access_token (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    name text NOT NULL,
    token_hash text NOT NULL,
    scopes text[] NOT NULL,
    expires_on date NOT NULL,
    created_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT pk_access_token PRIMARY KEY (id),
    CONSTRAINT uq_access_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_access_token_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_access_token_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id)
  )`,
  `CREATE INDEX ix_access_token_person ON access_token (person_id, alliance_id)`,
  `CREATE TABLE credential_link (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    purpose text NOT NULL,
    token_hash text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    replaced_at timestamptz,
    CONSTRAINT pk_credential_link PRIMARY KEY (id),
    CONSTRAINT uq_credential_link_token UNIQUE (token_hash),
    CONSTRAINT fk_credential_link_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_credential_link_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id)
  )`,
  `CREATE INDEX ix_credential_link_person ON credential_link (person_id)`,
  `CREATE TABLE sign_in_attempt (
    key text NOT NULL,
    failures integer NOT NULL,
    last_at timestamptz NOT NULL,
    shut_until timestamptz,
    succeeded_at timestamptz,
    CONSTRAINT pk_sign_in_attempt PRIMARY KEY (key)
  )`,
  `CREATE INDEX ix_sign_in_attempt_last ON sign_in_attempt (last_at)`,
  `CREATE TABLE appointment (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    member_id uuid,
    from_on date NOT NULL,
    until_on date,
    reason text,
    made_by uuid,
    made_at timestamptz NOT NULL,
    CONSTRAINT pk_appointment PRIMARY KEY (id),
    CONSTRAINT fk_appointment_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_appointment_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `CREATE INDEX ix_appointment_alliance ON appointment (alliance_id, person_id)`,
  `CREATE INDEX ix_appointment_person ON appointment (person_id)`,
  `CREATE INDEX ix_appointment_member ON appointment (alliance_id, member_id) WHERE member_id IS NOT NULL`,
  `CREATE TABLE disabling (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    reason text NOT NULL,
    disabled_by uuid,
    disabled_at timestamptz NOT NULL,
    enabled_by uuid,
    enabled_at timestamptz,
    CONSTRAINT pk_disabling PRIMARY KEY (id),
    CONSTRAINT fk_disabling_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_disabling_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `CREATE UNIQUE INDEX uq_disabling_open ON disabling (alliance_id, person_id) WHERE enabled_at IS NULL`,
];

/** Tables that hold secrets' hashes or cross alliances: the app reaches them only after taking on the identity role. */
const ofIdentityAlone = (table: string, rights = 'SELECT, INSERT, UPDATE'): string =>
  `GRANT ${rights} ON ${table} TO hezong_identity`;

const mine = `current_setting('hezong.alliance')::uuid`;

/** An alliance sees itself, and the people who hold or held an appointment in it. */
const visible = [
  `ALTER TABLE alliance ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY tenant ON alliance TO hezong_app USING (id = ${mine}) WITH CHECK (id = ${mine})`,
  `GRANT SELECT, INSERT, UPDATE ON alliance TO hezong_app`,
  ...acrossTenants('alliance', 'hezong_identity', 'SELECT'),
  ...acrossTenants('alliance', 'hezong_relay', 'SELECT'),
  `ALTER TABLE person ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY tenant ON person TO hezong_app USING (EXISTS (
     SELECT FROM appointment a WHERE a.alliance_id = ${mine} AND a.person_id = person.id))`,
  `GRANT SELECT ON person TO hezong_app`,
  ...acrossTenants('person', 'hezong_identity', 'SELECT, INSERT, UPDATE'),
];

/** The seats a person holds in an alliance on a day, as JSON in order of appointment; none while disabled there. */
const seatsOn = `
  CREATE FUNCTION seats_on(p_alliance uuid, p_person uuid, p_day date) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('role', a.role, 'memberId', a.member_id)
                              ORDER BY a.from_on, a.id), '[]'::jsonb)
      FROM appointment a
     WHERE a.alliance_id = p_alliance AND a.person_id = p_person
       AND a.from_on <= p_day AND (a.until_on IS NULL OR a.until_on >= p_day)
       AND NOT EXISTS (SELECT FROM disabling d
                        WHERE d.alliance_id = p_alliance AND d.person_id = p_person AND d.enabled_at IS NULL)
  $$`;

/**
 * Who holds the secret of a session or of an access token: asked once for every request, in one statement, before an alliance
 * is known. Its owner's rights let it look across alliances; whoever calls it must hold the secret.
 */
const callerFunctions = [
  `CREATE FUNCTION caller_by_session(p_hash text, p_now timestamptz)
   RETURNS TABLE (id uuid, person_id uuid, alliance_id uuid, opened_at timestamptz, last_seen_at timestamptz,
                  name text, language text, zone text, seats jsonb)
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
     SELECT s.id, s.person_id, s.alliance_id, s.opened_at, s.last_seen_at, p.name, p.language, p.zone,
            seats_on(s.alliance_id, s.person_id, (p_now AT TIME ZONE al.zone)::date)
       FROM session s JOIN person p ON p.id = s.person_id JOIN alliance al ON al.id = s.alliance_id
      WHERE s.token_hash = p_hash AND s.ended_at IS NULL
   $$`,
  `CREATE FUNCTION caller_by_token(p_hash text, p_now timestamptz)
   RETURNS TABLE (id uuid, person_id uuid, alliance_id uuid, scopes text[], last_used_at timestamptz,
                  name text, language text, zone text, seats jsonb)
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
     SELECT t.id, t.person_id, t.alliance_id, t.scopes, t.last_used_at, p.name, p.language, p.zone,
            seats_on(t.alliance_id, t.person_id, (p_now AT TIME ZONE al.zone)::date)
       FROM access_token t JOIN person p ON p.id = t.person_id JOIN alliance al ON al.id = t.alliance_id
      WHERE t.token_hash = p_hash AND t.revoked_at IS NULL
        AND t.expires_on >= (p_now AT TIME ZONE al.zone)::date
   $$`,
  ...['caller_by_session', 'caller_by_token'].flatMap((name) => [
    `REVOKE ALL ON FUNCTION ${name}(text, timestamptz) FROM PUBLIC`,
    `GRANT EXECUTE ON FUNCTION ${name}(text, timestamptz) TO hezong_app`,
  ]),
  `REVOKE ALL ON FUNCTION seats_on(uuid, uuid, date) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION seats_on(uuid, uuid, date) TO hezong_app, hezong_identity`,
  ...['appointment', 'disabling'].map(
    (table) => `CREATE POLICY callers ON ${table} FOR SELECT TO CURRENT_USER USING (true)`,
  ),
];

/** Alliances by name; people, their passwords, sessions, tokens, links and appointments. */
export class IdentityTables1700000000002 implements MigrationInterface {
  name = 'IdentityTables1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    const rights = [
      ...tenantTable('appointment'),
      ...acrossTenants('appointment', 'hezong_identity', 'SELECT'),
      ...tenantTable('disabling'),
      ...acrossTenants('disabling', 'hezong_identity', 'SELECT'),
      ...['password', 'session', 'access_token', 'credential_link'].map((table) => ofIdentityAlone(table)),
      ofIdentityAlone('sign_in_attempt', 'SELECT, INSERT, UPDATE, DELETE'),
    ];
    for (const statement of [...tables, ...rights, ...visible, seatsOn, ...callerFunctions]) {
      await runner.query(statement);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
