import type { MigrationInterface, QueryRunner } from 'typeorm';

const caller = `
  CREATE FUNCTION caller_by_session(p_hash text, p_now timestamptz)
   RETURNS TABLE (id uuid, person_id uuid, alliance_id uuid, opened_at timestamptz, last_seen_at timestamptz,
                  name text, language text, zone text, seats jsonb, must_enrol boolean)
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
     SELECT s.id, s.person_id, s.alliance_id, s.opened_at, s.last_seen_at, p.name, p.language, p.zone,
            seats_on(s.alliance_id, s.person_id, (p_now AT TIME ZONE al.zone)::date),
            al.second_factor AND NOT EXISTS (SELECT FROM second_factor f
              WHERE f.person_id = s.person_id AND f.confirmed_at IS NOT NULL)
       FROM session s JOIN person p ON p.id = s.person_id JOIN alliance al ON al.id = s.alliance_id
      WHERE s.token_hash = p_hash AND s.ended_at IS NULL
   $$`;

const statements = [
  `CREATE TABLE second_factor (
    person_id uuid NOT NULL,
    sealed bytea NOT NULL,
    begun_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    last_step bigint,
    CONSTRAINT pk_second_factor PRIMARY KEY (person_id),
    CONSTRAINT fk_second_factor_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `CREATE TABLE recovery_code (
    person_id uuid NOT NULL,
    code_hash text NOT NULL,
    made_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT pk_recovery_code PRIMARY KEY (person_id, code_hash),
    CONSTRAINT fk_recovery_code_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  // A secret that is given up is of no use to anybody and is forgotten: both may be deleted.
  `GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor, recovery_code TO hezong_identity`,
  `ALTER TABLE alliance ADD COLUMN second_factor boolean NOT NULL DEFAULT false`,
  `DROP FUNCTION caller_by_session(text, timestamptz)`,
  caller,
  `REVOKE ALL ON FUNCTION caller_by_session(text, timestamptz) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION caller_by_session(text, timestamptz) TO hezong_app`,
];

/** A second factor for those who want one, and for all of an alliance that requires it. */
export class SecondFactors1700000000057 implements MigrationInterface {
  name = 'SecondFactors1700000000057';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
